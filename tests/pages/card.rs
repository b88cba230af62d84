//! The card as a drawing: its words keep to their places in every language and for every call.

use cto_quadrant::content::Texts;
use cto_quadrant::domain::answers::Perspective;
use cto_quadrant::domain::call::Call;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::profile::Profile;
use cto_quadrant::pages::examples::Examples;
use cto_quadrant::pages::markup::markup;
use cto_quadrant::pages::picture::Painter;
use cto_quadrant::view::card::document::card_document;
use cto_quadrant::view::card::layout::{Area, Layout, Shape};
use cto_quadrant::view::card::measure::{cut, width};
use cto_quadrant::view::card::{Card, alt, card};
use resvg::tiny_skia::Rect;
use resvg::usvg::{Group, Node};

use crate::{english, languages};

const SHAPES: [Shape; 2] = [Shape::Wide, Shape::Square];

fn plain(profile: &Profile, shape: Shape) -> Card<'_> {
    Card {
        profile,
        perspective: Perspective::Today,
        guess: None,
        name: None,
        address: "example.org/quiz",
        shape,
    }
}

/// As much on the card as there can be.
fn full(profile: &Profile, shape: Shape) -> Card<'_> {
    Card {
        perspective: Perspective::Needed,
        guess: Some(Model::Eft),
        name: Some("Wolfeschlegelsteinhausenbergerdorff-Mwangi, Head of Everything"),
        address: "a-rather-long-host-name.example.org/and/a/path/that/goes/on/and/on/for/quite/long",
        ..plain(profile, shape)
    }
}

fn document(texts: &Texts, shown: &Card) -> String {
    card_document(&markup(card(texts, shown)))
}

/// The boxes of all texts, as far as letters fill them: a line's box also has room above and
/// below for the tallest letters of its font.
fn boxes(group: &Group, found: &mut Vec<Rect>) {
    for node in group.children() {
        match node {
            Node::Group(group) => boxes(group, found),
            Node::Text(text) => {
                let rect = text.abs_bounding_box();
                let margin = rect.height().min(rect.width()) * 0.2;
                found.push(rect.inset(0.0, margin).unwrap_or(rect));
            }
            _ => {}
        }
    }
}

fn rect(area: Area) -> Rect {
    #[allow(clippy::cast_possible_truncation, reason = "pixels of a picture")]
    let [x, y, width, height] = [area.x, area.y, area.width, area.height].map(|value| value as f32);
    Rect::from_xywh(x, y, width, height).unwrap()
}

fn parts(layout: &Layout) -> [Rect; 6] {
    let Layout {
        top,
        sentence,
        bars,
        note,
        map,
        foot,
    } = *layout;
    [top, sentence, bars, note, map, foot].map(rect)
}

fn overlap(one: &Rect, other: &Rect) -> bool {
    let wide = one.right().min(other.right()) - one.left().max(other.left());
    let high = one.bottom().min(other.bottom()) - one.top().max(other.top());
    wide > 0.5 && high > 0.5
}

fn holds(outer: &Rect, inner: &Rect) -> bool {
    let slack = 3.0;
    inner.left() >= outer.left() - slack
        && inner.right() <= outer.right() + slack
        && inner.top() >= outer.top() - slack
        && inner.bottom() <= outer.bottom() + slack
}

#[test]
fn the_parts_of_a_card_keep_apart_and_off_its_edges() {
    for texts in languages() {
        for shape in SHAPES {
            let (width, height) = shape.size();
            let parts = parts(&Layout::of(shape, texts.dir()));
            #[allow(clippy::cast_precision_loss, reason = "pixels of a picture")]
            let paper = Rect::from_ltrb(30.0, 30.0, width as f32 - 30.0, height as f32 - 30.0);
            for (index, part) in parts.iter().enumerate() {
                assert!(holds(&paper.unwrap(), part), "{shape:?} {part:?}");
                for other in &parts[index + 1..] {
                    assert!(!overlap(part, other), "{shape:?} {part:?} {other:?}");
                }
            }
        }
    }
}

#[test]
fn every_text_keeps_within_its_part_and_off_every_other_text() {
    let (painter, examples) = (Painter::new(), Examples::new().unwrap());
    for texts in languages() {
        for call in Call::ALL {
            for shape in SHAPES {
                let parts = parts(&Layout::of(shape, texts.dir()));
                let profile = examples.of(call);
                for shown in [plain(profile, shape), full(profile, shape)] {
                    let tree = painter.tree(&document(&texts, &shown)).unwrap();
                    let mut found = Vec::new();
                    boxes(tree.root(), &mut found);
                    let what = format!("{} {call:?} {shape:?}", texts.lang());
                    assert!(found.len() > 18, "{what}: only {} texts", found.len());
                    for (index, text) in found.iter().enumerate() {
                        let inside = parts.iter().any(|part| holds(part, text));
                        assert!(inside, "{what}: {text:?} reaches out of its part");
                        for other in &found[index + 1..] {
                            assert!(!overlap(text, other), "{what}: {text:?} on {other:?}");
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn a_card_is_a_file_of_its_own() {
    let examples = Examples::new().unwrap();
    let rendered = markup(card(
        &english(),
        &plain(examples.of(Call::Blend), Shape::Wide),
    ));
    assert!(!rendered.contains("style"), "the page's policy forbids it");
    let document = card_document(&rendered);
    assert_eq!(document.matches("xmlns=").count(), 1);
    assert_eq!(document.matches("<style>").count(), 1);
    assert!(document.starts_with("<svg ") && document.ends_with("</svg>"));
    for missing in ["var(", "url(", "@import", "href"] {
        assert!(!document.contains(missing), "{missing}");
    }
    // A browser may name the namespace itself, and writes a space that must not break its own way.
    let twice =
        card_document("<svg xmlns=\"http://www.w3.org/2000/svg\"><text>a&nbsp;b</text></svg>");
    assert_eq!(twice.matches("xmlns=").count(), 1);
    assert!(twice.contains("a&#160;b"));
}

#[test]
fn the_colours_of_a_card_are_those_of_the_page() {
    let tokens = include_str!("../../styles/tokens.css");
    let examples = Examples::new().unwrap();
    let document = document(&english(), &full(examples.of(Call::Blend), Shape::Wide));
    let style = document.split("</style>").next().unwrap();
    let mut n_found = 0;
    for (at, _) in style.match_indices('#') {
        let colour = &style[at..at + 7];
        assert!(
            tokens.contains(&format!("light-dark({colour},")),
            "{colour}"
        );
        n_found += 1;
    }
    assert!(n_found > 8, "only {n_found} colours were found");
}

#[test]
fn a_name_comes_out_as_it_is_and_breaks_nothing() {
    let (painter, examples) = (Painter::new(), Examples::new().unwrap());
    let odd = "<Bo> & \"Co\"\u{0}\u{1b}\u{202e}";
    let shown = Card {
        name: Some(odd),
        ..plain(examples.of(Call::Blend), Shape::Wide)
    };
    let document = document(&english(), &shown);
    painter.tree(&document).unwrap();
    assert!(document.contains("&lt;Bo&gt; &amp; "), "{document}");
    assert!(!document.contains(['\u{0}', '\u{1b}', '\u{202e}']));
    let blank = Card {
        name: Some(" \u{7} "),
        ..shown
    };
    let nameless = plain(examples.of(Call::Blend), Shape::Wide);
    assert_eq!(
        markup(card(&english(), &blank)),
        markup(card(&english(), &nameless))
    );
}

#[test]
fn the_alternative_text_says_what_the_card_shows() {
    let examples = Examples::new().unwrap();
    let profile = examples.of(Call::Clear(Model::Bt));
    let words = alt(&english(), &plain(profile, Shape::Wide));
    assert!(
        words.starts_with("Clearly Big Thinker. This role gets things done by influence"),
        "{words}"
    );
    for pull in profile.ranked() {
        let share = format!("{} {:.0}%", english().model(pull.model), pull.share * 100.0);
        assert!(words.contains(&share), "{words} lacks {share}");
    }
}

#[test]
fn words_that_are_too_long_are_cut_with_an_ellipsis() {
    assert_eq!(cut("short", 10.0), "short");
    let short = cut("a very long name that goes on", 8.0);
    assert!(
        short.starts_with("a very") && short.ends_with('…'),
        "{short}"
    );
    assert!(width(&short) <= 8.0);
}
