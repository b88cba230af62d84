//! The call as one reads it.

use crate::domain::call::Call;
use crate::domain::model::Model;
use crate::domain::profile::Profile;

/// The call with the larger of two models first, as one reads it.
pub(super) fn largest_first(profile: &Profile) -> Call {
    let share = |model: Model| profile.pull(model).share;
    match profile.call {
        Call::Between(one, other) if share(other) > share(one) => Call::Between(other, one),
        call => call,
    }
}
