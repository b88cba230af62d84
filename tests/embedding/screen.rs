//! What the taker sees in somebody else's page.

use cto_quadrant::app::action::Action;
use cto_quadrant::app::embedding::{Embedding, Host};
use cto_quadrant::app::state::{BadLink, Opened, State};
use cto_quadrant::content::Texts;
use cto_quadrant::content::key::Key;
use cto_quadrant::content::label::Label;
use cto_quadrant::content::lint::checked;
use cto_quadrant::content::result_label::ResultLabel;
use cto_quadrant::domain::section::Offered;
use cto_quadrant::pages::markup::markup;
use cto_quadrant::view::doors::ROOMS;
use cto_quadrant::view::widget::widget;
use yew::Callback;

use super::finished;

fn english() -> Texts {
    let toml = include_str!("../../content/en.toml");
    checked("content/en.toml", toml).unwrap_or_else(|errors| panic!("{errors:#?}"))
}

fn embedded(state: State, embedding: Embedding) -> String {
    let state = state.apply(Action::Embed(embedding));
    markup(widget(&english(), &state, &ROOMS, &Callback::noop()))
}

fn says(html: &str, label: impl Into<Key>) -> bool {
    html.contains(&*english().label(label))
}

const FRAMED: Embedding = Embedding {
    is_framed: true,
    card: false,
    is_clamped: false,
    offered: Offered([true; 4]),
    host: Host::Absent,
};

fn linked() -> State {
    let opened = Opened::Answers(Box::new(finished().answers), String::from("Ada"));
    State::default().apply(Action::Open(opened))
}

#[test]
fn a_page_of_its_own_has_no_way_out_and_nobody_to_tell() {
    let html = embedded(finished(), Embedding::default());
    for label in [
        Key::from(Label::EmbedTab),
        Label::EmbedCopy.into(),
        ResultLabel::EmbedTell.into(),
        ResultLabel::EmbedTold.into(),
    ] {
        assert!(!says(&html, label), "{label:?}");
    }
}

#[test]
fn a_frame_offers_the_way_out_on_every_screen() {
    for state in [State::default(), finished(), linked()] {
        let html = embedded(state, FRAMED);
        assert!(says(&html, Label::EmbedTab));
    }
}

#[test]
fn only_the_own_result_can_be_told_and_only_to_a_page_that_listens() {
    let at = |host| Embedding { host, ..FRAMED };
    assert!(!says(
        &embedded(finished(), at(Host::Absent)),
        ResultLabel::EmbedTell
    ));
    assert!(says(
        &embedded(finished(), at(Host::Listening)),
        ResultLabel::EmbedTell
    ));
    let told = embedded(finished(), at(Host::Told));
    assert!(says(&told, ResultLabel::EmbedTold) && says(&told, ResultLabel::EmbedUntell));
    assert!(!says(
        &embedded(linked(), at(Host::Listening)),
        ResultLabel::EmbedTell
    ));
}

#[test]
fn sections_that_are_not_offered_are_not_mentioned() {
    let without = Embedding {
        offered: Offered([false, true, false, false]),
        ..FRAMED
    };
    // What is below the fold is rendered only on the screen, so the table of contents tells.
    let (all, few) = (embedded(finished(), FRAMED), embedded(finished(), without));
    for title in [
        ResultLabel::ChecklistTitle,
        ResultLabel::TimeTitle,
        ResultLabel::BreadthTitle,
        ResultLabel::ScorecardTitle,
    ] {
        assert!(says(&all, title), "{title:?}");
        assert_eq!(
            says(&few, title),
            title == ResultLabel::TimeTitle,
            "{title:?}"
        );
    }
}

#[test]
fn a_card_shows_the_result_at_a_glance_and_the_way_to_the_rest() {
    let card = Embedding {
        card: true,
        ..FRAMED
    };
    let html = embedded(linked(), card);
    assert!(html.contains("The result of Ada"), "{html}");
    assert!(html.contains("id=\"map-title\""), "{html}");
    assert!(says(&html, ResultLabel::AffinitiesHeading));
    assert!(says(&html, ResultLabel::EmbedWhole));
    for label in [
        Key::from(ResultLabel::AnswersHeading),
        ResultLabel::OpenedTake.into(),
        ResultLabel::ShareCopy.into(),
        Label::EmbedTab.into(),
    ] {
        assert!(!says(&html, label), "{label:?}");
    }
}

#[test]
fn a_frame_that_stays_too_low_shows_the_card_of_ones_own_result() {
    let clamped = Embedding {
        is_clamped: true,
        host: Host::Listening,
        ..FRAMED
    };
    let html = embedded(finished(), clamped);
    assert!(html.contains("id=\"map-title\""), "{html}");
    // What one can do there: see all of it, go back to the answers, and tell the page around.
    for label in [
        Key::from(ResultLabel::AffinitiesHeading),
        ResultLabel::EmbedWhole.into(),
        Label::QuizBack.into(),
        ResultLabel::EmbedTell.into(),
    ] {
        assert!(says(&html, label), "{label:?}");
    }
    for label in [ResultLabel::AnswersHeading, ResultLabel::WhyHeading] {
        assert!(!says(&html, label), "{label:?}");
    }
    // The quiz itself fits, and the host may follow after all.
    assert!(!says(
        &embedded(State::default(), clamped),
        ResultLabel::EmbedWhole
    ));
    let state = finished().apply(Action::Embed(clamped));
    assert!(state.shows_card());
    assert!(!state.apply(Action::Clamp(false)).shows_card());
}

#[test]
fn a_linked_result_in_a_frame_that_stays_too_low_is_a_card_that_nobody_goes_back_from() {
    let clamped = Embedding {
        is_clamped: true,
        host: Host::Listening,
        ..FRAMED
    };
    let html = embedded(linked(), clamped);
    assert!(says(&html, ResultLabel::EmbedWhole), "{html}");
    assert!(html.contains("The result of Ada"), "{html}");
    assert!(!says(&html, Label::QuizBack));
    assert!(!says(&html, ResultLabel::EmbedTell));
}

#[test]
fn a_card_of_a_wrong_code_says_what_is_wrong() {
    let card = Embedding {
        card: true,
        ..FRAMED
    };
    let bad = State::default().apply(Action::Open(Opened::Bad(BadLink::Truncated)));
    assert!(says(&embedded(bad, card), ResultLabel::LinkTruncated));
}
