//! The next moment after the browser has had its turn, for work in small pieces.

use wasm_bindgen::JsCast;

use super::waiting::Waiting;

/// Calls `then` after the browser could paint and take input.
#[must_use]
pub fn soon(then: impl FnOnce() + 'static) -> Waiting {
    let (waiting, later) = Waiting::new(then);
    if let Some(window) = web_sys::window() {
        // It cannot fail while there is a window.
        let _ = window.set_timeout_with_callback(later.unchecked_ref());
    }
    waiting
}
