//! What every map is drawn on: the square, its hairlines, four names and the words of two axes.

use yew::prelude::*;

use super::{HALF, SIDE, fixed, line, place};
use crate::content::Texts;
use crate::content::result_label::ResultLabel;
use crate::domain::model::Model;
use crate::domain::position::Position;

/// The distance of the corner names from the edges of the square.
pub(super) const INSET: f64 = 12.0;
/// The length at which a model's name goes on in a new line, in characters.
const LINE: usize = 20;

/// The square with its hairlines, the names of the models and the words of the axes, for an id and
/// a description in words; with one drawing under the hairlines and one over everything.
pub(super) fn sheet(
    texts: &Texts,
    (id, description): (&str, &AttrValue),
    under: Html,
    over: Html,
) -> Html {
    let center = SIDE / 2.0;
    let (low, high) = (center - HALF, center + HALF);
    let mut hairlines = String::new();
    line(&mut hairlines, (low, center), (high, center));
    line(&mut hairlines, (center, low), (center, high));
    let (title, told) = (id_of(id, "title"), id_of(id, "description"));
    html! {
        <svg
            class="map"
            viewBox="0 0 500 500"
            role="img"
            aria-labelledby={[title.as_str(), told.as_str()].join(" ")}
            direction="ltr"
        >
            <title id={title}>{texts.label(ResultLabel::MapTitle)}</title>
            <desc id={told}>{description}</desc>
            <rect
                class="frame"
                x={fixed(low)}
                y={fixed(low)}
                width={fixed(2.0 * HALF)}
                height={fixed(2.0 * HALF)}
            />
            {under}
            <path class="hairline" d={hairlines} />
            for model in Model::ALL {
                {corner_name(texts, model)}
            }
            {axis_words(texts)}
            {over}
        </svg>
    }
}

fn id_of(map: &str, part: &str) -> AttrValue {
    [map, part].join("-").into()
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
pub(in crate::view) fn lines(name: &str) -> Vec<AttrValue> {
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
            <text x={center.clone()} y="19">{two(ResultLabel::MapShape, ResultLabel::MapShapeHow)}</text>
            <text x={center} y="492">{two(ResultLabel::MapRun, ResultLabel::MapRunHow)}</text>
            <text transform="translate(19 250) rotate(-90)">{texts.label(ResultLabel::MapOwn)}</text>
            <text transform="translate(490 250) rotate(-90)">{texts.label(ResultLabel::MapMarket)}</text>
        </g>
    }
}
