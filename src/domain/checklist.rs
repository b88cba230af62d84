//! The responsibility checklist: who carries each duty a CTO may have.

use super::responsibility::{N_RESPONSIBILITIES, Responsibility};

/// Who carries a responsibility.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stance {
    /// The role owns it.
    Own,
    /// The role contributes to it.
    Contribute,
    /// Somebody else owns it.
    SomeoneElse,
    /// Nobody does it.
    Nobody,
    /// The company has no need for it.
    NotRelevant,
}

impl Stance {
    /// All five, in the order of the screen and of the code.
    pub const ALL: [Self; 5] = [
        Self::Own,
        Self::Contribute,
        Self::SomeoneElse,
        Self::Nobody,
        Self::NotRelevant,
    ];
}

/// The answer to one responsibility.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Duty {
    /// Who carries it, once answered.
    pub stance: Option<Stance>,
    /// Marked as something the role should own.
    pub should_be_mine: bool,
}

impl Duty {
    /// Whether the role should own it but does not. The mark counts only where that can be: on
    /// what the role contributes to, somebody else owns or nobody does.
    #[must_use]
    pub const fn wanted(self) -> bool {
        self.should_be_mine
            && matches!(
                self.stance,
                Some(Stance::Contribute | Stance::SomeoneElse | Stance::Nobody)
            )
    }
}

/// The answers to all responsibilities, in the order of their slots: first those of edition 1, which
/// are mission, CEO and strategy, engineering and product, sales, business development, marketing,
/// inside flow, company technology, product and ecosystem; then those that later editions added.
/// What the edition of the answers does not ask for is unanswered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Checklist(pub [Duty; N_RESPONSIBILITIES]);

impl Default for Checklist {
    fn default() -> Self {
        Self([Duty::default(); N_RESPONSIBILITIES])
    }
}

impl Checklist {
    /// The answer to one responsibility.
    #[must_use]
    pub const fn get(&self, row: Responsibility) -> Duty {
        self.0[row.index()]
    }

    /// The same answers with one responsibility changed.
    #[must_use]
    pub fn with(mut self, row: Responsibility, duty: Duty) -> Self {
        self.0[row.index()] = duty;
        self
    }
}
