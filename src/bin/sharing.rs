//! The sharing tools' entry: opened by the assessment beside its own place in the page.

use std::fmt::Display;

use cto_quadrant::content::Texts;
use cto_quadrant::content::key::Key;
use cto_quadrant::platform::{focus, page};
use cto_quadrant::view::sharing::app::{SharingApp, SharingAppProps};
use js_sys::Function;
use wasm_bindgen::prelude::wasm_bindgen;
use yew::{AppHandle, Callback};

/// The heading that has the focus while the tools are fetched, if the user asked for them.
const WAITING: &str = "waiting-heading";

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

/// Opens the tools: with their texts as JSON, what to call when they are left, and the
/// request, see `cto_quadrant::hooks::use_tools::request`.
///
/// # Errors
///
/// The page belongs to another build.
#[wasm_bindgen]
pub fn open(texts: &str, on_close: Function, request: &str) -> Result<Tools, String> {
    let root = page::element("sharing").map_err(said)?;
    let mut read = page::read_texts("texts").map_err(said)?;
    let more: Vec<String> = serde_json::from_str(texts).map_err(said)?;
    read.texts.extend(more);
    let texts = Texts::from_list(read.lang, &read.dir, read.texts, Key::N_IN_BROWSER);
    let props = SharingAppProps {
        texts: texts.map_err(said)?,
        request: request.to_owned().into(),
        takes_focus: focus::is_on(WAITING),
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
