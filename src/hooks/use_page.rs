//! The address of the page of a call.

use yew::prelude::*;

use crate::domain::call::Call;
use crate::platform::location;
use crate::wire::preview::{FOLDER, slug};

/// The address of the page that says what a call means.
#[hook]
pub fn use_page(call: Call) -> AttrValue {
    // Rendered natively there is no address yet.
    let has_browser = cfg!(target_arch = "wasm32");
    let start = use_memo((), |()| {
        has_browser.then(location::address).unwrap_or_default()
    });
    [&start, FOLDER, "/", slug(call), "/"].concat().into()
}
