//! All files that are made of texts, for a build with and without a public address.

use std::collections::BTreeSet;

use cto_quadrant::content::Texts;
use cto_quadrant::domain::call::Call;
use cto_quadrant::pages::address::Address;
use cto_quadrant::pages::assets::Assets;
use cto_quadrant::pages::chunks::ChunkFiles;
use cto_quadrant::pages::examples::Examples;
use cto_quadrant::pages::head::{Surroundings, escaped};
use cto_quadrant::pages::outline::{File, files};
use cto_quadrant::pages::page::Subject;
use cto_quadrant::pages::policy::Policy;
use cto_quadrant::pages::program::Program;
use cto_quadrant::wire::preview::slug;

use crate::languages;

/// The page as Trunk leaves it.
const TEMPLATE: &str = include_str!("../../index.html");

pub(crate) fn assets() -> Assets {
    let chunk = |name: &str| ChunkFiles {
        wasm: vec![format!("{name}-1.wasm")],
        styles: format!("{name}-1.css"),
        texts: ["en", "en-XA", "ar-XB"]
            .map(|lang| (lang.to_owned(), format!("{name}-1.{lang}.json")))
            .into(),
    };
    Assets {
        boot: "boot()".to_owned(),
        styles: "p{margin:0}".to_owned(),
        role_styles: "h2{margin:0}".to_owned(),
        program: Program::parse("cto-quadrant app-1.wasm\nresult result-1.wasm\nglue app-1.js\n")
            .unwrap(),
        chunks: ["result", "sections", "tools", "papers", "group"].map(chunk),
        frame: "frame-1.js".to_owned(),
        doctor: "doctor-1.js".to_owned(),
        offline: "offline-1.js".to_owned(),
        version: "1.2.3".to_owned(),
        integrity: "sha384-1".to_owned(),
        embed: "embed-page-1".to_owned(),
        statement: "statement-1.css".to_owned(),
    }
}

/// The files of a build in three languages.
pub(crate) fn built(address: Option<&str>) -> Vec<File> {
    let (languages, examples): ([Texts; 3], Examples) = (languages(), Examples::new().unwrap());
    let address = address.map(|address| Address::parse(address).unwrap());
    let around = Surroundings {
        languages: &languages,
        address: address.as_ref(),
        has_pictures: true,
        examples: &examples,
    };
    files(TEMPLATE, &assets(), &around).unwrap()
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
    let is_read = |file: &&File| file.path.ends_with("accessibility/index.html");
    let pages = files
        .iter()
        .filter(|file| file.path.ends_with("index.html") && !is_read(file));
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
        ("app-1.js", 1),
        ("app-1.wasm", 1),
        ("frame-1.js", 1),
        ("doctor-1.js", 1),
        ("offline-1.js", 1),
        ("result-1.wasm", 1),
        ("result-1.css", 1),
        ("sections-1.css", 1),
        ("tools-1.css", 1),
    ];
    for page in pages(&built(None)) {
        let up = "../".repeat(page.path.matches('/').count());
        let up = if up.is_empty() { "./" } else { &up };
        for (name, n) in shared {
            let address = format!("\"{up}{name}\"");
            assert_eq!(
                page.text.matches(&address).count(),
                n,
                "{}: {address}",
                page.path
            );
        }
    }
}

#[test]
fn a_page_names_the_texts_of_its_own_language() {
    let files = built(None);
    for (path, lang, up) in [
        ("index.html", "en", "./"),
        ("ar-XB/index.html", "ar-XB", "../"),
        ("en-XA/r/early/index.html", "en-XA", "../../../"),
    ] {
        let page = &files.iter().find(|file| file.path == path).unwrap().text;
        assert_eq!(page.matches(".json\"").count(), 5, "{path}");
        for chunk in ["result", "sections", "tools", "papers", "group"] {
            let address = format!("\"{up}{chunk}-1.{lang}.json\"");
            assert!(page.contains(&address), "{path}: {address}");
        }
    }
}

#[test]
fn the_policy_of_a_page_knows_what_stands_in_it_and_nothing_else() {
    let policy = Policy::of(&["abc"], &["abc"]);
    // SHA-256 of "abc" as in FIPS 180-4, in base64.
    let abc = "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='";
    let page = policy.of_page();
    assert_eq!(page.matches(abc).count(), 2, "{page}");
    assert!(!page.contains("unsafe-inline"), "{page}");
    let typed = "require-trusted-types-for 'script'; trusted-types cto-quadrant";
    assert!(page.ends_with(typed), "{page}");
    assert_eq!(policy.of_site(), format!("{page}; frame-src 'self'"));
    let address = Address::parse("https://example.org/quiz").unwrap();
    let there = policy.at(Some(&address)).of_page();
    assert_eq!(there.matches("'self' https://example.org/quiz/").count(), 4);
    assert_eq!(there.replace(" https://example.org/quiz/", ""), page);
    let ours = assets().policy().of_page();
    for page in pages(&built(None)) {
        let told = between(
            &page.text,
            "http-equiv=\"Content-Security-Policy\" content=\"",
            "\"",
        );
        assert_eq!(told, ours, "{}", page.path);
        // What stands in a template runs only when it is taken out.
        let later = between(&page.text, "<template", "</template>");
        assert_eq!(later.matches("<script src=").count(), 3, "{}", page.path);
        let text = page.text.replacen(later, "", 1);
        let scripts = text.split("<script").skip(1);
        let run = scripts.filter(|script| !script.starts_with(" type=\"application/"));
        assert_eq!(run.count(), 1, "{}", page.path);
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
        // Nor what is for Trunk alone.
        for place in [
            "trunk", "%TITLE%", "%HEAD%", "%ROLE%", "%WIDGET%", "%TEXTS%", "%LANG%", "%MAIN%",
            "%WORDS%",
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
    let template = TEMPLATE.replace("%ROLE%", "");
    let error = files(&template, &assets(), &around)
        .unwrap_err()
        .to_string();
    assert!(error.contains("%ROLE%"), "{error}");
    assert_eq!(Subject::all().count(), 19);
}
