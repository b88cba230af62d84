//! How much room words take on a map, on the safe side: nothing can be measured before it is drawn.

/// The size of most words on the smallest map, where they are largest, in units of its view box.
pub const WORDS: f64 = 17.0;
/// A box on the map, in units of its view box; y grows downwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    /// The left edge.
    pub left: f64,
    /// The upper edge.
    pub top: f64,
    /// The right edge.
    pub right: f64,
    /// The lower edge.
    pub bottom: f64,
}

impl Bounds {
    /// The box that reaches so far from a point to every side.
    #[must_use]
    pub fn around((x, y): (f64, f64), reach: f64) -> Self {
        Self {
            left: x - reach,
            top: y - reach,
            right: x + reach,
            bottom: y + reach,
        }
    }

    /// The same with so much more at every side.
    #[must_use]
    pub fn wider(&self, by: f64) -> Self {
        Self {
            left: self.left - by,
            top: self.top - by,
            right: self.right + by,
            bottom: self.bottom + by,
        }
    }

    /// The point in the middle.
    #[must_use]
    pub fn center(&self) -> (f64, f64) {
        (
            f64::midpoint(self.left, self.right),
            f64::midpoint(self.top, self.bottom),
        )
    }

    /// Whether any part of a straight line lies in it.
    #[must_use]
    pub fn meets(&self, ((x1, y1), (x2, y2)): ((f64, f64), (f64, f64))) -> bool {
        let (mut enters, mut leaves) = (0.0_f64, 1.0_f64);
        let along = [
            (x1, x2 - x1, self.left, self.right),
            (y1, y2 - y1, self.top, self.bottom),
        ];
        for (start, way, low, high) in along {
            let end = start + way;
            // Most lines lie beyond one edge, which is cheaper to see than where they cross it.
            if start.max(end) <= low || start.min(end) >= high {
                return false;
            }
            if way == 0.0 {
                continue;
            }
            let (one, other) = ((low - start) / way, (high - start) / way);
            enters = enters.max(one.min(other));
            leaves = leaves.min(one.max(other));
        }
        enters < leaves
    }

    /// Whether the two have any area in common.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    /// Whether all of the other lies in this one.
    #[must_use]
    pub fn holds(&self, other: &Self) -> bool {
        self.left <= other.left
            && self.top <= other.top
            && self.right >= other.right
            && self.bottom >= other.bottom
    }
}

/// At least the width of a text in a font of this size.
#[must_use]
pub fn text_width(text: &str, size: f64) -> f64 {
    size * text.chars().map(advance).sum::<f64>()
}

/// The text, cut off with an ellipsis where it would be wider than `most`; `None` if not even two
/// of its characters have room.
#[must_use]
pub fn abbreviated(text: &str, size: f64, most: f64) -> Option<String> {
    if text_width(text, size) <= most {
        return Some(text.to_owned());
    }
    let room = most - text_width("…", size);
    let mut kept = String::new();
    let mut width = 0.0;
    for char in text.chars() {
        width += size * advance(char);
        if width > room {
            break;
        }
        kept.push(char);
    }
    let kept = kept.trim_end();
    (kept.chars().count() > 1).then(|| [kept, "…"].concat())
}

/// At least the width of a character, as a part of the font's size: from the widest of the usual
/// fonts of the system, which is `DejaVu` Sans, and a full square for scripts that use one.
fn advance(char: char) -> f64 {
    match char {
        // Joiners, marks of direction and variation selectors take no room.
        '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{fe00}'..='\u{fe0f}' => 0.0,
        'f' | 'i' | 'j' | 'l' | 'r' | 't' | 'I' | ' ' | '.' | ',' | ':' | ';' | '!' | '|'
        | '\'' | '(' | ')' | '[' | ']' | '-' | '/' => 0.43,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '…' => 1.02,
        'a'..='z' | '0'..='9' => 0.65,
        'A'..='Z' => 0.82,
        // Latin with accents, Greek, Hebrew, Arabic: letters stand close.
        '\u{a0}'..='\u{3ff}' | '\u{590}'..='\u{6ff}' => 0.9,
        // Whole phrases in one character, and cuneiform.
        '\u{fdf0}'..='\u{fdff}' | '\u{12000}'..='\u{1254f}' => 10.0,
        '\u{3000}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{ff00}'..='\u{ffef}' => 1.05,
        _ => 1.4,
    }
}
