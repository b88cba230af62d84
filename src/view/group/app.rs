//! The frame around a group: how results come in, what they show, how they leave.

use yew::prelude::*;

use super::gather::gather;
use super::report::Report;
use super::told::told;
use crate::app::group::action::GroupAction;
use crate::app::state::State;
use crate::content::Texts;
use crate::content::group_label::GroupLabel;
use crate::content::label::Label;
use crate::hooks::step_focus::STEP_HEADING;
use crate::hooks::use_group::use_group;
use crate::hooks::use_painting::use_painting;

/// What a group is opened with.
#[derive(Properties, Clone, PartialEq)]
pub struct GroupAppProps {
    /// The texts of the page's language.
    pub texts: Texts,
    /// The state that opens it.
    pub opening: State,
    /// Called when the user goes back.
    pub on_close: Callback<()>,
}

/// The group, alive.
#[component]
pub fn GroupApp(props: &GroupAppProps) -> Html {
    let GroupAppProps {
        texts,
        opening,
        on_close,
    } = props;
    let (state, on_action) = use_group(opening, &texts.label(GroupLabel::PeopleName));
    let (drawn, progress) = use_painting(&state.members, state.only);
    html! {
        <div class="group">
            <nav class="tabs" aria-label={texts.label(GroupLabel::Heading)}>
                <button
                    type="button"
                    class="secondary"
                    onclick={on_close.reform(|_: MouseEvent| ())}
                >
                    {texts.label(Label::QuizBack)}
                </button>
            </nav>
            <h1 id={STEP_HEADING} tabindex="-1">{texts.label(GroupLabel::Heading)}</h1>
            <p>{texts.label(GroupLabel::About)}</p>
            <p class="note">{texts.label(GroupLabel::Privacy)}</p>
            {gather(texts, &state, &on_action)}
            {told(texts, state.told.as_ref())}
            {working(texts, progress)}
            if !drawn.members.is_empty() {
                <Report
                    texts={texts.clone()}
                    {drawn}
                    names_shown={state.names_shown}
                    on_action={on_action.clone()}
                />
                <p class="stored">
                    <button
                        type="button"
                        class="quiet"
                        onclick={on_action.reform(|_: MouseEvent| GroupAction::Clear)}
                    >
                        {texts.label(GroupLabel::Clear)}
                    </button>
                </p>
            }
        </div>
    }
}

/// How far the picture is. The sheet shows it only once it takes longer than a blink.
fn working(texts: &Texts, progress: Option<(usize, usize)>) -> Html {
    let Some((n_done, n_steps)) = progress else {
        return Html::default();
    };
    html! {
        <p class="working">
            <label for="group-progress">{texts.label(GroupLabel::Working)}</label>
            <progress
                id="group-progress"
                value={n_done.to_string()}
                max={n_steps.to_string()}
            />
        </p>
    }
}
