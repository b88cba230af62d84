//! How a number spreads over a group: shares of the models, percents of the time, counts of areas.

use crate::domain::answers::Answers;
use crate::domain::breadth::{Area, Cover};
use crate::domain::model::Model;
use crate::domain::time_split::TimeUse;

use super::standing::Standing;

/// Where the numbers of a group lie, from the least to the most.
#[derive(Clone, Debug, PartialEq)]
pub struct Span<T> {
    /// What the numbers are of.
    pub of: T,
    /// All numbers, the least first; there is at least one.
    pub values: Vec<f64>,
}

impl<T> Span<T> {
    /// The span of these numbers; `None` without any.
    #[must_use]
    pub fn of(of: T, values: impl IntoIterator<Item = f64>) -> Option<Self> {
        let mut values: Vec<f64> = values.into_iter().collect();
        values.sort_unstable_by(f64::total_cmp);
        (!values.is_empty()).then_some(Self { of, values })
    }

    /// The number below which this part of the group lies, 0 to 1: 0 is the least, 1 the most, 0.5
    /// the middle. Between two members it is interpolated.
    #[must_use]
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a group has at most a few dozen members"
    )]
    pub fn at(&self, part: f64) -> f64 {
        let last = self.values.len() - 1;
        let place = part.clamp(0.0, 1.0) * last as f64;
        let before = place as usize;
        let (low, high) = (self.values[before], self.values[last.min(before + 1)]);
        low + (high - low) * (place - before as f64)
    }

    /// The middle half of the group: a quarter lies below it and a quarter above.
    #[must_use]
    pub fn half(&self) -> (f64, f64) {
        (self.at(0.25), self.at(0.75))
    }

    /// The whole group.
    #[must_use]
    pub fn whole(&self) -> (f64, f64) {
        (self.at(0.0), self.at(1.0))
    }
}

/// The shares of each model, 0 to 1, in the order of [`Model::ALL`]; none where nobody has any.
#[must_use]
pub fn shares(standings: &[&Standing]) -> Vec<Span<Model>> {
    let span = |model: Model| {
        let shares = standings.iter().map(|of| of.shares[model.index()]);
        Span::of(model, shares)
    };
    Model::ALL.into_iter().filter_map(span).collect()
}

/// The shares of the time for each use, 0 to 1, in the order of [`TimeUse::ALL`]; none where nobody
/// says.
#[must_use]
pub fn time(answers: &[&Answers]) -> Vec<Span<TimeUse>> {
    let splits = || answers.iter().filter_map(|answers| answers.time_split);
    let span = |of: TimeUse| {
        Span::of(
            of,
            splits().map(|split| f64::from(split.percent(of)) / 100.0),
        )
    };
    TimeUse::ALL.into_iter().filter_map(span).collect()
}

/// How many areas each member covers in each of the four ways, in the order of [`Cover::ALL`]; only
/// those who have answered all areas count, since the others' numbers say nothing.
#[must_use]
pub fn covers(answers: &[&Answers]) -> Vec<Span<Cover>> {
    let is_whole =
        |answers: &&&Answers| Area::all().all(|area| answers.breadth.get(area).is_some());
    let whole = || answers.iter().filter(is_whole);
    let span = |cover: Cover| {
        let n = |answers: &&Answers| {
            let covered = Area::all().filter(|area| answers.breadth.get(*area) == Some(cover));
            covered.fold(0.0, |n, _| n + 1.0)
        };
        Span::of(cover, whole().map(n))
    };
    Cover::ALL.into_iter().filter_map(span).collect()
}
