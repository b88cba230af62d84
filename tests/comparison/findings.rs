//! What is found on one row, and what does not depend on how the results are put.

use cto_quadrant::domain::answers::{Answers, Perspective};
use cto_quadrant::domain::checklist::Stance;
use cto_quadrant::domain::comparison::finding::Finding;
use cto_quadrant::domain::comparison::{Comparison, Relation};
use cto_quadrant::domain::responsibility::N_RESPONSIBILITIES;
use cto_quadrant::domain::responsibility::Responsibility;
use proptest::prelude::*;
use proptest::sample::select;

use super::{answers, row};
use Perspective::{Needed, Today};
use Stance::{Contribute, Nobody, NotRelevant, Own, SomeoneElse};

fn compared(results: &[Answers]) -> Comparison {
    Comparison::of(&results.iter().collect::<Vec<_>>())
}

/// What is found on the first row where results of today say this.
fn found(stances: &[Stance]) -> Option<Finding> {
    let results: Vec<Answers> = stances
        .iter()
        .map(|&stance| answers(Today, &[Some(stance)]))
        .collect();
    let rows = compared(&results).rows;
    assert!(rows.len() < 2);
    rows.first().map(|row| row.finding)
}

/// What is found where today says the one and what is needed the other.
fn changed(today: Stance, needed: Stance) -> Option<Finding> {
    let results = [
        answers(Today, &[Some(today)]),
        answers(Needed, &[Some(needed)]),
    ];
    compared(&results).rows.first().map(|row| row.finding)
}

#[test]
fn what_nobody_does_in_any_view_is_found() {
    assert_eq!(found(&[Nobody, Nobody]), Some(Finding::Nobody));
    assert_eq!(changed(Nobody, Nobody), Some(Finding::Nobody));
}

#[test]
fn what_each_leaves_to_someone_else_is_found() {
    assert_eq!(
        found(&[SomeoneElse, SomeoneElse]),
        Some(Finding::LeftToOthers)
    );
    assert_eq!(
        found(&[SomeoneElse, SomeoneElse, Own]),
        Some(Finding::OwnedOnce)
    );
}

#[test]
fn what_two_own_is_owned_twice_whatever_a_third_one_says() {
    for third in [Own, Contribute, SomeoneElse, NotRelevant] {
        assert_eq!(found(&[Own, third, Own]), Some(Finding::OwnedTwice));
    }
}

#[test]
fn work_that_one_sees_done_and_another_does_not_is_found() {
    for somebody in [Own, Contribute, SomeoneElse] {
        let finding = Some(Finding::SomebodyOrNobody);
        assert_eq!(found(&[somebody, Nobody]), finding);
        assert_eq!(found(&[somebody, Nobody, NotRelevant]), finding);
    }
}

#[test]
fn an_agreement_that_leaves_nothing_open_is_not_listed() {
    for agreed in [Contribute, NotRelevant] {
        assert_eq!(found(&[agreed, agreed, agreed]), None);
    }
    for agreed in [Own, Contribute, SomeoneElse, NotRelevant] {
        assert_eq!(changed(agreed, agreed), None);
    }
}

#[test]
fn not_relevant_is_an_answer() {
    for other in [Own, Contribute, SomeoneElse, Nobody] {
        assert_eq!(found(&[NotRelevant, other]), Some(Finding::Relevance));
    }
}

#[test]
fn from_today_to_what_is_needed_duties_are_taken_on_and_handed_over() {
    for today in [Contribute, SomeoneElse, Nobody, NotRelevant] {
        assert_eq!(changed(today, Own), Some(Finding::TakeOn));
    }
    for needed in [Contribute, SomeoneElse, Nobody, NotRelevant] {
        assert_eq!(changed(Own, needed), Some(Finding::HandOver));
    }
    for needed in [Contribute, SomeoneElse] {
        assert_eq!(changed(Nobody, needed), Some(Finding::NobodyYet));
    }
    assert_eq!(changed(Contribute, Nobody), Some(Finding::OtherChange));
}

/// Nobody does it today, and of two views of what is needed only both together name somebody.
#[test]
fn only_where_all_see_somebody_else_in_it_has_nobody_it_yet() {
    for (needed, expected) in [
        ([Contribute, SomeoneElse], Finding::NobodyYet),
        ([Contribute, Nobody], Finding::OtherChange),
        ([SomeoneElse, NotRelevant], Finding::OtherChange),
        ([Own, Contribute], Finding::OtherChange),
    ] {
        let mut results = vec![answers(Today, &[Some(Nobody)])];
        results.extend(needed.map(|stance| answers(Needed, &[Some(stance)])));
        assert_eq!(compared(&results).rows[0].finding, expected, "{needed:?}");
    }
}

#[test]
fn what_is_contributed_to_and_left_to_someone_else_is_part_of_a_whole_that_nobody_names() {
    assert_eq!(found(&[Contribute, SomeoneElse]), Some(Finding::PartOnly));
    assert_eq!(found(&[Contribute, Contribute]), None);
}

#[test]
fn views_of_today_that_differ_take_nothing_on() {
    let results = [
        answers(Today, &[Some(Own)]),
        answers(Today, &[Some(Nobody)]),
        answers(Needed, &[Some(Own)]),
    ];
    assert_eq!(compared(&results).rows[0].finding, Finding::OtherChange);
}

#[test]
fn a_row_that_only_one_has_answered_says_nothing() {
    let one = answers(Today, &[Some(Own), None, Some(Nobody)]);
    let other = answers(Today, &[None, Some(Own), Some(Nobody)]);
    let comparison = compared(&[one, other]);
    assert_eq!(comparison.n_shared, 1);
    let rows: Vec<Responsibility> = comparison
        .rows
        .iter()
        .map(|found| found.responsibility)
        .collect();
    assert_eq!(rows, [row(2)]);
}

#[test]
fn a_row_that_an_edition_lacks_does_not_count_for_its_results() {
    let one = answers(Today, &[Some(Own), Some(Own)]);
    let other = answers(Today, &[Some(Nobody), Some(Nobody)]);
    let comparison = Comparison::of_asked(&[&one, &other], |result, asked| {
        result.checklist != other.checklist || asked != row(0)
    });
    assert_eq!(comparison.rows.len(), 1);
    assert_eq!(comparison.rows[0].responsibility, row(1));
}

#[test]
fn the_biggest_difference_stands_first() {
    // The second row differs by half of owning; closing accounts counts three times.
    let accounts = Responsibility::CLOSE_ACCOUNTS.index();
    let mut stances = vec![None; N_RESPONSIBILITIES];
    stances[0] = Some(Own);
    stances[1] = Some(Own);
    stances[accounts] = Some(Own);
    let one = answers(Today, &stances);
    stances[0] = Some(Contribute);
    stances[1] = Some(SomeoneElse);
    stances[accounts] = Some(SomeoneElse);
    let other = answers(Today, &stances);
    let rows = compared(&[one, other]).rows;
    let order: Vec<(usize, u8)> = rows
        .iter()
        .map(|found| (found.responsibility.index(), found.strength))
        .collect();
    assert_eq!(order, [(accounts, 6), (1, 2), (0, 1)]);
}

#[test]
fn an_agreement_counts_like_a_whole_difference() {
    let one = answers(Today, &[Some(Nobody), Some(Own)]);
    let other = answers(Today, &[Some(Nobody), Some(NotRelevant)]);
    let rows = compared(&[one, other]).rows;
    let strengths: Vec<(usize, u8)> = rows
        .iter()
        .map(|found| (found.responsibility.index(), found.strength))
        .collect();
    assert_eq!(strengths, [(0, 2), (1, 2)]);
}

#[test]
fn of_each_kind_there_is_what_was_found_of_it() {
    let one = answers(Today, &[Some(Nobody), Some(Own), Some(Own), Some(Own)]);
    let other = answers(
        Today,
        &[Some(Nobody), Some(Own), Some(Contribute), Some(SomeoneElse)],
    );
    let comparison = compared(&[one, other]);
    let found = |finding| -> Vec<usize> {
        let rows = comparison.found(finding);
        rows.map(|row| row.responsibility.index()).collect()
    };
    assert_eq!(found(Finding::Nobody), [0]);
    assert_eq!(found(Finding::OwnedTwice), [1]);
    assert_eq!(found(Finding::OwnedOnce), [3, 2]);
    assert!(found(Finding::PartOnly).is_empty());
}

#[test]
fn only_what_nobody_does_and_what_all_leave_to_others_is_agreed() {
    let all = [Relation::Views, Relation::Change].map(Finding::all);
    let agreed = all.map(|findings| {
        let agreed = findings.iter().filter(|finding| finding.is_agreed());
        agreed.copied().collect::<Vec<_>>()
    });
    let [views, change] = agreed;
    assert_eq!(views, [Finding::Nobody, Finding::LeftToOthers]);
    assert_eq!(change, [Finding::Nobody]);
}

fn any_answers() -> impl Strategy<Value = Answers> {
    let stance = prop::option::of(select(Stance::ALL.to_vec()));
    let perspective = select(vec![Today, Needed]);
    (
        perspective,
        prop::collection::vec(stance, N_RESPONSIBILITIES),
    )
        .prop_map(|(perspective, stances)| answers(perspective, &stances))
}

proptest! {
    #[test]
    fn the_order_of_the_results_changes_nothing_that_is_found(
        results in prop::collection::vec(any_answers(), 2..=6),
        turn in 1_usize..6,
    ) {
        let mut turned = results.clone();
        turned.rotate_left(turn % results.len());
        turned.swap(0, 1);
        let told = |comparison: Comparison| -> Vec<(Responsibility, Finding, u8)> {
            let rows = comparison.rows.into_iter();
            rows.map(|row| (row.responsibility, row.finding, row.strength)).collect()
        };
        prop_assert_eq!(told(compared(&results)), told(compared(&turned)));
    }

    #[test]
    fn between_equal_answers_only_the_agreement_itself_is_found(one in any_answers(), n in 2_usize..=6) {
        for found in compared(&vec![one; n]).rows {
            let agreed = [Finding::Nobody, Finding::LeftToOthers, Finding::OwnedTwice];
            prop_assert!(agreed.contains(&found.finding), "{found:?}");
        }
    }

    #[test]
    fn every_finding_belongs_to_its_kind_of_comparison(
        results in prop::collection::vec(any_answers(), 2..=6),
    ) {
        let comparison = compared(&results);
        let is_mixed = results.iter().any(|result| result.perspective != results[0].perspective);
        prop_assert_eq!(comparison.relation == Relation::Change, is_mixed);
        for found in &comparison.rows {
            prop_assert!(Finding::all(comparison.relation).contains(&found.finding));
            prop_assert!(found.stances.iter().flatten().count() > 1);
            prop_assert!(found.strength <= 2 * found.responsibility.weight());
        }
    }
}
