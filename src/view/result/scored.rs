//! The profile of the answers, worked out ahead of the click that shows it.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::portrait::portrait;
use super::whose::Whose;
use crate::content::Texts;
use crate::domain::answers::Answers;
use crate::domain::profile::Profile;
use crate::domain::response::Responses;

thread_local! {
    /// The responses that were scored last, and what came of them.
    static LAST: RefCell<Option<(Responses, Rc<Option<Profile>>)>> = const { RefCell::new(None) };
}

/// The profile of these responses, at no cost if they are the same as the last time.
#[must_use]
pub fn scored(responses: &Responses) -> Rc<Option<Profile>> {
    LAST.with_borrow_mut(|last| match last {
        Some((known, profile)) if known == responses => Rc::clone(profile),
        _ => {
            let profile = Rc::new(Profile::of(responses));
            *last = Some((*responses, Rc::clone(&profile)));
            profile
        }
    })
}

/// Scores responses and draws their portrait for nobody, so that their result is quick under the
/// finger: browsers compile a function when it is called for the first time.
pub fn prepare(texts: &Texts, responses: &Responses) {
    if let Some(profile) = scored(responses).as_ref().as_ref() {
        let answers = Answers {
            quiz: *responses,
            ..Answers::default()
        };
        let whose = Whose::of(true, &AttrValue::default(), answers.perspective);
        let aside = Html::default();
        drop(portrait(texts, &answers, profile, &whose, None, aside));
    }
}
