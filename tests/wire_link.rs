//! Links as they come back from chat programs, mail and blogs.

use cto_quadrant::domain::answers::{Answers, RoleView};
use cto_quadrant::domain::model::Model;
use cto_quadrant::wire::code::{CodeError, encode};
use cto_quadrant::wire::link::{Fragment, parse_fragment, result_fragment};

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
    // A name is reserved, sound or not.
    ".4QnW2Rb7",
    ".4QnW2Rb7).",
];

#[test]
fn a_link_shows_its_result() {
    let fragment = result_fragment(&answers());
    assert_eq!(fragment, format!("r={}", encode(&answers())));
    check(&fragment, &result());
    check(&format!("#{fragment}"), &result());
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
fn a_comparison_gives_its_codes_undecoded() {
    let compared =
        |codes: &[&str]| Fragment::Compare(codes.iter().map(|&code| code.to_owned()).collect());
    check("#c=abc,def", &compared(&["abc", "def"]));
    check("#c=a,b,c,d,e,f", &compared(&["a", "b", "c", "d", "e", "f"]));
    check("#c=abc.NAME,def.NAME2).", &compared(&["abc", "def"]));
    check("#c=abc%2Cdef,&utm_source=x", &compared(&["abc", "def"]));
    check("#c=abc,,def", &compared(&["abc", "", "def"]));
    check(
        "#c%3Dabc%252Cdef#?secret=AbCdEfGhIj",
        &compared(&["abc", "def"]),
    );
}

#[test]
fn a_comparison_of_too_few_or_too_many_is_not_ours() {
    for link in ["#c=", "#c=abc", "#c=abc,", "#c=a,b,c,d,e,f,g"] {
        check(link, &Fragment::Result(Err(CodeError::NotOurs)));
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
    Fragment::Result(Ok(answers()))
}
