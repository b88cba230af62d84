//! What a new edition does to links and answers of the one before: nothing, until the taker goes
//! on with them.
//!
//! The second edition here is made for these tests and never published: it rewords two statements
//! of one block and adds a responsibility.

#![allow(clippy::expect_used, reason = "a test that cannot go on should stop")]

use cto_quadrant::app::action::Action;
use cto_quadrant::app::state::{Opened, State};
use cto_quadrant::content::Texts;
use cto_quadrant::content::file::ContentFile;
use cto_quadrant::content::lint::checked;
use cto_quadrant::content::overlay::laid_over;
use cto_quadrant::content::result_label::ResultLabel;
use cto_quadrant::domain::answers::Answers;
use cto_quadrant::domain::checklist::{Duty, Stance};
use cto_quadrant::domain::comparison::Comparison;
use cto_quadrant::domain::comparison::finding::Finding;
use cto_quadrant::domain::coverage::Coverage;
use cto_quadrant::domain::edition::{BlockIndex, Edition, REWORDED};
use cto_quadrant::domain::item::Item;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::question::Question;
use cto_quadrant::domain::response::{Pick, Response};
use cto_quadrant::domain::responsibility::{Group, Responsibility};
use cto_quadrant::domain::step::Step;
use cto_quadrant::hooks::boot::{Place, first_state};
use cto_quadrant::hooks::stored::save;
use cto_quadrant::platform::storage::{Memory, Store};
use cto_quadrant::view::doors::ROOMS;
use cto_quadrant::view::widget::widget;
use cto_quadrant::wire::code::{CodeError, decode, encode};
use cto_quadrant::wire::link::result_fragment;
use cto_quadrant::wire::session::TODAY_KEY;
use yew::prelude::*;

const OWN: usize = 0;

/// The codes that were published with edition 1.
fn published() -> impl Iterator<Item = &'static str> {
    let lines = include_str!("fixtures/edition-1/codes.txt").lines();
    lines.map(|line| line.split('\t').next().expect("a code"))
}

/// Answers of edition 1 with every section filled in.
fn everything() -> Answers {
    let code = published().filter(|code| code.starts_with("14")).last();
    decode(code.expect("a code with everything")).expect("a sound code")
}

/// The block with the reworded statements.
fn reworded() -> BlockIndex {
    REWORDED[0].block
}

/// The responsibility that was added.
fn added() -> Responsibility {
    Responsibility::all().last().expect("a responsibility")
}

/// `everything` with the reworded statements picked as most and least, so that they are on screen.
fn with_former_words() -> Answers {
    let [most, least] = [REWORDED[0].model, REWORDED[1].model];
    let pick = Pick::most(most).with_least(least).expect("two models");
    let answers = everything();
    let quiz = answers.quiz.with(reworded(), Response::Picked(pick));
    Answers { quiz, ..answers }
}

const OVERLAY: &str = include_str!("fixtures/edition-2/en.toml");

/// The content of edition 2.
fn content() -> String {
    laid_over(include_str!("../content/en.toml"), OVERLAY).expect("TOML")
}

fn texts() -> Texts {
    checked("edition 2", &content()).unwrap_or_else(|errors| panic!("{errors:#?}"))
}

/// The texts with something else in place of what edition 2 has replaced or added.
fn with_other_news() -> Texts {
    let overlay = ContentFile::parse("overlay", OVERLAY);
    let news: Vec<&str> = overlay.entries().map(|(_, new)| &*new.text).collect();
    assert_eq!(news.len(), 4);
    let other = news.into_iter().fold(content(), |content, new| {
        assert_eq!(content.matches(new).count(), 1, "{new}");
        content.replace(new, "something else")
    });
    let file = ContentFile::parse("other", &other);
    file.texts().expect("all texts")
}

#[derive(Properties, PartialEq)]
struct ScreenProps {
    texts: Texts,
    state: State,
}

#[component]
fn Screen(props: &ScreenProps) -> Html {
    widget(&props.texts, &props.state, &ROOMS, &Callback::noop())
}

fn rendered(texts: Texts, state: State) -> String {
    let props = ScreenProps { texts, state };
    let renderer = yew::LocalServerRenderer::<Screen>::with_props(props);
    pollster::block_on(renderer.hydratable(false).render())
}

fn words(edition: Edition, model: Model) -> String {
    texts().statement(edition, reworded(), model).to_string()
}

fn linked(answers: Answers) -> State {
    State::default().apply(Action::Open(Opened::Answers(
        Box::new(answers),
        String::new(),
    )))
}

/// A visit to a browser that keeps these answers, left at `step`.
fn visit(answers: Answers, step: &str) -> (Memory, State) {
    let store = Memory::default();
    let session = format!("1 {} {step}", encode(&answers));
    let stored = store.write(TODAY_KEY, &session);
    stored.expect("memory stores everything");
    let state = first_state(&store, Ok(()), Place::default());
    (store, state)
}

fn says_new(state: &State, n: usize) -> bool {
    let texts = texts();
    let some = texts.filled(ResultLabel::EditionSome, &[("n", &n.to_string())]);
    let sentence = if n == 1 {
        texts.label(ResultLabel::EditionOne)
    } else {
        some
    };
    rendered(texts, state.clone()).contains(sentence.as_str())
}

/// Presses the button under "items are new".
fn answer_new(state: State) -> State {
    let items = state.answers.new_items(state.since);
    state.apply(Action::from(*items.first().expect("a new item")))
}

#[test]
fn every_published_code_keeps_its_edition_and_encodes_to_itself() {
    assert_eq!(Edition::NEWEST, Edition::Second);
    for code in published() {
        let answers = decode(code).expect("a sound code");
        assert_eq!(answers.edition, Edition::First);
        assert_eq!(encode(&answers), code);
    }
}

#[test]
fn a_link_of_edition_1_shows_the_statements_that_were_picked() {
    let html = rendered(texts(), linked(with_former_words()));
    for former in REWORDED {
        assert!(html.contains(&words(Edition::First, former.model)));
        assert!(!html.contains(&words(Edition::Second, former.model)));
    }
}

#[test]
fn no_word_of_edition_2_is_on_any_result_of_edition_1() {
    let (texts, other) = (texts(), with_other_news());
    for code in published() {
        let state = linked(decode(code).expect("a sound code"));
        let (ours, others) = (
            rendered(texts.clone(), state.clone()),
            rendered(other.clone(), state),
        );
        assert_eq!(ours, others, "{code}");
    }
    // The other words would show if there were any.
    let newer = Answers {
        quiz: with_former_words().quiz,
        ..everything().carried_over()
    };
    let (ours, others) = (
        rendered(texts, linked(newer)),
        rendered(other, linked(newer)),
    );
    assert_ne!(ours, others);
}

#[test]
fn a_link_of_edition_1_is_left_as_it_is_and_asks_for_nothing() {
    let state = first_state(
        &Memory::default(),
        Ok(()),
        Place::at(&result_fragment(&with_former_words().into())),
    );
    let Some(Opened::Answers(answers, _)) = &state.opened else {
        panic!("the link holds answers");
    };
    assert_eq!(**answers, with_former_words());
    assert!(!says_new(&state, 2));
}

#[test]
fn the_counts_of_a_group_are_of_the_rows_of_the_edition() {
    let older = everything();
    let newer = older.carried_over();
    let n_answered = |answers: &Answers| Coverage::of(&answers.checklist, Group::Sales).n_answered;
    assert_eq!(
        (
            n_answered(&older),
            Edition::First.rows(Group::Sales).count()
        ),
        (5, 5)
    );
    assert_eq!(
        (
            n_answered(&newer),
            Edition::Second.rows(Group::Sales).count()
        ),
        (5, 6)
    );
    let counted = texts().filled(ResultLabel::DutiesAnswered, &[("n", "5"), ("total", "6")]);
    assert!(!rendered(texts(), linked(older)).contains(counted.as_str()));
    assert!(rendered(texts(), linked(newer)).contains(counted.as_str()));
}

#[test]
fn a_row_is_the_same_one_in_every_edition_that_has_it() {
    let older = everything();
    let mut newer = older.carried_over();
    newer.choose(Question::Duty(added()), Some(OWN));
    let in_both = |row: &Responsibility| older.edition.has(*row) && newer.edition.has(*row);
    let shared: Vec<Responsibility> = Responsibility::all().filter(in_both).collect();
    assert_eq!(shared.len(), 48);
    for row in shared {
        assert_eq!(older.checklist.get(row), newer.checklist.get(row));
        assert_eq!(row.group().rows().filter(|other| *other == row).count(), 1);
    }
    assert!(newer.edition.has(added()) && !older.edition.has(added()));
    assert_eq!(added().group(), Group::Sales);
}

#[test]
fn answers_of_edition_1_cannot_answer_what_it_does_not_ask() {
    let mut answers = everything();
    answers.choose(Question::Duty(added()), Some(OWN));
    answers.mark(added(), true);
    assert_eq!(answers, everything());
}

#[test]
fn a_result_of_an_earlier_visit_stands_and_says_that_two_items_are_new() {
    let (store, state) = visit(with_former_words(), "result");
    assert_eq!(state.answers, with_former_words());
    assert!(says_new(&state, 2));
    let html = rendered(texts(), state.clone());
    assert!(html.contains(&words(Edition::First, REWORDED[0].model)));

    let before = store.read(TODAY_KEY);
    save(&store, &state.saved()).expect("memory stores everything");
    assert_eq!(store.read(TODAY_KEY), before);
}

#[test]
fn the_new_items_are_answered_one_after_the_other() {
    let (_, state) = visit(with_former_words(), "result");
    let state = answer_new(state);
    assert_eq!(state.step, Step::Block(reworded()));
    let html = rendered(texts(), state.clone());
    for former in REWORDED {
        assert!(html.contains(&words(Edition::Second, former.model)));
        assert!(!html.contains(&words(Edition::First, former.model)));
    }
    let state = state
        .apply(Action::PickMost(reworded(), Model::Eft))
        .apply(Action::Next);
    assert_eq!(state.step, Step::Result);
    assert!(says_new(&state, 1));

    let state = answer_new(state);
    assert_eq!(state.step, Step::Checklist(Group::Sales));
    let name = texts().responsibility(added());
    assert!(rendered(texts(), state.clone()).contains(name.as_str()));
    let state = state
        .apply(Action::Choose(Question::Duty(added()), OWN))
        .apply(Action::GoTo(Step::Result));
    assert!(!says_new(&state, 1) && !says_new(&state, 2));
}

#[test]
fn what_was_not_replaced_is_carried_over() {
    let older = everything();
    let newer = older.carried_over();
    assert_eq!(newer.edition, Edition::Second);
    for (block, response) in newer.quiz.iter() {
        let expected = if block == reworded() {
            Response::Unanswered
        } else {
            older.quiz.get(block)
        };
        assert_eq!(response, expected, "{block:?}");
    }
    let quiz = older.quiz;
    let edition = older.edition;
    assert_eq!(
        Answers {
            quiz,
            edition,
            ..newer
        },
        older
    );
}

#[test]
fn a_response_that_was_broken_off_goes_on_in_the_newest_edition() {
    let (_, state) = visit(with_former_words(), "b7");
    assert_eq!(state.answers, with_former_words().carried_over());
    assert!(says_new(&state.apply(Action::GoTo(Step::Result)), 2));
}

#[test]
fn who_changes_another_answer_is_told_of_the_new_items_too() {
    let (_, state) = visit(with_former_words(), "result");
    let changed = state
        .apply(Action::Revise(BlockIndex::FIRST))
        .apply(Action::Next);
    assert_eq!(changed.answers, with_former_words().carried_over());
    assert!(says_new(&changed, 2));
}

#[test]
fn who_left_the_checklist_out_has_nothing_new_on_it() {
    let answers = Answers {
        edition: Edition::First,
        quiz: everything().quiz,
        ..Answers::default()
    };
    let items = answers.new_items(Edition::First);
    assert_eq!(items, [Item::Block(reworded())]);
}

#[test]
fn who_begins_with_the_newest_edition_is_told_nothing() {
    let state = State::default()
        .apply(Action::Skip(BlockIndex::FIRST))
        .apply(Action::GoTo(Step::Result));
    assert_eq!(state.answers.edition, Edition::Second);
    assert!(state.answers.new_items(state.since).is_empty());
}

#[test]
fn a_code_of_edition_2_has_the_new_row_at_the_end_of_its_section() {
    let mut answers = Answers::default();
    answers.choose(Question::Duty(added()), Some(OWN));
    // State 2 in the last of the 63 slots up to the checklist, which take 39 digits.
    let body = format!("{:0>39}", 2);
    let code = encode(&answers);
    assert_eq!(code[..41], format!("21{body}"));
    assert_eq!(decode(&code), Ok(answers));
}

#[test]
fn every_set_of_answers_survives_edition_2() {
    for code in published() {
        let older = decode(code).expect("a sound code");
        let mut newer = older.carried_over();
        newer.choose(Question::Duty(added()), Some(OWN));
        let code = encode(&newer);
        assert!(code.starts_with('2') && code.len() <= 64, "{code}");
        assert_eq!(decode(&code), Ok(newer));
    }
}

#[test]
fn an_edition_after_the_second_is_still_a_newer_one() {
    // The checksum as the promise in `wire::code` words it.
    const MODULUS: u64 = 916_132_829;
    let sum = "30".bytes().fold(314_159_265_u64, |sum, byte| {
        (sum + u64::from(byte)) * 271_828_183 % MODULUS
    });
    let digits = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let place = |power: u32| digits[(sum / 62_u64.pow(power) % 62) as usize];
    let checksum: String = [4, 3, 2, 1, 0]
        .map(|power| char::from(place(power)))
        .iter()
        .collect();
    assert_eq!(
        decode(&format!("30{checksum}")),
        Err(CodeError::NewerEdition(3))
    );
}

/// Answers of an edition with one stance on every row of the program, asked or not.
fn throughout(edition: Edition, stance: Stance) -> Answers {
    let duty = Duty {
        stance: Some(stance),
        should_be_mine: false,
    };
    let mut answers = Answers {
        edition,
        ..Answers::default()
    };
    for row in Responsibility::all() {
        answers.checklist = answers.checklist.with(row, duty);
    }
    answers
}

#[test]
fn results_of_different_editions_are_compared_row_by_row_of_what_each_row_is() {
    // One row differs: the last one before the row that was added.
    let last = Responsibility::all()
        .filter(|row| Edition::First.has(*row))
        .last()
        .expect("a responsibility");
    let own = Duty {
        stance: Some(Stance::Own),
        should_be_mine: false,
    };
    let former = throughout(Edition::First, Stance::SomeoneElse);
    let former = decode(&encode(&former)).expect("a sound code");
    let mut newer = throughout(Edition::Second, Stance::SomeoneElse);
    newer.checklist = newer.checklist.with(last, own);
    let newer = decode(&encode(&newer)).expect("a sound code");
    let comparison = Comparison::of(&[&former, &newer]);
    let differing: Vec<Responsibility> = comparison
        .found(Finding::OwnedOnce)
        .map(|row| row.responsibility)
        .collect();
    assert_eq!(differing, [last]);
    assert_eq!(comparison.n_shared, 48);
}

#[test]
fn a_row_counts_only_for_the_editions_that_ask_for_it() {
    let former = throughout(Edition::First, Stance::Own);
    let newer = throughout(Edition::Second, Stance::Own);
    let rows = |results: &[&Answers]| {
        let comparison = Comparison::of(results);
        let is_there = |row: &Responsibility| {
            comparison
                .rows
                .iter()
                .any(|found| found.responsibility == *row)
        };
        (comparison.n_shared, is_there(&added()))
    };
    assert_eq!(rows(&[&former, &newer]), (48, false));
    assert_eq!(rows(&[&newer, &newer]), (49, true));
    // Beside two that were asked, the one that was not has no stance.
    let comparison = Comparison::of(&[&newer, &former, &newer]);
    let row = comparison
        .rows
        .iter()
        .find(|row| row.responsibility == added());
    let stances = row.map(|row| row.stances.clone());
    assert_eq!(
        stances,
        Some(vec![Some(Stance::Own), None, Some(Stance::Own)])
    );
}
