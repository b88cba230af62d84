//! The running widget: the state and the screens that show it.

use yew::prelude::*;

use super::doors;
use super::widget::widget;
use crate::content::Texts;
use crate::hooks::use_chunks::use_chunks;
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
    let (state, on_action) = use_widget();
    let rooms = use_chunks(&props.texts, &state, &on_action, doors::open);
    use_takeover(props.takeover.clone(), &state, on_action.clone());
    widget(&props.texts, &state, &rooms, &on_action)
}
