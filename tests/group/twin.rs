//! The table of a group says all that its map draws: who is on it, where, and whether that is the
//! job of today. Read from the markup of both.

use cto_quadrant::content::group_label::GroupLabel;
use cto_quadrant::content::result_label::ResultLabel;
use cto_quadrant::domain::model::Model;

use super::english;
use super::seen::{attributes, numbers, plain, rows, texts};
use super::sets::{Set, drawn, rendered, sets};

/// The middle of the drawing, and how far one is from it.
const CENTER: f64 = 250.0;
const ONE: f64 = 220.0;
/// Two decimals in words are 1.1 units along each axis, and the drawing has tenths of one.
const EXACT: f64 = 1.7;
/// How close dots have to be to be moved apart, and how far a crowd of sixty moves one at most.
const CROWDED: f64 = 24.0;
const FAR: f64 = 40.0;

/// Somebody in the table.
struct Told {
    name: String,
    call: String,
    is_needed: bool,
    shares: Vec<f64>,
    place: (f64, f64),
}

/// Those in the table who have a place on the map.
fn told(html: &str) -> Vec<Told> {
    let needed = english().label(ResultLabel::ShiftNeeded);
    let people = html.split("<table").last().unwrap_or_default();
    rows(people)
        .iter()
        .filter(|row| !row[3].is_empty())
        .map(|row| {
            let number = |cell: &String| numbers(cell)[0];
            Told {
                name: row[0].clone(),
                call: row[1].clone(),
                is_needed: row[2] == needed.as_str(),
                shares: row[3..7].iter().map(number).collect(),
                place: (
                    CENTER + ONE * number(&row[7]),
                    CENTER - ONE * number(&row[8]),
                ),
            }
        })
        .collect()
}

/// Those groups that have anybody on the map, with their pages.
fn pages() -> Vec<(&'static str, String)> {
    let pages = sets().into_iter().map(|set| {
        let Set {
            name,
            members,
            only,
            names_shown,
        } = set;
        (name, rendered(&drawn(members, only), names_shown))
    });
    let pages: Vec<_> = pages.filter(|(_, html)| !told(html).is_empty()).collect();
    assert!(pages.len() > 6, "most groups are on the map");
    pages
}

#[test]
fn the_table_says_whose_every_dot_is_and_where_it_stands() {
    let mut n_dots = 0;
    for (set, html) in pages() {
        let told = told(&html);
        let labels = attributes(&html, "role=\"option\"", "aria-label");
        let labels: Vec<String> = labels.into_iter().map(plain).collect();
        if labels.is_empty() {
            assert!(told.len() <= 6, "{set}");
            continue;
        }
        n_dots += labels.len();
        let along = |axis| -> Vec<f64> {
            let places = attributes(&html, "role=\"option\"", axis);
            places.iter().filter_map(|at| at.parse().ok()).collect()
        };
        let (across, down) = (along("cx"), along("cy"));
        let drawn = attributes(&html, "class=\"dot", "class");
        assert_eq!(
            [labels.len(), across.len(), down.len(), drawn.len()],
            [told.len(); 4],
            "{set}"
        );
        for (place, of) in told.iter().enumerate() {
            let name = format!("{}: ", of.name);
            assert!(labels[place].starts_with(&name), "{set}: {}", labels[place]);
            assert!(labels[place].contains(&of.call), "{set}: {}", of.call);
            assert_eq!(
                drawn[place].contains("hollow"),
                of.is_needed,
                "{set}: {}",
                of.name
            );
            let off = (across[place] - of.place.0).hypot(down[place] - of.place.1);
            let is_crowded = told.iter().enumerate().any(|(other, them)| {
                let (dx, dy) = (them.place.0 - of.place.0, them.place.1 - of.place.1);
                other != place && dx.hypot(dy) < CROWDED
            });
            let most = if is_crowded { FAR } else { EXACT };
            assert!(off < most, "{set}: {} is {off} off", of.name);
        }
    }
    assert!(n_dots > 60);
}

#[test]
fn a_small_map_has_a_mark_and_a_name_for_everybody_in_the_table() {
    let mut n_maps = 0;
    for (set, html) in pages() {
        let told = told(&html);
        if told.len() > 6 {
            continue;
        }
        n_maps += 1;
        let names: Vec<&str> = told.iter().map(|of| of.name.as_str()).collect();
        assert_eq!(texts(&html, "li", "named"), names, "{set}");
        assert_eq!(texts(&html, "text", "name").len(), names.len(), "{set}");
    }
    assert!(n_maps > 2);
}

/// The models in the order of the table's columns.
#[test]
fn the_description_counts_the_strongest_model_of_everybody_in_the_table() {
    let texts_of = english();
    for (set, html) in pages() {
        let told = told(&html);
        let parts = Model::ALL
            .into_iter()
            .enumerate()
            .filter_map(|(place, model)| {
                let leads = |of: &&Told| {
                    // Of equals, the last one that is looked at is the greatest to this method.
                    let shares = of.shares.iter().enumerate().rev();
                    let strongest = shares.max_by(|(_, one), (_, other)| one.total_cmp(other));
                    strongest.is_some_and(|(strongest, _)| strongest == place)
                };
                let n = told.iter().filter(leads).count();
                let gaps = [
                    ("model", texts_of.model(model).to_string()),
                    ("n", n.to_string()),
                ];
                let gaps = gaps.each_ref().map(|(gap, value)| (*gap, value.as_str()));
                (n > 0).then(|| texts_of.filled(GroupLabel::MapModel, &gaps).to_string())
            });
        let models = parts.collect::<Vec<_>>().join(", ");
        let n = told.len().to_string();
        let gaps = [("n", n.as_str()), ("models", &models)];
        let expected = texts_of
            .filled(GroupLabel::MapTold, &gaps)
            .replace('&', "&amp;");
        assert!(html.contains(&expected), "{set} lacks: {expected}");
    }
}
