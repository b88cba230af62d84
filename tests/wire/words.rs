//! The words that describe a set of answers in the fixtures; the README beside them explains each.
#![allow(clippy::expect_used, reason = "tests may panic")]

use cto_quadrant::domain::answers::{Answers, Perspective, RoleView};
use cto_quadrant::domain::breadth::Cover;
use cto_quadrant::domain::checklist::{Duty, Stance};
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::{Pick, Response};
use cto_quadrant::domain::scorecard::{Grade, Satisfaction, Weight};
use cto_quadrant::domain::time_split::TimeSplit;

const RESPONSIBILITY_GROUPS: [(&str, usize); 9] = [
    ("M", 3),
    ("A", 4),
    ("B", 9),
    ("C", 5),
    ("D", 6),
    ("E", 5),
    ("F", 5),
    ("G", 5),
    ("H", 6),
];

const AREAS: [&str; 10] = [
    "computers",
    "network",
    "mail",
    "crm",
    "erp",
    "databases",
    "web",
    "security",
    "department",
    "mergers",
];

const CONSTITUENTS: [&str; 5] = ["ceo", "engineering", "sales", "business", "marketing"];

/// The answers that these words describe.
pub(crate) fn answers(description: &str) -> Answers {
    let mut answers = Answers::default();
    for word in description.split(' ') {
        match word.split_once('=') {
            Some((key, value)) => set(&mut answers, key, value),
            None if word == "needed" => answers.perspective = Perspective::Needed,
            None => assert_eq!(word, "nothing"),
        }
    }
    answers
}

fn set(answers: &mut Answers, key: &str, value: &str) {
    let scorecard = &mut answers.scorecard;
    match key {
        "self-view" => answers.self_view = Some(role_view(value)),
        "needed-view" => answers.needed_view = Some(role_view(value)),
        "time" => answers.time_split = Some(time_split(value)),
        "trend-missed" => scorecard.trend_missed = Some(value == "yes"),
        "in-step" => scorecard.in_step = Some(value == "yes"),
        "surveyed" => scorecard.surveyed = Some(grade(value)),
        "stay" => scorecard.top_people_stay = Some(grade(value)),
        "attracts" => scorecard.attracts = Some(grade(value)),
        _ => set_row(answers, key, value),
    }
}

/// Sets one of several rows of the same kind.
fn set_row(answers: &mut Answers, key: &str, value: &str) {
    if let Some(block) = key
        .strip_prefix('b')
        .and_then(|number| number.parse::<usize>().ok())
    {
        let block = BlockIndex::new(block - 1).expect("a block");
        answers.quiz = answers.quiz.with(block, response(value));
    } else if let Some(area) = AREAS.iter().position(|&area| area == key) {
        answers.breadth.0[area] = Some(cover(value));
    } else if let Some(row) = CONSTITUENTS.iter().position(|&name| name == key) {
        answers.scorecard.satisfaction[row] = value.parse().ok().and_then(Satisfaction::new);
    } else if let Some(name) = key.strip_suffix("-weight") {
        let row = CONSTITUENTS.iter().position(|&other| other == name);
        answers.scorecard.weights[row.expect("a constituent")] = weight(value);
    } else {
        answers.checklist.0[responsibility(key)] = duty(value);
    }
}

fn model(name: &str) -> Model {
    match name {
        "IM" => Model::Im,
        "TVOM" => Model::Tvom,
        "EFT" => Model::Eft,
        "BT" => Model::Bt,
        _ => panic!("no model {name}"),
    }
}

fn role_view(value: &str) -> RoleView {
    match value {
        "withheld" => RoleView::Withheld,
        name => RoleView::Seen(model(name)),
    }
}

fn response(value: &str) -> Response {
    if value == "skip" {
        return Response::Skipped;
    }
    Response::Picked(match value.split_once('>') {
        None => Pick::most(model(value)),
        Some((most, least)) => Pick::most(model(most))
            .with_least(model(least))
            .expect("two models"),
    })
}

/// The place of a responsibility among all 48.
fn responsibility(key: &str) -> usize {
    let mut before = 0;
    for (group, size) in RESPONSIBILITY_GROUPS {
        if let Some(number) = key.strip_prefix(group) {
            return before + number.parse::<usize>().expect("a number") - 1;
        }
        before += size;
    }
    panic!("no slot {key}")
}

fn duty(value: &str) -> Duty {
    let stance = match value.trim_end_matches('+') {
        "" => None,
        "own" => Some(Stance::Own),
        "contribute" => Some(Stance::Contribute),
        "other" => Some(Stance::SomeoneElse),
        "nobody" => Some(Stance::Nobody),
        "irrelevant" => Some(Stance::NotRelevant),
        _ => panic!("no stance {value}"),
    };
    Duty {
        stance,
        should_be_mine: value.ends_with('+'),
    }
}

fn time_split(value: &str) -> TimeSplit {
    let steps: Vec<u8> = value
        .split('/')
        .map(|steps| steps.parse().expect("steps"))
        .collect();
    TimeSplit::from_steps(steps.try_into().expect("four directions")).expect("twenty steps")
}

fn cover(value: &str) -> Cover {
    match value {
        "hands" => Cover::HandsOn,
        "judge" => Cover::CanJudge,
        "rely" => Cover::RelyOnOthers,
        "nobody" => Cover::Nobody,
        _ => panic!("no cover {value}"),
    }
}

fn grade(value: &str) -> Grade {
    match value {
        "good" => Grade::Good,
        "mixed" => Grade::Mixed,
        "poor" => Grade::Poor,
        _ => panic!("no grade {value}"),
    }
}

fn weight(value: &str) -> Weight {
    match value {
        "0" => Weight::Zero,
        "2" => Weight::Two,
        "3" => Weight::Three,
        _ => panic!("no weight {value}"),
    }
}
