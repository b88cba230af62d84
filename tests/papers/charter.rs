//! The charter: what comes first, and what is said to be missing.

use cto_quadrant::domain::answers::{Answers, Perspective, RoleView};
use cto_quadrant::domain::breadth::{Area, Cover};
use cto_quadrant::domain::checklist::{Duty, Stance};
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::paper::charter::charter;
use cto_quadrant::domain::paper::matter::{Matter, Neighbour};
use cto_quadrant::domain::paper::sentence::{Heading, Lean, Line, Sentence};
use cto_quadrant::domain::paper::{Block, Missing};
use cto_quadrant::domain::profile::Profile;
use cto_quadrant::domain::responsibility::Responsibility;
use cto_quadrant::domain::section::Section;
use cto_quadrant::domain::time_split::{TimeSplit, TimeUse};

use crate::made::{picked, said, under, with};

#[test]
fn what_was_left_out_is_missing_and_nothing_else() {
    let mut answers = picked(10, Model::Im);
    answers.time_split = Some(TimeSplit::EVEN);
    let expected = [
        Missing::Situations(2),
        Missing::Section(Section::Checklist),
        Missing::Section(Section::Breadth),
        Missing::Section(Section::Scorecard),
    ];
    assert_eq!(charter(&answers, None).missing, expected);
}

#[test]
fn a_whole_quiz_is_not_missing() {
    let missing = charter(&picked(12, Model::Im), None).missing;
    assert_eq!(missing, Section::ALL.map(Missing::Section));
}

#[test]
fn a_call_for_one_model_says_how_often_it_leads() {
    for n in [8, 12] {
        let answers = picked(n, Model::Eft);
        let profile = Profile::of(&answers.quiz).unwrap();
        let leads = profile.pull(Model::Eft).leads * 100.0;
        let is_call = |sentence: &Sentence| matches!(sentence, Sentence::Called(..));
        let [Sentence::Called(call, told)] = said(&answers, is_call)[..] else {
            panic!("one call");
        };
        assert_eq!(call, profile.call);
        assert_eq!(call.models(), [Model::Eft]);
        assert!((f64::from(told) - leads).abs() <= 0.5, "{told} of {leads}");
    }
}

#[test]
fn security_that_nobody_answers_for_comes_before_everything_else() {
    let by_duty = with(picked(12, Model::Tvom), Matter::Security, Stance::Nobody);
    let mut by_area = picked(12, Model::Tvom);
    let security = Area::new(7).unwrap();
    by_area.breadth = by_area.breadth.with(security, Some(Cover::Nobody));
    for answers in [by_duty, by_area] {
        let days = under(&charter(&answers, None), Heading::Days);
        assert_eq!(days.first(), Some(&Sentence::SettleSecurity));
    }
    // Who owns it answers for it, whatever is said about the area.
    let owned = with(by_area, Matter::Security, Stance::Own);
    let days = under(&charter(&owned, None), Heading::Days);
    assert!(!days.contains(&Sentence::SettleSecurity));
}

#[test]
fn what_nobody_does_is_to_be_settled_by_a_day() {
    let last_of = |answers: &Answers| {
        let document = charter(answers, None);
        let mut parts = document.parts.into_iter();
        let part = parts.find(|part| part.heading == Sentence::Heading(Heading::NobodyYet));
        part.and_then(|part| part.blocks.into_iter().last())
    };
    let open = with(picked(12, Model::Tvom), Matter::Security, Stance::Nobody);
    let settled = with(picked(12, Model::Tvom), Matter::Security, Stance::Own);
    let day = Block::Fill(Line::SettleBy, Vec::new());
    assert_eq!(last_of(&open), Some(day));
    assert_eq!(last_of(&settled), None);
}

#[test]
fn a_neighbour_stands_there_only_for_what_was_answered() {
    let answers = with(picked(12, Model::Eft), Matter::Accounts, Stance::Contribute);
    let expected = [
        Sentence::Neighbour(Neighbour::Sales),
        Sentence::Agree(Matter::Accounts, Stance::Contribute),
    ];
    assert_eq!(
        under(&charter(&answers, None), Heading::Neighbours),
        expected
    );
    let irrelevant = with(answers, Matter::Accounts, Stance::NotRelevant);
    let document = charter(&irrelevant, None);
    assert!(under(&document, Heading::Neighbours).is_empty());
}

#[test]
fn time_is_moved_from_what_has_most_to_give_to_what_needs_most() {
    let mut today = picked(12, Model::Eft);
    let mut needed = today;
    needed.perspective = today.perspective.other();
    // 20, 10, 10 and 60 %; then 45, 10, 10 and 35 %.
    today.time_split = TimeSplit::from_steps([4, 2, 2, 12]);
    needed.time_split = TimeSplit::from_steps([9, 2, 2, 7]);
    let days = under(&charter(&today, Some(&needed)), Heading::Days);
    let moved = Sentence::MoveTime(25, TimeUse::Inside, TimeUse::Customers);
    assert!(days.contains(&moved), "{days:?}");
    // One step is no plan.
    needed.time_split = TimeSplit::from_steps([5, 2, 2, 11]);
    let days = under(&charter(&today, Some(&needed)), Heading::Days);
    assert!(!days.iter().any(|day| matches!(day, Sentence::MoveTime(..))));
}

#[test]
fn under_four_answers_no_kind_of_role_is_named() {
    let document = charter(&picked(3, Model::Bt), None);
    assert_eq!(under(&document, Heading::Kind), [Sentence::NoReading(3)]);
    assert!(under(&document, Heading::Days).is_empty());
    let early = charter(&picked(7, Model::Bt), None);
    assert_eq!(under(&early, Heading::Kind)[0], Sentence::TooFew(7));
    let is_place: fn(&Sentence) -> bool =
        |said| matches!(said, Sentence::Runs(_) | Sentence::Serves(_));
    assert_eq!(said(&picked(7, Model::Bt), is_place), []);
    // A Big Thinker shapes, for the own company.
    let place = [Sentence::Runs(Lean::High), Sentence::Serves(Lean::Low)];
    assert_eq!(said(&picked(8, Model::Bt), is_place), place);
}

#[test]
fn a_checklist_half_done_says_how_far_it_is_and_a_whole_one_does_not() {
    let is_count: fn(&Sentence) -> bool = |said| matches!(said, Sentence::RowsAnswered(..));
    let mut answers = picked(12, Model::Im);
    assert_eq!(said(&answers, is_count), [], "the section was left out");
    let asked = |row: &Responsibility| Answers::default().edition.has(*row);
    let rows: Vec<Responsibility> = Responsibility::all().filter(asked).collect();
    let (last, others) = rows.split_last().unwrap();
    let owned = Duty {
        stance: Some(Stance::Own),
        should_be_mine: false,
    };
    for &row in others {
        answers.checklist = answers.checklist.with(row, owned);
    }
    let count = Sentence::RowsAnswered(others.len(), rows.len());
    assert_eq!(said(&answers, is_count), [count]);
    answers.checklist = answers.checklist.with(*last, owned);
    assert_eq!(said(&answers, is_count), []);
}

#[test]
fn the_self_view_is_open_where_it_is_none_of_the_models_of_todays_call() {
    let is_seen: fn(&Sentence) -> bool = |said| matches!(said, Sentence::SeenAs(_));
    let seeing = |n_blocks, view| Answers {
        self_view: Some(RoleView::Seen(view)),
        ..picked(n_blocks, Model::Im)
    };
    let other = seeing(12, Model::Bt);
    assert_eq!(said(&other, is_seen), [Sentence::SeenAs(Model::Bt)]);
    assert_eq!(said(&seeing(12, Model::Im), is_seen), []);
    assert_eq!(
        said(&seeing(7, Model::Bt), is_seen),
        [],
        "too few for a call"
    );
    let needed = Answers {
        perspective: Perspective::Needed,
        ..other
    };
    assert_eq!(said(&needed, is_seen), []);
}
