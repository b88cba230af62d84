//! A group as the rows of a spreadsheet: a line for everybody, with all that was answered.

use super::people::{call_words, job};
use super::shown::{Shown, shown};
use crate::content::Texts;
use crate::content::group_label::GroupLabel;
use crate::content::key::Key;
use crate::domain::breadth::Area;
use crate::domain::model::Model;
use crate::domain::responsibility::Responsibility;
use crate::domain::time_split::TimeUse;
use crate::hooks::use_group::code;
use crate::hooks::use_painting::Drawn;
use crate::view::result::part::percent;
use crate::view::result::words::{COVERS, STANCES, USES};

/// The headings and a row for each member that is shown. Name and code come first: with those two
/// the file can be chosen here again. Shares and time are whole percents; what was not answered is
/// an empty cell.
#[must_use]
pub fn rows(texts: &Texts, drawn: &Drawn, names_shown: bool) -> Vec<Vec<String>> {
    let members = shown(texts, drawn, names_shown);
    let row = |of: &Shown| {
        let answers = &of.member.answers;
        let name = if names_shown {
            of.member.name.clone()
        } else {
            String::new()
        };
        let job = texts.label(job(answers.perspective)).to_string();
        let mut row = vec![name, code(of.member), job, call_words(texts, of)];
        row.extend(Model::ALL.map(|model| {
            let share = of.standing.map(|standing| standing.shares[model.index()]);
            share.map(percent).unwrap_or_default()
        }));
        row.extend(TimeUse::ALL.map(|of| {
            let split = answers.time_split;
            split
                .map(|split| split.percent(of).to_string())
                .unwrap_or_default()
        }));
        row.extend(Area::all().map(|area| {
            let cover = answers.breadth.get(area);
            cover
                .map(|cover| texts.label(COVERS[cover as usize]).to_string())
                .unwrap_or_default()
        }));
        row.extend(Responsibility::all().map(|duty| {
            let stance = answers.checklist.get(duty).stance;
            stance
                .map(|stance| texts.label(STANCES[stance as usize]).to_string())
                .unwrap_or_default()
        }));
        row
    };
    std::iter::once(headings(texts))
        .chain(members.iter().map(row))
        .collect()
}

fn headings(texts: &Texts) -> Vec<String> {
    let own = [
        GroupLabel::PeopleName,
        GroupLabel::PeopleCode,
        GroupLabel::PeopleJob,
        GroupLabel::PeopleCall,
    ];
    let keys = own
        .map(Key::from)
        .into_iter()
        .chain(Model::ALL.map(Key::Name))
        .chain(USES.map(Key::from))
        .chain(Area::all().map(Key::Area))
        .chain(Responsibility::all().map(Key::Responsibility));
    keys.map(|key| texts.get(key).to_string()).collect()
}
