//! The profile that stands for each call on its page and in its picture.

use std::fmt;

use super::typical::typical;
use crate::domain::call::Call;
use crate::domain::profile::Profile;

/// One profile for each call.
#[derive(Clone, Debug)]
pub struct Examples([Profile; Call::ALL.len()]);

/// No candidate gets this call any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoExample(pub Call);

impl fmt::Display for NoExample {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "no example answers get the call {:?}; add candidates in src/pages/typical.rs",
            self.0
        )
    }
}

impl std::error::Error for NoExample {}

impl Examples {
    /// Scores the example answers of each call.
    ///
    /// # Errors
    /// [`NoExample`] if the scoring has changed under them.
    pub fn new() -> Result<Self, NoExample> {
        let mut profiles = Vec::new();
        for call in Call::ALL {
            let responses = typical(call);
            let profile = responses.and_then(|responses| Profile::of(&responses));
            profiles.push(profile.ok_or(NoExample(call))?);
        }
        let first = Call::ALL[0];
        profiles.try_into().map(Self).map_err(|_| NoExample(first))
    }

    /// The profile for a call, whichever of a pair is named first.
    #[must_use]
    pub fn of(&self, call: Call) -> &Profile {
        let slug = crate::wire::preview::slug(call);
        let place = Call::ALL
            .iter()
            .position(|&other| crate::wire::preview::slug(other) == slug);
        &self.0[place.unwrap_or_default()]
    }
}
