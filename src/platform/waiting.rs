//! Something that is to happen later, unless nobody wants it any more.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;

/// Something that waits; dropped, it does not happen.
#[derive(Debug)]
pub struct Waiting(Rc<Cell<bool>>);

impl Waiting {
    /// What waits to do `then`, and the function that the browser has to call for that.
    pub(super) fn new(then: impl FnOnce() + 'static) -> (Self, JsValue) {
        let waits = Rc::new(Cell::new(true));
        let still = Rc::clone(&waits);
        let call = Closure::once_into_js(move || {
            if still.get() {
                then();
            }
        });
        (Self(waits), call)
    }

    /// Waits even when nobody holds on to it.
    pub fn forget(self) {
        std::mem::forget(self);
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        self.0.set(false);
    }
}
