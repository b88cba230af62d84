//! How sure the call is, and what would change it.

use yew::prelude::*;

use super::headline::call_sentence;
use crate::content::Texts;
use crate::content::result_label::ResultLabel;
use crate::domain::answers::{Answers, RoleView};
use crate::domain::call::Call;
use crate::domain::edition::{BlockIndex, N_BLOCKS};
use crate::domain::flips::{Flip, Flips};
use crate::domain::model::Model;
use crate::domain::profile::Profile;
use crate::domain::response::Pick;
use crate::view::sentence::{model_name, note, number, sentence, whole};

/// The heading of this section.
pub const SURE_HEADING: &str = "sure-heading";

/// How often the call would come out again, what one or two other answers would make of it, and
/// what has not been asked yet.
pub fn sure(texts: &Texts, answers: &Answers, profile: &Profile, flips: Option<&Flips>) -> Html {
    let n_open = N_BLOCKS - profile.n_answered;
    html! {
        <section class="sure" aria-labelledby={SURE_HEADING}>
            <h2 id={SURE_HEADING} tabindex="-1">{texts.label(ResultLabel::SureHeading)}</h2>
            {certainty(texts, profile)}
            if let Some(flips) = flips {
                <p class="flips">{flips_sentence(texts, answers, flips)}</p>
            }
            if n_open > 0 {
                <p>{texts.filled(ResultLabel::SureOpen, &[("n", &n_open.to_string())])}</p>
            }
            {agreement(texts, profile, answers.self_view.and_then(RoleView::model))}
            {note(texts, ResultLabel::AffinitiesNote)}
        </section>
    }
}

/// In how many of a hundred ways to read the answers the models of the call lead.
fn certainty(texts: &Texts, profile: &Profile) -> Html {
    let leads = |models: &[Model]| {
        let share: f64 = models.iter().map(|model| profile.pull(*model).leads).sum();
        number(whole(share * 100.0).unsigned_abs() as usize)
    };
    let said = match profile.largest_first() {
        Call::Clear(model) | Call::Leaning(model) => {
            let gaps = [("model", model_name(texts, model)), ("n", leads(&[model]))];
            sentence(texts, ResultLabel::CallLeads, &gaps)
        }
        Call::Between(first, second) => {
            let gaps = [
                ("first", model_name(texts, first)),
                ("second", model_name(texts, second)),
                ("n", leads(&[first, second])),
            ];
            sentence(texts, ResultLabel::SurePair, &gaps)
        }
        Call::Blend => {
            let most = profile.pulls.map(|pull| pull.leads);
            let most = most.into_iter().fold(0.0, f64::max);
            let n = number(whole(most * 100.0).unsigned_abs() as usize);
            sentence(texts, ResultLabel::SureBlend, &[("n", n)])
        }
        Call::TooFew => return Html::default(),
    };
    html! { <p>{said}</p> }
}

/// Whether the answers agree with how the taker sees the role.
fn agreement(texts: &Texts, profile: &Profile, guess: Option<Model>) -> Html {
    let (Some(guess), models) = (guess, profile.call.models()) else {
        return Html::default();
    };
    if models.is_empty() {
        return Html::default();
    }
    let label = if models.contains(&guess) {
        ResultLabel::SelfViewAgrees
    } else {
        ResultLabel::SelfViewDiffers
    };
    html! { <p class="agreement">{sentence(texts, label, &[("model", model_name(texts, guess))])}</p> }
}

fn flips_sentence(texts: &Texts, answers: &Answers, flips: &Flips) -> Html {
    let (label, flip) = match flips {
        Flips::One(flips) => (ResultLabel::FlipsOne, flips.first()),
        Flips::Two(flips) => (ResultLabel::FlipsTwo, flips.first()),
        Flips::None => (ResultLabel::FlipsNone, None),
    };
    let Some(Flip { changes, call }) = flip else {
        return sentence(texts, ResultLabel::FlipsNone, &[]);
    };
    let mut gaps = vec![("call", call_sentence(texts, *call))];
    let names: &[&str] = match label {
        ResultLabel::FlipsOne => &["change"],
        _ => &["first", "second"],
    };
    for (name, (block, pick)) in names.iter().zip(changes) {
        gaps.push((name, change(texts, answers, *block, *pick)));
    }
    sentence(texts, label, &gaps)
}

/// What would have to be picked instead, naming only what differs.
fn change(texts: &Texts, answers: &Answers, block: BlockIndex, new: Pick) -> Html {
    let old = answers.quiz.get(block).pick();
    let statement = |model| texts.statement(answers.edition, block, model);
    let most = statement(new.most_model());
    let least = new.least_model().map(statement);
    let facet = texts.facet(block);
    let same_most = old.map(Pick::most_model) == Some(new.most_model());
    let same_least = old.and_then(Pick::least_model) == new.least_model();
    let text = match (same_most, least) {
        (true, Some(least)) => {
            let gaps = [("statement", least.as_str()), ("facet", facet.as_str())];
            texts.filled(ResultLabel::FlipsLeast, &gaps)
        }
        (true, None) => texts.filled(ResultLabel::FlipsNoLeast, &[("facet", facet.as_str())]),
        (false, Some(least)) if !same_least => {
            let gaps = [
                ("most", most.as_str()),
                ("least", least.as_str()),
                ("facet", facet.as_str()),
            ];
            texts.filled(ResultLabel::FlipsBoth, &gaps)
        }
        (false, _) => {
            let gaps = [("statement", most.as_str()), ("facet", facet.as_str())];
            texts.filled(ResultLabel::FlipsMost, &gaps)
        }
    };
    html! { {text} }
}
