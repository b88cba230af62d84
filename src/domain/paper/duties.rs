//! Which responsibilities are whose, group by group.

use super::Block;
use super::sentence::Sentence;
use crate::domain::answers::Answers;
use crate::domain::checklist::{Checklist, Stance};
use crate::domain::responsibility::{Group, Responsibility};
use crate::domain::section::Section;

/// The rows with this stance under the names of their groups.
pub(super) fn grouped(
    checklist: &Checklist,
    stance: Stance,
    name: fn(Group) -> Sentence,
) -> Vec<Block> {
    let of_group = |group: Group| {
        let rows = group
            .rows()
            .filter(|&row| checklist.get(row).stance == Some(stance));
        let items: Vec<Sentence> = rows.map(Sentence::Duty).collect();
        (!items.is_empty()).then(|| Block::Named(name(group), items))
    };
    Group::ALL.into_iter().filter_map(of_group).collect()
}

/// How many of the rows that were asked have a stance, unless all have or the section was left out.
pub(super) fn partly_answered(answers: &Answers) -> Option<Sentence> {
    let asked: Vec<Responsibility> = Responsibility::all()
        .filter(|&row| answers.edition.has(row))
        .collect();
    let is_answered = |row: &&Responsibility| answers.checklist.get(**row).stance.is_some();
    let n = asked.iter().filter(is_answered).count();
    let is_partly = answers.has(Section::Checklist) && n < asked.len();
    is_partly.then_some(Sentence::RowsAnswered(n, asked.len()))
}
