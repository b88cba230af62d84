//! The criteria of WCAG 2.2 at levels A and AA, and how far the product meets each.

use crate::content::page_label::PageLabel;

/// How far a criterion is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Support {
    /// It is met.
    Supports,
    /// It is met in part; the remark says in which.
    Partially,
    /// The product has nothing that it is about.
    NotApplicable,
}

impl Support {
    /// The words for it.
    #[must_use]
    pub const fn label(self) -> PageLabel {
        match self {
            Self::Supports => PageLabel::AccessSupports,
            Self::Partially => PageLabel::AccessPartially,
            Self::NotApplicable => PageLabel::AccessNotApplicable,
        }
    }
}

/// One criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Criterion {
    /// Its number in WCAG.
    pub number: &'static str,
    /// `A` or `AA`.
    pub level: &'static str,
    /// The name that WCAG gives it.
    pub name: PageLabel,
    /// How far it is met.
    pub support: Support,
    /// What there is to say about it.
    pub remark: PageLabel,
}

const fn criterion(
    number: &'static str,
    level: &'static str,
    name: PageLabel,
    support: Support,
    remark: PageLabel,
) -> Criterion {
    Criterion {
        number,
        level,
        name,
        support,
        remark,
    }
}

use PageLabel as L;
use Support::{NotApplicable, Partially, Supports};

/// The four principles of WCAG, by the first digit of their criteria.
pub const PRINCIPLES: [(&str, PageLabel); 4] = [
    ("1", L::AccessPrinciple1),
    ("2", L::AccessPrinciple2),
    ("3", L::AccessPrinciple3),
    ("4", L::AccessPrinciple4),
];

/// All of them, in the order of their numbers.
#[rustfmt::skip]
pub const CRITERIA: [Criterion; 55] = [
    criterion("1.1.1", "A", L::AccessName1x1x1, Supports, L::AccessRemarkPictures),
    criterion("1.2.1", "A", L::AccessName1x2x1, NotApplicable, L::AccessRemarkNoMedia),
    criterion("1.2.2", "A", L::AccessName1x2x2, NotApplicable, L::AccessRemarkNoMedia),
    criterion("1.2.3", "A", L::AccessName1x2x3, NotApplicable, L::AccessRemarkNoMedia),
    criterion("1.2.4", "AA", L::AccessName1x2x4, NotApplicable, L::AccessRemarkNoMedia),
    criterion("1.2.5", "AA", L::AccessName1x2x5, NotApplicable, L::AccessRemarkNoMedia),
    criterion("1.3.1", "A", L::AccessName1x3x1, Supports, L::AccessRemarkStructure),
    criterion("1.3.2", "A", L::AccessName1x3x2, Supports, L::AccessRemarkOrder),
    criterion("1.3.3", "A", L::AccessName1x3x3, Supports, L::AccessRemarkSenses),
    criterion("1.3.4", "AA", L::AccessName1x3x4, Supports, L::AccessRemarkOrientation),
    criterion("1.3.5", "AA", L::AccessName1x3x5, NotApplicable, L::AccessRemarkPurpose),
    criterion("1.4.1", "A", L::AccessName1x4x1, Supports, L::AccessRemarkColour),
    criterion("1.4.2", "A", L::AccessName1x4x2, NotApplicable, L::AccessRemarkNoMedia),
    criterion("1.4.3", "AA", L::AccessName1x4x3, Supports, L::AccessRemarkContrast),
    criterion("1.4.4", "AA", L::AccessName1x4x4, Supports, L::AccessRemarkResize),
    criterion("1.4.5", "AA", L::AccessName1x4x5, Supports, L::AccessRemarkImages),
    criterion("1.4.10", "AA", L::AccessName1x4x10, Supports, L::AccessRemarkReflow),
    criterion("1.4.11", "AA", L::AccessName1x4x11, Supports, L::AccessRemarkNonText),
    criterion("1.4.12", "AA", L::AccessName1x4x12, Supports, L::AccessRemarkSpacing),
    criterion("1.4.13", "AA", L::AccessName1x4x13, NotApplicable, L::AccessRemarkHover),
    criterion("2.1.1", "A", L::AccessName2x1x1, Supports, L::AccessRemarkKeyboard),
    criterion("2.1.2", "A", L::AccessName2x1x2, Supports, L::AccessRemarkNoTrap),
    criterion("2.1.4", "A", L::AccessName2x1x4, Supports, L::AccessRemarkShortcuts),
    criterion("2.2.1", "A", L::AccessName2x2x1, NotApplicable, L::AccessRemarkNoLimit),
    criterion("2.2.2", "A", L::AccessName2x2x2, NotApplicable, L::AccessRemarkNoMedia),
    criterion("2.3.1", "A", L::AccessName2x3x1, Supports, L::AccessRemarkNoFlash),
    criterion("2.4.1", "A", L::AccessName2x4x1, Supports, L::AccessRemarkBypass),
    criterion("2.4.2", "A", L::AccessName2x4x2, Supports, L::AccessRemarkTitled),
    criterion("2.4.3", "A", L::AccessName2x4x3, Supports, L::AccessRemarkFocusOrder),
    criterion("2.4.4", "A", L::AccessName2x4x4, Supports, L::AccessRemarkLinks),
    criterion("2.4.5", "AA", L::AccessName2x4x5, Partially, L::AccessRemarkWays),
    criterion("2.4.6", "AA", L::AccessName2x4x6, Supports, L::AccessRemarkLabels),
    criterion("2.4.7", "AA", L::AccessName2x4x7, Supports, L::AccessRemarkFocusSeen),
    criterion("2.4.11", "AA", L::AccessName2x4x11, Supports, L::AccessRemarkNotHidden),
    criterion("2.5.1", "A", L::AccessName2x5x1, Supports, L::AccessRemarkGestures),
    criterion("2.5.2", "A", L::AccessName2x5x2, Supports, L::AccessRemarkCancel),
    criterion("2.5.3", "A", L::AccessName2x5x3, Supports, L::AccessRemarkName),
    criterion("2.5.4", "A", L::AccessName2x5x4, NotApplicable, L::AccessRemarkNoMotion),
    criterion("2.5.7", "AA", L::AccessName2x5x7, Supports, L::AccessRemarkDragging),
    criterion("2.5.8", "AA", L::AccessName2x5x8, Supports, L::AccessRemarkTargets),
    criterion("3.1.1", "A", L::AccessName3x1x1, Supports, L::AccessRemarkLanguage),
    criterion("3.1.2", "AA", L::AccessName3x1x2, Supports, L::AccessRemarkParts),
    criterion("3.2.1", "A", L::AccessName3x2x1, Supports, L::AccessRemarkNoSurprise),
    criterion("3.2.2", "A", L::AccessName3x2x2, Supports, L::AccessRemarkNoSurprise),
    criterion("3.2.3", "AA", L::AccessName3x2x3, Supports, L::AccessRemarkConsistent),
    criterion("3.2.4", "AA", L::AccessName3x2x4, Supports, L::AccessRemarkConsistent),
    criterion("3.2.6", "A", L::AccessName3x2x6, NotApplicable, L::AccessRemarkNoHelp),
    criterion("3.3.1", "A", L::AccessName3x3x1, Supports, L::AccessRemarkErrors),
    criterion("3.3.2", "A", L::AccessName3x3x2, Supports, L::AccessRemarkInstructions),
    criterion("3.3.3", "AA", L::AccessName3x3x3, Supports, L::AccessRemarkSuggestion),
    criterion("3.3.4", "AA", L::AccessName3x3x4, Supports, L::AccessRemarkPrevention),
    criterion("3.3.7", "A", L::AccessName3x3x7, Supports, L::AccessRemarkRedundant),
    criterion("3.3.8", "AA", L::AccessName3x3x8, NotApplicable, L::AccessRemarkNoLogin),
    criterion("4.1.2", "A", L::AccessName4x1x2, Supports, L::AccessRemarkValue),
    criterion("4.1.3", "AA", L::AccessName4x1x3, Supports, L::AccessRemarkStatus),
];
