//! The buttons of every screen.

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::field::NEXT;

/// A button that does `action`.
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

/// The button of a form that leads on. Enter anywhere in the form presses it too.
///
/// It listens to the click and lets nothing be submitted: in a sandboxed frame forms are blocked
/// before they would tell anybody.
pub fn next_button(label: AttrValue, on_action: &Callback<Action>) -> Html {
    let onclick = on_action.reform(|event: MouseEvent| {
        event.prevent_default();
        Action::Next
    });
    html! {
        <button type="submit" class="primary" data-queue={NEXT} {onclick}>{label}</button>
    }
}

/// A button with little weight, gone while there is nothing that it could do. Its place stays,
/// so that nothing moves when it comes.
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
