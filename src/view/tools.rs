//! The place of the sharing tools while they are fetched, or when they cannot be.

use yew::prelude::*;

use crate::app::action::Action;
use crate::content::Texts;
use crate::content::label::Label;
use crate::hooks::use_step_focus::STEP_HEADING;
use crate::hooks::use_tools::{Phase, Request, use_tools};
use crate::view::control::button;

/// What the tools are opened with.
#[derive(Properties, Clone, PartialEq)]
pub struct ToolsPlaceProps {
    /// The texts of the page's language.
    pub texts: Texts,
    /// What the tools are to show.
    pub request: Request,
    /// Called with everything that is done here and with the way back.
    pub on_action: Callback<Action>,
}

/// Nothing once the tools are there: they stand beside the widget, not in it.
#[component]
pub fn ToolsPlace(props: &ToolsPlaceProps) -> Html {
    let ToolsPlaceProps {
        texts,
        request,
        on_action,
    } = props;
    let attempt = use_state(|| 0);
    let told = match use_tools(request, *attempt, on_action) {
        Phase::Open => return Html::default(),
        Phase::Awaited => Label::ToolsAwaited,
        Phase::Failed => Label::ToolsFailed,
    };
    let again = {
        let attempt = attempt.clone();
        Callback::from(move |_: MouseEvent| attempt.set(*attempt + 1))
    };
    html! {
        <main>
            <h1 id={STEP_HEADING} tabindex="-1">{texts.label(Label::ToolsHeading)}</h1>
            <p role="status">{texts.label(told)}</p>
            <p>
                if told == Label::ToolsFailed {
                    <button type="button" class="primary" onclick={again}>
                        {texts.label(Label::ToolsAgain)}
                    </button>
                }
                {button("secondary", texts.label(Label::ToolsBack), on_action, Action::CloseTools)}
            </p>
        </main>
    }
}
