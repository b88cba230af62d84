//! All files that are made of texts, for a build with and without a public address.

use std::collections::BTreeSet;

use cto_quadrant::content::Texts;
use cto_quadrant::domain::call::Call;
use cto_quadrant::pages::address::Address;
use cto_quadrant::pages::assets::Assets;
use cto_quadrant::pages::examples::Examples;
use cto_quadrant::pages::head::{Surroundings, escaped};
use cto_quadrant::pages::outline::{File, files};
use cto_quadrant::pages::page::Subject;
use cto_quadrant::wire::preview::slug;

use crate::languages;

/// The page as Trunk leaves it, with the scripts in their place.
fn template() -> String {
    let source = include_str!("../../index.html");
    let (before, rest) = source.split_once("<link data-trunk").unwrap();
    let (_, after) = rest.split_once(">\n").unwrap();
    let scripts = "<script src=\"./boot.js\" data-js=\"./app-1.js\" \
                   data-wasm=\"./app-1_bg.wasm\" data-sharing=\"./sharing\" \
                   data-frame=\"./frame.js\" data-doctor=\"./doctor.js\"></script>";
    [before, scripts, after].concat()
}

/// The files of a build in three languages.
pub(crate) fn built(address: Option<&str>) -> Vec<File> {
    let assets = Assets {
        styles: "styles-1.css".to_owned(),
        boot: "boot-1.js".to_owned(),
        sharing: "sharing-1".to_owned(),
        frame: "frame-1.js".to_owned(),
        doctor: "doctor-1.js".to_owned(),
        version: "1.2.3".to_owned(),
        integrity: "sha384-1".to_owned(),
        embed: "embed-page-1".to_owned(),
    };
    let (languages, examples): ([Texts; 3], Examples) = (languages(), Examples::new().unwrap());
    let address = address.map(|address| Address::parse(address).unwrap());
    let around = Surroundings {
        languages: &languages,
        address: address.as_ref(),
        has_pictures: true,
        examples: &examples,
    };
    files(&template(), &assets, &around).unwrap()
}

/// The pages with the quiz among the files.
pub(crate) fn pages(files: &[File]) -> Vec<&File> {
    let (_, pages) = split(files);
    pages
}

/// The embed pages among the files.
pub(crate) fn embed_pages(files: &[File]) -> Vec<&File> {
    let (pages, _) = split(files);
    pages
}

fn split(files: &[File]) -> (Vec<&File>, Vec<&File>) {
    let pages = files
        .iter()
        .filter(|file| file.path.ends_with("index.html"));
    pages.partition(|page| page.path.ends_with("embed/index.html"))
}

/// What stands between two marks.
#[track_caller]
pub(crate) fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let (_, rest) = text
        .split_once(start)
        .unwrap_or_else(|| panic!("no {start}"));
    rest.split_once(end).unwrap().0
}

#[test]
fn every_call_has_a_page_in_every_language() {
    let files = built(None);
    let found: BTreeSet<&str> = pages(&files)
        .iter()
        .map(|page| page.path.as_str())
        .collect();
    let mut expected = BTreeSet::new();
    for folder in ["", "en-XA/", "ar-XB/"] {
        expected.insert(format!("{folder}index.html"));
        for call in Call::ALL {
            expected.insert(format!("{folder}r/{}/index.html", slug(call)));
        }
    }
    assert_eq!(found, expected.iter().map(String::as_str).collect());
}

#[test]
fn every_page_has_a_title_and_a_description_of_its_own() {
    let files = built(None);
    let mut titles = BTreeSet::new();
    let mut descriptions = BTreeSet::new();
    for page in pages(&files).into_iter().chain(embed_pages(&files)) {
        let title = between(&page.text, "<title>", "</title>");
        let description = between(&page.text, "name=\"description\" content=\"", "\"");
        assert!(titles.insert(title), "{title} twice");
        assert!(descriptions.insert(description), "{description} twice");
        assert!(description.chars().count() > 60, "{description}");
    }
}

#[test]
fn a_page_finds_the_shared_files_however_deep_it_lies() {
    let shared = [
        "styles-1.css",
        "boot-1.js",
        "app-1.js",
        "app-1_bg.wasm",
        "frame-1.js",
        "doctor-1.js",
    ];
    for page in pages(&built(None)) {
        let up = "../".repeat(page.path.matches('/').count());
        let up = if up.is_empty() { "./" } else { &up };
        for name in shared {
            let address = format!("\"{up}{name}\"");
            assert_eq!(
                page.text.matches(&address).count(),
                1,
                "{}: {address}",
                page.path
            );
        }
    }
}

#[test]
fn the_page_of_a_call_introduces_it_above_the_same_widget() {
    let files = built(None);
    let pages = pages(&files);
    let start = &pages
        .iter()
        .find(|page| page.path == "index.html")
        .unwrap()
        .text;
    assert!(!start.contains("id=\"role\""));
    let widget = between(start, "<div id=\"app\">", "<noscript>");
    for (subject, names) in [
        ("r/clearly-im/", &["Infrastructure Manager"][..]),
        (
            "r/eft-bt/",
            &["External-Facing Technologist", "Big Thinker"],
        ),
        ("r/early/", &["Too few answers yet"]),
    ] {
        let path = format!("{subject}index.html");
        let page = &pages.iter().find(|page| page.path == path).unwrap().text;
        let role = between(page, "<section id=\"role\"", "<div id=\"app\">");
        assert!(names.iter().all(|name| role.contains(name)), "{role}");
        assert!(role.contains("class=\"map\""), "{role}");
        assert!(!role.contains("style="), "the page's policy forbids it");
        assert_eq!(between(page, "<div id=\"app\">", "<noscript>"), widget);
    }
}

#[test]
fn without_an_address_no_page_points_to_one() {
    for file in built(None) {
        for absolute in [
            "rel=\"canonical\"",
            "og:url",
            "og:image",
            "hreflang",
            "oembed",
        ] {
            assert!(
                !file.text.contains(absolute),
                "{} has {absolute}",
                file.path
            );
        }
        assert!(file.path != "sitemap.xml" && !file.path.starts_with("oembed"));
        assert!(!file.text.contains("Sitemap:"));
    }
}

#[test]
fn no_place_of_the_template_is_left_and_no_text_breaks_out() {
    let files = built(Some("https://example.org/quiz"));
    for page in pages(&files).into_iter().chain(embed_pages(&files)) {
        let page = &page.text;
        for place in [
            "%TITLE%", "%HEAD%", "%ROLE%", "%WIDGET%", "%TEXTS%", "%LANG%", "%MAIN%", "%WORDS%",
        ] {
            assert!(!page.contains(place), "{place}");
        }
    }
    assert_eq!(
        escaped("<a href=\"x\">&"),
        "&lt;a href=&quot;x&quot;&gt;&amp;"
    );
}

#[test]
fn a_template_without_a_place_is_an_error_that_names_it() {
    let (languages, examples) = (languages(), Examples::new().unwrap());
    let around = Surroundings {
        languages: &languages,
        address: None,
        has_pictures: false,
        examples: &examples,
    };
    let assets = Assets {
        styles: String::new(),
        boot: String::new(),
        sharing: String::new(),
        frame: String::new(),
        doctor: String::new(),
        embed: String::new(),
        version: String::new(),
        integrity: String::new(),
    };
    let template = template().replace("%ROLE%", "");
    let error = files(&template, &assets, &around).unwrap_err().to_string();
    assert!(error.contains("%ROLE%"), "{error}");
    assert_eq!(Subject::all().count(), 18);
}
