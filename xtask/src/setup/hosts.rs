//! The real blogs that the widget is tried in, and the servers that hold them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::error::Error;
use crate::process::{run, timed};
use crate::project::Project;
use crate::setup::{apt, npm};

/// The packages of Debian and its like, each with something that it brings.
const PACKAGES: [(&str, &str); 12] = [
    ("hugo", "/usr/bin/hugo"),
    ("jekyll", "/usr/bin/jekyll"),
    ("jekyll-theme-minima", "/usr/share/doc/jekyll-theme-minima"),
    ("wordpress", "/usr/share/wordpress/wp-load.php"),
    (
        "wordpress-theme-twentytwentyone",
        "/usr/share/doc/wordpress-theme-twentytwentyone",
    ),
    (
        "wordpress-theme-twentytwentythree",
        "/usr/share/doc/wordpress-theme-twentytwentythree",
    ),
    ("php-cli", "/usr/bin/php"),
    ("php-mysql", "/usr/share/doc/php-mysql"),
    ("mariadb-server", "/usr/sbin/mariadbd"),
    ("nginx", "/usr/sbin/nginx"),
    ("apache2", "/usr/sbin/apache2"),
    ("caddy", "/usr/bin/caddy"),
];

/// What Debian asks before it starts a service: <https://people.debian.org/~hmh/invokerc.d-policyrc.d-specification.txt>.
const POLICY: &str = "/usr/sbin/policy-rc.d";
/// "Action forbidden by policy".
const START_NOTHING: &str = "#!/bin/sh\nexit 101\n";

/// Makes sure that all blogs are there; installs them where that can be done without asking,
/// which is on Debian and its like as root. No service is started.
///
/// # Errors
/// [`Error::Missing`] with what to install by hand, or npm's failure.
pub fn ensure(project: &Project) -> Result<(), Error> {
    if !missing().is_empty() && apt::may_install() {
        let packages = missing().join(", ");
        let what = format!("Installing {packages} (1 to 3 minutes)");
        timed(&what, install)?;
    }
    let packages = missing();
    if !packages.is_empty() {
        let what = format!("for the test blogs, {}", packages.join(", "));
        let packages = packages.join(" ");
        let how = format!(
            "they come from the packages of Debian and its like; run \
             `sudo apt-get install --no-install-recommends {packages}`"
        );
        return Err(Error::missing(&what, &how));
    }
    eleventy(project).map(drop)
}

/// The folder of the cache that holds Eleventy, which is installed if it is not there yet.
///
/// # Errors
/// If the lock file cannot be read, or npm is missing or fails.
pub fn eleventy(project: &Project) -> Result<PathBuf, Error> {
    npm::ensure(project, "tests/hosts/eleventy", "Eleventy")
}

fn missing() -> Vec<&'static str> {
    let missing = PACKAGES
        .iter()
        .filter(|(_, file)| !Path::new(file).exists());
    missing.map(|(package, _)| *package).collect()
}

fn install() -> Result<(), Error> {
    run(apt::get().arg("update"))?;
    let _quiet = NoServices::begin()?;
    let words = ["install", "-y", "--no-install-recommends"];
    run(apt::get().args(words).args(missing()))
}

/// Keeps what is being installed from starting as a service, unless the machine has a policy of
/// its own; dropping it ends that.
#[derive(Debug)]
struct NoServices {
    is_ours: bool,
}

impl NoServices {
    fn begin() -> Result<Self, Error> {
        let policy = Path::new(POLICY);
        if policy.exists() {
            return Ok(Self { is_ours: false });
        }
        let ours = Self { is_ours: true };
        fs::write(policy, START_NOTHING).map_err(Error::file(policy))?;
        run(Command::new("chmod").arg("755").arg(policy))?;
        Ok(ours)
    }
}

impl Drop for NoServices {
    fn drop(&mut self) {
        if self.is_ours {
            // It can only be gone already.
            drop(fs::remove_file(POLICY));
        }
    }
}
