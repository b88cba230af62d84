//! The next moment in which the browser has nothing better to do.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};

#[wasm_bindgen(module = "/src/platform/idle.js")]
extern "C" {
    #[wasm_bindgen(js_name = whenIdle)]
    fn call_when_idle(then: &JsValue);
}

/// Something that waits for an idle moment; dropped, it does nothing any more.
#[derive(Debug)]
pub struct Waiting(Rc<Cell<bool>>);

impl Drop for Waiting {
    fn drop(&mut self) {
        self.0.set(false);
    }
}

/// Calls `then` in an idle moment, or after some seconds without one.
#[must_use]
pub fn when_idle(then: impl FnOnce() + 'static) -> Waiting {
    let waits = Rc::new(Cell::new(true));
    let still = Rc::clone(&waits);
    let then = Closure::once_into_js(move || {
        if still.get() {
            then();
        }
    });
    call_when_idle(&then);
    Waiting(waits)
}
