//! The picture of a group in the making: one small step after another.

use std::rc::Rc;

use super::calls::call;
use super::crowd;
use super::standing::Standing;
use crate::domain::call::Call;
use crate::domain::region::Region;
use crate::domain::response::Responses;

/// A group that is worked out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Painted {
    /// The quiz of each member.
    pub quizzes: Vec<Responses>,
    /// Where each stands, in the same order; `None` for those without a place on the map.
    pub standings: Vec<Option<Rc<Standing>>>,
    /// The call that alone is shown, unless all are.
    pub only: Option<Call>,
    /// The members that are shown, by their places.
    pub shown: Vec<usize>,
    /// The region of those.
    pub region: Option<Region>,
}

/// The work on a group: every result is scored, then those that are shown make the blot.
#[derive(Clone, Debug)]
pub struct Painting(Painted);

impl Painting {
    /// Begins with the results of these quizzes, of which only those with the call `only` are to be
    /// shown. What is known from an earlier picture is not worked out again.
    #[must_use]
    pub fn begin(quizzes: Vec<Responses>, only: Option<Call>, known: &Painted) -> Self {
        let known_first = quizzes.iter().map_while(|quiz| {
            let place = known.quizzes.iter().position(|other| other == quiz)?;
            known.standings.get(place).cloned()
        });
        let standings = known_first.collect();
        Self(Painted {
            quizzes,
            standings,
            only,
            ..Painted::default()
        })
    }

    /// Does the next piece of work, and gives the picture once all is done.
    pub fn step(&mut self) -> Option<Painted> {
        let Painted {
            quizzes,
            standings,
            only,
            shown,
            region,
        } = &mut self.0;
        if let Some(quiz) = quizzes.get(standings.len()) {
            standings.push(Standing::of(quiz).map(Rc::new));
            return None;
        }
        let is_shown = |standing: Option<&Standing>| only.is_none_or(|only| only == call(standing));
        let of_shown = |&place: &usize| is_shown(standings[place].as_deref());
        *shown = (0..standings.len()).filter(of_shown).collect();
        *region = crowd::region(
            shown
                .iter()
                .filter_map(|&place| standings[place].as_deref()),
        );
        Some(std::mem::take(&mut self.0))
    }

    /// How much of the work is done, and how much there is.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        (self.0.standings.len(), self.0.quizzes.len() + 1)
    }

    /// Does everything at once.
    #[must_use]
    pub fn finish(mut self) -> Painted {
        loop {
            if let Some(painted) = self.step() {
                return painted;
            }
        }
    }
}
