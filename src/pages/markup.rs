//! Markup of a view that needs no browser.

use yew::prelude::*;

/// What a view renders to, as text.
#[must_use]
pub fn markup(view: Html) -> String {
    let renderer = yew::LocalServerRenderer::<View>::with_props(ViewProps { view });
    pollster::block_on(renderer.hydratable(false).render())
}

#[derive(Properties, PartialEq)]
struct ViewProps {
    view: Html,
}

#[component]
fn View(props: &ViewProps) -> Html {
    props.view.clone()
}
