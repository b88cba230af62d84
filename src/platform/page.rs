//! What the static page hands over: its language and its texts.

use std::fmt;

use js_sys::{Array, JSON, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlInputElement, HtmlTextAreaElement, InputEvent};

/// The texts of the page as they stand in its inert script element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageTexts {
    /// The language of the page, as a BCP 47 tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// All texts, in the order that the program expects.
    pub texts: Vec<String>,
}

/// Why the page cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageError {
    /// An element that the program builds on is missing.
    Missing(&'static str),
    /// The texts are not the JSON that the page generator writes.
    Unreadable,
}

impl fmt::Display for PageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(id) => {
                f.write_str("the page has no element with the id ")?;
                f.write_str(id)?;
                f.write_str("; build the pages again")
            }
            Self::Unreadable => {
                f.write_str("the texts in the page cannot be read; build the pages again")
            }
        }
    }
}

/// The element with this id.
///
/// # Errors
///
/// The page has no such element.
pub fn element(id: &'static str) -> Result<Element, PageError> {
    web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(id))
        .ok_or(PageError::Missing(id))
}

/// Reads the texts from the script element with this id, with the browser's own JSON reader.
///
/// # Errors
///
/// The element is missing, or holds something else.
pub fn read_texts(id: &'static str) -> Result<PageTexts, PageError> {
    let json = element(id)?.text_content().unwrap_or_default();
    let value = JSON::parse(&json).map_err(|_| PageError::Unreadable)?;
    let texts: Array = member(&value, "texts")?
        .dyn_into()
        .map_err(|_| PageError::Unreadable)?;
    Ok(PageTexts {
        lang: text(&member(&value, "lang")?)?,
        dir: text(&member(&value, "dir")?)?,
        texts: texts
            .iter()
            .map(|value| text(&value))
            .collect::<Result<_, _>>()?,
    })
}

fn member(object: &JsValue, name: &str) -> Result<JsValue, PageError> {
    Reflect::get(object, &name.into()).map_err(|_| PageError::Unreadable)
}

fn text(value: &JsValue) -> Result<String, PageError> {
    value.as_string().ok_or(PageError::Unreadable)
}

/// What stands in the text field that was changed.
#[must_use]
pub fn field_value(event: &InputEvent) -> Option<String> {
    let target = event.target()?;
    match target.dyn_into::<HtmlInputElement>() {
        Ok(input) => Some(input.value()),
        Err(other) => other
            .dyn_into::<HtmlTextAreaElement>()
            .ok()
            .map(|area| area.value()),
    }
}

/// Whether the box that was clicked is checked now.
#[must_use]
pub fn checked_value(event: &Event) -> Option<bool> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    Some(input.checked())
}

/// Where the slider that was moved stands.
#[must_use]
pub fn range_value(event: &InputEvent) -> Option<u8> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    input.value().parse().ok()
}
