//! What the service worker keeps.

use cto_quadrant::pages::worker::kept;

use crate::site::{assets, built, embed_pages, pages};

#[test]
fn every_page_with_the_quiz_and_every_file_it_may_ask_for_on_its_own_is_kept() {
    let files = built(None);
    let kept = kept(&assets(), &files);
    assert_eq!(kept[0], "index.html");
    let is_kept = |path: &str| kept.iter().any(|kept| kept == path);
    let all = pages(&files);
    assert!(all.len() > 3);
    for page in all {
        assert!(is_kept(&page.path), "{}", page.path);
        let quoted = page.text.split('"').filter(|text| text.contains("-1."));
        let names: Vec<&str> = quoted
            .map(|text| text.trim_start_matches(['.', '/']))
            .collect();
        assert!(names.len() > 10, "{names:?}");
        for name in names {
            assert_eq!(is_kept(name), !name.starts_with("frame-"), "{name}");
        }
    }
    let embed = embed_pages(&files);
    assert!(!embed.is_empty());
    for page in embed {
        assert!(!is_kept(&page.path), "{}", page.path);
    }
}

#[test]
fn a_page_that_is_only_read_is_kept_with_its_sheet() {
    let kept = kept(&assets(), &built(None));
    for path in ["accessibility/index.html", "statement-1.css"] {
        assert!(kept.iter().any(|kept| kept == path), "{path}");
    }
}
