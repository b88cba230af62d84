//! Copying a text with its headings and lists, and printing the page.
//!
//! Everything here goes through [`Reflect`]: functions of their own would stand in the glue, which
//! comes with the first screen, and only a later chunk needs them.

use std::cell::Cell;
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Event;

/// Puts a text on the clipboard, as HTML for programs that take it and plain for the others, and
/// says whether it is there. The element with this id is selected meanwhile, and stays so where the
/// browser refuses: it can then be copied by hand.
///
/// The browser's old way of copying is the one that works in every frame after a click; what it
/// would copy is exchanged on the way.
#[must_use]
pub fn copy(id: &str, html: &str, plain: &str) -> bool {
    exchange(id, html, plain).unwrap_or(false)
}

fn exchange(id: &str, html: &str, plain: &str) -> Option<bool> {
    let document = web_sys::window()?.document()?;
    select(id);
    let given = Rc::new(Cell::new(false));
    let listener = {
        let (given, formats) = (
            Rc::clone(&given),
            [
                ("text/html", html.to_owned()),
                ("text/plain", plain.to_owned()),
            ],
        );
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&document, "copy", options, move |event| {
            given.set(
                formats
                    .iter()
                    .all(|(format, text)| give(event, format, text).is_some()),
            );
            event.prevent_default();
        })
    };
    let done = call(&document, "execCommand", &["copy".into()])?.is_truthy();
    drop(listener);
    let copied = done && given.get();
    if copied {
        let selection = call(&document, "getSelection", &[])?;
        call(&selection, "removeAllRanges", &[])?;
    }
    Some(copied)
}

fn give(event: &Event, format: &str, text: &str) -> Option<()> {
    let data = Reflect::get(event, &"clipboardData".into()).ok()?;
    call(&data, "setData", &[format.into(), text.into()]).map(drop)
}

fn select(id: &str) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let element = document.get_element_by_id(id)?;
    let selection = call(&document, "getSelection", &[])?;
    call(&selection, "selectAllChildren", &[element.into()]).map(drop)
}

/// Opens the browser's dialogue for printing.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = call(&window, "print", &[]);
    }
}

/// What stands in the editable element that was changed, its line breaks too.
#[must_use]
pub fn typed_text(event: &Event) -> Option<String> {
    let target: JsValue = event.target()?.into();
    let text = Reflect::get(&target, &"innerText".into()).ok()?;
    text.as_string().map(|text| text.trim_end().to_owned())
}

fn call(target: &JsValue, name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let function: Function = Reflect::get(target, &name.into()).ok()?.dyn_into().ok()?;
    let arguments: Array = arguments.iter().collect();
    Reflect::apply(&function, target, &arguments).ok()
}
