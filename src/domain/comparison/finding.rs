//! What can be found on one row of the checklist.

use super::Relation;
use crate::domain::answers::{Answers, Perspective};
use crate::domain::checklist::Stance;

/// What stands out on a row, the most telling first. Where results agree, nothing does, unless
/// the agreement itself is worth a talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Finding {
    /// Nobody does it in any view. Of one time or of both.
    Nobody,
    /// Everybody says that someone else owns it: two roles may each mean the other.
    LeftToOthers,
    /// One view has somebody for it, another nobody.
    SomebodyOrNobody,
    /// At least two own it: an overlap of roles, or one role and one opinion.
    OwnedTwice,
    /// One owns it; in another view the role contributes or somebody else owns it.
    OwnedOnce,
    /// Relevant in one view and not in another.
    Relevance,
    /// Nobody owns it here, but one contributes and another does not.
    PartOnly,
    /// Needed as the role's own, and not so today.
    TakeOn,
    /// The role's own today, and not needed as such.
    HandOver,
    /// Nobody does it today, and what is needed has somebody for it who is not the role.
    NobodyYet,
    /// Any other difference between today and what is needed.
    OtherChange,
}

impl Finding {
    /// All that can be found where results relate like this, in order.
    #[must_use]
    pub const fn all(relation: Relation) -> &'static [Self] {
        match relation {
            Relation::Views => &[
                Self::Nobody,
                Self::LeftToOthers,
                Self::SomebodyOrNobody,
                Self::OwnedTwice,
                Self::OwnedOnce,
                Self::Relevance,
                Self::PartOnly,
            ],
            Relation::Change => &[
                Self::Nobody,
                Self::TakeOn,
                Self::HandOver,
                Self::NobodyYet,
                Self::OtherChange,
            ],
        }
    }

    /// Whether all results say the same.
    #[must_use]
    pub const fn is_agreed(self) -> bool {
        matches!(self, Self::Nobody | Self::LeftToOthers)
    }

    /// What stands out among the stances of these results, of which at least two must be given;
    /// between today and what is needed, one of each.
    pub(super) fn of(
        relation: Relation,
        results: &[&Answers],
        stances: &[Option<Stance>],
    ) -> Option<Self> {
        let given: Vec<Stance> = stances.iter().flatten().copied().collect();
        if given.len() < 2 {
            return None;
        }
        match relation {
            Relation::Views => Self::of_views(&given),
            Relation::Change => {
                let of = |perspective: Perspective| -> Vec<Stance> {
                    let all = results.iter().zip(stances);
                    all.filter(|(answers, _)| answers.perspective == perspective)
                        .filter_map(|(_, stance)| *stance)
                        .collect()
                };
                Self::of_change(&of(Perspective::Today), &of(Perspective::Needed))
            }
        }
    }

    fn of_views(given: &[Stance]) -> Option<Self> {
        let count = |stance| given.iter().filter(|&&other| other == stance).count();
        let [own, contribute, someone_else, nobody, not_relevant] = Stance::ALL.map(count);
        let n = given.len();
        if nobody == n {
            Some(Self::Nobody)
        } else if someone_else == n {
            Some(Self::LeftToOthers)
        } else if nobody > 0 && nobody + not_relevant < n {
            Some(Self::SomebodyOrNobody)
        } else if own > 1 {
            Some(Self::OwnedTwice)
        } else if own == 1 && contribute + someone_else > 0 {
            Some(Self::OwnedOnce)
        } else if not_relevant > 0 && not_relevant < n {
            Some(Self::Relevance)
        } else if someone_else > 0 {
            // Not all leave it to somebody else, so the others contribute.
            Some(Self::PartOnly)
        } else {
            None
        }
    }

    fn of_change(today: &[Stance], needed: &[Stance]) -> Option<Self> {
        let (first, _) = today.first().zip(needed.first())?;
        let all = |stances: &[Stance], stance| stances.iter().all(|&other| other == stance);
        let none = |stances: &[Stance], stance| !stances.contains(&stance);
        let is_agreed = all(today, *first) && all(needed, *first);
        if is_agreed {
            return (*first == Stance::Nobody).then_some(Self::Nobody);
        }
        let has_somebody = none(needed, Stance::Nobody) && none(needed, Stance::NotRelevant);
        Some(if all(needed, Stance::Own) && none(today, Stance::Own) {
            Self::TakeOn
        } else if all(today, Stance::Own) && none(needed, Stance::Own) {
            Self::HandOver
        } else if all(today, Stance::Nobody) && none(needed, Stance::Own) && has_somebody {
            Self::NobodyYet
        } else {
            Self::OtherChange
        })
    }
}
