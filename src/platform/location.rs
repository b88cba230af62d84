//! The address of the page and the entries of the browser's history.

use gloo_events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::Url;

/// What stands behind the `#` of the address, without it; empty where there is nothing.
#[must_use]
pub fn fragment() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok());
    hash.unwrap_or_default().trim_start_matches('#').to_owned()
}

/// The address of the start page without query and fragment, to build links on. A page that lies
/// deeper says where it is, in the attribute `data-root` of its root element.
#[must_use]
pub fn address() -> String {
    let window = web_sys::window();
    let href = window
        .as_ref()
        .and_then(|window| window.location().href().ok());
    let root = window.and_then(|window| {
        window
            .document()?
            .document_element()?
            .get_attribute("data-root")
    });
    let href = href.unwrap_or_default();
    if let Some(root) = root.and_then(|root| Url::new_with_base(&root, &href).ok()) {
        return root.href();
    }
    let end = href.find(['?', '#']).unwrap_or(href.len());
    href[..end].to_owned()
}

/// The query of the address, with its `?`; empty where there is none.
#[must_use]
pub fn query() -> String {
    let search = web_sys::window().and_then(|window| window.location().search().ok());
    search.unwrap_or_default()
}

/// The mark that [`mark_entry`] put on the current history entry.
#[must_use]
pub fn entry_mark() -> Option<String> {
    let history = web_sys::window()?.history().ok()?;
    history.state().ok()?.as_string()
}

/// How a change of step shows in the browser's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A new entry, so that Back leads here again.
    New,
    /// The current entry, changed in place.
    Current,
}

/// Marks a history entry with a short text and sets the fragment of its address.
///
/// Inside a frame every entry is changed in place, because new ones would trap the Back button
/// of the page around it.
pub fn mark_entry(entry: Entry, mark: &str, fragment: &str) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let Ok(history) = window.history() else {
        return;
    };
    let search = window.location().search().unwrap_or_default();
    let path = window.location().pathname().unwrap_or_default();
    let mut url = path + &search;
    if !fragment.is_empty() {
        url.push('#');
        url.push_str(fragment);
    }
    let state = JsValue::from_str(mark);
    // Browsers refuse when there are too many entries in a short time; the step is then simply
    // not in the history.
    let _ = match entry {
        Entry::New if !is_framed() => history.push_state_with_url(&state, "", Some(&url)),
        _ => history.replace_state_with_url(&state, "", Some(&url)),
    };
}

/// Whether this page sits in a frame of another one.
#[must_use]
pub fn is_framed() -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    // Comparing the two window objects is allowed across origins.
    !matches!(window.parent(), Ok(Some(parent)) if parent == window)
}

/// Calls `on_change` after Back, Forward and every other change of the fragment.
#[must_use]
pub fn watch(on_change: impl Fn() + Clone + 'static) -> Vec<EventListener> {
    let Some(window) = web_sys::window() else {
        return Vec::new();
    };
    ["popstate", "hashchange"]
        .into_iter()
        .map(|kind| {
            let on_change = on_change.clone();
            EventListener::new(&window, kind, move |_| on_change())
        })
        .collect()
}
