//! What results are called.

use std::collections::BTreeSet;

use cto_quadrant::app::sharing::{Kept, Named, Origin};
use cto_quadrant::content::sharing_label::SharingLabel;
use cto_quadrant::view::sharing::names::{name, names, to_compare};
use proptest::prelude::*;
use proptest::sample::select;

use super::{NEEDED, ONE, TWO, answers, date, english, named};

fn of(code: &str, origin: Origin) -> Named {
    Named {
        origin,
        ..named(code, "")
    }
}

#[test]
fn a_result_is_called_by_its_name_or_by_where_it_came_from() {
    let texts = english();
    let kept = Origin::Kept(date("2026-11-22"));
    assert_eq!(name(&texts, &named(ONE, " Ada ")), "Ada");
    let called = [
        name(&texts, &of(ONE, Origin::Own)),
        name(&texts, &of(NEEDED, Origin::Own)),
        name(&texts, &of(ONE, Origin::Link)),
        name(&texts, &of(ONE, kept)),
        name(&texts, &named(ONE, " \n")),
    ];
    assert!(called[3].contains("2026-11-22"), "{}", called[3]);
    assert_eq!(called[4], called[2], "a blank name is none");
    let different: BTreeSet<&str> = called.iter().map(AsRef::as_ref).collect();
    assert_eq!(different.len(), 4);
}

#[test]
fn who_is_called_like_another_is_counted() {
    let texts = english();
    let again = |name: &str, n: &str| {
        texts.sharing_filled(SharingLabel::NameAgain, &[("name", name), ("n", n)])
    };
    let results = [named(ONE, "Ada"), named(TWO, "Ada"), named(NEEDED, "Ada ")];
    assert_eq!(
        names(&texts, &results),
        ["Ada".into(), again("Ada", "2"), again("Ada", "3")]
    );
    assert_eq!(names(&texts, &[]), Vec::<yew::AttrValue>::new());
}

#[test]
fn a_kept_result_is_compared_under_its_name_and_date() {
    let kept = Kept {
        date: date("2026-11-22"),
        answers: answers(ONE),
        name: String::from("Ada"),
    };
    let expected = Named {
        origin: Origin::Kept(kept.date),
        ..named(ONE, "Ada")
    };
    assert_eq!(to_compare(&kept), expected);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(32) })]

    #[test]
    fn no_two_results_are_called_alike(
        given in prop::collection::vec(select(vec!["", "Ada", "Ada (2)", "Ada (2) (2)", " Ada", "山田"]), 0..=6),
    ) {
        let results: Vec<Named> = given.iter().map(|name| named(ONE, name)).collect();
        let called = names(&english(), &results);
        let different: BTreeSet<&str> = called.iter().map(AsRef::as_ref).collect();
        prop_assert_eq!(different.len(), results.len());
    }
}
