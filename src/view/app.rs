//! The running widget: the state and the screens that show it.

use yew::prelude::*;

use super::doors;
use super::widget::widget;
use crate::content::Texts;
use crate::hooks::use_takeover::use_takeover;
use crate::hooks::use_widget::use_widget;
use crate::platform::takeover::Takeover;

/// What the widget starts from.
#[derive(Properties, Clone, PartialEq)]
pub struct AppProps {
    /// The texts of the page's language.
    pub texts: Texts,
    /// The way into the place of the prerendered page.
    pub takeover: Takeover,
}

/// The whole widget, alive.
#[component]
pub fn App(props: &AppProps) -> Html {
    let alive = use_widget(&props.texts, doors::open, |room| room.ahead);
    use_takeover(
        props.takeover.clone(),
        &alive.state,
        alive.on_action.clone(),
    );
    widget(&props.texts, &alive.state, &alive.rooms, &alive.on_action)
}
