//! What the next click will need is worked out while nothing else happens.

use crate::app::state::State;
use crate::content::Texts;
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

    /// Lets `work` be done once the quiz is finished and its result is not on screen yet.
    pub fn follow(&mut self, state: &State, work: Option<Work>) {
        let is_near = state.chunk().is_none() && state.saved().is_finished();
        let Some(work) = work.filter(|_| is_near) else {
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
