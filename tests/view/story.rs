//! What results say from top to bottom, kept as texts that can be read as prose.
//!
//! When a text or the order of a result was meant to change, read what comes out and write it anew:
//! `CTO_QUADRANT_WRITE=1 cargo test --test view story`.

use std::{env, fs};

use cto_quadrant::app::action::Action;
use cto_quadrant::app::state::{Opened, State};
use cto_quadrant::domain::answers::{Answers, Perspective, RoleView};
use cto_quadrant::domain::call::Call;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::step::Step;
use cto_quadrant::pages::typical::typical;

use crate::{rendered, whole};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/results");

/// Answers that get this call and say nothing else.
fn answers(call: Call) -> Answers {
    Answers {
        quiz: typical(call).expect("a call that answers can get"),
        ..Answers::default()
    }
}

fn own(answers: Answers) -> State {
    let mut state = State::default();
    state.answers = answers;
    state.apply(Action::GoTo(Step::Result))
}

fn opened(answers: Answers, name: &str) -> State {
    let opened = Opened::Answers(Box::new(answers), name.to_owned());
    State::default().apply(Action::Open(opened))
}

/// Twelve results, no two of a kind.
fn results() -> [(&'static str, State); 12] {
    use Model::{Bt, Eft, Im, Tvom};
    let seen_as = |model, call| Answers {
        self_view: Some(RoleView::Seen(model)),
        ..answers(call)
    };
    let needing = |model, call| Answers {
        needed_view: Some(RoleView::Seen(model)),
        ..answers(call)
    };
    [
        ("clearly", own(answers(Call::Clear(Eft)))),
        ("leaning", own(seen_as(Tvom, Call::Leaning(Bt)))),
        ("run-it", own(answers(Call::Between(Im, Tvom)))),
        (
            "for-our-market",
            own(seen_as(Eft, Call::Between(Tvom, Eft))),
        ),
        ("shape-it", own(needing(Tvom, Call::Between(Eft, Bt)))),
        ("for-our-own-company", own(answers(Call::Between(Im, Bt)))),
        ("blend", own(answers(Call::Blend))),
        ("few", own(answers(Call::TooFew))),
        ("whole", whole()),
        ("needed", whole().apply(Action::Take(Perspective::Needed))),
        ("from-a-link", opened(answers(Call::Leaning(Im)), "")),
        ("from-a-link-with-a-name", opened(whole().answers, "Ada")),
    ]
}

#[test]
fn the_story_of_each_result_reads_as_it_was_last_read() {
    let is_renewed = env::var_os("CTO_QUADRANT_WRITE").is_some();
    for (name, state) in results() {
        let file = format!("{FOLDER}/{name}.txt");
        let story = story(&rendered(state));
        if is_renewed {
            fs::write(&file, &story).expect("the story can be written");
        }
        let kept = fs::read_to_string(&file).expect("every story is kept");
        assert!(
            story == kept,
            "{file} no longer tells this result. If it was meant to change, read it as it is now:\n\
             CTO_QUADRANT_WRITE=1 cargo test --test view story\n\n{story}"
        );
    }
}

#[test]
fn no_story_says_a_sentence_twice() {
    for (name, state) in results() {
        let html = rendered(state);
        // The list of answers repeats what was answered; that is what it is for.
        let (told, _) = html.split_once("class=\"answers\"").expect("the answers");
        let told = story(told);
        let mut sentences: Vec<&str> = told
            .lines()
            .filter(|line| line.ends_with('.') && !line.starts_with('['))
            .collect();
        assert!(sentences.len() > 8, "{name} says too little: {told}");
        let n_said = sentences.len();
        sentences.sort_unstable();
        let twice = sentences.windows(2).find(|pair| pair[0] == pair[1]);
        assert_eq!(twice, None, "{name}");
        sentences.dedup();
        assert_eq!(sentences.len(), n_said);
    }
}

/// What a reader reads: a line for each block, headings with a mark, buttons in brackets. Drawings,
/// tables and the table of contents are left out.
fn story(html: &str) -> String {
    const LEFT_OUT: [&str; 3] = ["svg", "nav", "table"];
    const INLINE: [&str; 5] = ["em", "strong", "bdi", "label", "input"];
    let mut text = String::new();
    let mut depth = 0_usize;
    for piece in html.split('<').skip(1) {
        let (tag, words) = piece.split_once('>').unwrap_or((piece, ""));
        let (ends, tag) = tag
            .strip_prefix('/')
            .map_or((false, tag), |tag| (true, tag));
        let name = tag.split([' ', '/']).next().unwrap_or_default();
        if LEFT_OUT.contains(&name) && !tag.ends_with('/') {
            depth = if ends {
                depth.saturating_sub(1)
            } else {
                depth + 1
            };
        }
        if depth > 0 {
            continue;
        }
        if !INLINE.contains(&name) {
            text.push('\n');
        }
        text.push_str(match (name, ends) {
            ("h1", false) => "\n# ",
            ("h2", false) => "\n## ",
            ("h3" | "summary", false) => "\n### ",
            ("button", false) => "[",
            _ => "",
        });
        text.push_str(words);
        if name == "button" && !ends {
            text.push(']');
        }
    }
    let text = text
        .replace("&amp;", "&")
        .replace("&#x27;", "'")
        .replace("&quot;", "\"");
    let mut lines: Vec<&str> = Vec::new();
    for line in text.lines().map(str::trim) {
        if !line.is_empty() || lines.last().is_some_and(|last| !last.is_empty()) {
            lines.push(line);
        }
    }
    lines.join("\n").trim().to_owned() + "\n"
}
