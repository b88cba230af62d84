//! A whole `WordPress` that belongs to the tests: a copy of the package's files, a database of its
//! own, and PHP's server.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use xtask::process::read;

use crate::folder;
use crate::program::{Listening, free_port, run};
use crate::runner::Outcome;

const PACKAGE: &str = "/usr/share/wordpress";
/// Not on everybody's PATH.
const DATABASE: &str = "/usr/sbin/mariadbd";

/// A running blog; dropping it ends it and removes its files, which are many.
#[derive(Debug)]
pub(crate) struct Blog {
    folder: PathBuf,
    port: u16,
    database_port: u16,
    servers: Vec<Listening>,
    /// Who runs all this, in the words of the database: it only runs as root if it is told to.
    user: String,
}

impl Blog {
    /// Installs a blog with an administrator and an author, whose passwords are `secret`.
    pub(crate) async fn install() -> Outcome<Self> {
        let mut blog = Self {
            folder: folder::fresh("wordpress")?,
            port: free_port()?,
            database_port: free_port()?,
            servers: Vec::new(),
            user: format!("--user={}", read(Command::new("id").arg("-un"))?),
        };
        blog.start_database().await?;
        blog.copy_files()?;
        run(blog.php("install.php")).await?;
        blog.start_server().await?;
        Ok(blog)
    }

    /// Publishes a post with this content, as the editor saves it, and returns its address. What
    /// its writer may not publish is taken out by `WordPress`.
    pub(crate) async fn publish(&self, who: &str, title: &str, content: &str) -> Outcome<String> {
        let mut php = self.php("publish.php");
        php.args([who, title, content]);
        let number = run(php).await?;
        Ok(self.url(&format!("/?p={number}")))
    }

    /// The whole address of a path such as `/wp-login.php`.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    async fn start_database(&mut self) -> Outcome {
        let data = self.folder.join("database");
        let mut install = Command::new("mariadb-install-db");
        install.args(["--no-defaults", "--auth-root-authentication-method=normal"]);
        install.args(["--skip-test-db", "--skip-name-resolve"]);
        install.arg(at("--datadir", &data)).arg(&self.user);
        run(install).await?;

        let mut server = Command::new(DATABASE);
        server.args(["--no-defaults", "--bind-address=127.0.0.1"]);
        server.args(["--skip-name-resolve", "--innodb-flush-log-at-trx-commit=0"]);
        server.arg(format!("--port={}", self.database_port));
        // In the data folder, which is the server's own: the whole path might be too long for it.
        server.args(["--socket=socket", "--pid-file=pid"]);
        server.arg(at("--datadir", &data)).arg(&self.user);
        self.start(server, self.database_port, "database.log").await
    }

    fn copy_files(&self) -> Outcome {
        let (site, ours) = (self.site(), folder::source("wordpress"));
        folder::copy(Path::new(PACKAGE), &site)?;
        for name in ["wp-config.php", "install.php", "publish.php"] {
            fs::copy(ours.join(name), site.join(name))?;
        }
        // The picture of its own that every browser asks for; PHP's server would not find one.
        fs::write(site.join("favicon.ico"), "")?;
        folder::copy(&ours.join("mu"), &site.join("wp-content/mu-plugins"))?;
        Ok(())
    }

    async fn start_server(&mut self) -> Outcome {
        let mut server = self.php("-S");
        server.arg(format!("127.0.0.1:{}", self.port));
        self.start(server, self.port, "php.log").await
    }

    async fn start(&mut self, mut server: Command, port: u16, log: &str) -> Outcome {
        let log = self.folder.join(log);
        let server = Listening::start(&mut server, port, &log).await?;
        self.servers.push(server);
        Ok(())
    }

    fn php(&self, word: &str) -> Command {
        let mut php = Command::new("php");
        php.arg(word).current_dir(self.site());
        php.env("BLOG_PORT", self.port.to_string());
        php.env("BLOG_DATABASE_PORT", self.database_port.to_string());
        php
    }

    fn site(&self) -> PathBuf {
        self.folder.join("site")
    }
}

impl Drop for Blog {
    fn drop(&mut self) {
        self.servers.clear();
        // Whatever stays is removed before the next run.
        drop(fs::remove_dir_all(&self.folder));
    }
}

fn at(option: &str, folder: &Path) -> String {
    format!("{option}={}", folder.display())
}
