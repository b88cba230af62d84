//! Moving the keyboard focus without moving the page more than is needed.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Focuses `element` and leaves every scroll position as it is.
pub fn focus_in_place(element: &HtmlElement) {
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
/// just enough to show it. Inside a frame nothing scrolls: the page around it belongs to others.
pub fn focus_from_top(id: &str) {
    let (Some(window), Some(element)) = (web_sys::window(), find(id)) else {
        return;
    };
    focus_in_place(&element);
    let top = element.get_bounding_client_rect().top();
    if top < 0.0 && !super::location::is_framed() {
        let margin = 24.0;
        window.scroll_by_with_x_and_y(0.0, top - margin);
    }
}

fn find(id: &str) -> Option<HtmlElement> {
    let document = web_sys::window()?.document()?;
    document.get_element_by_id(id)?.dyn_into().ok()
}
