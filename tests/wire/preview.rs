//! The addresses of the pages that preview a call, which links carry for ever.

use cto_quadrant::domain::call::Call;
use cto_quadrant::domain::model::Model::{Bt, Eft, Im, Tvom};
use cto_quadrant::wire::preview::{call, root, slug};

/// Published: a line may be added, none may ever change.
const PUBLISHED: [(Call, &str); 16] = [
    (Call::Clear(Im), "clearly-im"),
    (Call::Clear(Tvom), "clearly-tvom"),
    (Call::Clear(Eft), "clearly-eft"),
    (Call::Clear(Bt), "clearly-bt"),
    (Call::Leaning(Im), "leaning-im"),
    (Call::Leaning(Tvom), "leaning-tvom"),
    (Call::Leaning(Eft), "leaning-eft"),
    (Call::Leaning(Bt), "leaning-bt"),
    (Call::Between(Im, Tvom), "im-tvom"),
    (Call::Between(Im, Eft), "im-eft"),
    (Call::Between(Im, Bt), "im-bt"),
    (Call::Between(Tvom, Eft), "tvom-eft"),
    (Call::Between(Tvom, Bt), "tvom-bt"),
    (Call::Between(Eft, Bt), "eft-bt"),
    (Call::Blend, "blend"),
    (Call::TooFew, "early"),
];

#[test]
fn every_call_keeps_its_address_for_ever() {
    assert_eq!(PUBLISHED.map(|(call, _)| call), Call::ALL);
    for (of, folder) in PUBLISHED {
        assert_eq!(slug(of), folder);
        assert_eq!(call(folder), Some(of));
    }
}

#[test]
fn a_pair_has_one_address_whichever_model_leads() {
    assert_eq!(slug(Call::Between(Bt, Im)), "im-bt");
    assert_eq!(slug(Call::Between(Eft, Tvom)), "tvom-eft");
}

#[test]
fn other_folders_are_no_calls() {
    for folder in ["", "im", "bt-im", "clearly", "Blend", "blend/"] {
        assert_eq!(call(folder), None, "{folder}");
    }
}

#[test]
fn links_are_built_on_the_start_page_of_the_language() {
    let start = "https://example.org/";
    for (address, expected) in [
        ("", ""),
        ("index.html", ""),
        ("nl/", "nl/"),
        ("nl/index.html", "nl/"),
        ("r/clearly-im/", ""),
        ("r/clearly-im/index.html", ""),
        ("nl/r/im-eft/index.html", "nl/"),
        ("nl/r/blend/", "nl/"),
        ("sites/quiz/", "sites/quiz/"),
        ("sites/quiz/nl/r/im-eft/", "sites/quiz/nl/"),
        // A site of its own in a folder of this name.
        ("r/", "r/"),
        ("r/r/early/", "r/"),
    ] {
        let address = [start, address].concat();
        assert_eq!(root(&address), [start, expected].concat(), "{address}");
    }
}

#[test]
fn a_folder_that_is_no_call_is_the_start_page_itself() {
    for path in [
        "r/unknown/",
        "r/Blend/",
        "im-eft/",
        "ar/im-eft/",
        "r/im-eft/more/",
    ] {
        let address = ["https://example.org/", path].concat();
        assert_eq!(root(&address), address);
    }
}

#[test]
fn what_a_server_leaves_out_of_an_address_changes_nothing() {
    for (address, expected) in [
        ("https://example.org/quiz", "https://example.org/quiz/"),
        ("https://example.org/r/im-eft", "https://example.org/"),
        ("https://example.org/nl/r/im-eft", "https://example.org/nl/"),
        (
            "https://example.org/quiz/start.html",
            "https://example.org/quiz/",
        ),
        ("file:///home/ada/quiz/index.html", "file:///home/ada/quiz/"),
    ] {
        assert_eq!(root(address), expected, "{address}");
    }
}

#[test]
fn no_text_in_place_of_an_address_panics() {
    for text in ["", "/", "r", "r/im-eft", "/r/im-eft/", "//", "\u{0}/é"] {
        assert!(root(text).ends_with('/'), "{text}");
    }
}
