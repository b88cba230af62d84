//! Which rows of the checklist are worth a talk.

use super::call::Call;
use super::checklist::{Checklist, Stance};
use super::expectation::{Expectation, expectation};
use super::model::Model;
use super::responsibility::Responsibility;

/// The rows that stand out, each list in the order of the slots.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gaps {
    /// What nobody does: gaps of the company.
    pub nobody: Vec<Responsibility>,
    /// What the role should own but does not: gaps of the role.
    pub wanted: Vec<Responsibility>,
    /// What the role owns although it is rare for a role of the model it was called.
    pub unusual: Vec<Responsibility>,
}

impl Gaps {
    /// The gaps in this checklist, if the quiz was called like this. Nothing is unusual for a
    /// blend, or while no model is named; for a role between two models, only what is rare for
    /// both.
    #[must_use]
    pub fn of(checklist: &Checklist, call: Option<Call>) -> Self {
        let models = call.map_or_else(Vec::new, Call::models);
        let is_rare = |model: &Model, row: Responsibility| {
            expectation(*model, row.group()) == Expectation::Rare
        };
        let mut gaps = Self::default();
        for row in Responsibility::all() {
            let duty = checklist.get(row);
            if duty.stance == Some(Stance::Nobody) {
                gaps.nobody.push(row);
            }
            if duty.wanted() {
                gaps.wanted.push(row);
            }
            let is_owned = duty.stance == Some(Stance::Own) && !models.is_empty();
            if is_owned && models.iter().all(|model| is_rare(model, row)) {
                gaps.unusual.push(row);
            }
        }
        gaps
    }
}
