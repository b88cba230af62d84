//! Several results on one map, each with its own shape, colour and name.

use yew::prelude::*;

use super::beside::arrow;
use super::bounds::Bounds;
use super::drawing::Drawing;
use super::labels::{apart, apart_by, labels, of_mark, written};
use super::quadrants::quadrants;
use super::series::Series;
use super::sheet::{Sheet, sheet};
use super::{fixed, line, path, place, push_fixed};
use crate::content::Texts;
use crate::domain::answers::Perspective;
use crate::domain::contour::Contour;
use crate::domain::position::Position;
use crate::domain::region::Region;
use crate::view::sentence::whole;

/// From this distance on, in units of the map's view box, a mark counts as moved.
const MOVED: f64 = 1.0;
/// The distance that dots keep from each other: they may touch, but not hide.
const DOT: f64 = 8.0;
/// The distance between the corners of an outline: a line alone shows less than a filled blot.
const COARSE: f64 = 7.0;

/// What a map of several results shows.
pub struct Overlay<'a> {
    /// What the ids of its title and description begin with; two maps on a page have two.
    pub id: &'static str,
    /// The results that have a place on the map.
    pub results: &'a [Marked<'a>],
    /// Whether a line leads from each to the next.
    pub path: bool,
    /// The region of all results together.
    pub blot: Option<&'a Region>,
    /// Whether the results are plain dots, too many for marks and names of their own.
    pub dots: bool,
    /// All of it in words.
    pub description: AttrValue,
}

/// One result among others.
pub struct Marked<'a> {
    /// Which of the results it is.
    pub series: Series,
    /// What it is called.
    pub name: AttrValue,
    /// Its position.
    pub position: Position,
    /// The region of that position, of which the 80 % area is drawn as an outline.
    pub region: Option<&'a Region>,
    /// Which job it describes: what is needed has a hollow mark.
    pub perspective: Perspective,
}

/// The results on the four quadrants. The same results give the same drawing.
pub fn overlay(texts: &Texts, overlay: &Overlay) -> Html {
    if overlay.dots {
        return dotted(texts, overlay);
    }
    let results = overlay.results;
    let places: Vec<(f64, f64)> = results
        .iter()
        .map(|result| place(result.position))
        .collect();
    let marks = apart(&places);
    let names: Vec<(&str, usize)> = results
        .iter()
        .map(|result| (result.name.as_str(), result.series.number()))
        .collect();
    let quadrants = quadrants(
        texts,
        &Drawing {
            marks: marks.iter().map(|mark| of_mark(*mark)).collect(),
            blots: overlay.blot.into_iter().collect(),
            outlines: results.iter().filter_map(|result| result.region).collect(),
            ..Drawing::default()
        },
    );
    let taken = quadrants.each_ref().map(|quadrant| quadrant.bounds);
    let labels = labels(&taken, &places, &marks, &names);
    let over = html! {
        <>
            if overlay.path {
                <path class="arrows" d={arrows(&marks)} />
            }
            <path class="tether" d={tethers(&places, &marks)} />
            for (result, mark) in results.iter().zip(&marks) {
                {drawn_mark(result, *mark)}
            }
            for label in labels.into_iter().flatten() {
                {written(label, "name")}
            }
        </>
    };
    let under = blot(overlay.blot)
        .into_iter()
        .chain(results.iter().map(outline))
        .collect();
    let on = Sheet {
        id: overlay.id,
        description: &overlay.description,
        named: &[],
        quadrants: &quadrants,
    };
    sheet(texts, &on, under, over)
}

/// The results as dots alone.
fn dotted(texts: &Texts, overlay: &Overlay) -> Html {
    let positions: Vec<Position> = overlay.results.iter().map(|of| of.position).collect();
    let places = places(&positions, true);
    let quadrants = quadrants(
        texts,
        &Drawing {
            marks: places.iter().map(|&dot| Bounds::around(dot, DOT)).collect(),
            blots: overlay.blot.into_iter().collect(),
            ..Drawing::default()
        },
    );
    let over = overlay.results.iter().zip(places).map(|(of, (x, y))| {
        let hollow = (of.perspective == Perspective::Needed).then_some("hollow");
        html! { <circle class={classes!("dot", hollow)} cx={fixed(x)} cy={fixed(y)} r="5" /> }
    });
    let on = Sheet {
        id: overlay.id,
        description: &overlay.description,
        named: &[],
        quadrants: &quadrants,
    };
    let under = blot(overlay.blot).into_iter().collect();
    sheet(texts, &on, under, over.collect())
}

fn blot(region: Option<&Region>) -> Option<Html> {
    let region = region?;
    Some(html! {
        <>
            <path class="blot blot-most" d={path(&region.most)} />
            <path class="blot blot-half" d={path(&region.half)} />
            <path class="blot blot-core" d={path(&region.core)} />
        </>
    })
}

/// Where the marks of these positions are drawn, in units of the map's view box; dots may stand
/// closer.
#[must_use]
pub fn places(positions: &[Position], dots: bool) -> Vec<(f64, f64)> {
    let places: Vec<(f64, f64)> = positions.iter().map(|&position| place(position)).collect();
    if dots {
        apart_by(&places, DOT)
    } else {
        apart(&places)
    }
}

/// Whether marks had to be moved so that all can be seen.
#[must_use]
pub fn has_moved(positions: impl IntoIterator<Item = Position>) -> bool {
    let places: Vec<(f64, f64)> = positions.into_iter().map(place).collect();
    let marks = apart(&places);
    places
        .iter()
        .zip(&marks)
        .any(|(place, mark)| is_moved(*place, *mark))
}

fn is_moved(place: (f64, f64), mark: (f64, f64)) -> bool {
    (place.0 - mark.0).abs() > MOVED || (place.1 - mark.1).abs() > MOVED
}

fn outline(result: &Marked) -> Html {
    let Some(region) = result.region else {
        return Html::default();
    };
    html! { <path class={classes!("area", result.series.class())} d={coarse(&region.most)} /> }
}

/// The outline of contours in whole units, without the corners that stand close to each other.
fn coarse(contours: &[Contour]) -> String {
    let mut d = String::new();
    for contour in contours {
        let mut last: Option<(f64, f64)> = None;
        for point in &contour.points {
            let (x, y) = place(*point);
            let is_far = |(from_x, from_y): (f64, f64)| {
                let (dx, dy) = (x - from_x, y - from_y);
                dx * dx + dy * dy > COARSE * COARSE
            };
            if last.is_none_or(is_far) {
                d.push(if last.is_none() { 'M' } else { 'L' });
                d.push_str(&whole(x).to_string());
                d.push(' ');
                d.push_str(&whole(y).to_string());
                last = Some((x, y));
            }
        }
        d.push('Z');
    }
    d
}

fn arrows(marks: &[(f64, f64)]) -> String {
    let ways = marks.iter().zip(marks.iter().skip(1));
    ways.map(|(from, to)| arrow(*from, *to)).collect()
}

/// A line from every mark that was moved to its true place.
fn tethers(places: &[(f64, f64)], marks: &[(f64, f64)]) -> String {
    let mut d = String::new();
    for (place, mark) in places.iter().zip(marks) {
        if is_moved(*place, *mark) {
            line(&mut d, *place, *mark);
        }
    }
    d
}

fn drawn_mark(result: &Marked, (x, y): (f64, f64)) -> Html {
    let mut transform = String::from("translate(");
    push_fixed(&mut transform, x);
    transform.push(' ');
    push_fixed(&mut transform, y);
    transform.push(')');
    html! {
        <path class={result.series.mark(result.perspective)} d={result.series.shape()} {transform} />
    }
}
