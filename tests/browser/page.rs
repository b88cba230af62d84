use cto_quadrant::platform::page::{PageError, read_texts};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::Fixture;

#[wasm_bindgen_test]
fn texts_are_read_with_their_language_and_direction() {
    let _page = Fixture::new(
        "pre",
        "t1",
        r#"{"lang":"ar","dir":"rtl","texts":["a","\u0628"]}"#,
    );
    let read = read_texts("t1").unwrap();
    assert_eq!((read.lang.as_str(), read.dir.as_str()), ("ar", "rtl"));
    assert_eq!(read.texts, ["a", "\u{628}"]);
}

#[wasm_bindgen_test]
fn anything_else_is_an_error_that_says_what_to_do() {
    assert_eq!(read_texts("nowhere"), Err(PageError::Missing("nowhere")));
    for broken in [
        "",
        "null",
        "3",
        "{",
        "{}",
        r#"{"lang":"en","dir":"ltr"}"#,
        r#"{"lang":"en","dir":"ltr","texts":"a"}"#,
        r#"{"lang":"en","dir":"ltr","texts":[1]}"#,
        r#"{"lang":1,"dir":"ltr","texts":[]}"#,
    ] {
        let _page = Fixture::new("pre", "t2", broken);
        let error = read_texts("t2").unwrap_err();
        assert_eq!(error, PageError::Unreadable, "{broken}");
        assert!(error.to_string().contains("build the pages again"));
    }
}
