//! The page around the widget hears of the taker's own result.

use yew::prelude::*;

use crate::app::embedding::{Embedding, Host};
use crate::app::state::Saved;
use crate::domain::answers::Answers;
use crate::domain::profile::Profile;
use crate::platform::frame::after_paint;
use crate::platform::host;
use crate::wire::host::result;

/// What a page is told of a result that is on screen: nothing of one that came with a link, nothing
/// before the quiz is finished and, without the taker's consent, no more than that there is one.
#[must_use]
pub fn told(answers: &Answers, own: bool, host: Host) -> Option<String> {
    let saved = Saved {
        answers: *answers,
        ..Saved::default()
    };
    if !own || !saved.is_finished() {
        return None;
    }
    let agreed = host == Host::Told;
    let profile = agreed.then(|| Profile::of(&answers.quiz)).flatten();
    Some(result(answers, profile.as_ref()))
}

/// Tells the page around the frame of one's own result, each time that there is news of it.
#[hook]
pub fn use_told(answers: &Answers, own: bool, embedding: &Embedding) {
    let last = use_mut_ref(|| None);
    let (host, is_framed) = (embedding.host, embedding.is_framed);
    use_effect_with((*answers, own, host), move |&(answers, own, host)| {
        let now = told(&answers, own, host).filter(|_| is_framed);
        if let Some(now) = now.filter(|now| last.borrow().as_ref() != Some(now)) {
            *last.borrow_mut() = Some(now.clone());
            // As the progress is told: the result may be drawn in the frame of the last answer, and
            // would come before it.
            after_paint(move || host::tell(&now)).forget();
        }
    });
}
