//! The addresses of other pages of the site.

use yew::prelude::*;

use crate::domain::call::Call;
use crate::platform::location;
use crate::wire::preview::{FOLDER, slug};

/// The address of the page that says what a call means.
#[hook]
pub fn use_page(call: Call) -> AttrValue {
    [&*use_start(), FOLDER, "/", slug(call), "/"]
        .concat()
        .into()
}

/// The address of the start page, from which all others can be named.
#[hook]
pub fn use_start() -> AttrValue {
    // Rendered natively there is no address yet.
    let has_browser = cfg!(target_arch = "wasm32");
    let start = use_memo((), |()| {
        AttrValue::from(has_browser.then(location::address).unwrap_or_default())
    });
    (*start).clone()
}
