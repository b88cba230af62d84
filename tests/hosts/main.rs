//! The widget in posts of real blogs: Hugo, Jekyll, Eleventy and `WordPress`, each with a theme that
//! people use, on another origin than the widget.
//!
//! `cargo xtask test --hosts` installs the blogs, builds the site and runs these. Words on the
//! command line choose the tests whose names contain one of them, as for the end-to-end tests,
//! whose browser they share: `cargo test --test hosts -- hugo`.

#[path = "../e2e/runner.rs"]
mod runner;
#[path = "../e2e/table.rs"]
mod table;
#[path = "../e2e/engine.rs"]
#[allow(dead_code, reason = "the end-to-end tests need more of it")]
mod engine;
#[path = "../e2e/preface.rs"]
mod preface;
#[path = "../e2e/server.rs"]
#[allow(dead_code, reason = "the end-to-end tests need more of it")]
mod server;
#[path = "../e2e/stand.rs"]
#[allow(dead_code, reason = "the end-to-end tests need more of it")]
mod stand;
#[path = "../e2e/driver.rs"]
mod driver;
#[path = "../e2e/kept.rs"]
mod kept;
#[path = "../e2e/visit.rs"]
#[allow(dead_code, reason = "the end-to-end tests need more of it")]
mod visit;
#[path = "../e2e/protocol.rs"]
mod protocol;
#[path = "../e2e/browser.rs"]
#[allow(dead_code, reason = "the end-to-end tests need more of it")]
mod browser;
#[path = "../e2e/pointing.rs"]
#[allow(dead_code, reason = "the end-to-end tests need more of it")]
mod pointing;
#[path = "../e2e/going.rs"]
#[allow(dead_code, reason = "the end-to-end tests need more of it")]
mod going;
#[path = "../e2e/guise.rs"]
#[allow(dead_code, reason = "the end-to-end tests need more of it")]
mod guise;
#[path = "../e2e/quiz.rs"]
#[allow(dead_code, reason = "the end-to-end tests need more of it")]
mod quiz;
#[path = "../e2e/snippet.rs"]
mod snippet;

mod folder;
mod program;
mod post;

mod hugo;
mod jekyll;
mod eleventy;
mod wordpress;
mod servers;

use std::process::ExitCode;

use runner::Test;

/// Long ones first, so that no processor is idle at the end.
const TESTS: &[&[Test]] = &[
    wordpress::TESTS,
    jekyll::TESTS,
    eleventy::TESTS,
    hugo::TESTS,
    servers::TESTS,
];

fn main() -> ExitCode {
    let passed = runner::run(TESTS.iter().copied().flatten());
    wordpress::end();
    match passed {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
