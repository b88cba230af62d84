//! The QR code as it is drawn.

use std::collections::BTreeSet;

use cto_quadrant::view::sharing::qr::qr;
use qrcode::{Color, EcLevel, QrCode};
use yew::prelude::*;

const LINK: &str = "https://example.org/quiz/#r=1000aUxh0CSuxV9is";

/// The empty border, in modules.
const QUIET: usize = 4;

#[derive(Properties, PartialEq)]
struct CodeProps {
    text: String,
}

#[component]
fn Code(props: &CodeProps) -> Html {
    qr(&props.text, AttrValue::from("A code")).expect("a text that has a code")
}

fn drawn(text: &str) -> String {
    let text = text.to_owned();
    let renderer = yew::LocalServerRenderer::<Code>::with_props(CodeProps { text });
    pollster::block_on(renderer.hydratable(false).render())
}

fn attribute<'a>(html: &'a str, name: &str) -> &'a str {
    let (_, rest) = html
        .split_once(&format!(" {name}=\""))
        .expect("the attribute");
    rest.split('"').next().expect("its end")
}

fn side(html: &str) -> usize {
    let side = attribute(html, "viewBox")
        .strip_prefix("0 0 ")
        .expect("from the corner");
    side.split(' ')
        .next()
        .and_then(|side| side.parse().ok())
        .expect("a number")
}

/// Every module that the path covers, by row and column.
fn dark(html: &str) -> BTreeSet<(usize, usize)> {
    let mut dark = BTreeSet::new();
    for run in attribute(html, "d")
        .split('z')
        .filter(|run| !run.is_empty())
    {
        let numbers: Vec<usize> = run
            .split(|c: char| !c.is_ascii_digit())
            .filter_map(|number| number.parse().ok())
            .collect();
        let [x, y, n, 1, back] = numbers[..] else {
            panic!("{run}");
        };
        assert_eq!(n, back, "{run} comes back to its beginning");
        for column in x..x + n {
            assert!(dark.insert((y, column)), "{run} is drawn twice");
        }
    }
    dark
}

#[test]
fn its_side_is_that_of_a_version_with_the_border_of_the_standard() {
    for text in [LINK, "a", &LINK.repeat(5)] {
        let modules = side(&drawn(text)) - 2 * QUIET;
        assert!(
            modules >= 21 && (modules - 21).is_multiple_of(4),
            "{modules}"
        );
    }
}

#[test]
fn every_dark_module_is_drawn_once_and_no_other() {
    let code = QrCode::with_error_correction_level(LINK, EcLevel::M).expect("a code");
    let width = code.width();
    let expected: BTreeSet<(usize, usize)> = code
        .to_colors()
        .iter()
        .enumerate()
        .filter(|(_, color)| **color == Color::Dark)
        .map(|(place, _)| (place / width + QUIET, place % width + QUIET))
        .collect();
    assert_eq!(dark(&drawn(LINK)), expected);
}

#[test]
fn the_finder_patterns_stand_in_three_corners_and_the_border_is_empty() {
    let html = drawn(LINK);
    let (side, dark) = (side(&html), dark(&html));
    let far = side - QUIET - 7;
    for (top, left) in [(QUIET, QUIET), (QUIET, far), (far, QUIET)] {
        for row in 0..7 {
            for column in 0..7 {
                let ring = [row, column, 6 - row, 6 - column].into_iter().min();
                let is_dark = ring != Some(1);
                assert_eq!(dark.contains(&(top + row, left + column)), is_dark);
            }
        }
    }
    let inside = QUIET..side - QUIET;
    assert!(
        dark.iter()
            .all(|(y, x)| inside.contains(y) && inside.contains(x))
    );
}

#[test]
fn it_is_a_picture_with_a_text_and_dark_on_light() {
    let html = drawn(LINK);
    assert_eq!(
        (attribute(&html, "role"), attribute(&html, "aria-label")),
        ("img", "A code")
    );
    assert!(html.contains("fill=\"#fff\"") && html.contains("fill=\"#000\""));
}

#[test]
fn a_text_too_long_for_any_code_has_none() {
    // Version 40 holds 2331 bytes with error correction M (ISO/IEC 18004, table 7).
    let label = || AttrValue::from("A code");
    assert!(qr(&"b".repeat(2331), label()).is_some());
    assert!(qr(&"b".repeat(2332), label()).is_none());
}
