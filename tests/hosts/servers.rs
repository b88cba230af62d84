//! The site on servers that people have, set up with the files in `hosting/`, at the root of a site
//! and in a folder of one: in a frame of a page that allows it scripts and nothing else, which is
//! where a wrong header shows.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::json;

use crate::browser::Browser;
use crate::folder;
use crate::post::take_to_result;
use crate::program::{Listening, free_port};
use crate::runner::{Outcome, tests};
use crate::visit::Visit;

tests![
    on_nginx_a_sandboxed_frame_leads_to_its_result,
    on_nginx_the_quiz_runs_in_a_folder,
    on_apache_a_sandboxed_frame_leads_to_its_result,
    on_apache_the_quiz_runs_in_a_folder,
    on_caddy_a_sandboxed_frame_leads_to_its_result,
    on_caddy_the_quiz_runs_in_a_folder,
];

/// The file takes the place of what stands in `http` here, which is what Debian's own settings
/// have; without a master process there is but one to end.
const NGINX: &str = "daemon off; master_process off; pid pid; events {} http { access_log off; \
    client_body_temp_path a; proxy_temp_path b; fastcgi_temp_path c; uwsgi_temp_path d; \
    scgi_temp_path e; include quiz.conf; }";

/// A server that is ready to be started, and where the quiz is on it.
struct Prepared {
    server: Command,
    port: u16,
    folder: PathBuf,
    /// From the root of the server on: `/` or `/quiz/`.
    path: &'static str,
}

async fn on_nginx_a_sandboxed_frame_leads_to_its_result(visit: &Visit) -> Outcome {
    check_framed(visit, nginx(visit, "nginx", "/")?).await
}

async fn on_nginx_the_quiz_runs_in_a_folder(visit: &Visit) -> Outcome {
    check_alone(visit, nginx(visit, "nginx-folder", "/quiz/")?).await
}

async fn on_apache_a_sandboxed_frame_leads_to_its_result(visit: &Visit) -> Outcome {
    check_framed(visit, apache(visit, "apache", "/")?).await
}

async fn on_apache_the_quiz_runs_in_a_folder(visit: &Visit) -> Outcome {
    check_alone(visit, apache(visit, "apache-folder", "/quiz/")?).await
}

async fn on_caddy_a_sandboxed_frame_leads_to_its_result(visit: &Visit) -> Outcome {
    check_framed(visit, caddy(visit, "caddy", "/")?).await
}

async fn on_caddy_the_quiz_runs_in_a_folder(visit: &Visit) -> Outcome {
    check_alone(visit, caddy(visit, "caddy-folder", "/quiz/")?).await
}

/// The settings in the built site, with what is different here.
fn settings(visit: &Visit, file: &str, changes: &[(&str, &str)]) -> Outcome<String> {
    let mut ours = fs::read_to_string(visit.dist().join("hosting").join(file))?;
    for (theirs, here) in changes {
        assert!(ours.contains(theirs), "{file}: {theirs}");
        ours = ours.replace(theirs, here);
    }
    Ok(ours)
}

fn nginx(visit: &Visit, name: &str, path: &'static str) -> Outcome<Prepared> {
    let (folder, port) = (folder::fresh(name)?, free_port()?);
    let site = visit.dist().display();
    let listen = format!("listen 127.0.0.1:{port};");
    let place = match path {
        "/" => format!("location / {{\n        root {site};"),
        _ => format!("location {path} {{\n        alias {site}/;"),
    };
    let changes = [
        ("listen 8080;", listen.as_str()),
        ("location / {\n        root /srv/cto-quadrant;", &place),
    ];
    fs::write(folder.join("nginx.conf"), NGINX)?;
    let ours = settings(visit, "nginx.conf", &changes)?;
    fs::write(folder.join("quiz.conf"), ours)?;
    let mut server = Command::new("/usr/sbin/nginx");
    server.args(["-e", "stderr", "-c", "nginx.conf", "-p"]);
    server.arg(folder.join(""));
    Ok(Prepared {
        server,
        port,
        folder,
        path,
    })
}

fn apache(visit: &Visit, name: &str, path: &'static str) -> Outcome<Prepared> {
    let (folder, port) = (folder::fresh(name)?, free_port()?);
    let site = folder.join("site");
    // With it comes the file that Apache reads.
    folder::copy(visit.dist(), &site.join(path.trim_start_matches('/')))?;
    let module = |name| format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so");
    let modules = [
        "mpm_event",
        "authz_core",
        "dir",
        "mime",
        "headers",
        "setenvif",
    ]
    .map(module);
    let site = site.display();
    let settings = format!(
        "ServerName 127.0.0.1\nListen 127.0.0.1:{port}\nPidFile pid\nErrorLog /dev/stderr\n\
        {}\nTypesConfig /etc/mime.types\nDocumentRoot \"{site}\"\n<Directory \"{site}\">\n\
        AllowOverride FileInfo Indexes\nRequire all granted\n</Directory>\n",
        modules.join("\n"),
    );
    fs::write(folder.join("apache.conf"), settings)?;
    // One process in the foreground.
    let mut server = Command::new("/usr/sbin/apache2");
    server.args(["-X", "-f"]).arg(folder.join("apache.conf"));
    server.arg("-d").arg(&folder);
    Ok(Prepared {
        server,
        port,
        folder,
        path,
    })
}

fn caddy(visit: &Visit, name: &str, path: &'static str) -> Outcome<Prepared> {
    let (folder, port) = (folder::fresh(name)?, free_port()?);
    let site = visit.dist().display().to_string();
    let (open, close) = match path {
        "/" => (String::new(), ""),
        _ => (format!("handle_path {path}* {{\n"), "}\n"),
    };
    // By its address alone, a server asks nobody for a certificate.
    let head = format!("{{\n\tadmin off\n}}\nhttp://127.0.0.1:{port} {{\n{open}");
    let changes = [
        ("quiz.example.org {\n", head.as_str()),
        ("/srv/cto-quadrant", &site),
    ];
    let ours = settings(visit, "Caddyfile", &changes)? + close;
    // Words about folders stand above the settings, which may begin with nothing else.
    let start = ours.find("{\n\tadmin off").unwrap_or_default();
    fs::write(folder.join("Caddyfile"), &ours[start..])?;
    let mut server = Command::new("/usr/bin/caddy");
    server.args(["run", "--adapter", "caddyfile", "--config"]);
    server.arg(folder.join("Caddyfile"));
    // What it would keep at home.
    server
        .env("XDG_DATA_HOME", &folder)
        .env("XDG_CONFIG_HOME", &folder);
    Ok(Prepared {
        server,
        port,
        folder,
        path,
    })
}

/// Starts the server, opens the page and looks at the headers.
async fn check_headers_of(
    visit: &Visit,
    prepared: &mut Prepared,
) -> Outcome<(Listening, Browser, String)> {
    let Prepared {
        server,
        port,
        folder,
        path,
    } = prepared;
    let listening = Listening::start(server, *port, &folder.join("log")).await?;
    let site = format!("http://127.0.0.1:{port}{path}");
    visit.know(site.clone());
    let browser = visit.browser().await?;
    browser.open(&site).await?;
    check_headers(visit, &browser).await?;
    Ok((listening, browser, site))
}

async fn check_alone(visit: &Visit, mut prepared: Prepared) -> Outcome {
    let (_server, browser, site) = check_headers_of(visit, &mut prepared).await?;
    take_to_result(visit, &browser).await?;
    // A page below it finds the same files.
    browser.open(&format!("{site}r/eft-bt/")).await
}

async fn check_framed(visit: &Visit, mut prepared: Prepared) -> Outcome {
    let (_server, browser, site) = check_headers_of(visit, &mut prepared).await?;
    let page = format!(
        "<!doctype html><title>A host</title><link rel=icon href=\"data:,\">\
        <iframe src=\"{site}\" sandbox=allow-scripts width=800 height=900></iframe>"
    );
    folder::write(&prepared.folder.join("host/index.html"), &page)?;
    let host = visit.host(prepared.folder.join("host"))?;
    browser.go_to(&host.url("/")).await?;
    browser.wait("iframe").await?.enter_frame().await?;
    browser.ready().await?;
    take_to_result(visit, &browser).await
}

/// The program has its type and may be kept for ever, by anybody; the loader only for a while, and
/// a page is asked for anew. All have the same policy, and none forbids to be framed.
async fn check_headers(visit: &Visit, browser: &Browser) -> Outcome {
    let script = "const [policy, done] = arguments; \
        const program = performance.getEntriesByType('resource')\
            .map(entry => entry.name).find(name => name.endsWith('.wasm')); \
        const ask = async name => { const { headers } = await fetch(name); \
            const same = headers.get('content-security-policy') === policy \
                && headers.get('x-content-type-options') === 'nosniff' \
                && headers.get('referrer-policy') === 'strict-origin-when-cross-origin' \
                && headers.get('x-frame-options') === null \
                && headers.get('access-control-allow-origin') === '*'; \
            return [...['content-type', 'cache-control'].map(name => headers.get(name)), same]; }; \
        Promise.all([program, 'embed.js', './', 'pictures/en/start.png'].map(ask))\
            .then(done, error => done(`${error}`))";
    let policy = json!(format!("{}; frame-src 'self'", visit.policy()));
    let found = browser.client().execute_async(script, vec![policy]).await?;
    let expected = json!([
        [
            "application/wasm",
            "public, max-age=31536000, immutable",
            true
        ],
        [
            "text/javascript; charset=utf-8",
            "public, max-age=600",
            true
        ],
        ["text/html; charset=utf-8", "no-cache", true],
        ["image/png", "public, max-age=3600", true],
    ]);
    assert_eq!(found, expected);
    Ok(())
}
