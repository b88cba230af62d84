//! How a group covers the areas of technology.

use crate::domain::answers::Answers;
use crate::domain::breadth::{Area, Cover};

/// What a group says about one area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Covered {
    /// The area.
    pub area: Area,
    /// How many cover it in each way, in the order of [`Cover::ALL`].
    pub covers: [usize; 4],
}

/// Every area that somebody has answered, in the order of their slots.
#[must_use]
pub fn areas(answers: &[&Answers]) -> Vec<Covered> {
    let count = |area: Area, cover: Cover| {
        let says = |answers: &&&Answers| answers.breadth.get(area) == Some(cover);
        answers.iter().filter(says).count()
    };
    let covered = Area::all().map(|area| Covered {
        area,
        covers: Cover::ALL.map(|cover| count(area, cover)),
    });
    covered
        .filter(|covered| covered.covers.iter().any(|&n| n > 0))
        .collect()
}
