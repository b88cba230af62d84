//! What needs a real browser but no real page: the platform's powers, and the same numbers in
//! wasm as natively.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod storage;
mod page;
mod location;
mod takeover;
mod map;
mod frame;
mod focus;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// An element with this id and markup, in the page until the test is over.
struct Fixture(web_sys::Element);

impl Fixture {
    fn new(tag: &str, id: &str, markup: &str) -> Self {
        let document = web_sys::window().unwrap().document().unwrap();
        let element = document.create_element(tag).unwrap();
        element.set_id(id);
        element.set_inner_html(markup);
        document.body().unwrap().append_child(&element).unwrap();
        Self(element)
    }
}

impl Drop for Fixture {
    fn drop(&mut self) {
        self.0.remove();
    }
}
