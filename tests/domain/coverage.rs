//! How much of each group the role carries, and on which side of the house it stands.
#![allow(clippy::expect_used, reason = "tests may panic")]

use cto_quadrant::domain::checklist::{Checklist, Duty, Stance};
use cto_quadrant::domain::coverage::Coverage;
use cto_quadrant::domain::ownership::{Ownership, Side};
use cto_quadrant::domain::responsibility::N_RESPONSIBILITIES;
use cto_quadrant::domain::responsibility::{Group, Responsibility};
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// A checklist with these stances in the rows of a group, from the first one on.
fn answered(group: Group, stances: &[Stance]) -> Checklist {
    set(Checklist::default(), group, stances)
}

fn set(checklist: Checklist, group: Group, stances: &[Stance]) -> Checklist {
    group
        .rows()
        .zip(stances)
        .fold(checklist, |checklist, (row, &stance)| {
            checklist.with(row, duty(Some(stance)))
        })
}

fn duty(stance: Option<Stance>) -> Duty {
    Duty {
        stance,
        should_be_mine: false,
    }
}

fn share(group: Group, stances: &[Stance]) -> Option<f64> {
    Coverage::of(&answered(group, stances), group).share
}

fn any_group() -> impl Strategy<Value = Group> {
    select(Group::ALL.to_vec())
}

fn any_checklist() -> impl Strategy<Value = Checklist> {
    let stance = prop::option::of(select(Stance::ALL.to_vec()));
    let duty = (stance, any::<bool>()).prop_map(|(stance, should_be_mine)| Duty {
        stance,
        should_be_mine,
    });
    prop::array::uniform::<_, N_RESPONSIBILITIES>(duty).prop_map(Checklist)
}

/// What each row adds to a plain mean, with the row that seed 001 states three times stated three
/// times.
fn voices(checklist: &Checklist, group: Group) -> Vec<f64> {
    let mut voices = Vec::new();
    for row in group.rows() {
        let voice = match checklist.get(row).stance {
            Some(Stance::Own) => 1.0,
            Some(Stance::Contribute) => 0.5,
            Some(Stance::SomeoneElse | Stance::Nobody) => 0.0,
            Some(Stance::NotRelevant) | None => continue,
        };
        let n_stated = if row == Responsibility::CLOSE_ACCOUNTS {
            3
        } else {
            1
        };
        voices.extend(std::iter::repeat_n(voice, n_stated));
    }
    voices
}

#[test]
fn closing_accounts_alone_counts_three_times() {
    let first_of_sales = Group::Sales.rows().next();
    assert_eq!(first_of_sales, Some(Responsibility::CLOSE_ACCOUNTS));
    for row in Responsibility::all() {
        let counts = if Some(row) == first_of_sales { 3 } else { 1 };
        assert_eq!(row.weight(), counts);
    }
}

#[test]
fn own_counts_one_contribute_half_and_the_others_nothing() {
    use Stance::{Contribute, Nobody, Own, SomeoneElse};
    assert_eq!(
        share(Group::Mission, &[Own, Contribute, SomeoneElse]),
        Some(0.5)
    );
    assert_eq!(
        share(Group::Ceo, &[Own, Own, Contribute, Nobody]),
        Some(0.625)
    );
    assert_eq!(
        share(Group::Sales, &[Own, Nobody, Nobody, Nobody, Nobody]),
        Some(3.0 / 7.0)
    );
    assert_eq!(
        share(Group::Sales, &[Nobody, Own, Own, Own, Own]),
        Some(4.0 / 7.0)
    );
}

#[test]
fn nothing_relevant_answered_gives_no_share() {
    for group in Group::ALL {
        let unanswered = Coverage::of(&Checklist::default(), group);
        assert_eq!(unanswered.share, None);
        assert_eq!((unanswered.n_answered, unanswered.n_relevant), (0, 0));

        let irrelevant = answered(group, &[Stance::NotRelevant; 9]);
        let irrelevant = Coverage::of(&irrelevant, group);
        assert_eq!(irrelevant.share, None);
        assert_eq!(irrelevant.n_answered, group.rows().count());
        assert_eq!(irrelevant.n_relevant, 0);
    }
}

#[test]
fn a_mark_alone_is_no_answer() {
    let marked = Duty {
        stance: None,
        should_be_mine: true,
    };
    let coverage = Coverage::of(&Checklist([marked; N_RESPONSIBILITIES]), Group::Mission);
    assert_eq!((coverage.share, coverage.n_answered), (None, 0));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_share_is_the_mean_of_all_voices(checklist in any_checklist(), group in any_group()) {
        let voices = voices(&checklist, group);
        let coverage = Coverage::of(&checklist, group);
        match coverage.share {
            None => prop_assert!(voices.is_empty()),
            Some(share) => {
                prop_assert!((0.0..=1.0).contains(&share));
                let n = f64::from(u32::try_from(voices.len()).expect("few voices"));
                prop_assert!((share - voices.iter().sum::<f64>() / n).abs() < 1e-12);
            }
        }
    }

    #[test]
    fn the_counts_are_of_rows_whatever_their_weight(checklist in any_checklist(), group in any_group()) {
        let stances: Vec<Stance> = group.rows().filter_map(|row| checklist.get(row).stance).collect();
        let n_irrelevant = stances.iter().filter(|stance| **stance == Stance::NotRelevant).count();
        let coverage = Coverage::of(&checklist, group);
        prop_assert_eq!(coverage.n_answered, stances.len());
        prop_assert_eq!(coverage.n_relevant, stances.len() - n_irrelevant);
    }

    #[test]
    fn not_relevant_weighs_as_little_as_unanswered(checklist in any_checklist(), group in any_group()) {
        let without = Checklist(checklist.0.map(|duty| match duty.stance {
            Some(Stance::NotRelevant) => Duty { stance: None, ..duty },
            _ => duty,
        }));
        let (with, without) = (Coverage::of(&checklist, group), Coverage::of(&without, group));
        prop_assert_eq!(with.share, without.share);
        prop_assert_eq!(with.n_relevant, without.n_relevant);
    }

    #[test]
    fn contributing_to_all_that_is_relevant_is_half(checklist in any_checklist(), group in any_group()) {
        let contributed = Checklist(checklist.0.map(|duty| match duty.stance {
            None | Some(Stance::NotRelevant) => duty,
            Some(_) => Duty { stance: Some(Stance::Contribute), ..duty },
        }));
        let share = Coverage::of(&contributed, group).share;
        prop_assert!(share.is_none_or(|share| (share - 0.5).abs() < f64::EPSILON));
    }

    #[test]
    fn rows_of_equal_weight_can_change_places(
        checklist in any_checklist(),
        group in any_group(),
        one: Index,
        other: Index,
    ) {
        let rows: Vec<Responsibility> = group.rows().filter(|row| row.weight() == 1).collect();
        let (one, other) = (*one.get(&rows), *other.get(&rows));
        let swapped = checklist
            .with(one, checklist.get(other))
            .with(other, checklist.get(one));
        prop_assert_eq!(Coverage::of(&checklist, group), Coverage::of(&swapped, group));
    }

    #[test]
    fn other_groups_and_marks_change_nothing(
        checklist in any_checklist(),
        others in any_checklist(),
        group in any_group(),
    ) {
        let mixed = group.rows().fold(others, |mixed, row| {
            mixed.with(row, duty(checklist.get(row).stance))
        });
        prop_assert_eq!(Coverage::of(&checklist, group), Coverage::of(&mixed, group));
    }
}

#[test]
fn a_role_stands_on_a_side_of_which_it_carries_at_least_half() {
    use Stance::{Contribute, Nobody, Own, SomeoneElse};
    let side = |company: &[Stance], product: &[Stance]| {
        let checklist = answered(Group::CompanyTechnology, company);
        let checklist = set(checklist, Group::Ecosystem, product);
        Ownership::of(&checklist).map(|ownership| ownership.side())
    };
    assert_eq!(side(&[Own, Nobody], &[Contribute]), Some(Side::Both));
    assert_eq!(side(&[Own], &[Contribute, SomeoneElse]), Some(Side::Inward));
    assert_eq!(side(&[Contribute, Nobody], &[Own]), Some(Side::Outward));
    assert_eq!(side(&[Nobody], &[SomeoneElse]), Some(Side::Neither));
}

#[test]
fn without_a_share_on_both_sides_there_is_nothing_to_compare() {
    let company = answered(Group::CompanyTechnology, &[Stance::Own]);
    assert_eq!(Ownership::of(&company), None);
    let irrelevant = set(company, Group::Ecosystem, &[Stance::NotRelevant]);
    assert_eq!(Ownership::of(&irrelevant), None);
    let both = set(company, Group::Ecosystem, &[Stance::Nobody]);
    let expected = Ownership {
        company: 1.0,
        product: 0.0,
    };
    assert_eq!(Ownership::of(&both), Some(expected));
}
