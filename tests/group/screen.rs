//! What the page of a group says. The whole of it, for a hand-picked group, stands in
//! `tests/fixtures/group/`, to be read as prose.

use std::fs;
use std::path::Path;
use std::rc::Rc;

use cto_quadrant::app::group::Member;
use cto_quadrant::content::Texts;
use cto_quadrant::content::group_label::GroupLabel;
use cto_quadrant::domain::answers::{Answers, Perspective};
use cto_quadrant::domain::breadth::{Area, Cover};
use cto_quadrant::domain::call::Call;
use cto_quadrant::domain::checklist::{Duty, Stance};
use cto_quadrant::domain::group::painting::{Painted, Painting};
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::time_split::TimeSplit;
use cto_quadrant::hooks::use_painting::Drawn;
use cto_quadrant::view::group::document::document;
use cto_quadrant::view::group::report::{Report, ReportProps};
use cto_quadrant::view::group::rows::rows;
use cto_quadrant::wire::csv;
use yew::Callback;

use super::{english, picking, row, with_stances};
use Stance::{Contribute, Nobody, Own, SomeoneElse};

fn drawn(members: Vec<(&str, Answers)>, only: Option<Call>) -> Drawn {
    let quizzes = members.iter().map(|(_, answers)| answers.quiz).collect();
    let members = members.into_iter().map(|(name, answers)| Member {
        answers,
        name: name.to_owned(),
    });
    Drawn {
        members: Rc::new(members.collect()),
        painted: Rc::new(Painting::begin(quizzes, only, &Painted::default()).finish()),
    }
}

fn rendered(drawn: &Drawn, names_shown: bool) -> String {
    let props = ReportProps {
        texts: english(),
        drawn: drawn.clone(),
        names_shown,
        on_action: Callback::noop(),
    };
    let renderer = yew::LocalServerRenderer::<Report>::with_props(props);
    pollster::block_on(renderer.hydratable(false).render())
}

/// A leadership programme: eight people who would not agree on what a CTO is.
fn programme() -> Vec<(&'static str, Answers)> {
    let split = |steps| TimeSplit::from_steps(steps);
    let mut ada = with_stances(
        picking(&[(Model::Eft, 9), (Model::Bt, 3)]),
        &[
            Some(Own),
            Some(Own),
            Some(Contribute),
            Some(Nobody),
            Some(SomeoneElse),
        ],
    );
    ada.time_split = split([8, 6, 2, 4]);
    let mut grace = with_stances(
        picking(&[(Model::Tvom, 10), (Model::Im, 2)]),
        &[
            Some(Own),
            Some(Contribute),
            Some(Own),
            Some(Nobody),
            Some(Own),
        ],
    );
    grace.time_split = split([1, 1, 1, 17]);
    for area in Area::all() {
        let is_early = area.index() < 4;
        let cover = if is_early {
            Cover::HandsOn
        } else {
            Cover::CanJudge
        };
        grace.breadth = grace.breadth.with(area, Some(cover));
        let cover = if is_early {
            Cover::RelyOnOthers
        } else {
            Cover::Nobody
        };
        ada.breadth = ada.breadth.with(area, Some(cover));
    }
    let mut linus = with_stances(
        picking(&[(Model::Im, 12)]),
        &[
            Some(SomeoneElse),
            Some(Nobody),
            Some(Own),
            Some(Nobody),
            None,
        ],
    );
    let wanted = Duty {
        stance: Some(Nobody),
        should_be_mine: true,
    };
    linus.checklist = linus.checklist.with(row(1), wanted);
    let board = Answers {
        perspective: Perspective::Needed,
        ..picking(&[(Model::Bt, 12)])
    };
    vec![
        ("Ada", ada),
        ("Grace & co.", grace),
        ("غريس", linus),
        (
            "<b>Barbara</b>",
            picking(&[(Model::Eft, 4), (Model::Bt, 4), (Model::Im, 4)]),
        ),
        ("", picking(&[(Model::Tvom, 6), (Model::Eft, 6)])),
        ("The board", board),
        ("Katherine", picking(&[(Model::Im, 5)])),
        ("Too early", picking(&[(Model::Im, 2)])),
    ]
}

/// The text of a page: a line for each part that stands by itself, cells with a bar between them.
fn prose(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        let (tag, after) = after.split_once('>').unwrap_or((after, ""));
        let name = tag
            .trim_start_matches('/')
            .split([' ', '/'])
            .next()
            .unwrap_or_default();
        match name {
            "h2" | "p" | "li" | "tr" | "legend" | "label" | "figcaption" | "summary" | "desc"
            | "button" | "text" | "title" => text.push('\n'),
            "td" | "th" => text.push_str(" | "),
            "span" | "tspan" => text.push(' '),
            _ => {}
        }
        rest = after;
    }
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&amp;", "&");
    let words = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
    let lines: Vec<String> = text
        .lines()
        .map(words)
        .filter(|line| !line.is_empty())
        .collect();
    lines.join("\n") + "\n"
}

/// Compares with the file that was read and found fair. What is new is written beside it.
fn check_golden(name: &str, text: &str) {
    let golden = Path::new("tests/fixtures/group").join(name);
    let expected = fs::read_to_string(&golden).unwrap_or_default();
    if expected != text {
        let fresh = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::write(&fresh, text).expect("a file");
        panic!(
            "{} differs from {}: read the new one and copy it if you would sign it",
            golden.display(),
            fresh.display()
        );
    }
}

#[test]
fn the_page_of_a_group_reads_as_it_was_signed_off() {
    let html = rendered(&drawn(programme(), None), true);
    check_golden("programme.txt", &prose(&html));
}

#[test]
fn a_small_group_has_marks_and_names_and_a_large_one_dots() {
    let mut six = programme();
    six.truncate(6);
    let small = rendered(&drawn(six, None), true);
    assert_eq!(
        small.matches("class=\"mark").count(),
        2 * 6,
        "on the map and beside a name"
    );
    assert!(!small.contains("role=\"listbox\""));
    // One of the eight has no place on the map.
    let large = rendered(&drawn(programme(), None), true);
    assert_eq!(large.matches("class=\"dot").count(), 7);
    assert_eq!(large.matches("role=\"option\"").count(), 7);
}

#[test]
fn names_are_shown_only_if_they_are_wanted_and_never_as_markup() {
    let group = drawn(programme(), None);
    let (with, without) = (rendered(&group, true), rendered(&group, false));
    assert!(with.contains("&lt;b&gt;Barbara&lt;/b&gt;") && !with.contains("<b>"));
    for (name, _) in programme().iter().filter(|(name, _)| !name.is_empty()) {
        assert!(!without.contains(name), "{name}");
    }
    assert!(without.contains("Person 1"));
    assert!(
        with.contains("Person 5"),
        "who has no name keeps the number"
    );
    let texts = english();
    let file = csv::write(&rows(&texts, &group, false));
    assert!(!file.contains("Ada"));
}

#[test]
fn a_kind_is_looked_at_by_itself_while_all_are_counted() {
    let group = drawn(programme(), Some(Call::TooFew));
    let html = rendered(&group, true);
    assert!(html.contains("2 of 8"));
    assert!(html.contains("Katherine") && html.contains("Too early"));
    assert!(!html.contains("Ada"));
}

#[test]
fn who_has_answered_no_duty_is_told_what_to_do() {
    let texts = english();
    let html = rendered(&drawn(vec![("", picking(&[(Model::Im, 12)]))], None), true);
    for label in [GroupLabel::DutiesNone, GroupLabel::One] {
        assert!(html.contains(texts.label(label).as_str()), "{label:?}");
    }
    let none = rendered(&drawn(vec![("", picking(&[(Model::Im, 2)]))], None), true);
    assert!(none.contains(texts.label(GroupLabel::MapNone).as_str()));
}

#[test]
fn the_table_holds_everybody_and_comes_back_as_a_group() {
    let texts = english();
    let rows = rows(&texts, &drawn(programme(), None), true);
    assert_eq!(rows.len(), 1 + 8);
    // Name, code, job, call; four models, four uses of time, ten areas, the duties.
    assert!(rows.iter().all(|row| row.len() >= 4 + 4 + 4 + 10 + 48));
    assert!(rows.iter().all(|row| row.len() == rows[0].len()));
    let found = cto_quadrant::wire::group_text::read(&csv::write(&rows), "Name").unwrap();
    assert_eq!((found.n_unread, found.rows), (0, vec![]));
    let read: Vec<(String, Answers)> = found
        .results
        .iter()
        .map(|shared| {
            let name = shared.name.as_ref().map_or("", |name| name.as_str());
            (name.to_owned(), shared.answers)
        })
        .collect();
    let whole: Vec<(String, Answers)> = programme()
        .into_iter()
        .map(|(name, answers)| (name.to_owned(), answers))
        .collect();
    assert_eq!(read, whole);
}

#[test]
fn the_map_is_a_file_of_its_own() {
    let html = rendered(&drawn(programme(), None), false);
    let start = html.find("<svg").expect("a map");
    let end = html[start..].find("</svg>").expect("its end") + start + "</svg>".len();
    let svg = document(&html[start..end]);
    assert!(svg.starts_with("<svg xmlns="), "{}", &svg[..80]);
    assert!(svg.contains("width=\"1200\"") && svg.contains(".blot-most{"));
    assert!(
        !svg.contains("var("),
        "no page is there to say what that is"
    );
}

#[test]
fn the_whole_screen_renders_without_a_browser_in_every_pseudo_locale() {
    let texts = english();
    let group = drawn(programme(), None);
    for texts in [texts.accented(), texts.mirrored()] {
        let props = ReportProps {
            texts: Texts::clone(&texts),
            drawn: group.clone(),
            names_shown: false,
            on_action: Callback::noop(),
        };
        let renderer = yew::LocalServerRenderer::<Report>::with_props(props);
        let html = pollster::block_on(renderer.hydratable(false).render());
        assert!(html.contains(texts.label(GroupLabel::MapHeading).as_str()));
        assert!(!html.contains('{'), "a gap is open");
    }
}
