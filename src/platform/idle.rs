//! The next moment in which the browser has nothing better to do.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::waiting::Waiting;

#[wasm_bindgen(module = "/src/platform/idle.js")]
extern "C" {
    #[wasm_bindgen(js_name = whenIdle)]
    fn call_when_idle(then: &JsValue);
}

/// Calls `then` in an idle moment, or after some seconds without one.
#[must_use]
pub fn when_idle(then: impl FnOnce() + 'static) -> Waiting {
    let (waiting, then) = Waiting::new(then);
    call_when_idle(&then);
    waiting
}
