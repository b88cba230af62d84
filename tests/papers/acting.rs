//! What can happen to the papers, whatever shows them.

use std::rc::Rc;

use cto_quadrant::app::papers::action::PapersAction;
use cto_quadrant::app::papers::{Papers, Seen, Told, Typed};
use cto_quadrant::domain::answers::{Answers, Perspective};
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::paper::Paper;
use cto_quadrant::domain::response::{Pick, Response};
use yew::Reducible;

/// Answers of which no two are the same: the first `n` blocks are answered.
fn answers(n: usize) -> Answers {
    let mut answers = Answers::default();
    for block in BlockIndex::all().take(n) {
        let response = Response::Picked(Pick::most(Model::Eft));
        answers.quiz = answers.quiz.with(block, response);
    }
    answers
}

fn seen(n: usize) -> Seen {
    Seen::own(answers(n))
}

fn opened(views: impl IntoIterator<Item = usize>) -> Papers {
    Papers::open(Paper::Charter, views.into_iter().map(seen).collect(), None)
}

fn typing(papers: Papers, words: &str) -> Papers {
    papers.apply(PapersAction::Type("place".to_owned(), words.to_owned()))
}

#[test]
fn each_set_of_answers_is_a_view_once_up_to_six_and_none_that_is_empty() {
    let papers = opened([3, 0, 4, 3]);
    assert_eq!(papers.views, [seen(3), seen(4)]);
    assert_eq!(papers.shown(), Some(&seen(3)));
    assert_eq!(opened(1..9).views, [1, 2, 3, 4, 5, 6].map(seen));
}

#[test]
fn the_questions_are_about_two_views_and_never_twice_about_one() {
    assert_eq!(opened([3]).compared(), None);
    let papers = opened([3, 4, 5]);
    assert_eq!(papers.compared(), Some([&seen(3), &seen(4)]));
    let compared = |which, place| papers.clone().apply(PapersAction::Pick(which, place)).pair;
    assert_eq!(compared(0, 2), [2, 1]);
    assert_eq!(compared(1, 2), [0, 2]);
    assert_eq!(compared(0, 1), [1, 0], "the other gives way");
    assert_eq!(compared(1, 0), [1, 0], "on either side");
    assert_eq!(compared(0, 3), [0, 1], "there is no fourth view");
    assert_eq!(compared(2, 2), [0, 1], "and no third side");
}

#[test]
fn a_view_that_is_added_is_the_one_to_talk_about() {
    let papers = opened([3, 4]).apply(PapersAction::Draft("a link".to_owned()));
    assert_eq!(papers.draft, "a link");
    let added = papers.apply(PapersAction::Add(vec![seen(5)]));
    assert_eq!((added.pair, added.told), ([0, 2], None));
    assert_eq!(added.draft, "");
    let again = added.apply(PapersAction::Pick(1, 1));
    let again = again.apply(PapersAction::Add(vec![seen(5)]));
    assert_eq!((again.pair, again.told), ([0, 1], Some(Told::Nothing)));
}

#[test]
fn the_other_answers_are_the_first_from_the_other_perspective() {
    let needed = |n: usize| Answers {
        perspective: Perspective::Needed,
        ..answers(n)
    };
    let views = [answers(3), answers(4), needed(5), needed(6)].map(Seen::own);
    let papers = Papers::open(Paper::Brief, views.to_vec(), None);
    assert_eq!(papers.other(), Some(&needed(5)));
    assert_eq!(opened([3, 4]).other(), None);
    assert!(views[0].is_of(Perspective::Today) && !views[0].is_of(Perspective::Needed));
}

#[test]
fn each_paper_has_words_of_its_own_and_takes_back_its_own() {
    let charter = typing(opened([3]), "This job");
    let brief = typing(charter.apply(PapersAction::Turn(Paper::Brief)), "That job");
    assert_eq!(brief.lines()["place"], "That job");
    assert_eq!(brief.n_resets, 0);
    let reset = brief.apply(PapersAction::Reset);
    assert!(reset.lines().is_empty());
    assert_eq!(reset.n_resets, 1, "its lines are made anew");
    let charter = reset.apply(PapersAction::Turn(Paper::Charter));
    assert_eq!(charter.lines()["place"], "This job");
}

#[test]
fn what_another_tab_keeps_is_shown_and_what_it_deletes_stays_on_screen() {
    let elsewhere = typing(opened([3]), "Typed elsewhere").typed;
    let kept = opened([3]).apply(PapersAction::Renew(Some(elsewhere.clone())));
    assert!(kept.kept);
    assert_eq!((&kept.typed, kept.n_resets), (&elsewhere, 1));
    let deleted = kept.apply(PapersAction::Renew(None));
    assert!(!deleted.kept);
    assert_eq!((&deleted.typed, deleted.n_resets), (&elsewhere, 1));
}

#[test]
fn another_paper_has_nothing_to_tell_of_the_one_before() {
    let denied = opened([3]).apply(PapersAction::Keeps(false, Some(Told::Denied)));
    assert_eq!((denied.kept, denied.told), (false, Some(Told::Denied)));
    assert_eq!(denied.apply(PapersAction::Turn(Paper::Brief)).told, None);
    let kept = Papers::open(Paper::Charter, vec![seen(3)], Some(Typed::default()));
    assert!(kept.kept && !opened([3]).kept);
}

#[test]
fn an_action_that_changes_nothing_renders_nothing() {
    let papers = Rc::new(opened([3]));
    let same = Rc::clone(&papers).reduce(PapersAction::Pick(0, 7));
    assert!(Rc::ptr_eq(&papers, &same));
    let turned = Rc::clone(&papers).reduce(PapersAction::Turn(Paper::Brief));
    assert_eq!(turned.paper, Paper::Brief);
}
