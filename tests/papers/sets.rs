//! Twelve hand-picked sets of answers, and how to say them in short.

use cto_quadrant::app::papers::{Papers, Seen};
use cto_quadrant::content::Texts;
use cto_quadrant::content::lint::checked;
use cto_quadrant::domain::answers::{Answers, Perspective, RoleView};
use cto_quadrant::domain::breadth::{Area, Cover};
use cto_quadrant::domain::checklist::{Duty, Stance};
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::paper::Paper;
use cto_quadrant::domain::response::{Pick, Response};
use cto_quadrant::domain::responsibility::Responsibility;
use cto_quadrant::domain::scorecard::{Grade, Satisfaction};
use cto_quadrant::domain::time_split::TimeSplit;
use cto_quadrant::view::papers::sheet::Sheet;
use cto_quadrant::view::papers::written::{document, sheet};
use cto_quadrant::wire::code::decode;

thread_local! {
    /// Read once: the properties ask for it over and over.
    static ENGLISH: Texts =
        checked("content/en.toml", include_str!("../../content/en.toml")).unwrap();
}

pub(crate) fn english() -> Texts {
    ENGLISH.with(Texts::clone)
}

pub(crate) fn papers(paper: Paper, views: &[Seen]) -> Papers {
    Papers::open(paper, views.to_vec(), None)
}

pub(crate) fn written(texts: &Texts, papers: &Papers) -> Sheet {
    sheet(texts, papers, &document(papers))
}

/// A name, and the views that the papers are opened with.
pub(crate) type Set = (&'static str, Vec<Seen>);

fn model(letter: char) -> Option<Model> {
    let place = "itvb"
        .find(letter)
        .or_else(|| (letter == 'e').then_some(2))?;
    Model::ALL.get(place).copied()
}

/// Answers by block: `e` is most of the external-facing technologist's, `ei` with least of the
/// infrastructure manager's, `.` a block that was skipped.
fn quiz(words: &str) -> Answers {
    let mut answers = Answers::default();
    for (block, word) in BlockIndex::all().zip(words.split_whitespace()) {
        let mut letters = word.chars().map(model);
        let pick = letters.next().flatten().map(Pick::most);
        let least = letters.next().flatten();
        let response = match (pick, least) {
            (Some(pick), Some(least)) => Response::Picked(pick.with_least(least).unwrap()),
            (Some(pick), None) => Response::Picked(pick),
            (None, _) => Response::Skipped,
        };
        answers.quiz = answers.quiz.with(block, response);
    }
    answers
}

/// Stances by row, in the order of the slots: `o`wn, `c`ontribute, `s`omeone else, `n`obody,
/// `r` not relevant, `.` unanswered; a capital letter is marked "should be mine".
fn duties(mut answers: Answers, words: &str) -> Answers {
    let letters = words.chars().filter(|char| !char.is_whitespace());
    for (row, letter) in Responsibility::all().zip(letters) {
        let stance = "ocsnr".find(letter.to_ascii_lowercase());
        let duty = Duty {
            stance: stance.map(|place| Stance::ALL[place]),
            should_be_mine: letter.is_ascii_uppercase(),
        };
        answers.checklist = answers.checklist.with(row, duty);
    }
    answers
}

fn areas(mut answers: Answers, words: &str) -> Answers {
    for (area, letter) in Area::all().zip(words.chars()) {
        let cover = "hjrn".find(letter).map(|place| Cover::ALL[place]);
        answers.breadth = answers.breadth.with(area, cover);
    }
    answers
}

fn time(mut answers: Answers, steps: [u8; 4]) -> Answers {
    answers.time_split = TimeSplit::from_steps(steps);
    answers
}

fn needed(mut answers: Answers) -> Answers {
    answers.perspective = Perspective::Needed;
    answers
}

fn own(answers: Answers) -> Seen {
    Seen::own(answers)
}

fn from(name: &str, answers: Answers) -> Seen {
    Seen {
        answers,
        name: name.to_owned(),
        own: false,
    }
}

const IM: &str = "it ie ib it ie it i it ib i te ie";
const TVOM: &str = "tb te tb t ib t te i tb e t t";
const EFT: &str = "ei e et ei e ei e et e ei b e";
const BT: &str = "bi bi b bt b be bi b bi b b e";
const TWO: &str = "it bt ie be i bt it b ie bt i b";
const FOUR: &str = "i t e b i t e b i t e b";

/// The rows of a CTO who sells, in a company that has a CIO.
const SELLING: &str = "oos cosc cCnsnocns ooooo occns ooccn ncoNn sssss ccocno";
/// The same, as the company needs it.
const SELLING_NEEDED: &str = "oco oooc ccccsocss occoo cocco occoo occss sssss cocoo c";
/// The rows of a CTO who runs the systems.
const RUNNING: &str = "cns ncns ccsnossns sssss nnsns sssss cnson ooooo rrsrr r";

/// The twelve.
pub(crate) fn sets() -> Vec<Set> {
    let full = "142224xIxDBO3w0poph6tW6oZtvU6fg6VYWxMdhIIdi1KZIeYpGsElbyg";
    let scored = |mut answers: Answers| {
        let card = &mut answers.scorecard;
        (card.trend_missed, card.in_step) = (Some(false), Some(false));
        card.surveyed = Some(Grade::Poor);
        card.top_people_stay = Some(Grade::Mixed);
        card.satisfaction = [4, 3, 2, 3, 5].map(Satisfaction::new);
        answers
    };
    let mut unlike = quiz(IM);
    unlike.self_view = Some(RoleView::Seen(Model::Bt));
    unlike.needed_view = Some(RoleView::Seen(Model::Tvom));
    let selling = time(duties(quiz(EFT), SELLING), [4, 2, 2, 12]);
    let selling_needed = needed(time(duties(quiz(EFT), SELLING_NEEDED), [8, 4, 3, 5]));
    vec![
        ("quiz-alone", vec![own(quiz(IM))]),
        ("self-view-differs", vec![own(unlike)]),
        (
            "running",
            vec![own(areas(scored(duties(quiz(IM), RUNNING)), "hhjjrrjnhn"))],
        ),
        ("building", vec![own(time(quiz(TVOM), [2, 1, 1, 16]))]),
        (
            "selling-with-needed",
            vec![own(selling), own(selling_needed)],
        ),
        (
            "thinking",
            vec![own(areas(duties(quiz(BT), "oon ooon"), "rrrrrjrnrh"))],
        ),
        ("between-two", vec![own(quiz(TWO)), own(needed(quiz(EFT)))]),
        ("blend", vec![own(quiz(FOUR))]),
        (
            "six-answered",
            vec![own(duties(quiz("e e e t e b"), "ooc"))],
        ),
        ("two-answered", vec![own(quiz("e e"))]),
        ("everything", vec![from("Kim", decode(full).unwrap())]),
        (
            "two-people",
            vec![
                from("Ada", needed(duties(quiz(TVOM), RUNNING))),
                own(needed(duties(quiz(EFT), SELLING_NEEDED))),
            ],
        ),
    ]
}
