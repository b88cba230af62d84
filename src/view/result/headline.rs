//! The call in one sentence, and where the point lies in words.

use yew::prelude::*;

use super::whose::Whose;
use crate::content::Texts;
use crate::content::label::Label;
use crate::content::result_label::ResultLabel;
use crate::domain::answers::Perspective;
use crate::domain::call::Call;
use crate::domain::model::Model;
use crate::domain::position::Position;
use crate::domain::profile::Profile;
use crate::hooks::step_focus::STEP_HEADING;
use crate::view::sentence::{model_name, number, sentence};

/// How far from an axis a point must lie to be called on one side of it. The typical error of a
/// coordinate at twelve blocks is about 0.19 (0.27 in both together), so anything closer is a
/// toss-up.
const SIDE_FROM: f64 = 0.15;

/// The heading of the result, and what it means in one line.
pub fn headline(texts: &Texts, perspective: Perspective, profile: &Profile, whose: &Whose) -> Html {
    html! {
        <header class="headline">
            if perspective == Perspective::Needed {
                <p class="rank">{texts.label(Label::ShiftPerspective)}</p>
            }
            <h1 id={STEP_HEADING} tabindex="-1">{call_sentence(texts, largest_first(profile))}</h1>
            <p class="meaning">{place(texts, profile.position, whose)}</p>
            if profile.call == Call::TooFew {
                {few_note(texts, profile)}
            }
        </header>
    }
}

/// Why no model is named.
fn few_note(texts: &Texts, profile: &Profile) -> Html {
    let gaps = [("n", number(profile.n_answered))];
    html! { <p>{sentence(texts, ResultLabel::CallFewNote, &gaps)}</p> }
}

/// The call in words, with the names of its models set apart.
pub fn call_sentence(texts: &Texts, call: Call) -> Html {
    let (label, models) = wording(call);
    let gaps: Vec<(&str, Html)> = models
        .into_iter()
        .map(|(gap, model)| (gap, model_name(texts, model)))
        .collect();
    sentence(texts, label, &gaps)
}

/// The sentence for a call, and the model that each of its gaps names.
#[must_use]
pub fn wording(call: Call) -> (ResultLabel, Vec<(&'static str, Model)>) {
    match call {
        Call::TooFew => (ResultLabel::CallFew, Vec::new()),
        Call::Clear(model) => (ResultLabel::CallClear, vec![("model", model)]),
        Call::Leaning(model) => (ResultLabel::CallLeaning, vec![("model", model)]),
        Call::Between(first, second) => {
            let models = vec![("first", first), ("second", second)];
            (ResultLabel::CallBetween, models)
        }
        Call::Blend => (ResultLabel::CallBlend, Vec::new()),
    }
}

/// The call with the larger of two models first, as one reads it.
#[must_use]
pub fn largest_first(profile: &Profile) -> Call {
    let share = |model: Model| profile.pull(model).share;
    match profile.call {
        Call::Between(one, other) if share(other) > share(one) => Call::Between(other, one),
        call => call,
    }
}

/// Where the point lies, one sentence for each axis.
#[must_use]
pub fn place(texts: &Texts, position: Position, whose: &Whose) -> String {
    let y = [
        (ResultLabel::PlaceRun, ResultLabel::PlaceTheyRun),
        (ResultLabel::PlaceRunShape, ResultLabel::PlaceTheyRunShape),
        (ResultLabel::PlaceShape, ResultLabel::PlaceTheyShape),
    ];
    let x = [
        (ResultLabel::PlaceOwn, ResultLabel::PlaceTheyOwn),
        (ResultLabel::PlaceOwnMarket, ResultLabel::PlaceTheyOwnMarket),
        (ResultLabel::PlaceMarket, ResultLabel::PlaceTheyMarket),
    ];
    let said = [(position.y, y), (position.x, x)].map(|(coordinate, labels)| {
        let (yours, theirs) = side(coordinate, labels);
        whose.say(texts, yours, theirs)
    });
    said.join(" ")
}

/// Which of three a coordinate counts as: on the low side, in the middle, or on the high side.
pub(super) fn side<T: Copy>(coordinate: f64, [low, middle, high]: [T; 3]) -> T {
    if coordinate <= -SIDE_FROM {
        low
    } else if coordinate >= SIDE_FROM {
        high
    } else {
        middle
    }
}

/// The models to speak of: those that the call names or, where it names none, the two that pull
/// most.
#[must_use]
pub fn spoken_of(profile: &Profile) -> Vec<Model> {
    match profile.call {
        Call::Blend | Call::TooFew => {
            let [first, second, ..] = profile.ranked();
            vec![first.model, second.model]
        }
        _ => largest_first(profile).models(),
    }
}
