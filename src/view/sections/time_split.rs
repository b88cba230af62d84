//! Where the working time goes: four sliders that always make up the whole of it.

use yew::prelude::*;

use super::section::{Head, section};
use crate::app::action::Action;
use crate::app::state::State;
use crate::content::Texts;
use crate::content::result_label::ResultLabel;
use crate::content::section_label::SectionLabel;
use crate::domain::time_split::{TimeSplit, TimeUse};
use crate::platform::page::range_value;
use crate::view::result::part::bar;
use crate::view::result::time::difference;
use crate::view::result::words::USES;

/// The percentage of one step.
const STEP: u8 = 5;

/// Four sliders, each with a lock and the example beside it.
pub fn time_split(texts: &Texts, state: &State, on_action: &Callback<Action>) -> Html {
    let split = state.answers.time_split;
    let top = Head {
        rank: AttrValue::default(),
        heading: texts.label(ResultLabel::TimeTitle),
        intro: texts.label(SectionLabel::TimeIntro),
        n_digits: 0,
    };
    let questions = html! {
        <div class="sliders">
            for of in TimeUse::ALL {
                <Slider
                    key={of.index()}
                    texts={texts.clone()}
                    {of}
                    percent={split.unwrap_or(TimeSplit::EVEN).percent(of)}
                    locked={state.sliders.locked[of.index()]}
                    {on_action}
                />
            }
            <p class="note" role="status">
                {texts.label(if split.is_some() { SectionLabel::TimeSum } else { SectionLabel::TimeUnset })}
            </p>
        </div>
    };
    section(texts, state, &top, questions, on_action)
}

#[derive(Properties, Clone, PartialEq)]
struct SliderProps {
    texts: Texts,
    of: TimeUse,
    percent: u8,
    locked: bool,
    on_action: Callback<Action>,
}

/// A slider, its lock, and a tick where the example stands.
#[component]
fn Slider(props: &SliderProps) -> Html {
    let SliderProps {
        texts,
        of,
        percent,
        locked,
        on_action,
    } = props;
    let of = *of;
    let update = use_force_update();
    let name = texts.label(USES[of.index()]);
    let id = [
        "time-customers",
        "time-publicity",
        "time-partners",
        "time-inside",
    ][of.index()];
    let example = TimeSplit::EXAMPLE.percent(of);
    let said = texts.filled(
        ResultLabel::AffinitiesPercent,
        &[("n", &percent.to_string())],
    );
    let oninput = {
        let on_action = on_action.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(value) = range_value(&event) {
                on_action.emit(Action::MoveTime(of, value / STEP));
            }
            // Where the locks allow no move, nothing else would bring the slider back.
            update.force_update();
        })
    };
    let onchange = on_action.reform(move |_: Event| Action::LockTime(of));
    html! {
        <div class="slider">
            <label for={id}>{name.clone()}</label>
            <output for={id}>{said.clone()}</output>
            <input
                type="range"
                {id}
                min="0"
                max="100"
                step="5"
                value={percent.to_string()}
                aria-valuetext={said}
                disabled={*locked}
                {oninput}
            />
            <label class="option">
                <input
                    type="checkbox"
                    checked={*locked}
                    aria-label={texts.filled(SectionLabel::TimeLockUse, &[("use", &name)])}
                    {onchange}
                />
                <span>{texts.label(SectionLabel::TimeLock)}</span>
            </label>
            {bar(f64::from(example) / 100.0, None)}
            <small>{texts.filled(SectionLabel::TimeExample, &[("n", &example.to_string())])}</small>
            <small>{difference(texts, *percent, example)}</small>
        </div>
    }
}
