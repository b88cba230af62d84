//! Where the names of the models stand: in their quadrants, with three or four words of what each
//! does, clear of everything else that is drawn.

use yew::AttrValue;

use super::bounds::{Bounds, text_width};
use super::drawing::{Drawing, Side};
use super::labels::Anchor;
use super::wrap::lines;
use super::{HALF, place};
use crate::content::Texts;
use crate::content::result_label::ResultLabel;
use crate::domain::model::Model;
use crate::domain::position::Position;

/// The distance of names from the edges and from the middle of the square, across and up and down;
/// above and below them there is room in their lines already.
const INSET: (f64, f64) = (12.0, 7.0);
/// The widest that names may be: a quadrant without the room at one side.
const WIDEST: f64 = HALF - INSET.0;
/// The sizes of the names, in units of the map's view box: as large as the map allows.
const SIZES: [f64; 7] = [20.0, 18.0, 16.5, 15.0, 13.5, 12.0, 10.5];
/// The smallest size that makes room for what is drawn; smaller ones make room for longer words.
const SMALLEST_CLEAR: f64 = 15.0;
/// The size of what a model does, on the smallest map, where it is largest; and the most that it may
/// be in sizes of the name.
const GLOSS: (f64, f64) = (15.0, 0.9);
/// The height of a line, in sizes of its font.
const LEADING: f64 = 1.1;
/// How far below the top of a line its words stand, as a part of its height.
const BASE: f64 = 0.8;
/// How wide words are, of what [`text_width`] allows for to be safe with any font: names in a
/// serif, and what a model does.
const WIDTHS: (f64, f64) = (0.8, 0.9);
/// How many characters of the name and of the gloss one line may have, the best shape first; in the
/// last, which is for the largest blots, there is no gloss.
const SHAPES: [(usize, Option<usize>); 4] =
    [(21, Some(25)), (21, Some(14)), (30, Some(25)), (21, None)];
/// The places in a quadrant, the best first: how far along from its outer to its inner edge,
/// across and then up and down.
const PLACES: [(f64, f64); 10] = [
    (0.0, 0.0),
    (0.0, 1.0),
    (1.0, 0.0),
    (1.0, 1.0),
    (0.0, 0.25),
    (0.0, 0.5),
    (0.0, 0.75),
    (1.0, 0.25),
    (1.0, 0.5),
    (1.0, 0.75),
];
/// What it counts to be wider than the quadrant; to have no gloss counts one.
const BEYOND: usize = 10_000;

/// A model's name and gloss in their place.
#[derive(Clone, Debug, PartialEq)]
pub struct Quadrant {
    /// The model.
    pub model: Model,
    /// The lines of its name, with the height of the baseline of each.
    pub name: Vec<(AttrValue, f64)>,
    /// The lines of what it does, in the same way.
    pub gloss: Vec<(AttrValue, f64)>,
    /// Where all of them begin or end across.
    pub x: f64,
    /// Which of the two.
    pub anchor: Anchor,
    /// The size of the name.
    pub size: f64,
    /// Whether something drawn had to be written over.
    pub is_over: bool,
    /// The room they may take.
    pub bounds: Bounds,
}

/// The names of the four models: each in the outer corner of its quadrant or, where something is
/// drawn there, in another place with room; all of a size, which is as large as the map allows.
/// Where there is no room at all, they meet as little as may be.
#[must_use]
pub fn quadrants(texts: &Texts, drawing: &Drawing) -> [Quadrant; 4] {
    let sides = drawing.sides();
    let of_size = |size| {
        let placed = Model::ALL.map(|model| placed(texts, drawing, &sides, model, size));
        let n_met = placed.iter().map(|(n_met, _)| n_met).sum();
        (n_met, placed.map(|(_, quadrant)| quadrant))
    };
    let mut best: (usize, [Quadrant; 4]) = of_size(SIZES[0]);
    for size in &SIZES[1..] {
        let is_clear = best.0 == 0 || *size < SMALLEST_CLEAR && best.0 < BEYOND;
        if is_clear {
            break;
        }
        let next = of_size(*size);
        if next.0 < best.0 {
            best = next;
        }
    }
    best.1
}

/// The best place of one name of this size, and how much it meets there.
fn placed(
    texts: &Texts,
    drawing: &Drawing,
    sides: &[Side],
    model: Model,
    size: f64,
) -> (usize, Quadrant) {
    let mut best: Option<(usize, Quadrant)> = None;
    for shape in SHAPES {
        let words = Words::of(texts, model, shape, size);
        for at in PLACES {
            let mut quadrant = words.at(model, at);
            let n_met = drawing.met_by(&quadrant.bounds, sides);
            quadrant.is_over = n_met > 0;
            let n_met = n_met + words.lacks();
            if n_met == 0 {
                return (0, quadrant);
            }
            if best.as_ref().is_none_or(|(least, _)| n_met < *least) {
                best = Some((n_met, quadrant));
            }
        }
    }
    best.unwrap_or_else(|| {
        (
            0,
            Words::of(texts, model, SHAPES[0], size).at(model, PLACES[0]),
        )
    })
}

/// The words of a quadrant, in lines.
struct Words {
    name: Vec<AttrValue>,
    gloss: Vec<AttrValue>,
    size: f64,
    width: f64,
    height: f64,
}

impl Words {
    fn of(texts: &Texts, model: Model, shape: (usize, Option<usize>), size: f64) -> Self {
        let name = lines(&texts.model(model), shape.0);
        let gloss = shape
            .1
            .map(|most| lines(&texts.label(gloss_of(model)), most));
        let gloss = gloss.unwrap_or_default();
        let widest = |lines: &[AttrValue], size| {
            let widths = lines.iter().map(|line| text_width(line, size));
            widths.fold(0.0, f64::max)
        };
        let gloss_size = gloss_size(size);
        let width = widest(&name, WIDTHS.0 * size).max(widest(&gloss, WIDTHS.1 * gloss_size));
        Self {
            height: (count(&name) * size + count(&gloss) * gloss_size) * LEADING,
            name,
            gloss,
            size,
            width,
        }
    }

    /// What it counts that they are wider than their quadrant, or less than the whole.
    fn lacks(&self) -> usize {
        let beyond = if self.width > WIDEST { BEYOND } else { 0 };
        beyond + usize::from(self.gloss.is_empty())
    }

    /// The words in a place of the quadrant of a model.
    fn at(&self, model: Model, (across, along): (f64, f64)) -> Quadrant {
        let corner = Position::corner(model);
        let (edge_x, edge_y) = place(corner);
        let (across_room, along_room) = (HALF - 2.0 * INSET.0, HALF - 2.0 * INSET.1);
        let is_right = corner.x > 0.0;
        let x = edge_x - corner.x * (INSET.0 + across * across_room);
        // At its inner edge a text begins where at the outer one it ends.
        let is_end = is_right == (across < 0.5);
        let shift = along * (along_room - self.height);
        let top = if corner.y > 0.0 {
            edge_y + INSET.1 + shift
        } else {
            edge_y - INSET.1 - shift - self.height
        };
        let mut y = top;
        let mut based = |lines: &[AttrValue], height: f64| -> Vec<(AttrValue, f64)> {
            let based = lines.iter().map(|line| {
                let base = y + BASE * height;
                y += height;
                (line.clone(), base)
            });
            based.collect()
        };
        let left = if is_end { x - self.width } else { x };
        Quadrant {
            model,
            name: based(&self.name, LEADING * self.size),
            gloss: based(&self.gloss, LEADING * gloss_size(self.size)),
            size: self.size,
            is_over: false,
            x,
            anchor: if is_end { Anchor::End } else { Anchor::Start },
            bounds: Bounds {
                left,
                top,
                right: left + self.width,
                bottom: top + self.height,
            },
        }
    }
}

fn gloss_size(name: f64) -> f64 {
    GLOSS.0.min(GLOSS.1 * name)
}

/// The three or four words of what a model does.
const fn gloss_of(model: Model) -> ResultLabel {
    match model {
        Model::Im => ResultLabel::MapIm,
        Model::Tvom => ResultLabel::MapTvom,
        Model::Eft => ResultLabel::MapEft,
        Model::Bt => ResultLabel::MapBt,
    }
}

fn count(lines: &[AttrValue]) -> f64 {
    #[allow(clippy::cast_precision_loss, reason = "a name has a handful of lines")]
    let n_lines = lines.len() as f64;
    n_lines
}
