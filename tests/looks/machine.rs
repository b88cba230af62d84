//! What a picture would otherwise owe to the machine: browser, fonts, language and time zone.

use std::env;
use std::path::Path;
use std::process::{Command, ExitCode};

use xtask::setup::browser;

use crate::report;
use crate::runner::Outcome;

const FONTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/looks/fonts.conf");
/// The language is that of the browser's own words, such as those on the button for a file.
const SETTINGS: [(&str, &str); 4] = [
    ("FONTCONFIG_FILE", FONTS),
    ("LANGUAGE", "en_GB"),
    ("LC_ALL", "C.UTF-8"),
    ("TZ", "UTC"),
];

/// The browser takes these from the environment, which a program can only give to another one: so
/// this one starts itself again, and ends as that one did. Without a code, this is that one.
pub(crate) fn begin_anew() -> Outcome<Option<ExitCode>> {
    if SETTINGS
        .iter()
        .all(|&(name, value)| env::var(name).is_ok_and(|found| found == value))
    {
        return Ok(None);
    }
    if !Path::new(FONTS).is_file() {
        return Err(format!("{FONTS} is missing").into());
    }
    report::clear()?;
    let mut again = Command::new(env::current_exe()?);
    if let Some(chrome) = browser::with_windows() {
        again.env("CHROME", chrome);
    }
    let status = again.args(env::args().skip(1)).envs(SETTINGS).status()?;
    Ok(Some(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }))
}
