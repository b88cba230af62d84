//! A result as one picture: the sentence, the map and the four shares in a single SVG.
//!
//! It is the same drawing in the browser, where it is exported, and natively, where the preview
//! pictures are made. It holds presentation attributes and class names only; the file made of it
//! by [`document::card_document`] has its look written into it.

pub mod document;
pub mod invitation;
pub mod layout;
pub mod measure;
mod bars;

use yew::prelude::*;

use crate::content::label::Label;
use crate::content::sharing_label::SharingLabel;
use crate::content::{Direction, Segment, Texts, segments};
use crate::domain::answers::Perspective;
use crate::domain::model::Model;
use crate::domain::profile::Profile;
use crate::view::map::{Drawn, fixed, map};
use crate::view::result::headline::{place, wording};
use crate::view::result::part::percent;
use crate::view::result::whose::Whose;
use bars::bars;
use layout::{Area, Layout, Shape};
use measure::{LEADING, Run, cut, fitted, width};

/// The sizes that the sentence may have, from the largest down.
const SENTENCE: [f64; 10] = [72.0, 65.0, 58.0, 52.0, 46.0, 41.0, 36.0, 31.0, 27.0, 23.0];
/// The size of the words around the map, in units of its view box.
const IN_MAP: &str = "15";
/// The size of the small lines at the top and at the foot.
const SMALL: f64 = 19.0;

/// What a card shows.
#[derive(Clone, Copy, Debug)]
pub struct Card<'a> {
    /// The result.
    pub profile: &'a Profile,
    /// Which job it is about.
    pub perspective: Perspective,
    /// The model that the taker sees in the role.
    pub guess: Option<Model>,
    /// Whose result it is, if that is to be told.
    pub name: Option<&'a str>,
    /// Where the quiz is, as host and path; empty where it has no address.
    pub address: &'a str,
    /// The shape of the picture.
    pub shape: Shape,
}

/// The card as an `svg` element.
pub fn card(texts: &Texts, card: &Card) -> Html {
    let layout = Layout::of(card.shape, texts.dir());
    let drawn = Drawn {
        id: "card-map",
        position: card.profile.position,
        region: &card.profile.region,
        named: &card.profile.call.models(),
        whose: card
            .name
            .map(printable)
            .filter(|name| !name.is_empty())
            .map(AttrValue::from),
        guess: card.guess,
        beside: None,
        description: place(texts, card.profile.position, &whose(card)).into(),
    };
    let parts = html! {
        <>
            {top(texts, &kicker(texts, card), layout.top)}
            {sentence(texts, &call(texts, card.profile), layout.sentence)}
            {bars(texts, card.profile, &layout)}
            {map_at(texts, &drawn, layout.map)}
            {foot(texts, card.address, layout.foot)}
        </>
    };
    frame(card.shape, alt(texts, card).into(), parts)
}

/// Whose result the card shows: nobody knows that it is the reader's.
fn whose(card: &Card) -> Whose {
    let name = card.name.map(printable).unwrap_or_default();
    Whose::of(false, &name.into(), card.perspective)
}

/// The card in words, for whoever cannot see it: the call, the place on the map, the shares.
#[must_use]
pub fn alt(texts: &Texts, card: &Card) -> String {
    let shares: Vec<String> = card
        .profile
        .ranked()
        .iter()
        .map(|pull| {
            let (model, n) = (texts.model(pull.model), percent(pull.share));
            let gaps = [("model", model.as_str()), ("n", n.as_str())];
            texts
                .sharing_filled(SharingLabel::CardShare, &gaps)
                .to_string()
        })
        .collect();
    let heading = heading(texts, card.profile);
    let gaps = [
        ("call", heading.as_str()),
        ("place", &place(texts, card.profile.position, &whose(card))),
        ("shares", &shares.join(", ")),
    ];
    texts
        .sharing_filled(SharingLabel::CardAlt, &gaps)
        .to_string()
}

/// The call in words.
#[must_use]
pub fn heading(texts: &Texts, profile: &Profile) -> String {
    let runs = call(texts, profile).into_iter();
    runs.map(|run| run.words).collect()
}

/// The call as runs, in which the names of models stand apart.
fn call(texts: &Texts, profile: &Profile) -> Vec<Run> {
    let (label, models) = wording(profile.largest_first());
    segments(&texts.label(label))
        .filter_map(|segment| match segment {
            Segment::Text(words) => Some(Run {
                words: words.to_owned(),
                is_name: false,
            }),
            Segment::Gap(gap) => models
                .iter()
                .find(|(name, _)| *name == gap)
                .map(|&(_, model)| Run {
                    words: texts.model(model).to_string(),
                    is_name: true,
                }),
        })
        .collect()
}

/// Whose result it is, and of which job if not of today's.
fn kicker(texts: &Texts, card: &Card) -> String {
    let name = card.name.map(printable).filter(|name| !name.is_empty());
    let name = name.map(|name| {
        // Isolated, so that a name in another script does not turn the words around it.
        let name = ["\u{2068}", name.as_str(), "\u{2069}"].concat();
        texts
            .sharing_filled(SharingLabel::CardName, &[("name", &name)])
            .to_string()
    });
    let needed = (card.perspective == Perspective::Needed)
        .then(|| texts.label(Label::ShiftPerspective).to_string());
    let parts: Vec<String> = [name, needed].into_iter().flatten().collect();
    parts.join(" · ")
}

/// A name without what no XML file may hold, or what would move other words about.
fn printable(name: &str) -> String {
    let is_allowed = |char: &char| {
        !char.is_control()
            && !matches!(char, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fffe}' | '\u{ffff}')
    };
    let name: String = name.chars().filter(is_allowed).collect();
    name.trim().to_owned()
}

/// The picture around the parts.
fn frame(shape: Shape, alt: AttrValue, parts: Html) -> Html {
    let (width, height) = shape.size();
    let (width, height) = (width.to_string(), height.to_string());
    html! {
        <svg
            class="card"
            viewBox={["0 0", width.as_str(), height.as_str()].join(" ")}
            width={width.clone()}
            height={height.clone()}
            role="img"
            aria-label={alt}
            direction="ltr"
        >
            <rect class="paper" {width} {height} />
            {parts}
        </svg>
    }
}

/// The product, and below it what is special about this card.
fn top(texts: &Texts, kicker: &str, area: Area) -> Html {
    let product = run(&texts.label(Label::StartProduct));
    html! {
        <>
            {text(texts, area, area.y + SMALL, SMALL, Some("quiet"), &product)}
            {small(texts, kicker, area.y + 46.0, area)}
        </>
    }
}

/// The address, which runs from left to right in every language.
fn foot(texts: &Texts, address: &str, area: Area) -> Html {
    if address.is_empty() {
        return Html::default();
    }
    let address = ["\u{2066}", address, "\u{2069}"].concat();
    small(texts, &address, area.y + SMALL, area)
}

/// One small line, shrunk and in the end cut off until it fits.
fn small(texts: &Texts, words: &str, base: f64, area: Area) -> Html {
    if words.is_empty() {
        return Html::default();
    }
    let size = (area.width / width(words)).clamp(13.0, SMALL);
    let words = cut(words, area.width / size);
    text(texts, area, base, size, Some("quiet"), &run(&words))
}

fn sentence(texts: &Texts, runs: &[Run], area: Area) -> Html {
    let fitted = fitted(runs, &SENTENCE, (area.width, area.height));
    let mut base = area.y - 0.28 * fitted.size;
    html! {
        for line in &fitted.lines {
            {{
                base += fitted.size * LEADING;
                text(texts, area, base, fitted.size, Some("call"), line)
            }}
        }
    }
}

/// The map in its part of the card.
fn map_at(texts: &Texts, drawn: &Drawn, area: Area) -> Html {
    html! {
        <svg
            class="place"
            x={fixed(area.x)}
            y={fixed(area.y)}
            width={fixed(area.width)}
            height={fixed(area.height)}
            viewBox="0 0 500 500"
            font-size={IN_MAP}
        >
            {map(texts, drawn)}
        </svg>
    }
}

fn run(words: &str) -> Vec<Run> {
    vec![Run {
        words: words.to_owned(),
        is_name: false,
    }]
}

/// One line of text, from the edge of its area where lines begin in this language.
fn text(
    texts: &Texts,
    area: Area,
    base: f64,
    size: f64,
    class: Option<&'static str>,
    line: &[Run],
) -> Html {
    let (x, anchor) = edge(texts, area, false);
    let [open, close] = isolate(texts);
    html! {
        <text {class} x={fixed(x)} y={fixed(base)} font-size={fixed(size)} text-anchor={anchor}>
            {open}
            for run in line {
                if run.is_name {
                    <tspan class="model">{run.words.clone()}</tspan>
                } else {
                    {run.words.clone()}
                }
            }
            {close}
        </text>
    }
}

/// The coordinate of the edge where lines begin, or end, and how text is anchored there.
fn edge(texts: &Texts, area: Area, at_end: bool) -> (f64, &'static str) {
    if (texts.dir() == Direction::Rtl) == at_end {
        (area.x, "start")
    } else {
        (area.x + area.width, "end")
    }
}

/// Words that run the way of their language wherever they stand.
fn directed(texts: &Texts, words: &str) -> AttrValue {
    let [open, close] = isolate(texts);
    [open, words, close].concat().into()
}

/// A drawing is laid out from left to right, in which these keep text from right to left whole.
fn isolate(texts: &Texts) -> [&'static str; 2] {
    match texts.dir() {
        Direction::Ltr => ["", ""],
        Direction::Rtl => ["\u{2067}", "\u{2069}"],
    }
}
