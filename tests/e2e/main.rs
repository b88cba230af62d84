//! The built site in a real browser, as takers, recipients of a link and hosts meet it.
//!
//! `cargo xtask test` runs these against the release build. Words on the command line choose the
//! tests whose names contain one of them: `cargo test --test e2e -- link`. With `--engines` they
//! run in Firefox and `WebKitGTK` too, with `--engine=firefox` there alone.

mod runner;
mod mutants;
mod coverage;
mod table;
mod engine;
mod preface;
mod server;
mod stand;
mod driver;
mod kept;
mod visit;
mod protocol;
mod browser;
mod pointing;
mod going;
mod guise;
mod quiz;
mod section;
mod screen;
mod walk;

mod take;
mod keyboard;
mod session;
mod tabs;
mod history;
mod link;
mod bad_link;
mod frame;
mod snippet;
mod embed_page;
mod hosting;
mod framed;
mod embed;
mod takeover;
mod covered;
mod missing;
mod network;
mod offline;
mod trusted;
mod hostile;
mod chunks;
mod faults;
mod controls;
mod list;
mod revise;
mod few;
mod glance;
mod whole;
mod sections;
mod groups;
mod sections_keyboard;
mod sliders;
mod needed;
mod two_slots;
mod recipient;
mod method;
mod contents;
mod tools;
mod pictures;
mod compare;
mod history_kept;
mod papers;
mod group;
mod group_address;
mod preview;
mod reading;
mod print;
mod phone;
mod layout;
mod heights;
mod accessibility;
mod pseudo;

use std::process::ExitCode;

use runner::Test;

/// Long ones first, so that no processor is idle at the end.
const TESTS: &[&[Test]] = &[
    layout::TESTS,
    heights::TESTS,
    accessibility::variants::TESTS,
    accessibility::trees::TESTS,
    accessibility::keys::TESTS,
    accessibility::measures::TESTS,
    accessibility::marks::TESTS,
    accessibility::spoken::TESTS,
    accessibility::axe::TESTS,
    pseudo::TESTS,
    whole::TESTS,
    sections::TESTS,
    groups::TESTS,
    sections_keyboard::TESTS,
    sliders::TESTS,
    phone::fits::TESTS,
    phone::touch::TESTS,
    phone::share::TESTS,
    phone::keyboard::TESTS,
    framed::sweep::TESTS,
    framed::handshake::TESTS,
    framed::height::TESTS,
    framed::way_out::TESTS,
    framed::clamp::TESTS,
    framed::late::TESTS,
    framed::look::TESTS,
    framed::dressed::TESTS,
    framed::asked::TESTS,
    framed::colours::TESTS,
    framed::wordpress::TESTS,
    framed::doctor::TESTS,
    framed::findings::TESTS,
    frame::TESTS,
    embed::loading::TESTS,
    embed::messages::TESTS,
    embed::failing::TESTS,
    embed::moving::TESTS,
    embed::following::TESTS,
    embed::changing::TESTS,
    embed::reasons::TESTS,
    embed::paper::TESTS,
    embed::place::TESTS,
    embed::real::TESTS,
    embed::at_home::TESTS,
    embed::dialog::TESTS,
    embed::dialog::ground::TESTS,
    embed::dialog::stand_in::TESTS,
    embed::dialog::pressed::TESTS,
    embed::portraits::TESTS,
    embed_page::code::TESTS,
    embed_page::page::TESTS,
    embed_page::preview::TESTS,
    embed_page::runs::TESTS,
    hosting::TESTS,
    needed::TESTS,
    two_slots::TESTS,
    recipient::TESTS,
    keyboard::TESTS,
    take::TESTS,
    chunks::missing::TESTS,
    chunks::for_good::TESTS,
    chunks::coming::TESTS,
    faults::edition::TESTS,
    faults::killed::TESTS,
    faults::stored::TESTS,
    faults::later::TESTS,
    faults::post::TESTS,
    faults::opened::TESTS,
    network::TESTS,
    offline::TESTS,
    offline::builds::TESTS,
    offline::install::TESTS,
    trusted::TESTS,
    hostile::TESTS,
    link::TESTS,
    bad_link::TESTS,
    takeover::TESTS,
    covered::TESTS,
    missing::TESTS,
    missing::features::TESTS,
    missing::shades::TESTS,
    session::TESTS,
    tabs::TESTS,
    history::TESTS,
    controls::TESTS,
    list::TESTS,
    revise::TESTS,
    few::TESTS,
    glance::TESTS,
    method::TESTS,
    contents::TESTS,
    tools::TESTS,
    pictures::TESTS,
    compare::TESTS,
    history_kept::TESTS,
    papers::TESTS,
    group::TESTS,
    group_address::TESTS,
    preview::TESTS,
    reading::TESTS,
    print::TESTS,
];

fn main() -> ExitCode {
    let tests = || TESTS.iter().copied().flatten();
    let outcome = match mutants::run(tests()) {
        Ok(None) => runner::run(tests()),
        tried => tried.map(|_| true),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
