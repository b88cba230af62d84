//! The running widget: the state and the screens that show it.

use web_sys::Element;
use yew::prelude::*;

use super::widget::Widget;
use crate::content::Texts;
use crate::hooks::use_takeover::use_takeover;
use crate::hooks::use_widget::use_widget;

/// What the widget starts from.
#[derive(Properties, Clone, PartialEq)]
pub struct AppProps {
    /// The texts of the page's language.
    pub texts: Texts,
    /// The prerendered markup that the widget replaces.
    pub prerendered: Element,
    /// The element that the widget is rendered into.
    pub stage: Element,
}

/// The whole widget, alive.
#[component]
pub fn App(props: &AppProps) -> Html {
    let (state, on_action) = use_widget();
    use_takeover(
        props.prerendered.clone(),
        props.stage.clone(),
        &state,
        on_action.clone(),
    );
    html! { <Widget texts={props.texts.clone()} state={(*state).clone()} {on_action} /> }
}
