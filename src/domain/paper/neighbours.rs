//! With whom the role has to agree on what, as far as the answers say so.

use super::Block;
use super::matter::{Matter, Neighbour};
use super::sentence::Sentence;
use crate::domain::checklist::Checklist;

/// Each neighbour with whom something has to be agreed.
pub(super) fn neighbours(checklist: &Checklist) -> Vec<Block> {
    let of = |neighbour: Neighbour| {
        let agree = |&matter: &Matter| {
            matter
                .stance(checklist)
                .map(|stance| Sentence::Agree(matter, stance))
        };
        let items: Vec<Sentence> = neighbour.matters().iter().filter_map(agree).collect();
        (!items.is_empty()).then_some(Block::Named(Sentence::Neighbour(neighbour), items))
    };
    Neighbour::ALL.into_iter().filter_map(of).collect()
}
