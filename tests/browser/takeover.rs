use std::cell::RefCell;
use std::rc::Rc;

use cto_quadrant::platform::page::PageError;
use cto_quadrant::platform::takeover::{EarlyInput, Takeover};
use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Document, Element, Event, HtmlElement};

use crate::Fixture;

const FORM: &str = r#"<form>
    <input type="radio" name="most-1" value="im" id="one">
    <input type="radio" name="most-1" value="bt" id="two" checked>
    <input type="radio" name="least-1" value="eft" id="three">
</form>"#;

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

fn root() -> Element {
    let root = document().document_element().unwrap();
    for name in ["data-ready", "data-held", "data-queued"] {
        root.remove_attribute(name).unwrap();
    }
    root
}

/// Lets every task that is waiting run.
async fn settled() {
    let ready: Promise = Promise::resolve(&JsValue::NULL);
    JsFuture::from(ready).await.unwrap();
}

fn adopted(takeover: Takeover) -> Rc<RefCell<Option<EarlyInput>>> {
    let adopted = Rc::new(RefCell::new(None));
    let seen = Rc::clone(&adopted);
    takeover.begin(move |input| *seen.borrow_mut() = Some(input));
    adopted
}

#[wasm_bindgen_test]
async fn what_was_checked_and_pressed_is_handed_over_and_focus_stays() {
    let root = root();
    let page = Fixture::new("div", "app-1", FORM);
    root.set_attribute("data-queued", "next").unwrap();
    let takeover = Takeover::prepare("app-1").unwrap();
    let widget = takeover.widget();
    assert_eq!(widget.id(), "app-1");
    widget.set_inner_html(r#"<button id="two">widget</button>"#);
    let focused = document().get_element_by_id("two").unwrap();
    focused.unchecked_into::<HtmlElement>().focus().unwrap();

    let adopted = adopted(takeover);
    settled().await;

    let expected = EarlyInput {
        checked: vec![("most-1".to_owned(), "bt".to_owned())],
        pressed: Some("next".to_owned()),
    };
    assert_eq!(*adopted.borrow(), Some(expected));
    assert!(widget.is_connected() && !page.0.is_connected());
    let active = document().active_element().unwrap();
    assert_eq!(active.tag_name(), "BUTTON");
    assert!(root.has_attribute("data-ready") && !root.has_attribute("data-queued"));
    widget.remove();
}

#[wasm_bindgen_test]
async fn nothing_is_replaced_while_something_is_held_down() {
    let root = root();
    let page = Fixture::new("div", "app-2", FORM);
    root.set_attribute("data-held", "").unwrap();
    let takeover = Takeover::prepare("app-2").unwrap();
    let widget = takeover.widget();
    let adopted = adopted(takeover);
    settled().await;
    assert!(adopted.borrow().is_none() && page.0.is_connected());

    root.remove_attribute("data-held").unwrap();
    let released = Event::new("cto-quadrant-released").unwrap();
    document().dispatch_event(&released).unwrap();
    settled().await;
    assert!(adopted.borrow().is_some() && widget.is_connected());
    widget.remove();
}

#[wasm_bindgen_test]
fn a_page_without_the_element_is_an_error() {
    assert_eq!(
        Takeover::prepare("nowhere"),
        Err(PageError::Missing("nowhere"))
    );
}
