//! Printing the page.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::JsCast;

/// Opens the browser's dialogue for printing.
///
/// It goes through [`Reflect`]: a function of its own would stand in the glue, which comes with the
/// first screen, and only a later chunk needs it.
pub fn print() {
    let Some(window) = web_sys::window() else {
        return;
    };
    let print = Reflect::get(&window, &"print".into()).ok();
    if let Some(print) = print.and_then(|print| print.dyn_into::<Function>().ok()) {
        // A sandbox may refuse, and says so in the console.
        let _ = Reflect::apply(&print, &window, &Array::new());
    }
}
