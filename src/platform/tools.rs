//! The sharing tools: a second program, which the boot file fetches and opens when it is asked to.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// The function of the boot file: called with what to call when the user goes back, and the
/// request, it opens the tools; called with nothing it closes them.
const TOOLS: &str = "ctoQuadrantTools";

/// The tools while they are asked for; dropped, they close.
#[derive(Debug)]
pub struct Tools {
    /// Called by the tools, so it has to live as long as they do.
    _on_close: Closure<dyn Fn()>,
}

impl Tools {
    /// Opens the tools with `request`, which is all that they know, and calls `on_close` when their
    /// user goes back. How far they are, and that they cannot be fetched, the page says itself.
    #[must_use]
    pub fn open(request: &str, on_close: impl Fn() + 'static) -> Self {
        let on_close = Closure::new(on_close);
        call(&Array::of2(on_close.as_ref(), &JsValue::from_str(request)));
        Self {
            _on_close: on_close,
        }
    }
}

impl Drop for Tools {
    fn drop(&mut self) {
        call(&Array::new());
    }
}

fn call(request: &Array) {
    let tools = Reflect::get(&js_sys::global(), &TOOLS.into());
    let tools = tools
        .ok()
        .and_then(|tools| tools.dyn_into::<Function>().ok());
    // It answers with a promise that never fails.
    let _ = tools.map(|tools| tools.apply(&JsValue::NULL, request));
}
