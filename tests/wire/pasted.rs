//! What people paste into the box of the comparison: links, codes and the words around them.
#![allow(clippy::expect_used, reason = "tests may panic")]

use cto_quadrant::wire::code::CodeError;
use cto_quadrant::wire::link::Shared;
use cto_quadrant::wire::pasted::parse_pasted;

/// From the fixtures: block 1 most IM; self-view withheld; everything in the needed perspective
/// unanswered; the name Ada.
const ONE: &str = "1000aUxh0CSuxV9is";
const TWO: &str = "100VmxzSArAm0aYrB";
const THREE: &str = "150000000000CUCjJ";
const ADA: &str = "HyrZjBQjE";

/// The sound code of an edition 2, worked out in the tests of the link.
const NEWER: &str = "2Efm4y";

#[test]
fn one_of_each_kind_is_found() {
    check(ONE, &[ONE]);
    check(&format!("{ONE}.{ADA}"), &[&named(ONE)]);
    check(&format!("https://example.org/#r={ONE}"), &[ONE]);
    check(
        &format!("https://example.org/r/eft/#r={ONE}.{ADA}"),
        &[&named(ONE)],
    );
    check(&format!("example.org/cto/#r={ONE}"), &[ONE]);
    check(&format!("#r={ONE}"), &[ONE]);
    check(&format!("r={ONE}"), &[ONE]);
    check(
        &format!("https://example.org/#c={ONE},{TWO}.{ADA}"),
        &[ONE, &named(TWO)],
    );
}

#[test]
fn several_are_found_in_their_order_whatever_separates_them() {
    for between in [
        " ", ", ", ",", "; ", ";", "\n", "\r\n\r\n", "\t", " and ", "\n- ", " | ",
    ] {
        check(&[THREE, ONE, TWO].join(between), &[THREE, ONE, TWO]);
        let links = [THREE, ONE, TWO].map(|code| format!("https://example.org/#r={code}"));
        check(&links.join(between), &[THREE, ONE, TWO]);
    }
}

#[test]
fn links_without_anything_between_them_are_found() {
    check(
        &format!("https://a.org/#r={ONE}https://a.org/#r={TWO}"),
        &[ONE, TWO],
    );
    check(
        &format!("http://a.org/#c={ONE},{TWO},http://a.org/#r={THREE}"),
        &[ONE, TWO, THREE],
    );
    check(
        &format!("{ONE},https://a.org/#r={TWO},{THREE}"),
        &[ONE, TWO],
    );
}

#[test]
fn links_are_found_in_prose_and_markup() {
    check(
        &format!("see https://x.org/r/eft/#r={ONE}, and (https://x.org/#r={TWO}.{ADA})."),
        &[ONE, &named(TWO)],
    );
    check(
        &format!("Mine is {ONE}. Yours?\nAda: {TWO}.{ADA}!"),
        &[ONE, &named(TWO)],
    );
    check(
        &format!("- [me](https://x.org/#r={ONE})\n- **{TWO}**"),
        &[ONE, TWO],
    );
    check(
        &format!("<a href=\"https://x.org/#r={ONE}\">my result</a>"),
        &[ONE],
    );
    check(
        &format!("<a href='https://x.org/#r={ONE}'>my result</a>"),
        &[ONE],
    );
    check(
        &format!("{{\"code\":\"{ONE}\",\"other\": \"{TWO}\"}}"),
        &[ONE, TWO],
    );
    check(
        &format!("https://x.org/#r={ONE}&utm_source=mail {TWO}"),
        &[ONE, TWO],
    );
    check(&format!("https://x.org/%23r%3D{ONE}%20{TWO}"), &[ONE, TWO]);
}

#[test]
fn the_same_code_is_found_once() {
    check(
        &format!("{ONE} {TWO} https://x.org/#r={ONE} {ONE}."),
        &[ONE, TWO],
    );
    check(&format!("{ONE}.{ADA} {ONE}"), &[&named(ONE)]);
    check(&format!("#c={ONE},{ONE}"), &[ONE]);
}

#[test]
fn words_are_no_codes() {
    let words = [
        "",
        " \n ",
        "Here are our results, please have a look: they are surprising.",
        "My number is 10 000 000, or 1000000000000000000000.",
        "On 2026-11-22, the 10thAnniversary, 12 of us met in room 101.",
        "10f1e2d3c4b5a6978869504132a4b5c6d7e8f900",
        "123e4567-e89b-12d3-a456-426614174000",
        "https://docs.example.org/d/10BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms",
        "10BxiMVs0XRA5nFMdKvBdBZjgmUUqptl@example.org",
        "https://example.org/#section-2",
        "https://example.org/#?secret=AbCdEfGhIj",
        "1, 2, 3. 1.5 e.g. 100% 50%25 ... r= c=3 a.b.c",
        "Zoë · Дмитрий · 山田太郎 · 👩‍💻",
    ];
    for text in words {
        check(text, &[]);
    }
}

#[test]
fn a_bad_link_of_ours_is_reported_in_its_place() {
    let pasted = format!(
        "{ONE} https://x.org/#r={} https://x.org/#r={TWO}0 #r= #r=hello #r={NEWER} {THREE}",
        &TWO[..9],
    );
    let expected = [
        Ok(shared(ONE)),
        Err(CodeError::Truncated),
        Err(CodeError::Altered),
        Err(CodeError::NotOurs),
        Err(CodeError::NotOurs),
        Err(CodeError::NewerEdition(2)),
        Ok(shared(THREE)),
    ];
    assert_eq!(parse_pasted(&pasted), expected);
    let compared = format!("https://x.org/#c={ONE},{TWO}0,{THREE}.");
    let expected = [Ok(shared(ONE)), Err(CodeError::Altered), Ok(shared(THREE))];
    assert_eq!(parse_pasted(&compared), expected);
}

#[test]
fn a_bare_code_is_reported_where_it_can_be_nothing_else() {
    // It begins like one of 57 characters.
    let cut_off = "14R0aUxh0CSuxV9isQmZV9Kq2";
    assert_eq!(parse_pasted(NEWER), [Err(CodeError::NewerEdition(2))]);
    assert_eq!(parse_pasted("1000aUxh0CSuxV9iS"), [Err(CodeError::Altered)]);
    assert_eq!(parse_pasted(cut_off), [Err(CodeError::Truncated)]);
    // Too short to be told from any other word.
    assert_eq!(parse_pasted(&ONE[..16]), []);
}

#[test]
fn a_damaged_name_leaves_the_result_without_a_name() {
    check(&format!("{ONE}.HyrZjBQj"), &[ONE]);
    check(&format!("https://x.org/#r={ONE}.HyrZjBQj"), &[ONE]);
}

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let expected: Vec<_> = expected.iter().map(|item| Ok(shared(item))).collect();
    assert_eq!(parse_pasted(text), expected, "{text}");
}

fn shared(item: &str) -> Shared {
    item.parse().expect("a result")
}

fn named(code: &str) -> String {
    format!("{code}.{ADA}")
}
