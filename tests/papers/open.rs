//! What is open between the two who sign a charter.

use cto_quadrant::domain::answers::{Answers, RoleView};
use cto_quadrant::domain::call::Call;
use cto_quadrant::domain::checklist::Stance;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::paper::charter::charter;
use cto_quadrant::domain::paper::sentence::{Heading, Sentence};
use cto_quadrant::domain::paper::{Block, Missing};
use cto_quadrant::domain::profile::Profile;
use cto_quadrant::domain::responsibility::Group;

use crate::made::{blended, blocks, carrying, halved, needed, picked, row, under};

/// The open points without what is not covered.
fn open(answers: &Answers, other: Option<&Answers>) -> Vec<Sentence> {
    let mut points = under(&charter(answers, other), Heading::Open);
    points.retain(|point| !matches!(point, Sentence::NotCovered(_) | Sentence::RowsAnswered(..)));
    points
}

fn call(answers: &Answers) -> Call {
    Profile::of(&answers.quiz).unwrap().largest_first()
}

#[test]
fn what_comes_first_is_open_between_two_models_and_in_a_blend() {
    let first = Sentence::WhichFirst(Model::Im, Model::Bt);
    assert_eq!(open(&halved(Model::Im, Model::Bt), None), [first]);
    assert_eq!(open(&blended(), None), [Sentence::BlendFirst]);
    assert_eq!(open(&picked(12, Model::Im), None), []);
}

#[test]
fn a_change_of_the_call_is_told_from_today_to_what_is_needed_from_either_side() {
    let today = picked(12, Model::Im);
    let needed = needed(picked(12, Model::Bt));
    let becomes = Sentence::Becomes(call(&today), call(&needed));
    for points in [open(&today, Some(&needed)), open(&needed, Some(&today))] {
        assert_eq!(points, std::slice::from_ref(&becomes));
    }
}

#[test]
fn the_same_models_are_no_change_nor_is_a_call_that_names_none() {
    let today = picked(12, Model::Im);
    for other in [picked(9, Model::Im), blended(), picked(7, Model::Bt)] {
        assert_eq!(open(&today, Some(&needed(other))), []);
    }
    // The same two, the other one first.
    let two = halved(Model::Im, Model::Bt);
    let turned = needed(halved(Model::Bt, Model::Im));
    let first = Sentence::WhichFirst(Model::Im, Model::Bt);
    assert_eq!(open(&two, Some(&turned)), [first]);
    assert_eq!(
        open(&blended(), Some(&needed(today))),
        [Sentence::BlendFirst]
    );
}

#[test]
fn what_one_click_says_is_needed_counts_where_no_answers_say_more() {
    let seeing = |answers: Answers, model| Answers {
        needed_view: Some(RoleView::Seen(model)),
        ..answers
    };
    let other = seeing(picked(12, Model::Im), Model::Bt);
    assert_eq!(open(&other, None), [Sentence::NeededAs(Model::Bt)]);
    assert_eq!(open(&seeing(other, Model::Im), None), []);
    // Of two models, one is news: less of the other.
    let half = seeing(halved(Model::Im, Model::Bt), Model::Bt);
    assert!(open(&half, None).contains(&Sentence::NeededAs(Model::Bt)));
    assert_eq!(open(&needed(other), None), [], "it is about today");
    assert_eq!(
        open(&seeing(blended(), Model::Bt), None),
        [Sentence::BlendFirst]
    );
    let same = needed(picked(12, Model::Im));
    assert_eq!(
        open(&other, Some(&same)),
        [],
        "answers say more than a click"
    );
}

/// Selling is rare for an Infrastructure Manager, and so is what faces partners.
#[test]
fn four_of_what_is_wanted_and_four_of_what_is_unusual_are_taken_up() {
    let answers = carrying(picked(12, Model::Im), Group::Sales, 5, Stance::Own);
    let mut answers = carrying(answers, Group::Engineering, 5, Stance::Contribute);
    for row in Group::Engineering.rows().take(5) {
        answers.mark(row, true);
    }
    let wanted = [0, 1, 2, 3].map(|place| Sentence::Wanted(row(Group::Engineering, place)));
    let unusual = [0, 1, 2, 3].map(|place| Sentence::Unusual(row(Group::Sales, place)));
    assert_eq!(open(&answers, None), [wanted, unusual].concat());
}

#[test]
fn what_was_left_out_is_not_covered_and_a_line_is_left_for_more() {
    let document = charter(&picked(10, Model::Im), None);
    let missing = document.missing.clone();
    assert_eq!(missing[0], Missing::Situations(2));
    let told = under(&document, Heading::Open);
    assert_eq!(told, [Sentence::NotCovered(missing)]);
    let blocks = blocks(&document, Heading::Open);
    assert!(matches!(blocks.last(), Some(Block::Fill(_, suggested)) if suggested.is_empty()));
}
