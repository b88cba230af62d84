//! What two to six results say about each other.
//!
//! Results are matched by what an item is, never by where it stands in a code. A row that one of
//! them did not answer does not count for that one, and nothing is found where fewer than two
//! answered. What is found does not depend on the order of the results.

pub mod finding;
pub mod spread;
pub mod apart;

use std::cmp::Reverse;

use super::answers::Answers;
use super::checklist::Stance;
use super::responsibility::Responsibility;
use finding::Finding;

/// What a comparison sets side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Relation {
    /// Views of one time: all of today or all of what is needed. The results may be of one role
    /// seen by several people, or of several roles; nothing in a code tells which.
    Views,
    /// Today beside what is needed.
    Change,
}

impl Relation {
    /// How these results relate, as far as their perspectives tell.
    #[must_use]
    pub fn of(results: &[&Answers]) -> Self {
        let first = results.first().map(|answers| answers.perspective);
        let is_other = |answers: &&Answers| Some(answers.perspective) != first;
        if results.iter().any(is_other) {
            Self::Change
        } else {
            Self::Views
        }
    }
}

/// A row of the checklist on which the results differ, or on which they agree too well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The row.
    pub responsibility: Responsibility,
    /// What was found.
    pub finding: Finding,
    /// The stance of each result, in the order of the results; `None` where it did not answer or
    /// was not asked.
    pub stances: Vec<Option<Stance>>,
    /// How far the carrying differs, in halves of owning, times the row's weight: 0 to 6. Where
    /// all agree, as if one owned it and another did not.
    pub strength: u8,
}

/// The rows on which results differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// How the results relate, which decides what can be found.
    pub relation: Relation,
    /// What was found, in the order of [`Finding`], the strongest first within each and otherwise
    /// in the order of the slots.
    pub rows: Vec<Row>,
    /// On how many rows at least two of the results have an answer, 0 to 48.
    pub n_shared: usize,
}

impl Comparison {
    /// The comparison of these results, each of which counts only on the rows of its edition.
    #[must_use]
    pub fn of(results: &[&Answers]) -> Self {
        Self::of_asked(results, |answers, row| answers.edition.has(row))
    }

    /// The comparison of these results, where each counts only on the rows that it was asked: a
    /// row may be missing in the edition that it was made with.
    #[must_use]
    pub fn of_asked(results: &[&Answers], asks: impl Fn(&Answers, Responsibility) -> bool) -> Self {
        let relation = Relation::of(results);
        let mut n_shared = 0;
        let mut rows = Vec::new();
        for responsibility in Responsibility::all() {
            let stance = |answers: &&Answers| {
                let stance = answers.checklist.get(responsibility).stance;
                stance.filter(|_| asks(answers, responsibility))
            };
            let stances: Vec<Option<Stance>> = results.iter().map(stance).collect();
            n_shared += usize::from(stances.iter().flatten().count() > 1);
            if let Some(finding) = Finding::of(relation, results, &stances) {
                rows.push(Row {
                    responsibility,
                    finding,
                    strength: strength(responsibility, &stances),
                    stances,
                });
            }
        }
        rows.sort_by_key(|row| (row.finding, Reverse(row.strength), row.responsibility));
        Self {
            relation,
            rows,
            n_shared,
        }
    }

    /// What was found of one kind, the strongest first.
    pub fn found(&self, finding: Finding) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(move |row| row.finding == finding)
    }
}

/// How much of it the role carries, in halves.
const fn carried(stance: Stance) -> u8 {
    match stance {
        Stance::Own => 2,
        Stance::Contribute => 1,
        Stance::SomeoneElse | Stance::Nobody | Stance::NotRelevant => 0,
    }
}

fn strength(row: Responsibility, stances: &[Option<Stance>]) -> u8 {
    let answered = || stances.iter().flatten().copied();
    let (low, high) = answered()
        .map(carried)
        .fold((2, 0), |(low, high), n| (low.min(n), high.max(n)));
    let is_unanimous = answered().all(|stance| Some(stance) == answered().next());
    let difference = if is_unanimous { 2 } else { high - low };
    difference * row.weight()
}
