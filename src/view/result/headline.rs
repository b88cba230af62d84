//! The call in one sentence, and where the point lies in words.

use yew::prelude::*;

use crate::content::Texts;
use crate::content::label::Label;
use crate::content::result_label::ResultLabel;
use crate::domain::answers::Perspective;
use crate::domain::call::Call;
use crate::domain::model::Model;
use crate::domain::position::Position;
use crate::domain::profile::Profile;
use crate::hooks::step_focus::STEP_HEADING;
use crate::view::sentence::{model_name, number, sentence, whole};

/// How far from an axis a point must lie to be called on one side of it. The typical error of a
/// coordinate at twelve blocks is about 0.19 (0.27 in both together), so anything closer is a
/// toss-up.
const SIDE_FROM: f64 = 0.15;

/// The heading of the result and the two sentences below it.
pub fn headline(
    texts: &Texts,
    perspective: Perspective,
    profile: &Profile,
    guess: Option<Model>,
) -> Html {
    html! {
        <header class="headline">
            if perspective == Perspective::Needed {
                <p class="rank">{texts.label(Label::ShiftPerspective)}</p>
            }
            <h1 id={STEP_HEADING} tabindex="-1">{call_sentence(texts, largest_first(profile))}</h1>
            <p>{place(texts, profile.position)}{" "}{certainty(texts, profile)}</p>
            {agreement(texts, profile, guess)}
        </header>
    }
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
pub fn place(texts: &Texts, position: Position) -> String {
    let y = side(
        position.y,
        [
            ResultLabel::PlaceRun,
            ResultLabel::PlaceRunShape,
            ResultLabel::PlaceShape,
        ],
    );
    let x = side(
        position.x,
        [
            ResultLabel::PlaceOwn,
            ResultLabel::PlaceOwnMarket,
            ResultLabel::PlaceMarket,
        ],
    );
    [texts.label(y).as_str(), texts.label(x).as_str()].join(" ")
}

fn side(coordinate: f64, [low, middle, high]: [ResultLabel; 3]) -> ResultLabel {
    if coordinate <= -SIDE_FROM {
        low
    } else if coordinate >= SIDE_FROM {
        high
    } else {
        middle
    }
}

/// How sure the call is, or why there is none.
fn certainty(texts: &Texts, profile: &Profile) -> Html {
    match profile.call {
        Call::Clear(model) | Call::Leaning(model) => {
            let leads = whole(profile.pull(model).leads * 100.0).unsigned_abs() as usize;
            let gaps = [("model", model_name(texts, model)), ("n", number(leads))];
            sentence(texts, ResultLabel::CallLeads, &gaps)
        }
        Call::TooFew => {
            let gaps = [("n", number(profile.n_answered))];
            sentence(texts, ResultLabel::CallFewNote, &gaps)
        }
        Call::Between(..) | Call::Blend => Html::default(),
    }
}

fn agreement(texts: &Texts, profile: &Profile, guess: Option<Model>) -> Html {
    let Some(guess) = guess else {
        return Html::default();
    };
    let agrees = match profile.call {
        Call::Clear(model) | Call::Leaning(model) => model == guess,
        Call::Between(one, other) => guess == one || guess == other,
        Call::Blend | Call::TooFew => return Html::default(),
    };
    let label = if agrees {
        ResultLabel::SelfViewAgrees
    } else {
        ResultLabel::SelfViewDiffers
    };
    html! { <p>{sentence(texts, label, &[("model", model_name(texts, guess))])}</p> }
}
