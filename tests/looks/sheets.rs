//! What is made for paper, as pages of A4.

use std::env;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use image::RgbaImage;
use serde_json::json;
use xtask::project::{Project, cache_folder};

use crate::alone::{MIRRORED, name};
use crate::browser::Browser;
use crate::protocol::devtools;
use crate::references::Album;
use crate::runner::{Outcome, tests};
use crate::screen::Screen;
use crate::still;
use crate::visit::Visit;

tests![
    every_report_and_paper_is_printed_as_before,
    what_is_signed_is_printed_from_right_to_left_as_before,
];

/// What one would print.
const PRINTED: [Screen; 9] = [
    Screen::Result,
    Screen::FullOpened,
    Screen::Needed,
    Screen::Few,
    Screen::Comparison,
    Screen::Charter,
    Screen::Brief,
    Screen::Talk,
    Screen::Group,
];
/// Draws the pages of a PDF.
const DRAW: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/looks/pages.mjs");
const PDFIUM: &str = "node_modules/@hyzyla/pdfium/dist/index.esm.js";

async fn every_report_and_paper_is_printed_as_before(visit: &Visit) -> Outcome {
    check_prints(visit, "/", "paper", &PRINTED).await
}

async fn what_is_signed_is_printed_from_right_to_left_as_before(visit: &Visit) -> Outcome {
    let screens = [Screen::FullOpened, Screen::Charter];
    check_prints(visit, MIRRORED, "mirrored-paper", &screens).await
}

async fn check_prints(
    visit: &Visit,
    language: &str,
    album: &'static str,
    screens: &[Screen],
) -> Outcome {
    // Whoever prints in the evening has a dark screen, and white paper.
    let browser = still::browser(visit, "dark").await?;
    let mut album = Album::open(album)?;
    for &screen in screens {
        screen.show(&browser, visit, language).await?;
        still::rest(&browser).await?;
        for (number, page) in (1..).zip(print(&browser).await?) {
            album
                .hold(&format!("{}-{number}", name(screen)), page)
                .await?;
        }
    }
    album.close()
}

/// The pages of A4 that the browser makes of the screen, as it does unless it is told otherwise.
async fn print(browser: &Browser) -> Outcome<Vec<RgbaImage>> {
    let options = json!({
        "paperWidth": 8.27, "paperHeight": 11.69, "printBackground": false,
        "preferCSSPageSize": true,
    });
    let answer = devtools(browser.client(), "Page.printToPDF", options).await?;
    let pdf = STANDARD.decode(answer["data"].as_str().ok_or("no PDF was sent")?)?;
    tokio::task::spawn_blocking(move || draw(&pdf)).await?
}

fn draw(pdf: &[u8]) -> Outcome<Vec<RgbaImage>> {
    let mut node = Command::new("node")
        .arg(DRAW)
        .arg(pdfium()?)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut input = node.stdin.take().ok_or("node takes nothing in")?;
    // It reads to the end before it says anything, so that neither waits for the other.
    input.write_all(pdf)?;
    drop(input);
    let output = node.wait_with_output()?;
    if !output.status.success() {
        return Err(format!("{DRAW} failed").into());
    }
    let pages = pages(&output.stdout)?;
    assert!(!pages.is_empty(), "nothing was printed");
    Ok(pages)
}

/// Width, height and pixels of one page after another.
fn pages(mut bytes: &[u8]) -> Outcome<Vec<RgbaImage>> {
    let mut pages = Vec::new();
    while let Some((width, rest)) = bytes.split_first_chunk() {
        let (height, rest) = rest.split_first_chunk().ok_or("a page has no height")?;
        let (width, height) = (u32::from_le_bytes(*width), u32::from_le_bytes(*height));
        let n_bytes = usize::try_from(u64::from(width) * u64::from(height) * 4)?;
        let (pixels, rest) = rest
            .split_at_checked(n_bytes)
            .ok_or("half a page was drawn")?;
        let page = RgbaImage::from_raw(width, height, pixels.to_vec());
        pages.push(page.ok_or("half a page was drawn")?);
        bytes = rest;
    }
    Ok(pages)
}

fn pdfium() -> Outcome<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let cache = cache_folder(env::var_os("XDG_CACHE_HOME"), env::var_os("HOME"));
    let project = Project::at(root.to_owned(), cache.unwrap_or_default())?;
    let file = project.npm().join(PDFIUM);
    if !file.is_file() {
        return Err(format!(
            "{} is missing; run `cargo xtask setup` first",
            file.display()
        )
        .into());
    }
    Ok(file)
}
