//! What the page of a group shows, whom it counts, and how it leaves.

use cto_quadrant::content::Texts;
use cto_quadrant::content::group_label::GroupLabel;
use cto_quadrant::domain::answers::Answers;
use cto_quadrant::domain::call::Call;
use cto_quadrant::domain::model::Model;
use cto_quadrant::view::group::document::document;
use cto_quadrant::view::group::report::{Report, ReportProps};
use cto_quadrant::view::group::rows::rows;
use cto_quadrant::wire::csv;
use yew::Callback;

use super::sets::{drawn, programme, rendered};
use super::{english, picking};

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
