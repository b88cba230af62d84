//! The browser's entry: reads the page, then lets the widget take its place.

use std::fmt::Display;

use cto_quadrant::content::Texts;
use cto_quadrant::content::part::Part;
use cto_quadrant::platform::page;
use cto_quadrant::platform::takeover::Takeover;
use cto_quadrant::view::app::{App, AppProps};

/// Smaller than the one of the standard library, and every byte of it comes before the first block.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    if let Err(reason) = start() {
        // The boot file turns this into the sentence that the page holds ready.
        wasm_bindgen::throw_str(&reason);
    }
}

fn start() -> Result<(), String> {
    let read = page::read_texts("texts").map_err(said)?;
    let texts = Texts::new(read.lang, &read.dir).map_err(said)?;
    texts.add(Part::First, read.texts).map_err(said)?;
    let takeover = Takeover::prepare("app").map_err(said)?;
    let widget = takeover.widget();
    yew::Renderer::<App>::with_root_and_props(widget, AppProps { texts, takeover }).render();
    Ok(())
}

fn said(error: impl Display) -> String {
    error.to_string()
}
