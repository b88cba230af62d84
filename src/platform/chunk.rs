//! A chunk of the program on its way: its code, its texts and its styles, side by side.

use std::future::Future;

use js_sys::{Array, Promise};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

#[wasm_bindgen(module = "/src/platform/chunk.js")]
extern "C" {
    fn bring(name: &str) -> Promise;

    fn report(name: &str, reason: &JsValue);

    #[wasm_bindgen(js_name = isDear)]
    fn dear() -> bool;
}

/// Fetches what the page lists for the chunk with this name while its door opens, and calls `then`
/// with the room behind the door and the texts; with nothing if either did not come, which the
/// console is told in detail.
pub fn fetch<Room: 'static>(
    name: &'static str,
    door: impl Future<Output = Option<Room>> + 'static,
    then: impl FnOnce(Option<(Room, Vec<String>)>) + 'static,
) {
    spawn_local(async move {
        // A promise is under way from the start, so both come together.
        let brought = JsFuture::from(bring(name));
        let room = door.await;
        let reason = match (room, brought.await) {
            (Some(room), Ok(list)) => return then(strings(&list).map(|list| (room, list))),
            (_, Err(reason)) => reason,
            (None, Ok(_)) => JsValue::from_str("the code did not come"),
        };
        report(name, &reason);
        then(None);
    });
}

/// Whether the browser asks to save bytes, or its connection is slow.
#[must_use]
pub fn is_dear() -> bool {
    cfg!(target_arch = "wasm32") && dear()
}

fn strings(list: &JsValue) -> Option<Vec<String>> {
    let list: &Array = list.dyn_ref()?;
    list.iter().map(|text| text.as_string()).collect()
}
