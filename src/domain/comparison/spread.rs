//! Shares that several results give to the same thing, and how far apart they are.

use crate::domain::answers::Answers;
use crate::domain::coverage::Coverage;
use crate::domain::model::Model;
use crate::domain::profile::Profile;
use crate::domain::responsibility::Group;
use crate::domain::time_split::TimeUse;

/// The shares of one thing in several results.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread<T> {
    /// What the shares are of.
    pub of: T,
    /// The share in each result, 0 to 1, in the order of the results; `None` where a result does
    /// not say.
    pub shares: Vec<Option<f64>>,
}

impl<T> Spread<T> {
    /// How far the largest share is from the smallest, in whole percentage points of the shares as
    /// they are printed, 0 to 100; `None` unless at least two results say.
    #[must_use]
    pub fn points(&self) -> Option<u8> {
        let percents = || self.shares.iter().flatten().copied().map(percent);
        if percents().count() < 2 {
            return None;
        }
        Some(percents().max()? - percents().min()?)
    }
}

/// The share of each model, in the order of [`Model::ALL`].
#[must_use]
pub fn models(profiles: &[Option<&Profile>]) -> Vec<Spread<Model>> {
    spreads(Model::ALL, profiles, |profile, model| {
        Some((*profile)?.pull(model).share)
    })
}

/// The share of the time of each use, in the order of [`TimeUse::ALL`].
#[must_use]
pub fn time(results: &[&Answers]) -> Vec<Spread<TimeUse>> {
    spreads(TimeUse::ALL, results, |answers, of| {
        Some(f64::from(answers.time_split?.percent(of)) / 100.0)
    })
}

/// The coverage of each group, in the order of [`Group::ALL`].
#[must_use]
pub fn coverage(results: &[&Answers]) -> Vec<Spread<Group>> {
    spreads(Group::ALL, results, |answers, group| {
        Coverage::of(&answers.checklist, group).share
    })
}

/// The largest of these spreads in points; `None` if there is none, or no difference at all.
#[must_use]
pub fn largest<T>(spreads: &[Spread<T>]) -> Option<u8> {
    let largest = spreads.iter().filter_map(Spread::points).max();
    largest.filter(|&points| points > 0)
}

fn spreads<T: Copy, R>(
    things: impl IntoIterator<Item = T>,
    results: &[R],
    share: impl Fn(&R, T) -> Option<f64>,
) -> Vec<Spread<T>> {
    let spread = |of| Spread {
        of,
        shares: results.iter().map(|result| share(result, of)).collect(),
    };
    things.into_iter().map(spread).collect()
}

/// A share as a whole number of hundredths.
pub(in crate::domain) fn percent(share: f64) -> u8 {
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a share lies between 0 and 1"
    )]
    let percent = libm::round(share * 100.0) as u8;
    percent
}
