//! The profile of the answers, worked out ahead of the click that shows it.

use std::cell::RefCell;
use std::rc::Rc;

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

/// Scores responses, so that their result is quick under the finger.
pub fn score_ahead(responses: &Responses) {
    let _ = scored(responses);
}
