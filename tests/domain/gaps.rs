//! Which rows of the checklist stand out, and for which model.
#![allow(clippy::expect_used, reason = "tests may panic")]

use cto_quadrant::domain::call::Call;
use cto_quadrant::domain::checklist::{Checklist, Duty, Stance};
use cto_quadrant::domain::expectation::{Expectation, expectation};
use cto_quadrant::domain::gaps::Gaps;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::responsibility::N_RESPONSIBILITIES;
use cto_quadrant::domain::responsibility::{Group, Responsibility};
use proptest::prelude::*;
use proptest::sample::select;

fn duty(stance: Option<Stance>, should_be_mine: bool) -> Duty {
    Duty {
        stance,
        should_be_mine,
    }
}

fn any_checklist() -> impl Strategy<Value = Checklist> {
    let stance = prop::option::of(select(Stance::ALL.to_vec()));
    let duty = (stance, any::<bool>()).prop_map(|(stance, mark)| duty(stance, mark));
    prop::array::uniform::<_, N_RESPONSIBILITIES>(duty).prop_map(Checklist)
}

fn any_model() -> impl Strategy<Value = Model> {
    select(Model::ALL.to_vec())
}

fn first(group: Group) -> Responsibility {
    group.rows().next().expect("every group has rows")
}

/// What is unusual if the role owns everything there is.
fn unusual_of_all(call: Call) -> Vec<Group> {
    let all = Checklist([duty(Some(Stance::Own), false); N_RESPONSIBILITIES]);
    let unusual = Gaps::of(&all, Some(call)).unusual;
    Group::ALL
        .into_iter()
        .filter(|group| group.rows().any(|row| unusual.contains(&row)))
        .collect()
}

#[test]
fn the_mark_counts_only_on_what_others_carry_or_share() {
    assert!(!duty(None, true).wanted());
    for stance in Stance::ALL {
        let counts = matches!(
            stance,
            Stance::Contribute | Stance::SomeoneElse | Stance::Nobody
        );
        assert_eq!(duty(Some(stance), true).wanted(), counts, "{stance:?}");
        assert!(!duty(Some(stance), false).wanted());
    }
}

#[test]
fn what_nobody_does_and_the_role_should_is_a_gap_of_both() {
    let row = first(Group::Ceo);
    let checklist = Checklist::default().with(row, duty(Some(Stance::Nobody), true));
    let gaps = Gaps::of(&checklist, None);
    assert_eq!(gaps.nobody, [row]);
    assert_eq!(gaps.wanted, [row]);
}

#[test]
fn an_untouched_checklist_has_no_gaps() {
    for call in [None, Some(Call::Clear(Model::Im)), Some(Call::Blend)] {
        assert_eq!(Gaps::of(&Checklist::default(), call), Gaps::default());
    }
}

#[test]
fn what_is_rare_for_the_model_is_unusual() {
    // A pure support role sells nothing; its CTO meets nobody outside.
    let selling = [
        Group::Sales,
        Group::BusinessDevelopment,
        Group::Marketing,
        Group::Ecosystem,
    ];
    assert_eq!(unusual_of_all(Call::Clear(Model::Im)), selling);
    assert_eq!(unusual_of_all(Call::Leaning(Model::Im)), selling);
    // Those who face customers or think ahead do not run the company's own systems.
    let eft = unusual_of_all(Call::Clear(Model::Eft));
    assert_eq!(eft, [Group::CompanyTechnology]);
    let bt = unusual_of_all(Call::Clear(Model::Bt));
    assert_eq!(bt, [Group::Sales, Group::CompanyTechnology]);
    assert_eq!(unusual_of_all(Call::Clear(Model::Tvom)), [Group::Marketing]);
}

#[test]
fn between_two_models_only_what_is_rare_for_both_is_unusual() {
    let im_bt = unusual_of_all(Call::Between(Model::Im, Model::Bt));
    assert_eq!(im_bt, [Group::Sales]);
    assert_eq!(unusual_of_all(Call::Between(Model::Tvom, Model::Eft)), []);
}

#[test]
fn only_what_is_owned_can_be_unusual() {
    for stance in Stance::ALL {
        let row = first(Group::Sales);
        let checklist = Checklist::default().with(row, duty(Some(stance), true));
        let gaps = Gaps::of(&checklist, Some(Call::Clear(Model::Im)));
        assert_eq!(gaps.unusual == [row], stance == Stance::Own, "{stance:?}");
    }
}

#[test]
fn every_model_has_a_core_and_every_group_is_somebodys_core() {
    let is_core = |model, group| expectation(model, group) == Expectation::Core;
    for model in Model::ALL {
        assert!(Group::ALL.into_iter().any(|group| is_core(model, group)));
    }
    for group in Group::ALL {
        assert!(Model::ALL.into_iter().any(|model| is_core(model, group)));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_row_is_listed_where_its_answer_puts_it_and_in_order(checklist in any_checklist()) {
        let gaps = Gaps::of(&checklist, None);
        let rows = |is: fn(Duty) -> bool| -> Vec<Responsibility> {
            Responsibility::all().filter(|row| is(checklist.get(*row))).collect()
        };
        prop_assert_eq!(gaps.nobody, rows(|duty| duty.stance == Some(Stance::Nobody)));
        prop_assert_eq!(gaps.wanted, rows(Duty::wanted));
    }

    #[test]
    fn no_model_named_means_nothing_unusual(checklist in any_checklist()) {
        for call in [None, Some(Call::TooFew), Some(Call::Blend)] {
            prop_assert_eq!(Gaps::of(&checklist, call).unusual, []);
        }
    }

    #[test]
    fn the_call_changes_only_what_is_unusual(checklist in any_checklist(), model in any_model()) {
        let plain = Gaps::of(&checklist, None);
        let called = Gaps::of(&checklist, Some(Call::Leaning(model)));
        prop_assert_eq!(plain.nobody, called.nobody);
        prop_assert_eq!(plain.wanted, called.wanted);
    }

    #[test]
    fn unusual_between_two_models_is_what_each_alone_finds_unusual(
        checklist in any_checklist(),
        one in any_model(),
        other in any_model(),
    ) {
        let unusual = |call| Gaps::of(&checklist, Some(call)).unusual;
        let [of_one, of_other] = [one, other].map(|model| unusual(Call::Clear(model)));
        let both: Vec<Responsibility> =
            of_one.into_iter().filter(|row| of_other.contains(row)).collect();
        prop_assert_eq!(unusual(Call::Between(one, other)), both);
    }
}
