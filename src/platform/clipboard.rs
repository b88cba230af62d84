//! Putting a text on the clipboard.

use js_sys::Promise;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::{JsFuture, spawn_local};

#[wasm_bindgen(module = "/src/platform/clipboard.js")]
extern "C" {
    #[wasm_bindgen(js_name = copy)]
    fn copy_text(text: &str) -> Promise;
}

/// Copies `text` and calls `on_done` with whether it worked.
pub fn copy(text: String, on_done: impl FnOnce(bool) + 'static) {
    spawn_local(async move {
        let copied = JsFuture::from(copy_text(&text)).await;
        on_done(copied.is_ok_and(|copied| copied.is_truthy()));
    });
}
