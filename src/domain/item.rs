//! What a newer edition asks anew, and how older answers are taken into it.

use super::answers::Answers;
use super::edition::{BlockIndex, Edition};
use super::model::Model;
use super::response::Response;
use super::responsibility::{Group, Responsibility};
use super::section::Section;

/// A thing to answer that may be new in an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Item {
    /// A block with a statement that was reworded.
    Block(BlockIndex),
    /// A responsibility that was added.
    Duty(Responsibility),
}

impl Edition {
    /// Whether a statement of this block has been reworded since this edition.
    fn has_other_words(self, block: BlockIndex) -> bool {
        let is_reworded = |model: &Model| self.former_words(block, *model).is_some();
        Model::ALL.iter().any(is_reworded)
    }
}

impl Answers {
    /// These answers in the newest edition. A response to a block in which a statement has been
    /// reworded was given to other words, so it is taken back; what was added is unanswered;
    /// everything else stays.
    #[must_use]
    pub fn carried_over(mut self) -> Self {
        for block in BlockIndex::all().filter(|block| self.edition.has_other_words(*block)) {
            self.quiz = self.quiz.with(block, Response::Unanswered);
        }
        self.edition = Edition::NEWEST;
        self
    }

    /// What the newest edition still asks of somebody who began with the edition `since`, or with
    /// that of these answers if it is older, in the order of the screen. Who left the checklist out
    /// misses nothing on it.
    #[must_use]
    pub fn new_items(&self, since: Edition) -> Vec<Item> {
        let since = since.min(self.edition);
        if since == Edition::NEWEST {
            return Vec::new();
        }
        let carried = self.carried_over();
        let is_new_block = |block: &BlockIndex| {
            since.has_other_words(*block) && carried.quiz.get(*block) == Response::Unanswered
        };
        let begun = self.has(Section::Checklist);
        let is_new_row = |row: &Responsibility| {
            begun && !since.has(*row) && carried.checklist.get(*row).stance.is_none()
        };
        let blocks = BlockIndex::all().filter(is_new_block).map(Item::Block);
        let rows = Group::ALL
            .into_iter()
            .flat_map(Group::rows)
            .filter(is_new_row);
        blocks.chain(rows.map(Item::Duty)).collect()
    }
}
