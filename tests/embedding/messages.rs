//! What goes between the widget and the frame file, as text.

use cto_quadrant::app::action::Action;
use cto_quadrant::app::embedding::Host;
use cto_quadrant::domain::answers::Perspective;
use cto_quadrant::domain::edition::N_BLOCKS;
use cto_quadrant::domain::profile::Profile;
use cto_quadrant::domain::section::{Offered, Section};
use cto_quadrant::hooks::use_told::told;
use cto_quadrant::wire::code::encode;
use cto_quadrant::wire::host::{Request, name, parse_query, parse_request, progress};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{begun, finished, only};

fn parsed(message: &str) -> Value {
    serde_json::from_str(message).expect("messages are JSON")
}

#[test]
fn every_request_is_understood_and_nothing_else() {
    let understood = [
        ("hosted", Request::Listen),
        ("restart", Request::Restart),
        ("sections", Request::Offer(Offered::default())),
        ("sections none", Request::Offer(Offered([false; 4]))),
        (
            "sections scorecard",
            Request::Offer(only(Section::Scorecard)),
        ),
        ("perspective needed", Request::Take(Perspective::Needed)),
        ("perspective today", Request::Take(Perspective::Today)),
        ("clamped", Request::Clamp(true)),
        ("unclamped", Request::Clamp(false)),
        // The attribute was taken away.
        ("perspective ", Request::Take(Perspective::Today)),
    ];
    for (text, request) in understood {
        assert_eq!(parse_request(text), Some(request), "{text}");
    }
    for text in [
        "",
        " ",
        "Hosted",
        "forget",
        "{\"type\":\"restart\"}",
        "restart\u{0}",
    ] {
        assert_eq!(parse_request(text), None, "{text:?}");
    }
}

#[test]
fn each_section_is_asked_for_by_its_name() {
    for section in Section::ALL {
        let query = format!("?sections={}", name(section));
        assert_eq!(parse_query(&query).sections, only(section));
    }
}

#[test]
fn progress_tells_how_many_blocks_are_answered_and_nothing_of_the_answers() {
    let answers = begun().answers;
    let progress = progress(answers.perspective, answers.quiz.n_answered(), N_BLOCKS);
    let expected =
        json!({ "type": "progress", "perspective": "today", "answered": 2, "total": 12 });
    assert_eq!(parsed(&progress), expected);
    assert_eq!(told(&answers, true, Host::Told), None);
}

#[test]
fn a_result_is_told_without_anything_of_it_until_the_taker_agrees() {
    let state = finished().apply(Action::Host);
    let result = told(&state.answers, true, state.embedding.host);
    let expected = json!({ "type": "result", "perspective": "today" });
    assert_eq!(parsed(&result.expect("it is finished")), expected);

    let agreed = state.apply(Action::TellHost(true));
    let result = told(&agreed.answers, true, agreed.embedding.host);
    let message = parsed(&result.expect("it is finished"));
    assert_eq!(message["code"], json!(encode(&agreed.answers)));
    assert_eq!(message["call"], json!("clearly-tvom"));
    let shares = message["shares"].as_object().expect("four shares");
    let names: Vec<&str> = shares.keys().map(String::as_str).collect();
    assert_eq!(names.len(), 4);
    for name in ["im", "tvom", "eft", "bt"] {
        assert!(names.contains(&name), "{name}");
    }
    let sum: i64 = shares.values().filter_map(Value::as_i64).sum();
    // Four roundings of half a percent at most.
    assert!((98..=102).contains(&sum), "{sum}");
    let profile = Profile::of(&agreed.answers.quiz).expect("twelve answers");
    for (axis, coordinate) in [("x", profile.position.x), ("y", profile.position.y)] {
        let told = message["position"][axis].as_f64().expect("a number");
        assert!((told / 100.0 - coordinate).abs() <= 0.005, "{axis}: {told}");
    }
}

#[test]
fn what_came_with_a_link_is_nobodys_to_tell() {
    let linked = finished().answers;
    assert!(told(&linked, true, Host::Told).is_some());
    assert_eq!(told(&linked, false, Host::Told), None);
}

proptest! {
    #[test]
    fn any_query_and_any_request_is_read_without_a_panic(text in "\\PC{0,80}") {
        let _ = parse_query(&text);
        let _ = parse_request(&text);
    }
}
