//! Replacing the prerendered page by the running widget without anybody noticing.
//!
//! The page arrives as plain markup that can be used at once. The widget renders beside it, out
//! of the document, and takes its place in one step: when no pointer or key is down (a click that
//! began on the old markup would be lost) and with everything that was chosen, focused or pressed
//! in the meantime.

use super::page::PageError;
use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Document, Element, HtmlElement, HtmlInputElement, Node};

/// What a visitor did on the prerendered page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EarlyInput {
    /// The name and value of each radio that is checked.
    pub checked: Vec<(String, String)>,
    /// The button that was pressed, by its `data-queue`.
    pub pressed: Option<String>,
}

/// The attribute of the root element under which the boot file notes a button that was pressed.
const QUEUED: &str = "data-queued";
/// The attribute of the root element that stands while a pointer or a key is down.
const HELD: &str = "data-held";
/// The attribute of the root element that says that the widget is in place.
const READY: &str = "data-ready";
/// The event by which the boot file says that nothing is held down any more.
const RELEASED: &str = "cto-quadrant-released";

/// The prerendered page and the widget that will replace it.
#[derive(Clone, Debug, PartialEq)]
pub struct Takeover {
    prerendered: Element,
    widget: Element,
}

impl Takeover {
    /// Prepares to replace the element with this id by a detached one alike to it.
    ///
    /// # Errors
    ///
    /// The page has no such element.
    pub fn prepare(id: &'static str) -> Result<Self, PageError> {
        let prerendered = super::page::element(id)?;
        let copy = prerendered.clone_node_with_deep(false);
        let widget = copy.ok().and_then(|copy| copy.dyn_into().ok());
        Ok(Self {
            prerendered,
            widget: widget.ok_or(PageError::Missing(id))?,
        })
    }

    /// The detached element to render the widget into.
    #[must_use]
    pub fn widget(&self) -> Element {
        self.widget.clone()
    }

    /// Hands what was done so far on the prerendered page to `adopt`, as soon as nothing is held
    /// down; lets the widget render that, and puts it into place.
    pub fn begin(self, adopt: impl FnOnce(EarlyInput) + 'static) {
        let Some(document) = self.prerendered.owner_document() else {
            return;
        };
        let Some(root) = document.document_element() else {
            return;
        };
        if !root.has_attribute(HELD) {
            self.swap(document, root, adopt);
            return;
        }
        let target = document.clone();
        EventListener::once(&target, RELEASED, move |_| {
            self.swap(document, root, adopt);
        })
        .forget();
    }

    fn swap(self, document: Document, root: Element, adopt: impl FnOnce(EarlyInput)) {
        adopt(EarlyInput {
            checked: checked_radios(&self.prerendered),
            pressed: root.get_attribute(QUEUED),
        });
        // Yew renders in a task that was queued before this one, so the widget already shows what
        // it adopted when it comes into the document.
        spawn_local(async move {
            let focused = focused_id(&document, &self.prerendered);
            let place = self.prerendered.get_bounding_client_rect().top();
            let replaced = self.prerendered.replace_with_with_node_1(&self.widget);
            if replaced.is_err() {
                return;
            }
            // WebKit goes to the top of the page when most of it is replaced.
            super::focus::scroll_back(&self.widget, place);
            let focused = focused
                .and_then(|id| document.get_element_by_id(&id))
                .and_then(|element| element.dyn_into::<HtmlElement>().ok());
            if let Some(element) = focused {
                super::focus::focus_in_place(&element);
            }
            let _ = root.remove_attribute(QUEUED);
            let _ = root.set_attribute(READY, "");
        });
    }
}

fn focused_id(document: &Document, inside: &Element) -> Option<String> {
    let focused = document.active_element()?;
    let is_inside = inside.contains(Some(focused.unchecked_ref::<Node>()));
    is_inside.then(|| focused.id())
}

fn checked_radios(form: &Element) -> Vec<(String, String)> {
    let Ok(inputs) = form.query_selector_all("input:checked") else {
        return Vec::new();
    };
    (0..inputs.length())
        .filter_map(|index| inputs.get(index)?.dyn_into::<HtmlInputElement>().ok())
        .map(|input| (input.name(), input.value()))
        .collect()
}
