//! The page around the widget, as far as the browser lets it through.
//!
//! The frame file beside the widget (`src/embed/frame.js`) talks to that page; the widget hears
//! and tells it through events of the document, so that it runs the same where there is none.

use gloo_events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit, Document, Element};

/// The event that carries what the widget tells.
const TELL: &str = "cto-quadrant-tell";
/// The event that carries what the page around it asks.
const ASK: &str = "cto-quadrant-ask";

/// Tells the page around the widget this. Where nobody listens, nothing happens.
pub fn tell(message: &str) {
    let Some(document) = document() else {
        return;
    };
    let told = CustomEventInit::new();
    told.set_detail(&JsValue::from_str(message));
    let event = CustomEvent::new_with_event_init_dict(TELL, &told);
    let _ = event.map(|event| document.dispatch_event(&event));
}

/// Calls `on_ask` with everything that the page around the widget asks for.
#[must_use]
pub fn watch(on_ask: impl Fn(String) + 'static) -> Option<EventListener> {
    Some(EventListener::new(&document()?.into(), ASK, move |event| {
        let event = event.dyn_ref::<CustomEvent>();
        if let Some(text) = event.and_then(|event| event.detail().as_string()) {
            on_ask(text);
        }
    }))
}

/// Whether the page around the widget has already said that it listens.
#[must_use]
pub fn listens() -> bool {
    root().is_some_and(|root| root.has_attribute("data-hosted"))
}

/// Whether a link can open in a tab of its own. A sandbox blocks that without telling anybody,
/// unless the page around it opens the links of its frames itself.
#[must_use]
pub fn opens_tabs() -> bool {
    super::download::is_possible() || leads_links()
}

/// Whether the page around it opens the links of the frame, and so learns their addresses.
#[must_use]
pub fn leads_links() -> bool {
    root().is_some_and(|root| root.has_attribute("data-links"))
}

/// Whether this is a preview for the author of that page, who wants to see what a first-time reader
/// sees.
#[must_use]
pub fn is_preview() -> bool {
    root().is_some_and(|root| root.has_attribute("data-preview"))
}

fn root() -> Option<Element> {
    document()?.document_element()
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
