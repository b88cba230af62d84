//! The way out of a frame: the same thing in a tab of its own, with everything that was answered.

use yew::prelude::*;

use crate::app::state::{Opened, State};
use crate::platform::{host, location};
use crate::wire::link::{go_on_fragment, result_fragment};

/// How to get out.
#[derive(Clone, Debug, PartialEq)]
pub struct WayOut {
    /// The link to follow.
    pub link: AttrValue,
    /// Whether it opens when it is clicked; where it does not, it can still be copied.
    pub opens: bool,
    /// Whether the page around the frame opens it, and learns from it what was answered.
    pub is_led: bool,
}

/// What carries the state to another place: the fragment of a link, empty where there is nothing
/// to carry.
#[must_use]
pub fn carried(state: &State) -> String {
    match &state.opened {
        Some(Opened::Answers(answers, _)) => result_fragment(&(**answers).into()),
        Some(Opened::Comparison(fragment)) => fragment.clone(),
        Some(Opened::Bad(_)) | None if state.answers.is_empty() => String::new(),
        Some(Opened::Bad(_)) | None => go_on_fragment(&state.answers),
    }
}

/// The way out with this fragment.
#[hook]
pub fn use_way_out(fragment: &str) -> WayOut {
    // Rendered natively there is no address yet, and no sandbox.
    let has_browser = cfg!(target_arch = "wasm32");
    let address = use_memo((), |()| {
        has_browser.then(location::address).unwrap_or_default()
    });
    let hash = if fragment.is_empty() { "" } else { "#" };
    WayOut {
        link: [&address, hash, fragment].concat().into(),
        opens: !has_browser || host::opens_tabs(),
        is_led: has_browser && !fragment.is_empty() && host::leads_links(),
    }
}
