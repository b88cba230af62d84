//! What every map is drawn on: the square, its hairlines, four names and the words of two axes.

use yew::prelude::*;

use super::quadrants::Quadrant;
use super::{HALF, SIDE, fixed, line, place};
use crate::content::Texts;
use crate::content::result_label::ResultLabel;
use crate::domain::model::Model;
use crate::domain::position::Position;

/// What a map is drawn on.
pub(super) struct Sheet<'a> {
    /// What the ids of its title and description begin with.
    pub id: &'static str,
    /// All of the map in words.
    pub description: &'a AttrValue,
    /// The models that are lifted; without any, all are alike.
    pub named: &'a [Model],
    /// The names in their places.
    pub quadrants: &'a [Quadrant; 4],
}

/// The square with its hairlines, the names of the models and the words of the axes; with one
/// drawing under the hairlines and one over everything.
pub(super) fn sheet(texts: &Texts, sheet: &Sheet, under: Html, over: Html) -> Html {
    let center = SIDE / 2.0;
    let (low, high) = (center - HALF, center + HALF);
    let mut hairlines = String::new();
    line(&mut hairlines, (low, center), (high, center));
    line(&mut hairlines, (center, low), (center, high));
    let (title, told) = (id_of(sheet.id, "title"), id_of(sheet.id, "description"));
    html! {
        <svg
            class="map"
            viewBox="0 0 500 500"
            role="img"
            aria-labelledby={[title.as_str(), told.as_str()].join(" ")}
            direction="ltr"
        >
            <title id={title}>{texts.label(ResultLabel::MapTitle)}</title>
            <desc id={told}>{sheet.description}</desc>
            for model in sheet.named {
                {tint(*model)}
            }
            <rect
                class="frame"
                x={fixed(low)}
                y={fixed(low)}
                width={fixed(2.0 * HALF)}
                height={fixed(2.0 * HALF)}
            />
            {under}
            <path class="hairline" d={hairlines} />
            for quadrant in sheet.quadrants {
                {words(quadrant, sheet.named)}
            }
            {axes(texts)}
            {over}
        </svg>
    }
}

fn id_of(map: &str, part: &str) -> AttrValue {
    [map, part].join("-").into()
}

/// The faint ground of a quadrant that the call names.
fn tint(model: Model) -> Html {
    let (x, y) = place(Position::corner(model));
    let middle = SIDE / 2.0;
    html! {
        <rect
            class="tint"
            x={fixed(x.min(middle))}
            y={fixed(y.min(middle))}
            width={fixed(HALF)}
            height={fixed(HALF)}
        />
    }
}

/// The name of a model and what it does.
fn words(quadrant: &Quadrant, named: &[Model]) -> Html {
    let is_quiet = !named.is_empty() && !named.contains(&quadrant.model);
    let class = classes!(
        "quadrant",
        is_quiet.then_some("quiet"),
        quadrant.is_over.then_some("over"),
    );
    // A text for each line: browsers take twice as long over lines within one.
    let text = |class: &'static str, lines: &[(AttrValue, f64)]| -> Html {
        let x = fixed(quadrant.x);
        let lines = lines
            .iter()
            .map(|(words, y)| html! { <text {class} x={x.clone()} y={fixed(*y)}>{words}</text> });
        lines.collect()
    };
    html! {
        <g {class} text-anchor={quadrant.anchor.as_str()} font-size={fixed(quadrant.size)}>
            {text("corner", &quadrant.name)}
            {text("gloss", &quadrant.gloss)}
        </g>
    }
}

/// The words at the ends of the axes, each with an arrow that points its way.
fn axes(texts: &Texts) -> Html {
    let center = fixed(SIDE / 2.0);
    let upright = |strong, how, arrow: &'static str| {
        html! {
            <>
                <tspan class="strong">{texts.label(strong)}</tspan>
                {" "}
                {texts.label(how)}
                {arrow}
            </>
        }
    };
    // Both turned words read upwards, so their arrows point up and down before they are turned.
    html! {
        <g class="axis" text-anchor="middle">
            <text x={center.clone()} y="19">
                {upright(ResultLabel::MapShape, ResultLabel::MapShapeHow, " ↑")}
            </text>
            <text x={center} y="492">
                {upright(ResultLabel::MapRun, ResultLabel::MapRunHow, " ↓")}
            </text>
            <text transform="translate(19 250) rotate(-90)">
                {texts.label(ResultLabel::MapOwn)}
                {" ↑"}
            </text>
            <text transform="translate(490 250) rotate(-90)">
                {texts.label(ResultLabel::MapMarket)}
                {" ↓"}
            </text>
        </g>
    }
}
