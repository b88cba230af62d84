//! The region of a whole group: where its members stand, and how sure that is, in one blot.

use super::standing::Standing;
use crate::domain::position::Position;
use crate::domain::region::Region;

/// The smallest areas that hold a fifth, half and most of the draws of these members, each of whom
/// counts the same; `None` without members.
pub fn region<'a>(members: impl IntoIterator<Item = &'a Standing>) -> Option<Region> {
    let draws = members.into_iter().flat_map(|standing| &standing.draws);
    let draws: Vec<Position> = draws.copied().collect();
    (!draws.is_empty()).then(|| Region::of_many(&draws))
}
