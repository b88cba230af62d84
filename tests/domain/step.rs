//! The way through the assessment, forth and back.

use std::iter::successors;

use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::responsibility::Group;
use cto_quadrant::domain::step::Step;

/// The quiz as a taker walks through it: the self-view stands after the first block.
fn quiz() -> Vec<Step> {
    let mut steps: Vec<Step> = BlockIndex::all().map(Step::Block).collect();
    steps.insert(1, Step::SelfView);
    steps
}

#[test]
fn the_quiz_leads_to_the_result_with_the_self_view_after_the_first_block() {
    let walked: Vec<Step> = successors(Some(Step::default()), |step| Some(step.next()))
        .take(14)
        .collect();
    let mut expected = quiz();
    expected.push(Step::Result);
    assert_eq!(walked, expected);
    assert_eq!(Step::Result.next(), Step::Result);
}

#[test]
fn the_way_back_is_the_way_in_reverse_and_ends_at_the_first_block() {
    let back: Vec<Step> = successors(Some(Step::Result), |step| Some(step.previous()))
        .take(14)
        .collect();
    let mut expected = quiz();
    expected.reverse();
    expected.insert(0, Step::Result);
    assert_eq!(back, expected);
    assert_eq!(Step::FIRST.previous(), Step::FIRST);
}

#[test]
fn the_checklist_leads_from_the_result_through_its_groups_to_the_result() {
    let groups = Group::ALL.map(Step::Checklist);
    for pair in groups.windows(2) {
        assert_eq!(pair[0].next(), pair[1]);
        assert_eq!(pair[1].previous(), pair[0]);
    }
    assert_eq!(groups[0].previous(), Step::Result);
    assert_eq!(groups[8].next(), Step::Result);
}

#[test]
fn each_later_section_is_entered_from_the_result_and_leads_back() {
    for step in [Step::TimeSplit, Step::Breadth, Step::Scorecard] {
        assert_eq!((step.previous(), step.next()), (Step::Result, Step::Result));
    }
}

#[test]
fn all_steps_are_the_quiz_what_comes_after_it_and_the_result() {
    let mut expected = quiz();
    expected.extend(Group::ALL.map(Step::Checklist));
    expected.extend([
        Step::TimeSplit,
        Step::Breadth,
        Step::Scorecard,
        Step::Result,
    ]);
    assert_eq!(Step::all().collect::<Vec<_>>(), expected);
}
