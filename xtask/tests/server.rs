//! The static server, asked over real connections.

use std::fs;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{TryRecvError, channel};
use std::thread;

use xtask::server::Server;

fn site(name: &str) -> io::Result<PathBuf> {
    let parent = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let root = parent.join("site");
    fs::create_dir_all(root.join("nl"))?;
    fs::write(parent.join("secret.txt"), "secret")?;
    fs::write(root.join("index.html"), "start page")?;
    fs::write(root.join("nl/index.html"), "startpagina")?;
    fs::write(root.join("404.html"), "no such page")?;
    fs::write(root.join("app_bg.wasm"), b"\0asm")?;
    fs::write(root.join(".hidden"), "hidden")?;
    Ok(root)
}

fn start(name: &str) -> io::Result<Server> {
    Server::start(site(name)?, 0, &[("X-Test", "yes")])
}

fn send(server: &Server, request: &str) -> io::Result<String> {
    let url = server.url("");
    let mut stream = TcpStream::connect(url.trim_start_matches("http://"))?;
    stream.write_all(request.as_bytes())?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}

fn get(server: &Server, path: &str) -> io::Result<String> {
    send(server, &format!("GET {path} HTTP/1.1\r\nHost: x\r\n\r\n"))
}

fn check(server: &Server, path: &str, status: &str, body: &str) -> io::Result<()> {
    let answer = get(server, path)?;
    assert!(
        answer.starts_with(&format!("HTTP/1.1 {status}")),
        "{path}: {answer}"
    );
    assert!(
        answer.ends_with(&format!("\r\n\r\n{body}")),
        "{path}: {answer}"
    );
    Ok(())
}

#[test]
fn files_and_folders_are_served_whatever_the_query() -> io::Result<()> {
    let server = start("served")?;
    check(&server, "/", "200 OK", "start page")?;
    check(&server, "/index.html?theme=dark", "200 OK", "start page")?;
    check(&server, "/nl/", "200 OK", "startpagina")?;
    check(&server, "/none.html", "404 Not Found", "no such page")?;
    check(&server, "/index.html/more", "404 Not Found", "no such page")
}

#[test]
fn a_folder_without_its_slash_leads_to_the_one_with_it() -> io::Result<()> {
    let answer = get(&start("redirected")?, "/nl")?;
    assert!(answer.starts_with("HTTP/1.1 308 "));
    assert!(answer.contains("\r\nLocation: /nl/\r\n"));
    Ok(())
}

#[test]
fn nothing_outside_the_site_is_served() -> io::Result<()> {
    let server = start("guarded")?;
    for path in [
        "/../secret.txt",
        "/nl/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..\\secret.txt",
        "//etc/hosts",
        "/.hidden",
    ] {
        check(&server, path, "404 Not Found", "no such page")?;
    }
    Ok(())
}

#[test]
fn every_answer_has_the_headers_asked_for_and_its_type() -> io::Result<()> {
    let server = start("headers")?;
    let check = |path: &str, content_type: &str| -> io::Result<()> {
        let answer = get(&server, path)?;
        for line in [
            "X-Test: yes",
            "Access-Control-Allow-Origin: *",
            "Cache-Control: no-cache",
            &format!("Content-Type: {content_type}"),
        ] {
            assert!(
                answer.contains(&format!("\r\n{line}\r\n")),
                "{path}: {answer}"
            );
        }
        Ok(())
    };
    check("/", "text/html; charset=utf-8")?;
    check("/app_bg.wasm", "application/wasm")?;
    check("/none", "text/html; charset=utf-8")
}

#[test]
fn only_get_and_head_are_answered() -> io::Result<()> {
    let server = start("methods")?;
    let head = send(&server, "HEAD / HTTP/1.1\r\n\r\n")?;
    assert!(head.starts_with("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n"));
    assert!(head.ends_with("\r\n\r\n"));
    let post = send(&server, "POST / HTTP/1.1\r\n\r\n")?;
    assert!(post.starts_with("HTTP/1.1 405 "));
    assert_eq!(send(&server, "what?\r\n\r\n")?, "");
    check(&server, "/", "200 OK", "start page")
}

#[test]
fn a_held_file_comes_when_it_is_released() -> io::Result<()> {
    let server = start("held")?;
    server.hold("_bg.wasm");
    thread::scope(|scope| {
        let (sender, receiver) = channel();
        let server = &server;
        scope.spawn(move || sender.send(check(server, "/app_bg.wasm", "200 OK", "\0asm").is_ok()));
        while server.requests().is_empty() {
            thread::yield_now();
        }
        check(server, "/", "200 OK", "start page")?;
        assert_eq!(receiver.try_recv(), Err(TryRecvError::Empty));
        server.release("_bg.wasm");
        assert_eq!(receiver.recv(), Ok(true));
        Ok(())
    })
}

#[test]
fn a_refused_file_is_missing_until_it_is_released() -> io::Result<()> {
    let server = start("refused")?;
    server.refuse(".wasm");
    check(&server, "/app_bg.wasm", "404 Not Found", "404 Not Found")?;
    server.release(".wasm");
    check(&server, "/app_bg.wasm", "200 OK", "\0asm")
}

#[test]
fn a_header_can_be_altered_or_left_out_for_some_files() -> io::Result<()> {
    let server = start("altered")?;
    server.alter(".wasm", "Content-Type", "text/plain");
    server.alter(".wasm", "Access-Control-Allow-Origin", "");
    server.alter("", "X-Test", "no");
    let wasm = get(&server, "/app_bg.wasm")?;
    assert!(wasm.contains("\r\nContent-Type: text/plain\r\n"), "{wasm}");
    assert!(!wasm.contains("Access-Control-Allow-Origin"), "{wasm}");
    assert!(!wasm.contains("application/wasm"), "{wasm}");
    let page = get(&server, "/")?;
    assert!(
        page.contains("\r\nAccess-Control-Allow-Origin: *\r\n"),
        "{page}"
    );
    assert!(page.contains("\r\nX-Test: no\r\n"), "{page}");
    assert!(!page.contains("X-Test: yes"), "{page}");
    Ok(())
}

#[test]
fn servers_run_side_by_side_and_note_their_own_requests() -> io::Result<()> {
    let (one, other) = (start("one")?, start("other")?);
    assert_ne!(one.url("/"), other.url("/"));
    get(&one, "/?a=b")?;
    get(&one, "/nl/")?;
    assert_eq!(one.requests(), ["/", "/nl/"]);
    assert!(other.requests().is_empty());
    Ok(())
}

#[test]
fn a_dropped_server_gives_its_port_back() -> io::Result<()> {
    let server = start("dropped")?;
    let url = server.url("");
    drop(server);
    let address = url.trim_start_matches("http://").to_owned();
    while TcpStream::connect(&address).is_ok() {
        thread::yield_now();
    }
    Ok(())
}
