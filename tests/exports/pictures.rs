//! The card of a result: as a drawing, and as a bitmap.

use cto_quadrant::content::Texts;
use cto_quadrant::content::lint::checked;
use cto_quadrant::domain::answers::Perspective;
use cto_quadrant::domain::call::Call;
use cto_quadrant::domain::profile::Profile;
use cto_quadrant::pages::examples::Examples;
use cto_quadrant::pages::markup::markup;
use cto_quadrant::pages::picture::Painter;
use cto_quadrant::view::card::document::card_document;
use cto_quadrant::view::card::layout::Shape;
use cto_quadrant::view::card::{Card, card};

use crate::corpus::{check_printable, corpus, elements};

pub(crate) fn english() -> Texts {
    let toml = include_str!("../../content/en.toml");
    checked("content/en.toml", toml).unwrap()
}

fn drawing(texts: &Texts, profile: &Profile, name: Option<&str>) -> String {
    let shown = Card {
        profile,
        perspective: Perspective::Today,
        guess: None,
        name,
        address: "example.org/quiz",
        shape: Shape::Wide,
    };
    card_document(&markup(card(texts, &shown)))
}

#[test]
fn no_name_becomes_an_element_of_a_drawing() {
    let (texts, painter, examples) = (english(), Painter::new(), Examples::new().unwrap());
    let profile = examples.of(Call::ALL[0]);
    let (named, unnamed) = (
        drawing(&texts, profile, Some("Ada")),
        drawing(&texts, profile, None),
    );
    for hostile in corpus() {
        let svg = drawing(&texts, profile, Some(&hostile.text));
        // A name of which nothing can be seen is none.
        let good = if elements(&svg).len() == elements(&named).len() {
            &named
        } else {
            &unnamed
        };
        assert_eq!(elements(&svg), elements(good), "{}", hostile.why);
        check_printable(&svg, &hostile.why);
        let turns = |char: char| matches!(char, '\u{202a}'..='\u{202e}');
        assert!(!svg.contains(turns), "{}", hostile.why);
        let read = painter.tree(&svg);
        assert!(read.is_ok(), "{}: {:?}", hostile.why, read.err());
    }
}

/// The kinds of the chunks of a PNG: <https://www.w3.org/TR/png/#5Chunk-layout>.
fn chunks(png: &[u8]) -> Vec<String> {
    let mut rest = png.strip_prefix(b"\x89PNG\r\n\x1a\n").unwrap();
    let mut kinds = Vec::new();
    while let [a, b, c, d, kind @ ..] = rest {
        let length = u32::from_be_bytes([*a, *b, *c, *d]) as usize;
        kinds.push(String::from_utf8_lossy(&kind[..4]).into_owned());
        rest = &kind[4 + length + 4..];
    }
    kinds
}

#[test]
fn a_bitmap_holds_pixels_and_no_text() {
    let (texts, examples) = (english(), Examples::new().unwrap());
    let name = "</text><script>alert(1)</script>";
    let svg = drawing(&texts, examples.of(Call::ALL[0]), Some(name));
    let png = Painter::new().png(&svg).unwrap();
    let mut kinds = chunks(&png);
    kinds.dedup();
    assert_eq!(kinds, ["IHDR", "IDAT", "IEND"]);
}
