//! What holds for all answers and all texts: codes come back whole, and nothing else gets in.

use std::array::from_fn;

use proptest::prelude::*;
use proptest::sample::select;

use cto_quadrant::domain::answers::{Answers, Perspective, RoleView};
use cto_quadrant::domain::breadth::{Breadth, Cover};
use cto_quadrant::domain::checklist::{Checklist, Duty, Stance};
use cto_quadrant::domain::edition::Edition;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::{Pick, Response, Responses};
use cto_quadrant::domain::scorecard::{Grade, Satisfaction, Scorecard, Weight};
use cto_quadrant::domain::step::Step;
use cto_quadrant::domain::time_split::TimeSplit;
use cto_quadrant::wire::code::{CodeError, decode, encode};
use cto_quadrant::wire::history::History;
use cto_quadrant::wire::history_file::from_json;
use cto_quadrant::wire::link::{
    Fragment, Shared, compare_fragment, parse_fragment, result_fragment,
};
use cto_quadrant::wire::name::Name;
use cto_quadrant::wire::pasted::parse_pasted;
use cto_quadrant::wire::session::Session;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn answers_come_back_from_their_code(answers in answers()) {
        let code = encode(&answers);
        prop_assert!(code.len() <= 57);
        prop_assert_eq!(decode(&code), Ok(answers));
    }

    #[test]
    fn answers_come_back_from_their_link(answers in answers()) {
        let fragment = result_fragment(&answers.into());
        prop_assert_eq!(parse_fragment(&fragment), Fragment::Result(Ok(answers.into())));
    }

    #[test]
    fn a_comparison_comes_back_from_its_link(compared in prop::collection::vec(shared(), 2..=6)) {
        let fragment = compare_fragment(&compared);
        let expected = compared.into_iter().map(Ok).collect();
        prop_assert_eq!(parse_fragment(&fragment), Fragment::Compare(expected));
    }

    #[test]
    fn pasted_links_come_back_in_their_order(
        one in shared(), other in shared(), between in "[ ,;\n]{1,3}|, and |\\. |\\) \\(",
    ) {
        prop_assume!(one.answers != other.answers);
        let links = [&one, &other].map(|shared| {
            ["https://example.org/r/eft/#", &result_fragment(shared)].concat()
        });
        let bare = [&one, &other].map(ToString::to_string);
        for [first, second] in [&links, &bare] {
            let pasted = parse_pasted(&[first, &*between, second].concat());
            prop_assert_eq!(pasted, [Ok(one.clone()), Ok(other.clone())]);
        }
    }

    #[test]
    fn a_session_comes_back(answers in answers(), step in step(), list: bool) {
        let session = Session { answers, step, list };
        prop_assert_eq!(session.to_string().parse(), Ok(session));
    }

    #[test]
    fn different_answers_have_different_codes(one in answers(), other in answers()) {
        prop_assert_eq!(one == other, encode(&one) == encode(&other));
    }

    #[test]
    fn every_beginning_of_a_code_is_truncated(answers in answers()) {
        let code = encode(&answers);
        for length in 2..code.len() {
            prop_assert_eq!(decode(&code[..length]), Err(CodeError::Truncated));
        }
    }

    #[test]
    fn any_text_is_read_without_a_panic(text: String) {
        let _ = parse_fragment(&text);
        let _ = parse_fragment(&["#r=", &text].concat());
        let _ = text.parse::<Session>();
        let _ = text.parse::<History>();
        prop_assert_eq!(parse_pasted(&text), []);
        prop_assert!(from_json(&text).is_err());
        prop_assert!(decode(&text).is_err());
    }

    #[test]
    fn any_text_that_looks_like_a_code_is_refused(text in "1[0-9][0-9A-Za-z]{0,70}") {
        prop_assert!(matches!(decode(&text), Err(CodeError::Truncated | CodeError::Altered)));
    }

    #[test]
    fn any_fragment_that_looks_like_ours_is_read_without_a_panic(
        text in "#?(r|c)(=|%3D|%253D)[0-9A-Za-z%.,&?#\u{e9}\u{1f600}]{0,80}",
    ) {
        prop_assert_ne!(parse_fragment(&text), Fragment::None);
    }
}

fn step() -> impl Strategy<Value = Step> {
    select(Step::all().collect::<Vec<_>>())
}

/// A result with or without a name.
fn shared() -> impl Strategy<Value = Shared> {
    let name =
        prop::option::of("\\PC{1,40}".prop_filter_map("a name", |text| Name::new(&text).ok()));
    (answers(), name).prop_map(|(answers, name)| Shared { answers, name })
}

/// All answers; each section is untouched in half of the cases, so that every level comes up.
fn answers() -> impl Strategy<Value = Answers> {
    let views = (role_view(), role_view());
    let perspective = select(vec![Perspective::Today, Perspective::Needed]);
    let quiz = prop::array::uniform12(response()).prop_map(Responses::from);
    let (checklist, breadth) = (untouched_or(checklist()), untouched_or(breadth()));
    let time_split = prop::option::of(time_split());
    (
        perspective,
        views,
        quiz,
        checklist,
        time_split,
        breadth,
        untouched_or(scorecard()),
    )
        .prop_map(
            |(perspective, views, quiz, checklist, time_split, breadth, scorecard)| Answers {
                edition: Edition::NEWEST,
                perspective,
                self_view: views.0,
                needed_view: views.1,
                quiz,
                checklist,
                time_split,
                breadth,
                scorecard,
            },
        )
}

fn untouched_or<T: Clone + Default + std::fmt::Debug>(
    section: impl Strategy<Value = T>,
) -> impl Strategy<Value = T> {
    prop_oneof![Just(T::default()), section]
}

fn role_view() -> impl Strategy<Value = Option<RoleView>> {
    let seen = select(Model::ALL.to_vec()).prop_map(RoleView::Seen);
    prop::option::of(prop_oneof![Just(RoleView::Withheld), seen])
}

fn response() -> impl Strategy<Value = Response> {
    let picked = select(Pick::all().collect::<Vec<_>>()).prop_map(Response::Picked);
    prop_oneof![1 => Just(Response::Unanswered), 1 => Just(Response::Skipped), 4 => picked]
}

fn checklist() -> impl Strategy<Value = Checklist> {
    let stance = prop::option::of(select(Stance::ALL.to_vec()));
    let duty = (stance, any::<bool>()).prop_map(|(stance, should_be_mine)| Duty {
        stance,
        should_be_mine,
    });
    prop::collection::vec(duty, 48).prop_map(|duties| Checklist(from_fn(|row| duties[row])))
}

fn time_split() -> impl Strategy<Value = TimeSplit> {
    // Three cuts divide the twenty steps.
    prop::array::uniform3(0..=20_u8).prop_filter_map("a division", |mut cuts| {
        cuts.sort_unstable();
        let [first, second, third] = cuts;
        TimeSplit::from_steps([first, second - first, third - second, 20 - third])
    })
}

fn breadth() -> impl Strategy<Value = Breadth> {
    prop::array::uniform10(prop::option::of(select(Cover::ALL.to_vec()))).prop_map(Breadth)
}

fn scorecard() -> impl Strategy<Value = Scorecard> {
    let yes_no = prop::array::uniform2(any::<Option<bool>>());
    let grades = prop::array::uniform3(prop::option::of(select(Grade::ALL.to_vec())));
    let satisfaction = prop::array::uniform5((0..=5_u8).prop_map(Satisfaction::new));
    let weights = prop::array::uniform5(select(Weight::ALL.to_vec()));
    (yes_no, grades, satisfaction, weights).prop_map(|(yes_no, grades, satisfaction, weights)| {
        Scorecard {
            trend_missed: yes_no[0],
            in_step: yes_no[1],
            surveyed: grades[0],
            top_people_stay: grades[1],
            attracts: grades[2],
            satisfaction,
            weights,
        }
    })
}
