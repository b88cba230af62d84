//! Putting a text on the clipboard.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Document, HtmlElement, HtmlTextAreaElement};

/// Copies `text` and calls `on_done` with whether it worked.
///
/// The modern way is refused in every frame of another origin that was not allowed it by name;
/// the old way, which selects a hidden field, still works there after a click.
pub fn copy(text: String, on_done: impl FnOnce(bool) + 'static) {
    spawn_local(async move {
        let copied = copy_by_permission(&text).await || copy_by_selection(&text).is_some();
        on_done(copied);
    });
}

async fn copy_by_permission(text: &str) -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    // Pages that are not served securely have no clipboard at all, and calling it would throw.
    let clipboard = js_sys::Reflect::get(&window.navigator(), &"clipboard".into());
    if !clipboard.is_ok_and(|clipboard| clipboard.is_object()) {
        return false;
    }
    let writing = window.navigator().clipboard().write_text(text);
    JsFuture::from(writing).await.is_ok()
}

fn copy_by_selection(text: &str) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let focused = document.active_element();
    let field = document.create_element("textarea").ok()?;
    let field = field.dyn_into::<HtmlTextAreaElement>().ok()?;
    field.set_value(text);
    field.set_class_name("off-screen");
    document.body()?.append_child(&field).ok()?;
    field.select();
    let copied = exec_copy(&document);
    field.remove();
    if let Some(element) = focused.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        super::focus::focus_in_place(&element);
    }
    copied.then_some(())
}

/// `document.execCommand("copy")`, which `web_sys` binds only for `HtmlDocument`.
fn exec_copy(document: &Document) -> bool {
    let exec = js_sys::Reflect::get(document, &"execCommand".into())
        .ok()
        .and_then(|exec| exec.dyn_into::<js_sys::Function>().ok());
    exec.and_then(|exec| exec.call1(document, &"copy".into()).ok())
        .is_some_and(|copied| copied.is_truthy())
}
