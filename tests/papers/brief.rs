//! The brief for a job to be filled: about the job that is needed, and nothing without answers about it.

use cto_quadrant::domain::answers::Answers;
use cto_quadrant::domain::checklist::Stance;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::paper::Block::{Fill, List, Named, Say};
use cto_quadrant::domain::paper::brief::brief;
use cto_quadrant::domain::paper::sentence::{Heading, Line, Sentence};
use cto_quadrant::domain::paper::{Block, Missing};
use cto_quadrant::domain::profile::Profile;
use cto_quadrant::domain::responsibility::Group;

use crate::made::{blended, blocks, carrying, halved, needed, picked, row, under};

fn job() -> Answers {
    needed(picked(12, Model::Eft))
}

#[test]
fn without_answers_about_the_job_that_is_needed_it_says_that_it_needs_them() {
    let today = picked(12, Model::Im);
    for other in [None, Some(&needed(Answers::default()))] {
        let document = brief(&today, other);
        assert_eq!(document.parts.len(), 1);
        assert_eq!(under(&document, Heading::Job), [Sentence::NeedsNeeded]);
        assert_eq!(document.missing, []);
    }
}

#[test]
fn it_is_about_the_job_that_is_needed_from_either_side() {
    let today = picked(12, Model::Im);
    let document = brief(&job(), Some(&today));
    assert_eq!(brief(&today, Some(&job())), document);
    let job = under(&document, Heading::Job);
    assert!(job.contains(&Sentence::Job(Model::Eft)), "{job:?}");
    assert!(!job.contains(&Sentence::Job(Model::Im)), "{job:?}");
}

#[test]
fn the_job_ends_with_what_is_not_covered_and_two_lines() {
    let document = brief(&needed(picked(10, Model::Eft)), None);
    let told = blocks(&document, Heading::Job);
    assert_eq!(document.missing[0], Missing::Situations(2));
    let expected = [
        Say(Sentence::NoGrade),
        Say(Sentence::NotCovered(document.missing)),
        Fill(Line::ReportsTo, Vec::new()),
        Fill(Line::Terms, Vec::new()),
    ];
    assert_eq!(told[told.len() - 4..], expected);
}

#[test]
fn each_model_is_asked_about_in_turn() {
    let document = brief(&needed(halved(Model::Im, Model::Bt)), None);
    let each = |n, say: fn(Model, usize) -> Sentence| -> Vec<Sentence> {
        (0..n)
            .flat_map(|place| [say(Model::Im, place), say(Model::Bt, place)])
            .collect()
    };
    assert_eq!(under(&document, Heading::Good), each(3, Sentence::Good));
    assert_eq!(under(&document, Heading::Interview), each(3, Sentence::Ask));
    assert_eq!(
        under(&document, Heading::References),
        each(2, Sentence::Refer)
    );
    let limits = under(&document, Heading::Limits);
    assert_eq!(limits[0], Sentence::Undecided(Model::Im, Model::Bt));
    assert_eq!(limits[1..], each(2, Sentence::Limit));
}

#[test]
fn the_four_groups_with_most_that_is_owned_are_asked_about_in_the_order_of_the_checklist() {
    let owned = [
        (Group::Mission, 1),
        (Group::Engineering, 3),
        (Group::Sales, 1),
        (Group::Marketing, 2),
        (Group::Inside, 2),
        (Group::Ecosystem, 1),
    ];
    let answers = owned.into_iter().fold(job(), |answers, (group, n)| {
        carrying(answers, group, n, Stance::Own)
    });
    let document = brief(&answers, None);
    // Of the three with one each, the first.
    let asked = [
        Group::Mission,
        Group::Engineering,
        Group::Marketing,
        Group::Inside,
    ];
    let interview = under(&document, Heading::Interview);
    assert_eq!(interview[3..], asked.map(Sentence::AskGroup));
    let references = under(&document, Heading::References);
    assert_eq!(references[2..], asked.map(Sentence::ReferGroup));
    // What is only contributed to is not asked about.
    let shared = carrying(job(), Group::Ceo, 2, Stance::Contribute);
    let interview = under(&brief(&shared, None), Heading::Interview);
    assert_eq!(interview.len(), 3);
}

#[test]
fn the_first_year_is_what_the_model_owns_and_below_a_note_what_was_answered() {
    let answers = carrying(job(), Group::Ceo, 1, Stance::Own);
    let expected = [
        List(vec![Sentence::WillOwn(Model::Eft)]),
        Say(Sentence::WillOwnNote),
        Named(
            Sentence::Group(Group::Ceo),
            vec![Sentence::Duty(row(Group::Ceo, 0))],
        ),
    ];
    assert_eq!(blocks(&brief(&answers, None), Heading::FirstYear), expected);
}

#[test]
fn candidates_are_told_what_the_job_is_today_where_that_is_another() {
    let limits = |today: Answers, job: Answers| under(&brief(&job, Some(&today)), Heading::Limits);
    let today = picked(12, Model::Im);
    let call = Profile::of(&today.quiz).unwrap().call;
    let hard = [0, 1].map(|place| Sentence::Limit(Model::Eft, place));
    assert_eq!(limits(today, job())[0], Sentence::TodayIs(call));
    assert_eq!(limits(picked(12, Model::Eft), job()), hard);
    assert_eq!(limits(blended(), job()), hard, "a blend is no model");
    let undecided = limits(blended(), needed(blended()));
    assert_eq!(undecided, [Sentence::BlendUndecided]);
}

#[test]
fn candidates_are_told_what_others_decide_and_own_and_what_nobody_does() {
    let answers = carrying(job(), Group::Ceo, 1, Stance::Contribute);
    let answers = carrying(answers, Group::Sales, 1, Stance::SomeoneElse);
    let answers = carrying(answers, Group::Marketing, 1, Stance::Nobody);
    let told = blocks(&brief(&answers, None), Heading::Limits);
    let group = |group| Named(Sentence::Group(group), vec![Sentence::Duty(row(group, 0))]);
    let expected: [Block; 6] = [
        Say(Sentence::OthersDecide),
        group(Group::Ceo),
        Say(Sentence::OthersOwn),
        group(Group::Sales),
        Say(Sentence::NobodyYet),
        group(Group::Marketing),
    ];
    assert_eq!(told[1..], expected);
}
