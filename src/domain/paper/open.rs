//! What is still open between the two who sign.

use super::sentence::Sentence;
use crate::domain::answers::{Answers, Perspective, RoleView};
use crate::domain::call::Call;
use crate::domain::gaps::Gaps;
use crate::domain::profile::Profile;

/// How many rows of one kind are taken up.
const N_OF_A_KIND: usize = 4;

/// The points to settle, the largest first. What does not depend on an answer is no point.
pub(super) fn open(
    answers: &Answers,
    profile: Option<&Profile>,
    other: Option<&Profile>,
) -> Vec<Sentence> {
    let call = profile.map(Profile::largest_first);
    let gaps = Gaps::of(&answers.checklist, call);
    let mut items = Vec::new();
    items.extend(call.and_then(undecided));
    items.extend(call.and_then(|call| change(answers, call, other)));
    items.extend(call.and_then(|call| seen(answers, call)));
    items.extend(
        gaps.wanted
            .into_iter()
            .take(N_OF_A_KIND)
            .map(Sentence::Wanted),
    );
    let unusual = gaps.unusual.into_iter().take(N_OF_A_KIND);
    items.extend(unusual.map(Sentence::Unusual));
    items
}

/// Which model comes first, where the answers leave it open.
const fn undecided(call: Call) -> Option<Sentence> {
    match call {
        Call::Between(first, second) => Some(Sentence::WhichFirst(first, second)),
        Call::Blend => Some(Sentence::BlendFirst),
        Call::Clear(_) | Call::Leaning(_) | Call::TooFew => None,
    }
}

/// The way from today to what is needed, where the two are called differently.
fn change(answers: &Answers, call: Call, other: Option<&Profile>) -> Option<Sentence> {
    if let Some(other) = other.map(Profile::largest_first) {
        let (today, needed) = match answers.perspective {
            Perspective::Today => (call, other),
            Perspective::Needed => (other, call),
        };
        return becomes(today, needed);
    }
    let needed = answers.needed_view.and_then(RoleView::model)?;
    let is_news = answers.perspective == Perspective::Today && !call.models().is_empty();
    (is_news && call.models() != [needed]).then_some(Sentence::NeededAs(needed))
}

/// The change from one call to another, if both name the models that they are about.
fn becomes(today: Call, needed: Call) -> Option<Sentence> {
    let models = |call: Call| {
        let mut models = call.models();
        models.sort_unstable();
        models
    };
    let are_told = !models(today).is_empty() && !models(needed).is_empty();
    (are_told && models(today) != models(needed)).then_some(Sentence::Becomes(today, needed))
}

fn seen(answers: &Answers, call: Call) -> Option<Sentence> {
    let seen = answers.self_view.and_then(RoleView::model)?;
    let models = call.models();
    let differs = !models.is_empty() && !models.contains(&seen);
    (differs && answers.perspective == Perspective::Today).then_some(Sentence::SeenAs(seen))
}
