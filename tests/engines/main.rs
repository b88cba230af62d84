//! The built site in the other engines: Firefox and `WebKitGTK`, as far as one way through the quiz
//! shows that its chunks come and work there.
//!
//! `cargo xtask test --engines` installs what is needed and runs this.

#[path = "../e2e/server.rs"]
#[allow(dead_code, reason = "the end-to-end tests need more of it")]
mod server;

mod engine;
mod way;

use std::env;
use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use engine::ENGINES;
use server::Server;

/// What a test comes to.
pub(crate) type Outcome<T = ()> = Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    match run() {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// How many engines failed.
fn run() -> Outcome<usize> {
    let dist =
        env::var_os("CTO_QUADRANT_DIST").map_or_else(|| PathBuf::from("dist"), PathBuf::from);
    if !dist.join("index.html").is_file() {
        return Err("the site is missing; run `cargo xtask build --release` first".into());
    }
    let server = Server::start(dist, &[])?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let mut failed = 0;
    for engine in &ENGINES {
        match runtime.block_on(way::through_the_quiz(engine, &server.url("/"))) {
            Ok(()) => println!("ok     {}", engine.name),
            Err(error) => {
                failed += 1;
                println!("FAILED {}\n{error}", engine.name);
            }
        }
    }
    println!("\n{} passed, {failed} failed", ENGINES.len() - failed);
    Ok(failed)
}
