//! The sharing tools' entry: opened by the assessment beside its own place in the page.

use std::fmt::Display;

use cto_quadrant::content::Texts;
use cto_quadrant::content::key::Key;
use cto_quadrant::hooks::use_step_focus::STEP_HEADING;
use cto_quadrant::platform::{focus, page};
use cto_quadrant::view::sharing::app::{SharingApp, SharingAppProps};
use js_sys::Function;
use wasm_bindgen::prelude::wasm_bindgen;
use yew::{AppHandle, Callback};

fn main() {
    // Everything begins with `open`.
}

/// The tools while they are on screen.
#[wasm_bindgen]
pub struct Tools(AppHandle<SharingApp>);

#[wasm_bindgen]
impl Tools {
    /// Takes them off the page.
    pub fn close(self) {
        self.0.destroy();
    }
}

/// Opens the tools: with their texts as JSON, the mark of the tool to begin with, the fragment of
/// a link to what is on screen and the name that it came with, the taker's own codes, and what to call when they are left.
///
/// # Errors
///
/// The page belongs to another build.
#[wasm_bindgen]
pub fn open(
    texts: &str,
    tool: &str,
    shown: &str,
    name: &str,
    own: &str,
    on_close: Function,
) -> Result<Tools, String> {
    let root = page::element("sharing").map_err(said)?;
    let mut read = page::read_texts("texts").map_err(said)?;
    let more: Vec<String> = serde_json::from_str(texts).map_err(said)?;
    read.texts.extend(more);
    let texts = Texts::from_list(read.lang, &read.dir, read.texts, Key::N_IN_BROWSER);
    let props = SharingAppProps {
        texts: texts.map_err(said)?,
        tool: tool.to_owned().into(),
        shown: shown.to_owned().into(),
        name: name.to_owned().into(),
        own: own.to_owned().into(),
        takes_focus: focus::is_on(STEP_HEADING),
        on_close: Callback::from(move |()| {
            // What it answers is nobody's business here.
            let _ = on_close.call0(&wasm_bindgen::JsValue::NULL);
        }),
    };
    Ok(Tools(
        yew::Renderer::<SharingApp>::with_root_and_props(root, props).render(),
    ))
}

fn said(error: impl Display) -> String {
    error.to_string()
}
