//! How wide words will be, guessed without a font, and how they fill lines.
//!
//! Nobody knows which font a browser will take, so the guess is on the wide side: about that of
//! Georgia, the widest of the stack, in which most fonts have room to spare.

/// Words of one kind: those of a sentence, or the name of a model in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The words, with the spaces between them.
    pub words: String,
    /// Whether they name a model.
    pub is_name: bool,
}

/// Words in lines, and the size at which they fit.
#[derive(Clone, Debug, PartialEq)]
pub struct Fitted {
    /// The size of the font, in units of the drawing.
    pub size: f64,
    /// The runs of each line.
    pub lines: Vec<Vec<Run>>,
}

/// The height of a line, in sizes of its font.
pub const LEADING: f64 = 1.16;

/// How wide `words` are at most likely, in sizes of their font.
#[must_use]
pub fn width(words: &str) -> f64 {
    words.chars().map(width_of).sum()
}

fn width_of(char: char) -> f64 {
    match char {
        // These only say which way the text runs.
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => 0.0,
        'i' | 'j' | 'l' | 'I' | ' ' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | '(' | ')'
        | '[' | ']' | '’' | '·' => 0.34,
        'f' | 'r' | 't' | '-' | '/' | '"' | '“' | '”' => 0.42,
        'm' | 'M' | 'w' | 'W' | '%' | '@' | '&' | '—' | '…' => 0.95,
        // Hangul, kana, ideographs and full-width forms fill a square.
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{1f000}'..='\u{3ffff}' => 1.0,
        _ if char.is_uppercase() => 0.76,
        _ => 0.58,
    }
}

/// The runs in lines at the largest of `sizes` (given from the largest down) at which they fit
/// into a box of this width and height; at the smallest where they fit nowhere. The name of a
/// model is broken only where it would have to be smaller otherwise.
#[must_use]
pub fn fitted(runs: &[Run], sizes: &[f64], (wide, high): (f64, f64)) -> Fitted {
    let mut fitted = Fitted {
        size: 0.0,
        lines: Vec::new(),
    };
    for &size in sizes {
        for names_are_whole in [true, false] {
            fitted = Fitted {
                size,
                lines: lines(words(runs, names_are_whole), wide / size),
            };
            if fits(&fitted, wide, high) {
                return fitted;
            }
        }
    }
    fitted
}

fn fits(fitted: &Fitted, wide: f64, high: f64) -> bool {
    let lines = fitted.lines.len();
    #[allow(clippy::cast_precision_loss, reason = "a card has a handful of lines")]
    let height = lines as f64 * LEADING * fitted.size;
    let widest = fitted.lines.iter().map(|line| width_of_line(line));
    height <= high && widest.fold(0.0, f64::max) * fitted.size <= wide
}

fn width_of_line(line: &[Run]) -> f64 {
    line.iter().map(|run| width(&run.words)).sum()
}

/// `words` cut off with an ellipsis where they are wider than `wide` sizes of their font.
#[must_use]
pub fn cut(words: &str, wide: f64) -> String {
    if width(words) <= wide {
        return words.to_owned();
    }
    let mut left = wide - width_of('…');
    let mut short: String = words
        .chars()
        .take_while(|&char| {
            left -= width_of(char);
            left >= 0.0
        })
        .collect();
    short.truncate(short.trim_end().len());
    short.push('…');
    short
}

/// Fills lines of this width, in sizes of the font, word by word.
fn lines(words: Vec<Vec<Run>>, wide: f64) -> Vec<Vec<Run>> {
    let mut lines: Vec<Vec<Run>> = Vec::new();
    let mut left = 0.0;
    for word in words {
        let needed = width_of_line(&word);
        let space = width_of(' ');
        match lines.last_mut() {
            Some(line) if needed + space <= left => {
                left -= needed + space;
                append(line, word);
            }
            _ => {
                left = wide - needed;
                lines.push(word);
            }
        }
    }
    lines
}

/// The words between spaces; one may begin in a sentence and end in a name.
fn words(runs: &[Run], names_are_whole: bool) -> Vec<Vec<Run>> {
    let mut words: Vec<Vec<Run>> = vec![Vec::new()];
    for run in runs {
        let breaks = |char| char == ' ' && !(run.is_name && names_are_whole);
        for (index, piece) in run.words.split(breaks).enumerate() {
            if index > 0 {
                words.push(Vec::new());
            }
            if let (Some(word), false) = (words.last_mut(), piece.is_empty()) {
                word.push(Run {
                    words: piece.to_owned(),
                    is_name: run.is_name,
                });
            }
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Adds a word to a line. The space before it belongs to the sentence, not to a name.
fn append(line: &mut Vec<Run>, word: Vec<Run>) {
    for (index, mut piece) in word.into_iter().enumerate() {
        let space = if index == 0 { " " } else { "" };
        match line.last_mut() {
            Some(last) if last.is_name == piece.is_name => {
                last.words.push_str(space);
                last.words.push_str(&piece.words);
            }
            Some(last) if piece.is_name => {
                last.words.push_str(space);
                line.push(piece);
            }
            _ => {
                piece.words.insert_str(0, space);
                line.push(piece);
            }
        }
    }
}
