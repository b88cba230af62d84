//! What Trunk asks for: the static pages of a build, from what its hook tells by variables.

use std::env;
use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use super::address::Address;
use super::build::{Build, Profile};
use super::site::Site;

/// Writes the pages; a failure becomes a line for whoever builds.
#[must_use]
pub fn run() -> ExitCode {
    match write_pages() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("pages: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write_pages() -> Result<(), Box<dyn Error>> {
    let address = env::var("CTO_QUADRANT_ADDRESS").ok();
    let address = address.as_deref().map(Address::parse).transpose()?;
    if address.is_none() {
        eprintln!(
            "pages: without --address, whatever needs a whole address is left out: \
             canonical, alternate and oEmbed links, preview pictures' addresses, the sitemap"
        );
    }
    let site = Site {
        build: Build {
            source: PathBuf::from(variable("TRUNK_SOURCE_DIR")?),
            staging: PathBuf::from(variable("TRUNK_STAGING_DIR")?),
            profile: match variable("TRUNK_PROFILE")?.as_str() {
                "release" => Profile::Release,
                _ => Profile::Debug,
            },
        },
        // Pages in two languages that nobody speaks, to test longer and mirrored texts with.
        pseudo: env::var_os("CTO_QUADRANT_PSEUDO").is_some(),
        address,
        kept: env::var_os("CTO_QUADRANT_PICTURES").map(PathBuf::from),
    };
    site.write()
}

fn variable(name: &str) -> Result<String, String> {
    env::var(name).map_err(|_| format!("{name} is not set; run `cargo xtask build` instead"))
}
