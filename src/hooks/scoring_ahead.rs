//! What the next click will need is worked out while nothing else happens.

use crate::app::state::State;
use crate::content::Texts;
use crate::domain::call::MIN_FOR_MAP;
use crate::domain::response::Responses;
use crate::platform::idle::when_idle;
use crate::platform::waiting::Waiting;

/// What can be done about responses before their result is shown.
pub type Work = fn(&Texts, &Responses);

/// The work that waits for an idle moment, and what it is about.
pub struct ScoringAhead {
    texts: Texts,
    waiting: Option<(Responses, Waiting)>,
}

impl ScoringAhead {
    /// Nothing to do yet.
    #[must_use]
    pub fn new(texts: &Texts) -> Self {
        Self {
            texts: texts.clone(),
            waiting: None,
        }
    }

    /// Lets `work` be done once the quiz is finished and its result is not on screen yet; and once
    /// half way through, when there could be a map, so that the browser knows its code by then.
    pub fn follow(&mut self, state: &State, work: Option<Work>) {
        let is_time = state.saved().is_finished() || state.answers.quiz.n_answered() == MIN_FOR_MAP;
        let Some(work) = work.filter(|_| is_time && state.chunk().is_none()) else {
            self.waiting = None;
            return;
        };
        let quiz = state.answers.quiz;
        if self.waiting.as_ref().map(|(quiz, _)| quiz) != Some(&quiz) {
            let texts = self.texts.clone();
            self.waiting = Some((quiz, when_idle(move || work(&texts, &quiz))));
        }
    }
}
