//! What every screen looks like, held against the pictures in `references/`.
//!
//! `cargo xtask test looks` runs this against the release build, `cargo xtask test looks --accept`
//! takes what it looks like now for right. Words choose the tests, as in the end-to-end tests.

/// Modules of the end-to-end tests, which know how to get to every screen.
macro_rules! shared {
    ($($name:ident $path:literal)+) => {
        $(
            #[path = $path]
            #[allow(dead_code, reason = "the end-to-end tests need more of it")]
            mod $name;
        )+
    };
}

shared! {
    runner "../e2e/runner.rs"
    table "../e2e/table.rs"
    engine "../e2e/engine.rs"
    preface "../e2e/preface.rs"
    server "../e2e/server.rs"
    stand "../e2e/stand.rs"
    driver "../e2e/driver.rs"
    kept "../e2e/kept.rs"
    visit "../e2e/visit.rs"
    protocol "../e2e/protocol.rs"
    browser "../e2e/browser.rs"
    pointing "../e2e/pointing.rs"
    going "../e2e/going.rs"
    guise "../e2e/guise.rs"
    quiz "../e2e/quiz.rs"
    section "../e2e/section.rs"
    screen "../e2e/screen.rs"
    walk "../e2e/walk.rs"
    frame "../e2e/frame.rs"
    layout "../e2e/layout.rs"
    link "../e2e/link.rs"
    snippet "../e2e/snippet.rs"
    needed "../e2e/needed.rs"
    method "../e2e/method.rs"
    tools "../e2e/tools.rs"
    pictures "../e2e/pictures.rs"
    compare "../e2e/compare.rs"
    history_kept "../e2e/history_kept.rs"
    papers "../e2e/papers.rs"
    group "../e2e/group.rs"
    print "../e2e/print.rs"
}

mod machine;
mod still;
mod picture;
mod references;
mod report;
mod alone;
mod states;
mod posts;
mod sheets;

use std::process::ExitCode;

use runner::Test;

const TESTS: &[&[Test]] = &[alone::TESTS, sheets::TESTS, posts::TESTS, states::TESTS];

fn main() -> ExitCode {
    match machine::begin_anew() {
        Ok(None) => {}
        Ok(Some(code)) => return code,
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::FAILURE;
        }
    }
    match runner::run(TESTS.iter().copied().flatten()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
