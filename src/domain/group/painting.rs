//! The picture of a group in the making: one small step after another.

use std::rc::Rc;

use super::calls::call;
use super::crowd::Crowd;
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

/// The work on a group: first every result is scored, then those that are shown make the blot.
#[derive(Clone, Debug)]
pub struct Painting {
    painted: Painted,
    crowd: Crowd,
    n_added: usize,
}

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
        let painted = Painted {
            quizzes,
            standings,
            only,
            ..Painted::default()
        };
        Self {
            painted,
            crowd: Crowd::default(),
            n_added: 0,
        }
    }

    /// Does the next piece of work, and gives the picture once all is done.
    pub fn step(&mut self) -> Option<Painted> {
        let Painted {
            quizzes,
            standings,
            only,
            shown,
            region,
        } = &mut self.painted;
        if let Some(quiz) = quizzes.get(standings.len()) {
            standings.push(Standing::of(quiz).map(Rc::new));
            return None;
        }
        if let Some(standing) = standings.get(self.n_added) {
            if only.is_none_or(|only| only == call(standing.as_deref())) {
                shown.push(self.n_added);
                if let Some(standing) = standing {
                    self.crowd.add(standing);
                }
            }
            self.n_added += 1;
            return None;
        }
        *region = self.crowd.region();
        Some(std::mem::take(&mut self.painted))
    }

    /// How much of the work is done, and how much there is.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        let n_done = self.painted.standings.len() + self.n_added;
        (n_done, 2 * self.painted.quizzes.len() + 1)
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
