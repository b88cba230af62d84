//! What the screen says, and how it is made up.

use std::collections::BTreeSet;

use cto_quadrant::content::Texts;
use cto_quadrant::content::sharing_label::SharingLabel;
use cto_quadrant::domain::answers::{Answers, Perspective};
use cto_quadrant::domain::checklist::Stance;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::profile::Profile;
use cto_quadrant::domain::responsibility::N_RESPONSIBILITIES;
use cto_quadrant::domain::time_split::TimeSplit;
use cto_quadrant::view::sharing::comparison::{Compared, comparison};
use yew::prelude::*;

use super::{answers, english, picking};
use Perspective::{Needed, Today};

#[derive(Properties, PartialEq)]
struct ScreenProps {
    texts: Texts,
    results: Vec<(AttrValue, Answers)>,
}

#[component]
fn Screen(props: &ScreenProps) -> Html {
    let profiles: Vec<Option<Profile>> = props
        .results
        .iter()
        .map(|(_, answers)| Profile::of(&answers.quiz))
        .collect();
    let results = props.results.iter().zip(&profiles);
    let results: Vec<Compared> = results
        .map(|((name, answers), profile)| Compared {
            name: name.clone(),
            answers,
            profile: profile.as_ref(),
        })
        .collect();
    comparison(&props.texts, &results)
}

fn rendered(results: &[(&'static str, Answers)]) -> String {
    let props = ScreenProps {
        texts: english(),
        results: results
            .iter()
            .map(|(name, answers)| (AttrValue::from(*name), *answers))
            .collect(),
    };
    let renderer = yew::LocalServerRenderer::<Screen>::with_props(props);
    pollster::block_on(renderer.hydratable(false).render())
}

fn said(label: SharingLabel) -> String {
    english().sharing(label).replace('\'', "&#x27;")
}

/// Everything answered, with one stance throughout.
fn whole(perspective: Perspective, model: Model, stance: Stance) -> Answers {
    let answers = answers(perspective, &[Some(stance); N_RESPONSIBILITIES]);
    let split = Some(TimeSplit::EXAMPLE);
    picking(
        Answers {
            time_split: split,
            ..answers
        },
        model,
        12,
    )
}

fn six() -> [(&'static str, Answers); 6] {
    [
        ("Ann", whole(Today, Model::Im, Stance::Own)),
        ("Our CEO", whole(Today, Model::Bt, Stance::Nobody)),
        ("Ben", whole(Today, Model::Eft, Stance::SomeoneElse)),
        ("Last year", whole(Today, Model::Im, Stance::Own)),
        ("The board", whole(Today, Model::Tvom, Stance::Contribute)),
        ("Nobody yet", picking(Answers::default(), Model::Bt, 3)),
    ]
}

fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    html.match_indices(&start)
        .filter_map(|(at, _)| html[at + start.len()..].split('"').next())
        .collect()
}

#[test]
fn each_result_has_its_own_shape_on_the_map_and_beside_its_name() {
    let html = rendered(&six());
    let map = html.split("<ol class=\"legend\">").next().expect("a map");
    let legend = html
        .split("<ol class=\"legend\">")
        .nth(1)
        .expect("a legend");
    let legend = legend.split("</ol>").next().expect("its end");
    let shapes: BTreeSet<&str> = attributes(legend, "d").into_iter().collect();
    assert_eq!(shapes.len(), 6);
    // The last one has too few answers for a place on the map.
    let drawn = shapes.iter().filter(|shape| map.contains(*shape)).count();
    assert_eq!(drawn, 5);
}

#[test]
fn a_result_without_a_place_on_the_map_says_so() {
    let html = rendered(&six());
    assert!(html.contains("3 of 12 situations answered, too few for a place on the map"));
}

#[test]
fn what_was_not_answered_is_said_and_is_not_nought() {
    let unknown = said(SharingLabel::CompareUnknown);
    let html = rendered(&six());
    // Four uses of time and nine groups of the one who answered neither.
    assert_eq!(html.matches(&unknown).count(), 4 + 9);
}

#[test]
fn marks_in_one_place_are_told_to_stand_apart() {
    let told = said(SharingLabel::CompareMoved);
    assert!(
        rendered(&six()).contains(&told),
        "Ann answered like last year"
    );
    assert!(!rendered(&six()[..2]).contains(&told));
}

#[test]
fn two_who_each_mean_the_other_read_so() {
    let one = ("Ann", whole(Today, Model::Im, Stance::SomeoneElse));
    let other = ("Ben", whole(Today, Model::Bt, Stance::SomeoneElse));
    let html = rendered(&[one, other]);
    assert!(html.contains(&said(SharingLabel::FoundLeft)));
    assert!(html.contains(&said(SharingLabel::FoundLeftNote)));
    // Eight rows stand open, forty unfold.
    assert!(html.contains("More of these: 40"));
}

#[test]
fn today_beside_what_is_needed_reads_as_a_change() {
    let today = ("Now", whole(Today, Model::Im, Stance::SomeoneElse));
    let needed = ("Then", whole(Needed, Model::Bt, Stance::Own));
    let html = rendered(&[today, needed]);
    assert!(html.contains(&said(SharingLabel::FoundTakeOn)));
    assert!(html.contains(&said(SharingLabel::CompareHollow)));
    assert!(!html.contains(&said(SharingLabel::FoundLeft)));
    // The arrow begins where today stands, whichever of the two comes first.
    let arrow = |html: &str| {
        let start = html.split("class=\"arrows\"").next()?.rfind("<path")?;
        attributes(&html[start..], "d")
            .first()
            .map(|&d| d.to_owned())
    };
    assert!(arrow(&html).is_some_and(|d| d.starts_with('M')));
    assert_eq!(arrow(&html), arrow(&rendered(&[needed, today])));
}

#[test]
fn results_without_the_optional_sections_say_that_there_is_nothing_to_compare() {
    let quiz_only = |model| picking(Answers::default(), model, 12);
    let html = rendered(&[("Ann", quiz_only(Model::Im)), ("Ben", quiz_only(Model::Bt))]);
    assert!(html.contains(&said(SharingLabel::CompareDutiesFew)));
    assert!(html.contains(&said(SharingLabel::CompareTimeFew)));
    assert!(!html.contains("compare-coverage"));
}

#[test]
fn the_largest_spread_is_told_in_words() {
    let html = rendered(&six());
    let models = html
        .split("id=\"compare-affinities\"")
        .nth(1)
        .expect("a table");
    let models = models.split("</section>").next().expect("its end");
    assert!(models.contains(", largest</strong>"));
}

#[test]
fn nothing_is_styled_in_place_and_every_id_is_there_once() {
    let html = rendered(&six());
    assert!(attributes(&html, "style").is_empty());
    let ids = attributes(&html, "id");
    let different: BTreeSet<&&str> = ids.iter().collect();
    assert_eq!(different.len(), ids.len());
    for name in ["aria-labelledby"] {
        for named in attributes(&html, name) {
            assert!(named.split(' ').all(|id| ids.contains(&id)), "{named}");
        }
    }
    assert!(ids.iter().all(|id| id.starts_with("compare-")), "{ids:?}");
}

#[test]
fn a_name_is_text_and_no_markup() {
    let name = "<b>Ann</b> & \"Ben\"";
    let html = rendered(&[
        (name, whole(Today, Model::Im, Stance::Own)),
        ("Ben", whole(Today, Model::Bt, Stance::Own)),
    ]);
    assert!(!html.contains("<b>"));
}
