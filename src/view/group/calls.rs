//! How many there are of each kind; each kind can be looked at by itself.

use yew::prelude::*;

use crate::app::group::action::GroupAction;
use crate::content::Texts;
use crate::content::group_label::GroupLabel;
use crate::domain::call::Call;
use crate::domain::group::calls::{call, counts};
use crate::hooks::use_painting::Drawn;
use crate::platform::page::checked_value;
use crate::view::result::headline::call_sentence;
use crate::view::result::part::percentage;

/// How many results there are, the kinds to choose from, and whether names are shown.
pub(super) fn calls(
    texts: &Texts,
    drawn: &Drawn,
    names_shown: bool,
    on_action: &Callback<GroupAction>,
) -> Html {
    let painted = &drawn.painted;
    let all: Vec<Call> = painted
        .standings
        .iter()
        .map(|of| call(of.as_deref()))
        .collect();
    let n_placed = painted.standings.iter().flatten().count();
    let (n, placed) = (all.len().to_string(), n_placed.to_string());
    let n_shown = painted.shown.len().to_string();
    let onchange = on_action
        .reform(|event: Event| GroupAction::ShowNames(checked_value(&event).unwrap_or_default()));
    let has_names = drawn.members.iter().any(|member| !member.name.is_empty());
    html! {
        <div class="calls">
            <p>{texts.filled(GroupLabel::Count, &[("n", &n), ("placed", &placed)])}</p>
            if all.len() == 1 {
                <p>{texts.label(GroupLabel::One)}</p>
            }
            <fieldset>
                <legend>{texts.label(GroupLabel::CallsHeading)}</legend>
                {choice(html! { {texts.label(GroupLabel::CallsAll)} }, None, all.len(), drawn, on_action)}
                for (of, n) in counts(&all) {
                    {choice(call_sentence(texts, of), Some(of), n, drawn, on_action)}
                }
            </fieldset>
            <p class="note" role="status">
                if painted.only.is_some() {
                    {texts.filled(GroupLabel::CallsShown, &[("n", &n_shown), ("total", &n)])}
                }
            </p>
            if has_names {
                <label class="check">
                    <input type="checkbox" checked={names_shown} {onchange} />
                    {" "}
                    {texts.label(GroupLabel::NamesShow)}
                </label>
            }
        </div>
    }
}

/// One kind with how many there are, as a number and as a bar.
fn choice(
    words: Html,
    only: Option<Call>,
    n: usize,
    drawn: &Drawn,
    on_action: &Callback<GroupAction>,
) -> Html {
    let onchange = on_action.reform(move |_: Event| GroupAction::Only(only));
    #[expect(
        clippy::cast_precision_loss,
        reason = "a group has a few dozen members"
    )]
    let share = n as f64 / drawn.members.len().max(1) as f64;
    html! {
        <label>
            <input
                type="radio"
                name="group-call"
                checked={drawn.painted.only == only}
                {onchange}
            />
            <span class="name">{words}</span>
            <span class="share">{n}</span>
            <svg class="bar" aria-hidden="true">
                <rect class="track" y="4" width="100%" height="8" rx="4" />
                <rect class="fill" y="4" width={percentage(share)} height="8" rx="4" />
            </svg>
        </label>
    }
}
