//! Copying a text, and how that went.

use yew::prelude::*;

use crate::platform::clipboard;

/// How the last attempt to copy went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Copied {
    /// Nothing was copied yet.
    #[default]
    NotYet,
    /// It is on the clipboard.
    Done,
    /// The browser refused; the text must be shown so that it can be copied by hand.
    Refused,
}

/// How the last attempt went, and the way to copy a text.
#[hook]
pub fn use_copy() -> (Copied, Callback<String>) {
    let copied = use_state_eq(Copied::default);
    let copy = {
        let copied = copied.setter();
        use_callback((), move |text: String, ()| {
            let copied = copied.clone();
            clipboard::copy(text, move |done| {
                copied.set(if done { Copied::Done } else { Copied::Refused });
            });
        })
    };
    (*copied, copy)
}
