//! The frame around the three tools.

use yew::prelude::*;

use super::compare::Compare;
use super::history::History;
use super::pictures::Pictures;
use super::told::told;
use crate::app::sharing::action::SharingAction;
use crate::app::state::{Over, State, Tool};
use crate::content::Texts;
use crate::content::result_label::ResultLabel;
use crate::content::sharing_label::SharingLabel;
use crate::hooks::step_focus::TOOL_HEADING;
use crate::hooks::use_sharing::use_sharing;

/// What the tools are opened with.
#[derive(Properties, Clone, PartialEq)]
pub struct SharingAppProps {
    /// The texts of the page's language.
    pub texts: Texts,
    /// The state that opens them.
    pub opening: State,
    /// Called when the user goes back.
    pub on_close: Callback<()>,
    /// Called with results and the screen that is to show them.
    pub on_hand_over: Callback<(String, Over)>,
}

/// The tools, alive.
#[component]
pub fn SharingApp(props: &SharingAppProps) -> Html {
    let SharingAppProps {
        texts,
        opening,
        on_close,
        on_hand_over,
    } = props;
    let (state, on_action, on_export) = use_sharing(opening);
    let body = match state.tool {
        Tool::Pictures => html! {
            <Pictures texts={texts.clone()} shown={state.shown.clone()} on_action={on_action.clone()} />
        },
        Tool::Comparison => html! {
            <Compare
                texts={texts.clone()}
                state={(*state).clone()}
                on_action={on_action.clone()}
                {on_hand_over}
            />
        },
        Tool::History => html! {
            <History
                texts={texts.clone()}
                state={(*state).clone()}
                on_action={on_action.clone()}
                {on_export}
            />
        },
    };
    html! {
        <div class="tools">
            {tabs(texts, state.tool, on_close, &on_action)}
            <h1 id={TOOL_HEADING} tabindex="-1">{texts.sharing(heading(state.tool))}</h1>
            {told(texts, state.told)}
            {body}
        </div>
    }
}

const fn heading(tool: Tool) -> SharingLabel {
    match tool {
        Tool::Pictures => SharingLabel::PicturesHeading,
        Tool::Comparison => SharingLabel::CompareHeading,
        Tool::History => SharingLabel::HistoryHeading,
    }
}

/// The way back, and the ways to the other tools.
fn tabs(
    texts: &Texts,
    current: Tool,
    on_close: &Callback<()>,
    on_action: &Callback<SharingAction>,
) -> Html {
    let tab = |tool: Tool, label: ResultLabel| {
        let onclick = on_action.reform(move |_: MouseEvent| SharingAction::Turn(tool));
        let current = (tool == current).then_some("true");
        html! {
            <button type="button" class="quiet" aria-current={current} {onclick}>
                {texts.label(label)}
            </button>
        }
    };
    html! {
        <nav class="tabs" aria-label={texts.sharing(SharingLabel::ToolsHeading)}>
            <button type="button" class="secondary" onclick={on_close.reform(|_: MouseEvent| ())}>
                {texts.sharing(SharingLabel::ToolsBack)}
            </button>
            {tab(Tool::Pictures, ResultLabel::ToolsPictures)}
            {tab(Tool::Comparison, ResultLabel::ToolsComparison)}
            {tab(Tool::History, ResultLabel::ToolsHistory)}
        </nav>
    }
}
