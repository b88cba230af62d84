//! The map: one pure drawing of a profile, for the page, for export and for preview pictures.

mod beside;

use yew::prelude::*;

use crate::content::Texts;
use crate::content::label::Label;
use crate::domain::answers::Perspective;
use crate::domain::contour::Contour;
use crate::domain::model::Model;
use crate::domain::position::Position;
use crate::domain::region::Region;
use crate::view::sentence::whole;

/// The side of the whole drawing, axis words included, in units of its view box.
const SIDE: f64 = 500.0;
/// Half the side of the square that the map itself fills.
const HALF: f64 = 220.0;
/// The distance of the corner names from the edges of the square.
const INSET: f64 = 12.0;
/// The length at which a model's name goes on in a new line, in characters.
const LINE: usize = 20;

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
    let center = SIDE / 2.0;
    let (low, high) = (center - HALF, center + HALF);
    let mut hairlines = String::new();
    line(&mut hairlines, (low, center), (high, center));
    line(&mut hairlines, (center, low), (center, high));
    let (x, y) = place(*position);
    let (title, told) = (id_of(id, "title"), id_of(id, "description"));
    html! {
        <svg
            class="map"
            viewBox="0 0 500 500"
            role="img"
            aria-labelledby={[title.as_str(), told.as_str()].join(" ")}
            direction="ltr"
        >
            <title id={title}>{texts.label(Label::MapTitle)}</title>
            <desc id={told}>{description}</desc>
            <rect
                class="frame"
                x={fixed(low)}
                y={fixed(low)}
                width={fixed(2.0 * HALF)}
                height={fixed(2.0 * HALF)}
            />
            <path class="blot blot-most" d={path(&region.most)} />
            <path class="blot blot-half" d={path(&region.half)} />
            <path class="hairline" d={hairlines} />
            for model in Model::ALL {
                {corner_name(texts, model)}
            }
            {axis_words(texts)}
            if let Some(model) = guess {
                {guess_mark(texts, *model)}
            }
            if let Some(other) = other {
                {beside::beside(texts, *position, *guess, other)}
            }
            <circle class="point" cx={fixed(x)} cy={fixed(y)} r="6.5" />
        </svg>
    }
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

fn id_of(map: &str, part: &str) -> AttrValue {
    [map, part].join("-").into()
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

fn corner_name(texts: &Texts, model: Model) -> Html {
    let corner = Position::corner(model);
    let (x, y) = place(corner);
    let name = texts.model(model);
    let lines = lines(&name);
    let x = x - corner.x * INSET;
    let class = if corner.y > 0.0 {
        "corner top"
    } else {
        "corner bottom"
    };
    let anchor = if corner.x > 0.0 { "end" } else { "start" };
    let n_lines = lines.len();
    html! {
        <text {class} text-anchor={anchor} x={fixed(x)} y={fixed(y + corner.y * INSET)}>
            for (index, words) in lines.into_iter().enumerate() {
                <tspan x={fixed(x)} dy={line_shift(corner, index, n_lines)}>{words}</tspan>
            }
        </text>
    }
}

/// Top names hang from the edge, bottom names stand on it.
fn line_shift(corner: Position, index: usize, n_lines: usize) -> AttrValue {
    match (index, corner.y > 0.0, n_lines) {
        (0, true, _) => "0.8em".into(),
        (0, false, 1) => "0".into(),
        (0, false, _) => "-1.2em".into(),
        _ => "1.2em".into(),
    }
}

/// A name in one line or, where it is long, in two, broken at the space nearest to its middle.
pub(super) fn lines(name: &str) -> Vec<AttrValue> {
    let middle = name.len() / 2;
    let spaces = name.match_indices(' ').map(|(at, _)| at);
    let split = spaces.min_by_key(|at| at.abs_diff(middle));
    match split {
        Some(at) if name.chars().count() > LINE => vec![
            name[..at].to_owned().into(),
            name[at + 1..].to_owned().into(),
        ],
        _ => vec![name.to_owned().into()],
    }
}

fn axis_words(texts: &Texts) -> Html {
    let center = fixed(SIDE / 2.0);
    let two = |strong, how| {
        html! {
            <>
                <tspan class="strong">{texts.label(strong)}</tspan>
                {", "}
                {texts.label(how)}
            </>
        }
    };
    html! {
        <g class="axis" text-anchor="middle">
            <text x={center.clone()} y="19">{two(Label::MapShape, Label::MapShapeHow)}</text>
            <text x={center} y="492">{two(Label::MapRun, Label::MapRunHow)}</text>
            <text transform="translate(19 250) rotate(-90)">{texts.label(Label::MapOwn)}</text>
            <text transform="translate(490 250) rotate(-90)">{texts.label(Label::MapMarket)}</text>
        </g>
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
                {texts.label(Label::MapSelfView)}
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
