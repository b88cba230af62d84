//! The buttons of every screen.

use yew::prelude::*;

use crate::app::action::Action;

/// A button that does `action`.
#[must_use]
pub fn button(
    class: &'static str,
    label: AttrValue,
    on_action: &Callback<Action>,
    action: Action,
) -> Html {
    html! {
        <button type="button" {class} onclick={doing(on_action, action)}>{label}</button>
    }
}

/// A button with little weight, gone while there is nothing that it could do. Its place stays,
/// so that nothing moves when it comes.
#[must_use]
pub fn quiet_button(
    label: AttrValue,
    enabled: bool,
    on_action: &Callback<Action>,
    action: Action,
) -> Html {
    html! {
        <button
            type="button"
            class="quiet"
            disabled={!enabled}
            onclick={doing(on_action, action)}
        >
            {label}
        </button>
    }
}

/// Does `action` on every event.
#[must_use]
pub fn doing<E: 'static>(on_action: &Callback<Action>, action: Action) -> Callback<E> {
    on_action.reform(move |_| action.clone())
}
