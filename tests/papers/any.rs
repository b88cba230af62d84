//! Whatever was answered, a paper has no hole, says nothing twice, contradicts itself nowhere and
//! claims nothing that was not answered.

use std::collections::BTreeSet;

use cto_quadrant::app::papers::Seen;
use cto_quadrant::domain::answers::RoleView;
use cto_quadrant::domain::breadth::Cover;
use cto_quadrant::domain::checklist::Stance;
use cto_quadrant::domain::paper::brief::brief;
use cto_quadrant::domain::paper::charter::charter;
use cto_quadrant::domain::paper::sentence::{Heading, Sentence};
use cto_quadrant::domain::paper::{Block, Document, Paper};
use cto_quadrant::domain::responsibility::Responsibility;
use cto_quadrant::domain::scorecard::Grade;
use cto_quadrant::view::papers::sheet::{SheetBlock, Words};
use proptest::prelude::*;

use crate::answered::answers;
use crate::sets::{english, papers, written};

/// Every sentence, the headings too, in the order in which it is read.
fn sentences(document: &Document) -> impl Iterator<Item = &Sentence> {
    document.parts.iter().flat_map(|part| {
        let said = part.blocks.iter().flat_map(Block::sentences);
        std::iter::once(&part.heading).chain(said)
    })
}

/// The rows under a heading.
fn rows(document: &Document, heading: Heading) -> Vec<Responsibility> {
    let parts = document.parts.iter();
    let found = parts.filter(|part| part.heading == Sentence::Heading(heading));
    let said = found.flat_map(|part| part.blocks.iter().flat_map(Block::sentences));
    let rows = said.filter_map(|sentence| match sentence {
        Sentence::Duty(row) => Some(*row),
        _ => None,
    });
    rows.collect()
}

/// Everything on a sheet that is made of words, headings and names too.
fn said(block: &SheetBlock) -> Vec<&Words> {
    match block {
        SheetBlock::Say(words) => vec![words],
        SheetBlock::List(items) => items.iter().collect(),
        SheetBlock::Named(name, items) => std::iter::once(name).chain(items).collect(),
        SheetBlock::Fill(_) => Vec::new(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_paper_has_an_empty_part_or_an_empty_line(one in answers(), other in answers()) {
        let texts = english();
        for paper in Paper::ALL {
            let views = [Seen::own(one), Seen::own(other)];
            let sheet = written(&texts, &papers(paper, &views));
            prop_assert!(!sheet.title.is_empty());
            prop_assert!(!sheet.parts.is_empty());
            for part in &sheet.parts {
                prop_assert!(!part.heading.is_empty());
                prop_assert!(!part.blocks.is_empty(), "{} is empty", part.heading.now);
                for block in &part.blocks {
                    for words in said(block) {
                        prop_assert!(!words.is_empty(), "under {}", part.heading.now);
                        let open = words.now.contains(['{', '}']);
                        prop_assert!(!open, "a gap is open: {}", words.now);
                    }
                    if let SheetBlock::Fill(field) = block {
                        prop_assert!(!field.label.is_empty());
                    }
                }
            }
        }
    }

    #[test]
    fn a_charter_and_a_brief_say_nothing_twice(one in answers(), other in answers()) {
        for document in [charter(&one, Some(&other)), brief(&one, Some(&other))] {
            let mut before: Vec<&Sentence> = Vec::new();
            for sentence in sentences(&document) {
                let is_name = matches!(sentence, Sentence::Group(_));
                prop_assert!(is_name || !before.contains(&sentence), "{sentence:?} stands twice");
                before.push(sentence);
            }
        }
    }

    #[test]
    fn no_two_lines_of_a_sheet_share_a_place(one in answers(), other in answers()) {
        let texts = english();
        for paper in Paper::ALL {
            let views = [Seen::own(one), Seen::own(other)];
            let sheet = written(&texts, &papers(paper, &views));
            let mut places = BTreeSet::new();
            for part in &sheet.parts {
                prop_assert!(places.insert(&part.heading.place), "{}", part.heading.place);
                for block in &part.blocks {
                    let words = match block {
                        SheetBlock::Fill(field) => vec![&field.words],
                        block => said(block),
                    };
                    for words in words {
                        prop_assert!(places.insert(&words.place), "{} stands twice", words.place);
                    }
                }
            }
        }
    }

    #[test]
    fn every_row_of_a_charter_was_answered_and_stands_where_its_answer_says(one in answers()) {
        let document = charter(&one, None);
        let headings = [
            (Heading::Owns, Stance::Own),
            (Heading::Contributes, Stance::Contribute),
            (Heading::Leaves, Stance::SomeoneElse),
            (Heading::NobodyYet, Stance::Nobody),
        ];
        for (heading, stance) in headings {
            let expected: Vec<Responsibility> = Responsibility::all()
                .filter(|&row| one.checklist.get(row).stance == Some(stance))
                .collect();
            prop_assert_eq!(rows(&document, heading), expected);
        }
    }

    #[test]
    fn nothing_is_claimed_about_what_was_not_answered(one in answers()) {
        let stance = |row| one.checklist.get(row).stance;
        let document = charter(&one, None);
        for sentence in sentences(&document) {
            let is_answered = match *sentence {
                Sentence::Agree(matter, said) => stance(matter.row().unwrap()) == Some(said),
                Sentence::FindOwner(row) => stance(row) == Some(Stance::Nobody),
                Sentence::Wanted(row) => one.checklist.get(row).wanted(),
                Sentence::Unusual(row) => stance(row) == Some(Stance::Own),
                Sentence::CoverArea(area) => one.breadth.get(area) == Some(Cover::Nobody),
                Sentence::OneTable => one.scorecard.in_step == Some(false),
                Sentence::StartSurvey => one.scorecard.surveyed == Some(Grade::Poor),
                Sentence::WhyLeave => one.scorecard.top_people_stay.is_some(),
                Sentence::AskDepartment(of) => one.scorecard.satisfaction[of.index()].is_some(),
                Sentence::Culture(sign, grade) => one.scorecard.sign(sign) == Some(grade),
                Sentence::Satisfied(_) => one.scorecard.satisfaction_mean().is_some(),
                Sentence::TimeToday(split) | Sentence::TimeNeeded(split) => {
                    one.time_split == Some(split)
                }
                // There is nobody to move time for here.
                Sentence::MoveTime(..) | Sentence::Becomes(..) => false,
                Sentence::SeenAs(model) => one.self_view == Some(RoleView::Seen(model)),
                Sentence::NeededAs(model) => one.needed_view == Some(RoleView::Seen(model)),
                Sentence::Called(..) | Sentence::Runs(_) => one.quiz.n_answered() >= 8,
                Sentence::Shares(_) => one.quiz.n_answered() >= 4,
                _ => true,
            };
            prop_assert!(is_answered, "{sentence:?}");
        }
    }

    #[test]
    fn the_first_ninety_days_hold_at_most_seven_things(one in answers(), other in answers()) {
        let document = charter(&one, Some(&other));
        let mut parts = document.parts.iter();
        let days = parts.find(|part| part.heading == Sentence::Heading(Heading::Days));
        let n = days.map_or(0, |part| part.blocks.iter().flat_map(Block::sentences).count());
        prop_assert!(n <= 7, "{n}");
    }
}
