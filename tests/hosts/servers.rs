//! The site on servers that people have, set up with the files in `hosting/`: in a frame of a page
//! that allows it scripts and nothing else, which is where a wrong header shows.

use std::fs;
use std::path::Path;
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
    on_apache_a_sandboxed_frame_leads_to_its_result,
];

/// The file takes the place of what stands in `http` here, which is what Debian's own settings
/// have; without a master process there is but one to end.
const NGINX: &str = "daemon off; master_process off; pid pid; events {} http { access_log off; \
    client_body_temp_path a; proxy_temp_path b; fastcgi_temp_path c; uwsgi_temp_path d; \
    scgi_temp_path e; include quiz.conf; }";

async fn on_nginx_a_sandboxed_frame_leads_to_its_result(visit: &Visit) -> Outcome {
    let (folder, port) = (folder::fresh("nginx")?, free_port()?);
    let file = visit.dist().join("hosting/nginx.conf");
    let mut ours = fs::read_to_string(file)?;
    let site = visit.dist().display().to_string();
    for (theirs, here) in [
        ("listen 8080;", format!("listen 127.0.0.1:{port};")),
        ("/srv/cto-quadrant", site),
    ] {
        assert!(ours.contains(theirs), "{theirs}");
        ours = ours.replace(theirs, &here);
    }
    fs::write(folder.join("nginx.conf"), NGINX)?;
    fs::write(folder.join("quiz.conf"), ours)?;
    let mut nginx = Command::new("/usr/sbin/nginx");
    nginx.args(["-e", "stderr", "-c", "nginx.conf", "-p"]);
    nginx.arg(folder.join(""));
    check(visit, nginx, port, &folder).await
}

async fn on_apache_a_sandboxed_frame_leads_to_its_result(visit: &Visit) -> Outcome {
    let (folder, port) = (folder::fresh("apache")?, free_port()?);
    let site = folder.join("site");
    // With it comes the file that Apache reads.
    folder::copy(visit.dist(), &site)?;
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
        AllowOverride All\nRequire all granted\n</Directory>\n",
        modules.join("\n"),
    );
    fs::write(folder.join("apache.conf"), settings)?;
    // One process in the foreground.
    let mut apache = Command::new("/usr/sbin/apache2");
    apache.args(["-X", "-f"]).arg(folder.join("apache.conf"));
    apache.arg("-d").arg(&folder);
    check(visit, apache, port, &folder).await
}

async fn check(visit: &Visit, mut server: Command, port: u16, folder: &Path) -> Outcome {
    let _server = Listening::start(&mut server, port, &folder.join("log")).await?;
    let site = format!("http://127.0.0.1:{port}/");
    visit.know(site.clone());
    let browser = visit.browser().await?;
    browser.open(&site).await?;
    check_headers(&browser).await?;

    let page = format!(
        "<!doctype html><title>A host</title><link rel=icon href=\"data:,\">\
        <iframe src=\"{site}\" sandbox=allow-scripts width=800 height=900></iframe>"
    );
    folder::write(&folder.join("host/index.html"), &page)?;
    let host = visit.host(folder.join("host"))?;
    browser.go_to(&host.url("/")).await?;
    browser.wait("iframe").await?.enter_frame().await?;
    browser.ready().await?;
    take_to_result(visit, &browser).await
}

/// The program has its type and may be kept for ever, by anybody; the loader only for a while.
async fn check_headers(browser: &Browser) -> Outcome {
    let script = "const done = arguments[0]; \
        const program = performance.getEntriesByType('resource')\
            .map(entry => entry.name).find(name => name.endsWith('.wasm')); \
        const ask = async name => { const { headers } = await fetch(name); \
            return ['content-type', 'cache-control', 'access-control-allow-origin']\
                .map(name => headers.get(name)); }; \
        Promise.all([program, 'embed.js'].map(ask)).then(done, error => done(`${error}`))";
    let found = browser.client().execute_async(script, Vec::new()).await?;
    let expected = json!([
        [
            "application/wasm",
            "public, max-age=31536000, immutable",
            "*"
        ],
        ["text/javascript; charset=utf-8", "public, max-age=600", "*"],
    ]);
    assert_eq!(found, expected);
    Ok(())
}
