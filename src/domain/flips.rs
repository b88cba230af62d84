//! Which one or two answers, given otherwise, would change the call.

use std::cmp::Ordering;

use super::call::{CLEAR, Call, MIN_FOR_CALL};
use super::draws::{Draws, holds_lead};
use super::edition::BlockIndex;
use super::estimate::Estimate;
use super::model::Model;
use super::position::{Position, affinities};
use super::response::{Pick, Responses};
use super::tally::Tally;

/// Responses that would change the call if they were given otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flip {
    /// The blocks, in order, each with the pick that it would need: another one than was given.
    pub changes: Vec<(BlockIndex, Pick)>,
    /// What the result would be called then.
    pub call: Call,
}

/// The smallest changes that would change the call.
///
/// A change is another pick in an answered block, never a skip; it alters one mark (another most,
/// or another or no least) or both. Every list holds all flips that alter as few marks as any,
/// and so also tells how many there are. The first one is the best to tell: if any keeps its most
/// it does, among those it moves the point least, and of equals it stands earliest on screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flips {
    /// One response is enough.
    One(Vec<Flip>),
    /// No one response is enough, but two are.
    Two(Vec<Flip>),
    /// No one or two responses would change the call.
    None,
}

impl Flips {
    /// The flips of these responses, or `None` under [`MIN_FOR_CALL`] answered blocks. Every
    /// change of one response is tried, and if none is enough every change of two.
    #[must_use]
    pub fn of(responses: &Responses) -> Option<Self> {
        let mut search = Search::from(responses)?;
        let ones = search.smallest(&search.ones());
        if !ones.is_empty() {
            return Some(Self::One(ones));
        }
        let twos = search.smallest(&search.twos());
        Some(if twos.is_empty() {
            Self::None
        } else {
            Self::Two(twos)
        })
    }
}

/// Another pick instead of the one given, in whichever block it was given.
#[derive(Clone, Copy)]
struct Change {
    from: Pick,
    to: Pick,
}

impl Change {
    fn alters_most(self) -> bool {
        self.from.most_model() != self.to.most_model()
    }

    fn n_marks(self) -> usize {
        let alters_least = self.from.least_model() != self.to.least_model();
        usize::from(self.alters_most()) + usize::from(alters_least)
    }
}

/// Where changed counts lead.
#[derive(Clone, Copy)]
struct Outcome {
    call: Call,
    /// How far the point moves, in billionths of the distance from the centre to an edge, whole
    /// so that rounding does not rank one of two equal moves before the other.
    shift: f64,
}

/// The search for the flips of one set of responses.
struct Search {
    /// The distinct picks given, each with the blocks it was given in.
    given: Vec<(Pick, Vec<BlockIndex>)>,
    tally: Tally,
    estimate: Estimate,
    call: Call,
    /// What the counts tried so far lead to, if it is another call, in the order of the counts.
    /// Many changes lead to equal counts.
    outcomes: Vec<(Tally, Option<Outcome>)>,
}

impl Search {
    fn from(responses: &Responses) -> Option<Self> {
        let tally = Tally::of(responses);
        if tally.n_answered() < MIN_FOR_CALL {
            return None;
        }
        let mut given: Vec<(Pick, Vec<BlockIndex>)> = Vec::new();
        for (block, pick) in responses.picks() {
            match given.iter_mut().find(|(known, _)| *known == pick) {
                Some((_, blocks)) => blocks.push(block),
                None => given.push((pick, vec![block])),
            }
        }
        let estimate = Estimate::from_tally(&tally);
        let call = call(&tally, &estimate);
        Some(Self {
            given,
            tally,
            estimate,
            call,
            outcomes: Vec::new(),
        })
    }

    /// All changes of one of the picks given.
    fn ones(&self) -> Vec<[Change; 1]> {
        let changes = self.given.iter().flat_map(|&(from, _)| {
            let others = Pick::all().filter(move |&to| to != from);
            others.map(move |to| [Change { from, to }])
        });
        changes.collect()
    }

    /// All changes of two of the picks given, or twice of the same pick given in two blocks.
    fn twos(&self) -> Vec<[Change; 2]> {
        let ones = self.ones();
        let is_given_twice = |pick: Pick| self.blocks(pick).len() > 1;
        let pairs = ones.iter().flat_map(|&[first]| {
            let seconds = ones.iter().filter(move |[second]| {
                first.from < second.from
                    || (first.from == second.from && is_given_twice(first.from))
            });
            seconds.map(move |&[second]| [first, second])
        });
        pairs.collect()
    }

    /// Those of the changes that change the call and alter the fewest marks, in order.
    fn smallest<const N: usize>(&mut self, all_changes: &[[Change; N]]) -> Vec<Flip> {
        for n_marks in N..=2 * N {
            let mut found = Vec::new();
            for changes in all_changes {
                let n_altered: usize = changes.iter().map(|change| change.n_marks()).sum();
                if n_altered == n_marks
                    && let Some(outcome) = self.outcome(changes)
                {
                    let n_mosts = changes.iter().filter(|change| change.alters_most()).count();
                    found.extend(self.places(changes).into_iter().map(|changes| {
                        let call = outcome.call;
                        (n_mosts, outcome.shift, Flip { changes, call })
                    }));
                }
            }
            // Only one is told, so only its place is worth finding.
            let best = (0..found.len()).min_by(|&a, &b| rank(&found[a], &found[b]));
            if let Some(best) = best {
                found.swap(0, best);
                return found.into_iter().map(|(_, _, flip)| flip).collect();
            }
        }
        Vec::new()
    }

    /// The blocks in which a pick was given.
    fn blocks(&self, pick: Pick) -> &[BlockIndex] {
        let given = self.given.iter().find(|(given, _)| *given == pick);
        given.map_or(&[], |(_, blocks)| blocks)
    }

    /// The changes in every set of blocks that they can be made in.
    fn places(&self, changes: &[Change]) -> Vec<Vec<(BlockIndex, Pick)>> {
        let blocks = |change: &Change| self.blocks(change.from).iter().copied();
        match changes {
            [only] => blocks(only).map(|block| vec![(block, only.to)]).collect(),
            [first, second] => {
                let pairs = blocks(first).flat_map(|a| blocks(second).map(move |b| (a, b)));
                pairs
                    .filter(|(a, b)| first.from != second.from || a < b)
                    .map(|(a, b)| {
                        let (first, second) = ((a, first.to), (b, second.to));
                        vec![first.min(second), first.max(second)]
                    })
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    /// What other call the changes lead to, if it is another one.
    fn outcome(&mut self, changes: &[Change]) -> Option<Outcome> {
        let tally = changes.iter().fold(self.tally, |tally, change| {
            tally.without(change.from).with(change.to)
        });
        match self
            .outcomes
            .binary_search_by(|(known, _)| known.cmp(&tally))
        {
            Ok(place) => self.outcomes[place].1,
            Err(place) => {
                let outcome = self.try_out(&tally);
                self.outcomes.insert(place, (tally, outcome));
                outcome
            }
        }
    }

    fn try_out(&self, tally: &Tally) -> Option<Outcome> {
        let estimate = Estimate::from_start(tally, self.estimate.theta);
        if let Call::Clear(leader) = self.call
            && holds_lead(&estimate, leader, CLEAR)
        {
            return None;
        }
        let call = call(tally, &estimate);
        (call != self.call).then(|| {
            let from = Position::of(&affinities(&self.estimate.theta));
            let to = Position::of(&affinities(&estimate.theta));
            let (x, y) = (to.x - from.x, to.y - from.y);
            let shift = ((x * x + y * y).sqrt() * 1e9).round();
            Outcome { call, shift }
        })
    }
}

/// Which of two flips, each with the mosts it alters and the distance it moves the point, is the
/// smaller change.
fn rank(one: &(usize, f64, Flip), other: &(usize, f64, Flip)) -> Ordering {
    let by_shift = one.1.total_cmp(&other.1);
    let by_place = || on_screen(&one.2.changes).cmp(on_screen(&other.2.changes));
    one.0.cmp(&other.0).then(by_shift).then_with(by_place)
}

/// Where on screen the picks of these changes stand, block by block. This order favours no model,
/// as the places of the statements are counterbalanced.
fn on_screen(changes: &[(BlockIndex, Pick)]) -> impl Iterator<Item = (BlockIndex, [usize; 2])> {
    changes.iter().map(|&(block, pick)| {
        let place = |model| block.places().iter().position(|placed| *placed == model);
        let most = place(pick.most_model()).unwrap_or(Model::ALL.len());
        let least = pick
            .least_model()
            .and_then(place)
            .unwrap_or(Model::ALL.len());
        (block, [most, least])
    })
}

/// The call that an estimate from these counts leads to.
fn call(tally: &Tally, estimate: &Estimate) -> Call {
    let leads = Draws::of(estimate).leads();
    Call::of(tally.n_answered(), &affinities(&estimate.theta), &leads)
}
