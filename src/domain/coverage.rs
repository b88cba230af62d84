//! How much of what is owed to a group the role carries.

use super::checklist::{Checklist, Stance};
use super::responsibility::Group;

/// How much of one group the role covers, and how much was answered.
///
/// The checklist is a formative index: its rows make up the measure, so it has no total and no
/// reliability, and a low share is not bad by itself. What seed 001 lists is the work of a CTO
/// without line duties in a company that sells software.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Coverage {
    /// Own counts one, contribute a half, over the relevant rows, each by its weight: 0 to 1.
    /// `None` if nothing relevant is answered.
    pub share: Option<f64>,
    /// How many rows are answered, of those in
    /// [`Edition::rows`](super::edition::Edition::rows).
    pub n_answered: usize,
    /// How many of the answered rows are relevant to the company.
    pub n_relevant: usize,
}

impl Coverage {
    /// The coverage of one group. Rows that are unanswered or not relevant are out of both sides
    /// of the share.
    #[must_use]
    pub fn of(checklist: &Checklist, group: Group) -> Self {
        let (mut n_answered, mut n_relevant) = (0, 0);
        // In halves, so that the sums are whole and exact.
        let (mut carried, mut relevant) = (0_u32, 0_u32);
        for row in group.rows() {
            let Some(stance) = checklist.get(row).stance else {
                continue;
            };
            n_answered += 1;
            let halves = match stance {
                Stance::Own => 2,
                Stance::Contribute => 1,
                Stance::SomeoneElse | Stance::Nobody => 0,
                Stance::NotRelevant => continue,
            };
            n_relevant += 1;
            carried += halves * u32::from(row.weight());
            relevant += 2 * u32::from(row.weight());
        }
        Self {
            share: (relevant > 0).then(|| f64::from(carried) / f64::from(relevant)),
            n_answered,
            n_relevant,
        }
    }
}
