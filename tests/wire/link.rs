//! Links as they come back from chat programs, mail and blogs.

use cto_quadrant::domain::answers::{Answers, RoleView};
use cto_quadrant::domain::model::Model;
use cto_quadrant::wire::code::{CodeError, encode};
use cto_quadrant::wire::link::{
    Fragment, Shared, compare_fragment, go_on_fragment, parse_fragment, parse_opened,
    result_fragment,
};
use cto_quadrant::wire::name::Name;

/// The text of the name Ada, from the fixtures.
const ADA: &str = "HyrZjBQjE";

/// Behind a link, all of these leave the result as it is.
const NOISE: [&str; 64] = [
    // Punctuation of the sentence or of the markup around the link.
    ".",
    ",",
    ";",
    ":",
    "!",
    "?",
    ")",
    "]",
    ">",
    "}",
    "'",
    "\"",
    "*",
    "_",
    "~",
    "»",
    "”",
    "’",
    "`",
    "…",
    "...",
    ").",
    ">,",
    "**",
    "__",
    "\\",
    "|",
    "-",
    "/",
    "=",
    "。",
    "）",
    "\u{200b}",
    "\u{a0}",
    // The same, percent-encoded by the browser and once more.
    "%2E",
    "%29",
    "%3E",
    "%22",
    "%E2%80%9D",
    "%C2%BB",
    "%252E",
    "%2529",
    "%25E2%2580%2599",
    "%20",
    // Broken escapes: the rest was cut off.
    "%",
    "%2",
    "%E2%80",
    // Parameters and markup.
    "&utm_source=newsletter&utm_medium=email",
    "?fbclid=IwAR0abc",
    "&fbclid=IwAR0abc",
    "&amp;utm_source=x",
    ").&utm_source=x",
    "?utm_source=x#top",
    "%26utm_source%3Dx",
    "#?secret=AbCdEfGhIj",
    "?secret=AbCdEfGhIj",
    "&#?secret=AbCdEfGhIj",
    "%23?secret=AbCdEfGhIj",
    "\">the result</a>",
    "<br>",
    " and more",
    "\r\nand more",
    // A name that is not sound.
    ".4QnW2Rb7",
    ".4QnW2Rb7).",
];

#[test]
fn a_link_shows_its_result() {
    let fragment = result_fragment(&answers().into());
    assert_eq!(fragment, format!("r={}", encode(&answers())));
    check(&fragment, &result());
    check(&format!("#{fragment}"), &result());
}

#[test]
fn who_goes_on_elsewhere_takes_all_answers_along() {
    let fragment = go_on_fragment(&answers());
    assert_eq!(fragment, format!("t={}", encode(&answers())));
    check(&fragment, &Fragment::GoOn(Ok(answers().into())));
}

#[test]
fn what_programs_put_behind_a_link_does_no_harm() {
    for noise in NOISE {
        check(&format!("#r={}{noise}", encode(&answers())), &result());
    }
}

#[test]
fn one_more_percent_encoding_does_no_harm() {
    let link = format!("#r={}", encode(&answers()));
    let every_byte = |text: &str| {
        text.bytes().fold(String::new(), |encoded, byte| {
            format!("{encoded}%{byte:02x}")
        })
    };
    check(&link.replace('=', "%3D"), &result());
    check(&link.replace('=', "%253d"), &result());
    check(&link.replace('#', "%23"), &result());
    check(&format!("#{}", every_byte(&link[1..])), &result());
    check(&every_byte(&link).replace('%', "%25"), &result());
}

#[test]
fn a_group_has_a_plain_address() {
    for address in ["group", "#group"] {
        check(address, &Fragment::Group);
    }
}

#[test]
fn fragments_of_others_are_nothing_of_ours() {
    let others = [
        "",
        "#",
        "##",
        "section-2",
        "#section-2",
        "#?secret=AbCdEfGhIj",
        "?secret=AbCdEfGhIj",
        "#r",
        "#c",
        "#result=1",
        "#R=1",
        "#compare",
        "#groups",
        "#x=1&r=1",
        "#%",
        "#%ff",
        "#é",
        "#\0",
        ":~:text=CTO",
    ];
    for other in others {
        check(other, &Fragment::None);
    }
}

#[test]
fn each_kind_of_bad_link_is_told_apart() {
    let code = encode(&answers());
    let bad = |error| Fragment::Result(Err(error));
    check(&format!("#r={}", &code[..9]), &bad(CodeError::Truncated));
    check(&format!("#r={}...", &code[..9]), &bad(CodeError::Truncated));
    check(&format!("#r={code}0"), &bad(CodeError::Altered));
    check(&format!("#r={code}-0"), &bad(CodeError::Altered));
    check(&format!("#r={code},{code}"), &bad(CodeError::Altered));
    check(
        &format!("#r={}", code.to_lowercase()),
        &bad(CodeError::Altered),
    );
    for garbage in [
        "", "garbage", ".", ".NAME", "%", "?", "&r=1", "é", "=", "<script>",
    ] {
        check(&format!("#r={garbage}"), &bad(CodeError::NotOurs));
    }
}

#[test]
fn a_name_travels_with_its_code() {
    let fragment = result_fragment(&ada());
    assert_eq!(fragment, format!("r={}.{ADA}", encode(&answers())));
    check(&fragment, &Fragment::Result(Ok(ada())));
}

#[test]
fn what_programs_put_behind_a_name_does_no_harm() {
    let is_name = |noise: &&str| !noise.starts_with(".4");
    for noise in NOISE.into_iter().filter(is_name) {
        let link = format!("#r={}.{ADA}{noise}", encode(&answers()));
        check(&link, &Fragment::Result(Ok(ada())));
    }
}

#[test]
fn a_damaged_name_leaves_the_result_without_a_name() {
    let code = encode(&answers());
    let damaged = [
        "",
        ".",
        ".x",
        "HyrZjBQj",
        "HyrZjBQjF",
        "HyrZjBQjEE",
        "hyrzjbqje",
        "0HyrZjBQjE",
        "HyrZ.jBQjE",
        &code,
    ];
    for name in damaged {
        check(&format!("#r={code}.{name}"), &result());
    }
    check(&format!("#r={code}..{ADA}"), &result());
    check(
        &format!("#r={code}{ADA}"),
        &Fragment::Result(Err(CodeError::Altered)),
    );
}

#[test]
fn a_comparison_shows_its_results_in_their_order_with_their_names() {
    let compared = [ada(), Answers::default().into()];
    let codes = [encode(&answers()), encode(&Answers::default())];
    let fragment = compare_fragment(&compared);
    assert_eq!(fragment, format!("c={}.{ADA},{}", codes[0], codes[1]));
    let expected = Fragment::Compare(compared.map(Ok).to_vec());
    check(&fragment, &expected);
    let [one, other] = codes;
    check(&format!("#c={one}.{ADA},{other}.NAME2)."), &expected);
    check(
        &format!("#c={one}.{ADA}%2C{other},&utm_source=x"),
        &expected,
    );
    check(
        &format!("#c%3D{one}.{ADA}%252C{other}#?secret=AbCdEfGhIj"),
        &expected,
    );
}

#[test]
fn a_screen_is_opened_with_a_comparison_or_with_codes_between_spaces() {
    let compared = [ada(), Answers::default().into()];
    let expected = compared.clone().map(Ok);
    assert_eq!(parse_opened(&compare_fragment(&compared)), expected);
    let [one, other] = [encode(&answers()), encode(&Answers::default())];
    assert_eq!(parse_opened(&format!(" {one}.{ADA}  {other}")), expected);
    assert_eq!(parse_opened(" "), []);
}

#[test]
fn a_comparison_holds_two_to_six_results() {
    for n in 2..=6 {
        let compared = vec![ada(); n];
        let expected = compared.iter().cloned().map(Ok).collect();
        check(&compare_fragment(&compared), &Fragment::Compare(expected));
    }
}

#[test]
fn a_bad_code_does_not_hide_the_others_of_a_comparison() {
    let code = encode(&answers());
    // The last one is the sound code of an edition 2: its checksum is
    // (314159265 + 50) x 271828183 modulo 916132829, in base62.
    let link = format!("#c={},{code}.{ADA},,{code}0,abc,2Efm4y", &code[..9]);
    let expected = vec![
        Err(CodeError::Truncated),
        Ok(ada()),
        Err(CodeError::NotOurs),
        Err(CodeError::Altered),
        Err(CodeError::NotOurs),
        Err(CodeError::NewerEdition(2)),
    ];
    check(&link, &Fragment::Compare(expected));
}

#[test]
fn a_comparison_of_too_few_or_too_many_is_not_ours() {
    for link in ["#c=", "#c=abc", "#c=abc,", "#c=a,b,c,d,e,f,g"] {
        check(link, &Fragment::Result(Err(CodeError::NotOurs)));
    }
    for n in [0, 1, 7] {
        let link = compare_fragment(&vec![ada(); n]);
        check(&link, &Fragment::Result(Err(CodeError::NotOurs)));
    }
}

#[track_caller]
fn check(fragment: &str, expected: &Fragment) {
    assert_eq!(&parse_fragment(fragment), expected, "{fragment}");
}

/// Answers whose code has capitals, so that a link in small letters is another one.
fn answers() -> Answers {
    Answers {
        self_view: Some(RoleView::Seen(Model::Bt)),
        ..Answers::default()
    }
}

fn result() -> Fragment {
    Fragment::Result(Ok(answers().into()))
}

fn ada() -> Shared {
    Shared {
        answers: answers(),
        name: Name::new("Ada").ok(),
    }
}
