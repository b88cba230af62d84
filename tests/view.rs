//! The screens as markup, for states that are made here.

#![allow(clippy::expect_used, reason = "a test that cannot go on should stop")]

#[path = "view/reading.rs"]
mod reading;
#[path = "view/sections.rs"]
mod sections;
#[path = "view/story.rs"]
mod story;
#[path = "view/seen.rs"]
mod seen;
#[path = "view/bars.rs"]
mod bars;
#[path = "view/list.rs"]
mod list;
#[path = "view/twin.rs"]
mod twin;

use std::collections::BTreeSet;

use cto_quadrant::app::action::Action;
use cto_quadrant::app::state::{Arrangement, BadLink, Notice, Opened, Over, Saved, State};
use cto_quadrant::content::Texts;
use cto_quadrant::content::key::Key;
use cto_quadrant::content::label::Label;
use cto_quadrant::content::lint::checked;
use cto_quadrant::content::result_label::ResultLabel;
use cto_quadrant::domain::answers::{Perspective, RoleView};
use cto_quadrant::domain::edition::{BlockIndex, Edition};
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::{Pick, Response};
use cto_quadrant::domain::responsibility::Group;
use cto_quadrant::domain::step::Step;
use cto_quadrant::view::doors::ROOMS;
use cto_quadrant::view::widget::widget;
use cto_quadrant::wire::code::decode;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
struct ScreenProps {
    texts: Texts,
    state: State,
}

#[component]
fn Screen(props: &ScreenProps) -> Html {
    widget(&props.texts, &props.state, &ROOMS, &Callback::noop())
}

fn english() -> Texts {
    let toml = include_str!("../content/en.toml");
    checked("content/en.toml", toml).unwrap_or_else(|errors| panic!("{errors:#?}"))
}

fn rendered(state: State) -> String {
    let props = ScreenProps {
        texts: english(),
        state,
    };
    let renderer = yew::LocalServerRenderer::<Screen>::with_props(props);
    pollster::block_on(renderer.hydratable(false).render())
}

fn label(label: impl Into<Key>) -> String {
    english().label(label).to_string()
}

fn after(actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(State::default(), State::apply)
}

/// Everybody who always picks `most`, and `least` as least, in the first `n` blocks.
fn always(most: Model, least: Model, n: usize) -> State {
    let mut state = State::default();
    let pick = Pick::most(most).with_least(least).expect("two models");
    for block in BlockIndex::all().take(n) {
        let quiz = state.answers.quiz.with(block, Response::Picked(pick));
        state.answers.quiz = quiz;
    }
    state.apply(Action::GoTo(Step::Result))
}

/// The values of an attribute in the markup, in order.
fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    html.match_indices(&start)
        .filter_map(|(at, _)| html[at + start.len()..].split('"').next())
        .collect()
}

fn count(html: &str, needle: &str) -> usize {
    html.matches(needle).count()
}

/// A result with every section answered and what is needed beside it.
fn whole() -> State {
    let codes = include_str!("fixtures/edition-1/codes.txt");
    let code = |header: &str| {
        let line = codes.lines().rfind(|line| line.starts_with(header));
        line.and_then(|line| line.split('\t').next())
            .expect("a code")
    };
    let today = decode(code("14")).expect("a sound code");
    let needed = decode(code("19")).expect("a sound code");
    assert_eq!(needed.perspective, Perspective::Needed);
    let resume = |answers| {
        Action::Resume(Box::new(Saved {
            answers,
            step: Step::Result,
            arrangement: Arrangement::Steps,
        }))
    };
    after([resume(needed), resume(today)])
}

/// The screens that a taker can come by.
fn screens() -> Vec<(&'static str, State)> {
    let first = Action::PickMost(BlockIndex::FIRST, Model::Eft);
    vec![
        ("start", State::default()),
        ("start with a pick", after([first.clone()])),
        ("self-view", after([first.clone(), Action::Next])),
        (
            "a block",
            after([first.clone(), Action::Next, Action::Next]),
        ),
        ("the list", after([Action::Arrange(Arrangement::List)])),
        ("no map", after([Action::GoTo(Step::Result)])),
        ("too few", always(Model::Im, Model::Bt, 5)),
        ("a result", always(Model::Im, Model::Bt, 12)),
        ("a notice", after([Action::Notify(Notice::BrokenSession)])),
        ("denied", after([Action::DenyMemory])),
        (
            "a bad link",
            after([Action::Open(Opened::Bad(BadLink::Altered))]),
        ),
        (
            "a group of responsibilities",
            whole().apply(Action::GoTo(Step::Checklist(Group::Sales))),
        ),
        ("sliders", after([Action::GoTo(Step::TimeSplit)])),
        ("breadth", whole().apply(Action::GoTo(Step::Breadth))),
        ("scorecard", whole().apply(Action::GoTo(Step::Scorecard))),
        ("the whole result", whole()),
        (
            "what is needed",
            whole().apply(Action::Take(Perspective::Needed)),
        ),
        (
            "a block of what is needed",
            after([Action::Take(Perspective::Needed)]),
        ),
        (
            "the method",
            whole().apply(Action::Show(Some(Over::Method))),
        ),
        (
            "a link",
            after([Action::Open(Opened::Answers(
                Box::new(always(Model::Bt, Model::Im, 12).answers),
                String::new(),
            ))]),
        ),
    ]
}

#[test]
fn every_name_on_every_screen_points_at_an_element() {
    for (screen, state) in screens() {
        let html = rendered(state);
        let ids: Vec<&str> = attributes(&html, "id");
        let distinct: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(
            ids.len(),
            distinct.len(),
            "{screen} has an id twice: {ids:?}"
        );
        for reference in ["aria-labelledby", "aria-describedby", "for"] {
            for value in attributes(&html, reference) {
                for id in value.split(' ') {
                    assert!(
                        distinct.contains(id),
                        "{screen}: {reference} {id} is nowhere"
                    );
                }
            }
        }
    }
}

#[test]
fn nothing_on_any_screen_needs_a_policy_for_inline_code() {
    for (screen, state) in screens() {
        let html = rendered(state);
        for forbidden in [
            " style=\"",
            " onclick=",
            "<style",
            "<script",
            "javascript:",
            "http",
        ] {
            assert!(!html.contains(forbidden), "{screen} holds {forbidden}");
        }
    }
}

#[test]
fn every_screen_has_one_main_heading() {
    for (screen, state) in screens() {
        assert_eq!(count(&rendered(state), "<h1"), 1, "{screen}");
    }
}

#[test]
fn the_start_page_holds_the_first_block_as_native_radios_with_least_disabled() {
    let html = rendered(State::default());
    let texts = english();
    assert_eq!(count(&html, "name=\"most-1\""), 4);
    assert_eq!(count(&html, "name=\"least-1\""), 4);
    let inputs: Vec<&str> = html.split("<input").skip(1).collect();
    assert_eq!(inputs.len(), 8);
    for input in inputs {
        let tag = input.split('>').next().expect("a tag");
        let is_least = tag.contains("name=\"least-1\"");
        assert_eq!(tag.contains("disabled"), is_least, "{tag}");
        assert!(!tag.contains("checked"), "{tag}");
    }
    let mut from = 0;
    for model in BlockIndex::FIRST.places() {
        let statement = texts.statement(Edition::NEWEST, BlockIndex::FIRST, model);
        let at = html[from..].find(statement.as_str());
        from += at.unwrap_or_else(|| panic!("{statement} is not in its place"));
    }
    assert!(html.contains(&label(Label::StartPrivacy)));
}

/// The text of the markup, without its tags.
fn words(html: &str) -> String {
    let parts = html.split('<').filter_map(|part| part.split_once('>'));
    parts.map(|(_, words)| words).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_step_keeps_room_for_the_words_of_all_others_and_says_only_its_own() {
    let texts = english();
    for step in [Step::FIRST, Step::SelfView] {
        let html = rendered(after([Action::GoTo(step)]));
        let said = words(&html);
        for block in BlockIndex::all() {
            let is_shown = step == Step::Block(block);
            let situation = texts.situation(block);
            let statements = Model::ALL.map(|model| texts.statement(Edition::NEWEST, block, model));
            for text in statements.into_iter().chain([situation]) {
                assert!(
                    html.contains(&format!("data-words=\"{text}\"")),
                    "{step:?} has no room for {text}"
                );
                assert_eq!(said.contains(text.as_str()), is_shown, "{step:?}: {text}");
            }
        }
    }
}

#[test]
fn a_pick_opens_least_but_not_on_its_own_row() {
    let html = rendered(after([Action::PickMost(BlockIndex::FIRST, Model::Eft)]));
    for input in html.split("<input").skip(1) {
        let tag = input.split('>').next().expect("a tag");
        let own = tag.contains("value=\"eft\"");
        let least = tag.contains("name=\"least-1\"");
        assert_eq!(tag.contains("disabled"), own && least, "{tag}");
        assert_eq!(tag.contains("checked"), own && !least, "{tag}");
    }
}

#[test]
fn the_heading_says_whom_consistent_answers_point_at() {
    for model in Model::ALL {
        let other = Model::ALL[(model.index() + 2) % 4];
        let html = rendered(always(model, other, 12));
        let heading = html
            .split("<h1")
            .nth(1)
            .and_then(|rest| rest.split("</h1>").next());
        let heading = heading.expect("a heading");
        let name = english().model(model).replace('&', "&amp;");
        assert!(heading.contains("Clearly"), "{heading}");
        assert!(heading.contains(&name), "{heading}");
    }
}

#[test]
fn the_result_shows_map_bars_reasons_readings_and_every_answer() {
    let mut state = always(Model::Eft, Model::Im, 12);
    state.answers.self_view = Some(RoleView::Seen(Model::Bt));
    let html = rendered(state);
    for class in [
        "blot-most",
        "blot-half",
        "blot-core",
        "class=\"point\"",
        "class=\"guess\"",
    ] {
        assert_eq!(count(&html, class), 1, "{class}");
    }
    assert_eq!(count(&html, "class=\"bar\""), 4);
    // One model is called, so one is told of.
    assert_eq!(count(&html, "class=\"reading\""), 1);
    let change = format!("aria-label=\"{}: ", label(ResultLabel::AnswersChange));
    assert_eq!(count(&html, &change), 12);
    for heading in [
        ResultLabel::WhyHeading,
        ResultLabel::AnswersHeading,
        ResultLabel::AboutHeading,
    ] {
        assert!(html.contains(&label(heading)));
    }
}

#[test]
fn without_a_self_view_nothing_is_marked_as_guessed() {
    let html = rendered(always(Model::Eft, Model::Im, 12));
    assert!(!html.contains("class=\"guess\""));
}

#[test]
fn a_result_from_a_link_cannot_be_changed_but_left() {
    let (_, state) = screens().pop().expect("the last screen");
    let html = rendered(state);
    assert!(html.contains(&label(ResultLabel::OpenedTake)));
    for own in [
        Key::from(ResultLabel::AnswersChange),
        ResultLabel::ShareDelete.into(),
        Label::NoticeStartOver.into(),
    ] {
        assert!(!html.contains(&format!(">{}<", label(own))), "{own:?}");
    }
}

#[test]
fn under_four_answers_there_is_no_map_and_the_rest_can_be_opened() {
    let html = rendered(always(Model::Im, Model::Bt, 3));
    assert!(!html.contains("class=\"map\""));
    let open = format!("aria-label=\"{}: ", label(ResultLabel::AnswersOpen));
    // Nine blocks are open, each named under the heading and again in the list of answers.
    assert_eq!(count(&html, &open), 2 * 9);
}

#[test]
fn four_to_seven_answers_give_a_map_but_no_call_and_no_flips() {
    for n_answered in [4, 7] {
        let html = rendered(always(Model::Im, Model::Bt, n_answered));
        assert!(html.contains("class=\"map\""));
        assert!(html.contains(&label(ResultLabel::CallFew)));
        assert!(!html.contains("class=\"flips\""));
    }
    let html = rendered(always(Model::Im, Model::Bt, 8));
    assert!(!html.contains(&label(ResultLabel::CallFew)));
    assert!(html.contains("class=\"flips\""));
}
