//! The call in one sentence, and where the point lies in words.

use yew::prelude::*;

use super::whose::Whose;
use crate::content::Texts;
use crate::content::label::Label;
use crate::content::result_label::ResultLabel;
use crate::domain::answers::Perspective;
use crate::domain::call::Call;
use crate::domain::model::Model;
use crate::domain::position::{Position, side};
use crate::domain::profile::Profile;
use crate::hooks::step_focus::STEP_HEADING;
use crate::view::sentence::{model_name, number, sentence};

/// The heading of the result, and what it means in one line.
pub fn headline(texts: &Texts, perspective: Perspective, profile: &Profile, whose: &Whose) -> Html {
    html! {
        <header class="headline">
            if perspective == Perspective::Needed {
                <p class="rank">{texts.label(Label::ShiftPerspective)}</p>
            }
            <h1 id={STEP_HEADING} tabindex="-1">{call_sentence(texts, profile.largest_first())}</h1>
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

/// The models to speak of: those that the call names or, where it names none, the two that pull
/// most.
#[must_use]
pub fn spoken_of(profile: &Profile) -> Vec<Model> {
    match profile.call {
        Call::Blend | Call::TooFew => {
            let [first, second, ..] = profile.ranked();
            vec![first.model, second.model]
        }
        _ => profile.largest_first().models(),
    }
}
