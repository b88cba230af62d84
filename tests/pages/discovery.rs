//! What previews, blogs and search engines are told, where the public address is known.

use std::collections::BTreeSet;

use resvg::usvg::roxmltree::{Document, Node};
use serde_json::Value;

use crate::site::{between, built, pages};

const ADDRESS: &str = "https://example.org/quiz/";

/// The address of a page by the path of its file.
fn address_of(path: &str) -> String {
    [ADDRESS, path.trim_end_matches("index.html")].concat()
}

fn content<'a>(page: &'a str, property: &str) -> &'a str {
    between(page, &format!("property=\"{property}\" content=\""), "\"")
}

#[test]
fn every_page_has_what_a_preview_needs() {
    let files = built(Some(ADDRESS));
    for page in pages(&files) {
        let (path, page) = (&page.path, &page.text);
        let own = address_of(path);
        assert_eq!(content(page, "og:url"), own);
        assert_eq!(between(page, "<link rel=\"canonical\" href=\"", "\""), own);
        assert_eq!(content(page, "og:type"), "website");
        assert_eq!(content(page, "og:image:width"), "1200");
        assert_eq!(content(page, "og:image:height"), "630");
        let picture = content(page, "og:image");
        assert!(
            picture.starts_with("https://example.org/quiz/pictures/"),
            "{picture}"
        );
        assert!(content(page, "og:image:alt").len() > 60, "{path}");
        assert!(page.contains("name=\"twitter:card\" content=\"summary_large_image\""));
        let described = between(page, "name=\"description\" content=\"", "\"");
        assert_eq!(content(page, "og:description"), described);
        assert!(!content(page, "og:title").is_empty());
        assert!(
            page.find("og:image").unwrap() < 150_000,
            "WordPress reads no further"
        );
    }
    let locales: BTreeSet<&str> = pages(&files)
        .iter()
        .map(|page| content(&page.text, "og:locale"))
        .collect();
    assert_eq!(locales, BTreeSet::from(["en_US", "en_XA", "ar_XB"]));
}

#[test]
fn every_page_names_itself_in_all_languages() {
    for page in pages(&built(Some(ADDRESS))) {
        let rest = page
            .path
            .trim_start_matches("en-XA/")
            .trim_start_matches("ar-XB/");
        for (lang, folder) in [
            ("en", ""),
            ("x-default", ""),
            ("en-XA", "en-XA/"),
            ("ar-XB", "ar-XB/"),
        ] {
            let href = address_of(&[folder, rest].concat());
            let link = format!("<link rel=\"alternate\" hreflang=\"{lang}\" href=\"{href}\">");
            assert!(page.text.contains(&link), "{} lacks {link}", page.path);
        }
    }
}

#[test]
fn the_quiz_is_told_in_the_words_of_schema_org() {
    for page in pages(&built(Some(ADDRESS))) {
        let Some((_, rest)) = page
            .text
            .split_once("<script type=\"application/ld+json\">")
        else {
            assert!(page.path.contains("r/"), "{}", page.path);
            continue;
        };
        let quiz: Value = serde_json::from_str(rest.split_once("</script>").unwrap().0).unwrap();
        assert_eq!(quiz["@context"], "https://schema.org");
        assert_eq!(quiz["@type"], "Quiz");
        assert_eq!(quiz["url"], address_of(&page.path));
        assert_eq!(quiz["isAccessibleForFree"], true);
        let lang = between(&page.text, "<html lang=\"", "\"");
        assert_eq!(quiz["inLanguage"], lang);
        for text in ["name", "description", "license", "image"] {
            assert!(
                quiz[text].as_str().is_some_and(|text| !text.is_empty()),
                "{text}"
            );
        }
        assert!(quiz["about"]["name"].is_string());
    }
}

#[test]
fn every_page_tells_a_blog_how_to_embed_it() {
    let files = built(Some(ADDRESS));
    for page in pages(&files) {
        let link = between(&page.text, "type=\"application/json+oembed\"", ">");
        let href = between(link, "href=\"", "\"");
        let path = href.strip_prefix(ADDRESS).unwrap();
        let answer = files.iter().find(|file| file.path == path).unwrap();
        let answer: Value = serde_json::from_str(&answer.text).unwrap();
        assert_eq!(answer["version"], "1.0");
        assert_eq!(answer["type"], "rich");
        assert_eq!(answer["provider_url"], ADDRESS);
        assert!(answer["width"].is_u64() && answer["height"].is_u64());
        for text in ["title", "provider_name", "thumbnail_url"] {
            assert!(
                answer[text].as_str().is_some_and(|text| !text.is_empty()),
                "{text}"
            );
        }
        // The order is what WordPress needs; the width is what phones need.
        let html = answer["html"].as_str().unwrap();
        let own = address_of(&page.path);
        assert!(
            html.starts_with(&format!("<blockquote><a href=\"{own}\">")),
            "{html}"
        );
        assert!(
            html.contains(&format!("</blockquote><iframe src=\"{own}\"")),
            "{html}"
        );
        assert!(
            html.contains("width=\"100%\"") && !html.contains("scrolling"),
            "{html}"
        );
        check_what_wordpress_keeps(html);
    }
}

/// Of a frame `WordPress` keeps these attributes; what else it needs must not depend on others.
#[track_caller]
fn check_what_wordpress_keeps(html: &str) {
    let kept = ["src", "width", "height", "frameborder", "title"];
    let html = format!("<p>{html}</p>");
    let document = Document::parse(&html).unwrap();
    let elements: Vec<&str> = document
        .descendants()
        .filter(Node::is_element)
        .map(|node| node.tag_name().name())
        .collect();
    assert_eq!(elements, ["p", "blockquote", "a", "iframe"]);
    let frame = document
        .descendants()
        .find(|node| node.has_tag_name("iframe"));
    for attribute in frame.unwrap().attributes() {
        assert!(kept.contains(&attribute.name()), "{attribute:?}");
    }
}

/// `WordPress` reads 150 KB of a page and looks for the link in its head alone; the address must
/// be whole, because it is not resolved.
#[test]
fn a_blog_finds_the_way_to_embed_early_in_the_head() {
    for page in pages(&built(Some(ADDRESS))) {
        let at = page.text.find("application/json+oembed").unwrap();
        assert!(at < 150_000 && at < page.text.find("</head>").unwrap());
        let link = between(&page.text, "type=\"application/json+oembed\"", ">");
        let href = between(link, "href=\"", "\"");
        assert!(
            href.starts_with("https://") && !href.contains(['?', '#']),
            "{href}"
        );
        assert!(!link.contains('<'), "the link would not be found");
    }
}

/// A static file cannot know which result a pasted link held, so it shows none.
#[test]
fn the_page_of_each_call_is_embedded_as_itself_in_every_language() {
    let files = built(Some(ADDRESS));
    let answers: Vec<Value> = files
        .iter()
        .filter(|file| file.path.starts_with("oembed/"))
        .map(|file| serde_json::from_str(&file.text).unwrap())
        .collect();
    let sources: BTreeSet<&str> = answers
        .iter()
        .map(|answer| between(answer["html"].as_str().unwrap(), "<iframe src=\"", "\""))
        .collect();
    assert_eq!(sources.len(), answers.len());
    assert_eq!(sources.len(), pages(&files).len());
    for answer in &answers {
        assert_eq!(answer["thumbnail_width"], 1200);
        assert_eq!(answer["thumbnail_height"], 630);
        let height = answer["height"].as_u64().unwrap();
        assert!(
            (200..=1000).contains(&height),
            "WordPress shows 200 to 1000 px"
        );
    }
}

#[test]
fn the_sitemap_lists_exactly_the_pages() {
    let files = built(Some(ADDRESS));
    let sitemap = files
        .iter()
        .find(|file| file.path == "sitemap.xml")
        .unwrap();
    let document = Document::parse(&sitemap.text).unwrap();
    let root = document.root_element();
    let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    assert!(root.has_tag_name((namespace, "urlset")));
    let listed: BTreeSet<String> = root
        .descendants()
        .filter(|node| node.has_tag_name((namespace, "loc")))
        .filter_map(|node| node.text().map(str::to_owned))
        .collect();
    let made: BTreeSet<String> = files
        .iter()
        .filter(|file| file.path.ends_with("index.html"))
        .map(|page| address_of(&page.path))
        .collect();
    assert_eq!(listed, made);
    for url in root
        .children()
        .filter(|node| node.has_tag_name((namespace, "url")))
    {
        let alternates = url.children().filter(|node| {
            node.has_tag_name(("http://www.w3.org/1999/xhtml", "link"))
                && node
                    .attribute("href")
                    .is_some_and(|href| made.contains(href))
        });
        assert_eq!(alternates.count(), 3);
    }
    let robots = files.iter().find(|file| file.path == "robots.txt").unwrap();
    assert!(
        robots
            .text
            .contains("Sitemap: https://example.org/quiz/sitemap.xml")
    );
}
