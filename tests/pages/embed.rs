//! The embed page as it is written, and the hash that pins the loader.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use cto_quadrant::pages::embed::ROOM;
use cto_quadrant::pages::integrity::integrity;

use crate::site::{between, built, embed_pages};

const ADDRESS: &str = "https://example.org/quiz/";

#[test]
fn every_language_has_an_embed_page_that_finds_its_files() {
    let files = built(None);
    let paths: Vec<&str> = embed_pages(&files)
        .iter()
        .map(|page| page.path.as_str())
        .collect();
    assert_eq!(
        paths,
        [
            "embed/index.html",
            "en-XA/embed/index.html",
            "ar-XB/embed/index.html"
        ]
    );
    for page in embed_pages(&files) {
        let up = "../".repeat(page.path.matches('/').count());
        for file in ["embed-page-1.css", "embed-page-1.js", "embed.js"] {
            let address = format!("\"{up}{file}\"");
            assert_eq!(page.text.matches(&address).count(), 1, "{address}");
        }
        assert_eq!(between(&page.text, "data-home=\"", "\""), up);
        assert_eq!(between(&page.text, "data-version=\"", "\""), "1.2.3");
        assert_eq!(between(&page.text, "data-integrity=\"", "\""), "sha384-1");
        let choice = between(&page.text, "<select id=\"lang\"", "</select>");
        for lang in ["en", "en-XA", "ar-XB"] {
            assert!(choice.contains(&format!("value=\"{lang}\"")), "{choice}");
        }
    }
}

#[test]
fn the_policy_of_the_embed_page_lets_it_show_the_quiz_and_no_more() {
    for page in embed_pages(&built(None)) {
        let policy = between(&page.text, "Content-Security-Policy\" content=\"", "\"");
        assert_eq!(
            policy,
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
             frame-src 'self'; base-uri 'none'; form-action 'none'; \
             require-trusted-types-for 'script'; trusted-types 'none'"
        );
        assert!(!page.text.contains(" style="), "the policy forbids it");
        for (at, script) in page.text.match_indices("<script ") {
            let element = page.text[at..].split('>').next().unwrap_or(script);
            let is_data = element.contains("type=\"application/json\"");
            assert!(is_data || element.contains(" src="), "{element}");
        }
    }
}

#[test]
fn an_embed_page_is_found_but_is_no_quiz_to_embed() {
    for page in embed_pages(&built(Some(ADDRESS))) {
        let own = [ADDRESS, page.path.trim_end_matches("index.html")].concat();
        assert_eq!(
            between(&page.text, "<link rel=\"canonical\" href=\"", "\""),
            own
        );
        assert!(!page.text.contains("oembed"));
        assert!(page.text.contains("hreflang=\"ar-XB\""));
        let picture = between(&page.text, "property=\"og:image\" content=\"", "\"");
        assert!(picture.ends_with("/start.png"), "{picture}");
    }
}

#[test]
fn without_scripts_the_code_with_all_defaults_is_there_where_the_address_is_known() {
    for page in embed_pages(&built(Some(ADDRESS))) {
        let lang = page.path.split("embed/").next().unwrap_or_default();
        let attribute = match lang.trim_end_matches('/') {
            "" => String::new(),
            tag => format!(" lang=\"{tag}\""),
        };
        let inert = between(&page.text, "<noscript>", "</noscript>");
        let code = between(inert, "<pre dir=\"ltr\">", "</pre>");
        let start = format!(
            "&lt;script type=\"module\" src=\"{ADDRESS}embed.js\"&gt;&lt;/script&gt;\n\
             &lt;cto-quadrant{attribute} style=\"display:block;width:100%;height:0;padding-bottom:{ROOM}!important\"&gt;\
             &lt;a href=\"{ADDRESS}{lang}\"&gt;"
        );
        let plain = code.replace("&quot;", "\"").replace("&#x2F;", "/");
        assert!(plain.starts_with(&start), "{plain}\n{start}");
    }
    for page in embed_pages(&built(None)) {
        let inert = between(&page.text, "<noscript>", "</noscript>");
        assert!(!inert.contains("<pre"), "{inert}");
    }
}

/// The two examples of FIPS 180-4 for SHA-384, as NIST publishes them.
#[test]
fn a_hash_is_that_of_the_standard() {
    let examples = [
        (
            "abc",
            "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed\
             8086072ba1e7cc2358baeca134c825a7",
        ),
        (
            "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn\
             hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
            "09330c33f71147e83d192fc782cd1b4753111b173b3b05d22fa08086e3b0f712\
             fcc7c71a557e2db966c3e9fa91746039",
        ),
    ];
    for (message, hex) in examples {
        let hash = integrity(message.as_bytes());
        let found = BASE64_STANDARD.decode(hash.strip_prefix("sha384-").unwrap());
        let digits = hex.as_bytes().chunks(2).map(|pair| {
            let pair = str::from_utf8(pair).unwrap();
            u8::from_str_radix(pair, 16).unwrap()
        });
        assert_eq!(found.unwrap(), digits.collect::<Vec<u8>>());
    }
}
