//! The words that the build writes into what host pages fetch.

use std::fs;
use std::path::Path;

use cto_quadrant::content::Texts;
use cto_quadrant::content::embed_label::EmbedLabel;
use cto_quadrant::content::lint::checked;
use cto_quadrant::pages::embed::{RESULT_ROOM, ROOM};
use cto_quadrant::pages::loader::with_words;

use crate::english;

fn source(file: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(root.join(file)).unwrap()
}

/// English with another tag and another sentence, as a second language would come.
fn other(tag: &str, failed: &str) -> Texts {
    let toml = source("content/en.toml")
        .replacen("lang = \"en\"", &format!("lang = \"{tag}\""), 1)
        .replacen(&*english().embed(EmbedLabel::Failed), failed, 1);
    checked("content/other.toml", &toml).unwrap()
}

#[test]
fn each_language_of_the_site_has_its_words_in_the_element_and_in_its_dialog() {
    let english = english();
    let languages = [
        english.clone(),
        other("nl-BE", "De quiz is 'er' niet; de link opent hem."),
        english.accented(),
    ];
    let embed = with_words(
        &source("src/embed/embed.js"),
        "FAILED",
        EmbedLabel::Failed,
        &languages,
    );
    let line = "const FAILED = { __proto__: null, en: 'The quiz cannot be shown here; the link opens it.', \
        nl: 'De quiz is \\'er\\' niet; de link opent hem.' };";
    let embed = embed.unwrap();
    assert!(embed.lines().any(|found| found == line), "{embed}");
    assert_eq!(
        embed.lines().count(),
        source("src/embed/embed.js").lines().count()
    );

    let dialog = with_words(
        &source("src/embed/dialog.js"),
        "CLOSE",
        EmbedLabel::DialogClose,
        &languages,
    );
    let line = "const CLOSE = { __proto__: null, en: 'Close', nl: 'Close' };";
    assert!(dialog.unwrap().lines().any(|found| found == line));
}

#[test]
fn a_source_without_a_place_or_with_other_words_is_refused() {
    let languages = [english()];
    for source in [
        "",
        "let FAILED = {};",
        "const FAILED = { __proto__: null, en: 'Something else.' };",
        "  const FAILED = { __proto__: null, en: 'The quiz cannot be shown here; the link opens it.' };",
    ] {
        let reason = with_words(source, "FAILED", EmbedLabel::Failed, &languages).unwrap_err();
        assert!(reason.contains("FAILED"), "{source}: {reason}");
    }
}

/// The element takes over from the style in the pasted code, so both keep the same room.
#[test]
fn the_element_keeps_the_room_of_the_code() {
    let element: String = source("src/embed/embed.js").split_whitespace().collect();
    for room in [ROOM, RESULT_ROOM] {
        let room: String = room.split_whitespace().collect();
        assert!(
            element.contains(&format!("--cto-quadrant-room:{room}")),
            "{room}"
        );
    }
}
