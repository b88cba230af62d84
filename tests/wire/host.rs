//! What a page around the widget may ask for, and what it is told.
#![allow(clippy::expect_used, reason = "tests may panic")]

use cto_quadrant::domain::answers::{Answers, Perspective};
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::profile::Profile;
use cto_quadrant::domain::response::{Pick, Response};
use cto_quadrant::domain::section::{Offered, Section};
use cto_quadrant::wire::code::encode;
use cto_quadrant::wire::host::{Request, name, parse_query, parse_request, progress, result};
use serde_json::{Value, json};

fn parsed(message: &str) -> Value {
    serde_json::from_str(message).expect("messages are JSON")
}

#[test]
fn a_page_asks_in_few_words_and_any_other_is_passed_over() {
    let none = Offered([false; 4]);
    for (text, request) in [
        ("hosted", Some(Request::Listen)),
        ("restart", Some(Request::Restart)),
        ("clamped", Some(Request::Clamp(true))),
        ("unclamped", Some(Request::Clamp(false))),
        ("sections none", Some(Request::Offer(none))),
        ("sections", Some(Request::Offer(Offered::default()))),
        (
            "perspective needed",
            Some(Request::Take(Perspective::Needed)),
        ),
        ("perspective", Some(Request::Take(Perspective::Today))),
        ("forget", None),
    ] {
        assert_eq!(parse_request(text), request, "{text}");
    }
    let options = parse_query("?utm=1&card&perspective=needed&sections=none");
    assert!(options.card);
    assert_eq!(options.perspective, Some(Perspective::Needed));
    assert_eq!(options.sections, none);
    assert_eq!(parse_query("?utm=1").perspective, None);
}

#[test]
fn each_section_has_the_name_that_authors_write() {
    for (place, word) in ["checklist", "time", "breadth", "scorecard"]
        .iter()
        .enumerate()
    {
        let only = Offered(std::array::from_fn(|section| section == place));
        assert_eq!(parse_query(&format!("?sections={word}")).sections, only);
        assert_eq!(name(Section::ALL[place]), *word);
    }
}

#[test]
fn a_page_is_told_the_result_in_whole_hundredths_and_only_when_it_may() {
    let mut answers = Answers::default();
    for block in BlockIndex::all() {
        let response = Response::Picked(Pick::most(Model::Eft));
        answers.quiz = answers.quiz.with(block, response);
    }
    let profile = Profile::of(&answers.quiz).expect("enough answers");
    let secret = parsed(&result(&answers, None));
    assert_eq!(secret, json!({ "type": "result", "perspective": "today" }));

    let told = parsed(&result(&answers, Some(&profile)));
    assert_eq!(told["code"], encode(&answers));
    assert_eq!(told["call"], "clearly-eft");
    let is = |told: &Value, value: f64| told.as_f64() == Some((100.0 * value).round());
    for (name, share) in ["im", "tvom", "eft", "bt"].iter().zip(profile.shares()) {
        assert!(is(&told["shares"][name], share), "{told}");
    }
    assert!(is(&told["position"]["x"], profile.position.x), "{told}");
    assert!(is(&told["position"]["y"], profile.position.y), "{told}");
    let progress = parsed(&progress(Perspective::Needed, 2, 12));
    let expected =
        json!({ "type": "progress", "perspective": "needed", "answered": 2, "total": 12 });
    assert_eq!(progress, expected);
}
