//! The readings, and the pages of the calls on which they stand.

use std::collections::BTreeSet;

use cto_quadrant::content::Texts;
use cto_quadrant::content::file::ContentFile;
use cto_quadrant::content::key::Key;
use cto_quadrant::content::part::Part;
use cto_quadrant::content::passage::{Passage, Topic};
use cto_quadrant::content::reading_label::ReadingLabel;
use cto_quadrant::content::result_label::ResultLabel;
use cto_quadrant::domain::call::Call;
use cto_quadrant::domain::model::Model::{self, Bt, Eft, Im, Tvom};
use cto_quadrant::pages::outline::File;
use cto_quadrant::wire::preview::slug;

use crate::site::{between, built, pages};
use crate::{english, languages};

/// The words of a passage, which has to be there.
#[track_caller]
fn words(texts: &Texts, passage: Passage) -> String {
    texts.passage(passage).unwrap().words.to_string()
}

/// What markup says, with its entities resolved.
fn said(markup: &str) -> String {
    [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#x27;", "'"),
        ("&#39;", "'"),
        ("&#x2F;", "/"),
        ("&amp;", "&"),
    ]
    .iter()
    .fold(markup.to_owned(), |text, (entity, char)| {
        text.replace(entity, char)
    })
}

/// What stands above the quiz on the page of a call, in the language that lives in `folder`.
#[track_caller]
fn role(files: &[File], folder: &str, call: Call) -> String {
    let path = format!("{folder}r/{}/index.html", slug(call));
    let page = files.iter().find(|file| file.path == path).unwrap();
    said(between(
        &page.text,
        "<section id=\"role\"",
        "<div id=\"app\">",
    ))
}

/// Where the links of a piece of markup lead.
fn links(markup: &str) -> BTreeSet<&str> {
    let after = markup.split(" href=\"").skip(1);
    after
        .filter_map(|rest| Some(rest.split_once('"')?.0))
        .collect()
}

#[test]
fn a_reading_is_long_enough_to_be_worth_it_and_no_longer() {
    let english = english();
    for topic in Topic::ALL {
        let of_topic = topic.passages().map(|passage| words(&english, passage));
        let n: usize = of_topic.map(|text| text.split_whitespace().count()).sum();
        let fits = if topic.is_model() {
            250..=350
        } else {
            100..=150
        };
        assert!(fits.contains(&n), "{topic:?} has {n} words, not {fits:?}");
    }
}

#[test]
fn every_passage_has_a_source_or_the_mark_of_our_own_reading() {
    let english = english();
    let file = ContentFile::parse("en.toml", include_str!("../../content/en.toml"));
    assert_eq!(Passage::all().count(), 4 * 7 + 7 * 3);
    for passage in Passage::all() {
        let name = Key::Passage(passage).name();
        let told = english.passage(passage).unwrap();
        assert!(told.is_ours || !told.sources.is_empty(), "{name}");
        let written = &file.entry(&name).unwrap().sources;
        let ours = written.iter().filter(|id| *id == "own-inference").count();
        assert_eq!(usize::from(told.is_ours), ours, "{name}");
        let sources = told.sources.iter().map(|&place| Key::Source(place).name());
        let published = written.iter().filter(|id| *id != "own-inference");
        let expected = published.map(|id| format!("sources.{id}"));
        assert!(sources.eq(expected), "{name}: {written:?}");
    }
}

#[test]
fn the_page_of_a_call_holds_its_reading_with_headings_marks_and_sources() {
    let files = built(None);
    for (texts, folder) in languages().iter().zip(["", "en-XA/", "ar-XB/"]) {
        let label = |label: ReadingLabel| texts.label(label);
        for call in Call::ALL {
            let role = role(&files, folder, call);
            let Some(topic) = Topic::of(call) else {
                assert!(!role.contains("class=\"passages\""), "{call:?}");
                continue;
            };
            for passage in topic.passages() {
                let told = texts.passage(passage).unwrap();
                let heading = format!("<h2>{}</h2>", label(passage.heading()));
                let (_, after) = role.split_once(&heading).unwrap();
                let (paragraph, _) = after.split_once("</p>").unwrap();
                assert!(paragraph.contains(told.words.as_str()), "{paragraph}");
                assert_eq!(
                    paragraph.contains(texts.label(ResultLabel::MoreOurs).as_str()),
                    told.is_ours,
                    "{paragraph}"
                );
                for source in told.sources {
                    let source = texts.source(source).unwrap();
                    assert!(role.contains(&format!("<li>{source}</li>")), "{source}");
                }
            }
            assert!(role.contains(label(ReadingLabel::Note).as_str()));
        }
    }
}

#[test]
fn a_reading_needs_no_script() {
    let files = built(None);
    for call in Call::ALL {
        let role = role(&files, "", call);
        for hiding in ["<script", "<template", "<noscript", " hidden", "<details"] {
            assert!(!role.contains(hiding), "{call:?} has {hiding}");
        }
    }
}

#[test]
fn the_pages_of_calls_lead_to_each_other_and_to_the_quiz() {
    let files = built(None);
    let pages: BTreeSet<&str> = Call::ALL.map(slug).into();
    let mut reached = BTreeSet::new();
    for call in Call::ALL {
        let role = role(&files, "", call);
        let links = links(&role);
        assert!(links.contains("../../"), "{call:?} has no way to the quiz");
        for link in links.iter().filter(|link| **link != "../../") {
            let target = link.strip_prefix("../").unwrap().strip_suffix('/').unwrap();
            assert!(pages.contains(target), "{call:?} leads to {link}");
            assert_ne!(target, slug(call), "{call:?} leads to itself");
            reached.insert(target.to_owned());
        }
        // A mixture leads to its models, a model to its mixtures, the rest to all models.
        let named = call.models();
        let expected: Vec<Call> = match named[..] {
            [model] => Model::ALL
                .into_iter()
                .filter(|other| *other != model)
                .map(|other| Call::Between(model, other))
                .collect(),
            [_, _] => named.into_iter().map(Call::Clear).collect(),
            _ => [Im, Tvom, Eft, Bt].map(Call::Clear).into(),
        };
        for other in expected {
            let link = format!("../{}/", slug(other));
            assert!(links.contains(link.as_str()), "{call:?} lacks {link}");
        }
    }
    let readings = Call::ALL.iter().filter(|call| match call {
        Call::Leaning(_) | Call::TooFew => false,
        Call::Clear(_) | Call::Between(..) | Call::Blend => true,
    });
    let expected: BTreeSet<String> = readings.map(|call| slug(*call).to_owned()).collect();
    assert_eq!(reached, expected, "every reading is reached from another");
}

#[test]
fn no_reading_comes_with_the_first_load_of_the_quiz() {
    let english = english();
    let files = built(None);
    let start = files.iter().find(|file| file.path == "index.html").unwrap();
    let start = said(&start.text);
    for passage in Passage::all() {
        let words = words(&english, passage);
        let beginning: String = words.chars().take(40).collect();
        assert!(!start.contains(&beginning), "{beginning}");
        // The chunk that comes once a result is on screen and nothing else happens.
        assert_eq!(Key::Passage(passage).part(), Part::Sections);
    }
    // Nor is it among the texts of the pages on which it stands as markup.
    let page = files
        .iter()
        .find(|file| file.path == "r/clearly-im/index.html");
    let texts = between(&page.unwrap().text, "id=\"texts\">", "</script>");
    let beginning = &words(&english, Topic::Im.passages().next().unwrap())[..40];
    assert!(!texts.contains(beginning));
}

#[test]
fn every_page_with_the_quiz_has_one_main_part_and_begins_with_its_main_heading() {
    for page in pages(&built(None)) {
        assert_eq!(page.text.matches("<main").count(), 1, "{}", page.path);
        let (_, body) = page.text.split_once("<body>").unwrap();
        let (before, _) = body.split_once("<h1").unwrap();
        assert!(!before.contains("<h2"), "{}", page.path);
    }
}
