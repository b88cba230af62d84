//! Moving the keyboard focus without moving the page more than is needed.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Focuses `element` and leaves every scroll position as it is. In a frame that the reader is not
/// in, nothing is focused: that would take the focus from the page around it.
pub fn focus_in_place(element: &HtmlElement) {
    let is_elsewhere = super::location::is_framed()
        && element
            .owner_document()
            .and_then(|document| document.has_focus().ok())
            == Some(false);
    if is_elsewhere {
        return;
    }
    // `FocusOptions` of `web_sys` would bring a dictionary type for one flag.
    let options = Object::new();
    let _ = Reflect::set(&options, &"preventScroll".into(), &true.into());
    let focus = Reflect::get(element, &"focus".into())
        .ok()
        .and_then(|focus| focus.dyn_into::<js_sys::Function>().ok());
    let _ = focus.map(|focus| focus.call1(element, &options));
}

/// Focuses the element with this id, if there is one, and scrolls nothing.
pub fn focus_id_in_place(id: &str) {
    if let Some(element) = find(id) {
        focus_in_place(&element);
    }
}

/// Focuses the element with this id and, if its beginning is above the window, scrolls the page
/// just enough to show it. The page around a frame does not scroll along.
pub fn focus_from_top(id: &str) {
    let (Some(window), Some(element)) = (web_sys::window(), find(id)) else {
        return;
    };
    focus_in_place(&element);
    let top = element.get_bounding_client_rect().top();
    if top < 0.0 {
        let margin = 24.0;
        window.scroll_by_with_x_and_y(0.0, top - margin);
    }
}

/// Focuses the answer inside the element with this id: the checked field, or else the first one.
/// Where there is no such element in sight, the questions are at an end, and the way on is
/// focused. The browser scrolls just enough to show it.
pub fn focus_answer_in(id: &str) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    let row = document.get_element_by_id(id);
    let answer = row.and_then(|row| {
        [":checked", "input"]
            .iter()
            .find_map(|selector| row.query_selector(selector).ok().flatten())
    });
    let way_on = document.query_selector("button.primary").ok().flatten();
    for element in [answer, way_on].into_iter().flatten() {
        // What is folded away takes no focus and says nothing about it.
        if let Some(element) = element.dyn_ref::<HtmlElement>() {
            let _ = element.focus();
        }
        if document.active_element().as_ref() == Some(&element) {
            return;
        }
    }
}

/// Focuses the element with this id and brings it to the top of the window. The page around a
/// frame does not scroll along, as it would with `scrollIntoView`.
pub fn focus_at_top(id: &str) {
    let (Some(window), Some(element)) = (web_sys::window(), find(id)) else {
        return;
    };
    focus_in_place(&element);
    window.scroll_by_with_x_and_y(0.0, element.get_bounding_client_rect().top());
}

/// Takes the focus from whatever has it.
pub fn let_go() {
    let document = web_sys::window().and_then(|window| window.document());
    let focused = document.and_then(|document| document.active_element());
    if let Some(focused) = focused.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = focused.blur();
    }
}

/// Whether the focus is on the element with this id.
#[must_use]
pub fn is_on(id: &str) -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    let focused = document.and_then(|document| document.active_element());
    focused.is_some_and(|element| element.id() == id)
}

fn find(id: &str) -> Option<HtmlElement> {
    let document = web_sys::window()?.document()?;
    document.get_element_by_id(id)?.dyn_into().ok()
}
