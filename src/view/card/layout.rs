//! Where everything stands on a card of either shape.

use crate::content::Direction;

/// The two shapes of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// 1200 x 630, for link previews.
    Wide,
    /// 1080 x 1080, for posts.
    Square,
}

impl Shape {
    /// Width and height in pixels, which are also the units of the drawing.
    #[must_use]
    pub const fn size(self) -> (u32, u32) {
        match self {
            Self::Wide => (1200, 630),
            Self::Square => (1080, 1080),
        }
    }
}

/// A part of the card, in its units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// The left edge.
    pub x: f64,
    /// The upper edge.
    pub y: f64,
    /// The width.
    pub width: f64,
    /// The height.
    pub height: f64,
}

/// The parts of a card. Nothing of one part may reach into another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Layout {
    /// Product, and whose result it is.
    pub top: Area,
    /// The sentence.
    pub sentence: Area,
    /// The bars.
    pub bars: Area,
    /// What the lines through the bars and the shades of the blot mean.
    pub note: Area,
    /// The map with its axis words.
    pub map: Area,
    /// The address.
    pub foot: Area,
}

impl Layout {
    /// The layout of a shape; a language that is written from right to left mirrors it.
    #[must_use]
    pub fn of(shape: Shape, dir: Direction) -> Self {
        let layout = match shape {
            Shape::Wide => WIDE,
            Shape::Square => SQUARE,
        };
        if dir == Direction::Ltr {
            return layout;
        }
        let mirrored = |area: Area| Area {
            x: f64::from(shape.size().0) - area.x - area.width,
            ..area
        };
        Self {
            top: mirrored(layout.top),
            sentence: mirrored(layout.sentence),
            bars: mirrored(layout.bars),
            note: mirrored(layout.note),
            map: mirrored(layout.map),
            foot: mirrored(layout.foot),
        }
    }
}

const WIDE: Layout = Layout {
    top: area(64.0, 58.0, 540.0, 52.0),
    sentence: area(64.0, 122.0, 540.0, 186.0),
    bars: area(64.0, 322.0, 540.0, 188.0),
    note: area(64.0, 512.0, 540.0, 38.0),
    map: area(644.0, 55.0, 520.0, 520.0),
    foot: area(64.0, 554.0, 540.0, 22.0),
};

const SQUARE: Layout = Layout {
    top: area(72.0, 70.0, 936.0, 52.0),
    sentence: area(72.0, 142.0, 936.0, 210.0),
    bars: area(656.0, 412.0, 352.0, 440.0),
    note: area(656.0, 866.0, 352.0, 60.0),
    map: area(50.0, 394.0, 560.0, 560.0),
    foot: area(72.0, 990.0, 936.0, 24.0),
};

const fn area(x: f64, y: f64, width: f64, height: f64) -> Area {
    Area {
        x,
        y,
        width,
        height,
    }
}
