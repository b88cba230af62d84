//! The map: one pure drawing of a profile, for the page, for export and for preview pictures.

pub(super) mod sheet;
mod beside;
pub mod series;
pub mod bounds;
pub mod labels;
pub mod overlay;
pub mod document;

use yew::prelude::*;

use crate::content::Texts;
use crate::content::result_label::ResultLabel;
use crate::domain::answers::Perspective;
use crate::domain::contour::Contour;
use crate::domain::model::Model;
use crate::domain::position::Position;
use crate::domain::region::Region;
use crate::view::sentence::whole;
use sheet::sheet;

/// The side of the whole drawing, axis words included, in units of its view box.
const SIDE: f64 = 500.0;
/// Half the side of the square that the map itself fills.
const HALF: f64 = 220.0;

/// What a map shows.
pub struct Drawn<'a> {
    /// What the ids of its title and description begin with; two maps on a page have two.
    pub id: &'static str,
    /// The position that it is about.
    pub position: Position,
    /// The region of that position.
    pub region: &'a Region,
    /// The model that the taker sees in the role.
    pub guess: Option<Model>,
    /// The place of the other perspective.
    pub beside: Option<Beside>,
    /// All of it in words.
    pub description: AttrValue,
}

/// Where today stands on the map of what is needed, or the other way round.
#[derive(Clone, Debug)]
pub struct Beside {
    /// The position.
    pub position: Position,
    /// The region of that position, unless it is only a typical place.
    pub region: Option<Region>,
    /// Which perspective it is.
    pub perspective: Perspective,
}

/// The position with its region on the four quadrants, and what stands beside it.
pub fn map(texts: &Texts, drawn: &Drawn) -> Html {
    let Drawn {
        id,
        position,
        region,
        guess,
        beside: other,
        description,
    } = drawn;
    let (x, y) = place(*position);
    let under = html! {
        <>
            <path class="blot blot-most" d={path(&region.most)} />
            <path class="blot blot-half" d={path(&region.half)} />
        </>
    };
    let over = html! {
        <>
            if let Some(model) = guess {
                {guess_mark(texts, *model)}
            }
            if let Some(other) = other {
                {beside::beside(texts, *position, *guess, other)}
            }
            <circle class="point" cx={fixed(x)} cy={fixed(y)} r="6.5" />
        </>
    };
    sheet(texts, (id, description), under, over)
}

/// The outline of contours as the `d` of a path, in units of the map's view box.
#[must_use]
pub fn path(contours: &[Contour]) -> String {
    let mut d = String::new();
    for contour in contours {
        for (index, point) in contour.points.iter().enumerate() {
            let (x, y) = place(*point);
            d.push(if index == 0 { 'M' } else { 'L' });
            push_fixed(&mut d, x);
            d.push(' ');
            push_fixed(&mut d, y);
        }
        d.push('Z');
    }
    d
}

fn place(position: Position) -> (f64, f64) {
    let center = SIDE / 2.0;
    (
        center + position.x * HALF,
        // On screen y grows downwards.
        center - position.y * HALF,
    )
}

fn line(d: &mut String, (x1, y1): (f64, f64), (x2, y2): (f64, f64)) {
    for (letter, value) in [('M', x1), (' ', y1), ('L', x2), (' ', y2)] {
        d.push(letter);
        push_fixed(d, value);
    }
}

fn guess_mark(texts: &Texts, model: Model) -> Html {
    let (x, y) = place(Position::typical(model));
    let mut d = String::new();
    for (letter, dx, dy) in [('M', 0.0, -8.0), ('L', 8.0, 6.0), ('L', -8.0, 6.0)] {
        d.push(letter);
        push_fixed(&mut d, x + dx);
        d.push(' ');
        push_fixed(&mut d, y + dy);
    }
    d.push('Z');
    html! {
        <g class="guess">
            <path {d} />
            <text x={fixed(x)} y={fixed(y + 22.0)} text-anchor="middle">
                {texts.label(ResultLabel::MapSelfView)}
            </text>
        </g>
    }
}

/// A coordinate with one decimal, as the value of an attribute.
pub(super) fn fixed(value: f64) -> AttrValue {
    let mut text = String::new();
    push_fixed(&mut text, value);
    text.into()
}

/// Writes `value` with one decimal, without the weight of general number formatting.
fn push_fixed(text: &mut String, value: f64) {
    let tenths = whole(value * 10.0);
    if tenths < 0 {
        text.push('-');
    }
    let tenths = tenths.unsigned_abs();
    text.push_str(&(tenths / 10).to_string());
    if !tenths.is_multiple_of(10) {
        text.push('.');
        text.push_str(&(tenths % 10).to_string());
    }
}
