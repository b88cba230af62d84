//! The moment after a frame was painted.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

use super::waiting::Waiting;

/// Calls `then` once the frame that is being prepared has been painted. A page that nobody sees
/// paints no frames; there it is called at once.
#[must_use]
pub fn after_paint(then: impl FnOnce() + 'static) -> Waiting {
    let (waiting, later) = Waiting::new(then);
    let Some(window) = web_sys::window() else {
        return waiting;
    };
    let is_hidden = window.document().is_some_and(|document| document.hidden());
    let timer = window.clone();
    let after_frame = Closure::once_into_js(move || {
        // The frame is painted after this call, and the timer runs after the paint.
        let _ = timer.set_timeout_with_callback(later.unchecked_ref());
    });
    let called = if is_hidden {
        window.set_timeout_with_callback(after_frame.unchecked_ref())
    } else {
        window.request_animation_frame(after_frame.unchecked_ref())
    };
    // Neither can fail while there is a window.
    let _ = called;
    waiting
}
