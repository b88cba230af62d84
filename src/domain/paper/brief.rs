//! The brief for a job to be filled: for whoever hires, about the job and never about a person.

use std::cmp::Reverse;

use super::charter::{not_covered, noted};
use super::duties::{grouped, partly_answered};
use super::kind::kind;
use super::sentence::{Heading, Line, Sentence};
use super::{Block, Document, Missing};
use crate::domain::answers::{Answers, Perspective};
use crate::domain::call::Call;
use crate::domain::checklist::{Checklist, Stance};
use crate::domain::model::Model;
use crate::domain::profile::Profile;
use crate::domain::responsibility::Group;

/// Questions for an interview about each model, and signs of a good year.
pub const N_ASKED: usize = 3;

/// Questions for a reference about each model, and limits of the job.
pub const N_REFERRED: usize = 2;

/// About so many groups of duties is asked at most, those with most rows that are owned.
const N_GROUPS: usize = 4;

/// The brief of the job that is needed; `other` are the answers from the other perspective. Without
/// answers about the job that is needed there is nothing to say but that.
#[must_use]
pub fn brief(answers: &Answers, other: Option<&Answers>) -> Document {
    let of = |perspective| {
        [Some(answers), other]
            .into_iter()
            .flatten()
            .find(|answers| answers.perspective == perspective && !answers.is_empty())
    };
    let mut document = Document::default();
    let Some(needed) = of(Perspective::Needed) else {
        let blocks = vec![Block::Say(Sentence::NeedsNeeded)];
        document.add(Heading::Job.into(), blocks);
        return document;
    };
    document.missing = Missing::of(needed);
    let profile = Profile::of(&needed.quiz);
    let call = profile
        .as_ref()
        .map_or(Call::TooFew, Profile::largest_first);
    let today = of(Perspective::Today).and_then(|today| Profile::of(&today.quiz));
    let mut job = kind(needed, profile.as_ref());
    job.push(Block::Say(Sentence::NoGrade));
    job.extend(partly_answered(needed).map(Block::Say));
    job.extend(not_covered(&document.missing));
    job.extend([Line::ReportsTo, Line::Terms].map(Block::line));
    let models = call.models();
    let (groups, checklist) = (asked(&needed.checklist), &needed.checklist);
    let mut add = |heading: Heading, blocks| document.add(heading.into(), blocks);
    add(Heading::Job, job);
    add(Heading::FirstYear, first_year(&models, checklist));
    let list = |items| Block::list(items).into_iter().collect();
    add(Heading::Good, list(each(&models, N_ASKED, Sentence::Good)));
    let mut interview = each(&models, N_ASKED, Sentence::Ask);
    interview.extend(groups.iter().copied().map(Sentence::AskGroup));
    add(Heading::Interview, list(interview));
    let mut references = each(&models, N_REFERRED, Sentence::Refer);
    references.extend(groups.iter().copied().map(Sentence::ReferGroup));
    add(Heading::References, list(references));
    let today = today.as_ref().map(Profile::largest_first);
    add(Heading::Limits, limits(needed, call, today));
    document
}

fn each(models: &[Model], n: usize, say: fn(Model, usize) -> Sentence) -> Vec<Sentence> {
    let places = 0..n;
    places
        .flat_map(|place| models.iter().map(move |&model| say(model, place)))
        .collect()
}

fn first_year(models: &[Model], checklist: &Checklist) -> Vec<Block> {
    let by_model = models.iter().copied().map(Sentence::WillOwn).collect();
    let mut blocks: Vec<Block> = Block::list(by_model).into_iter().collect();
    blocks.extend(noted(
        Sentence::WillOwnNote,
        grouped(checklist, Stance::Own, Sentence::Group),
    ));
    blocks
}

/// The groups to ask about: those in which most is owned, in the order of the checklist.
fn asked(checklist: &Checklist) -> Vec<Group> {
    let n_owned = |group: Group| {
        let is_owned = |row: &_| checklist.get(*row).stance == Some(Stance::Own);
        group.rows().filter(is_owned).count()
    };
    let mut groups: Vec<Group> = Group::ALL.into_iter().collect();
    groups.retain(|&group| n_owned(group) > 0);
    groups.sort_by_key(|&group| (Reverse(n_owned(group)), group));
    groups.truncate(N_GROUPS);
    groups.sort_unstable();
    groups
}

/// That the company has not decided, where the answers leave it open.
const fn undecided(call: Call) -> Option<Sentence> {
    match call {
        Call::Between(first, second) => Some(Sentence::Undecided(first, second)),
        Call::Blend => Some(Sentence::BlendUndecided),
        Call::Clear(_) | Call::Leaning(_) | Call::TooFew => None,
    }
}

/// What to tell candidates: what is hard, what others decide and own, what is not settled.
fn limits(needed: &Answers, call: Call, today: Option<Call>) -> Vec<Block> {
    let mut told: Vec<Sentence> = undecided(call).into_iter().collect();
    let changes =
        today.filter(|today| !today.models().is_empty() && today.models() != call.models());
    told.extend(changes.map(Sentence::TodayIs));
    told.extend(each(&call.models(), N_REFERRED, Sentence::Limit));
    let mut blocks: Vec<Block> = Block::list(told).into_iter().collect();
    let rows = |note, stance| noted(note, grouped(&needed.checklist, stance, Sentence::Group));
    blocks.extend(rows(Sentence::OthersDecide, Stance::Contribute));
    blocks.extend(rows(Sentence::OthersOwn, Stance::SomeoneElse));
    blocks.extend(rows(Sentence::NobodyYet, Stance::Nobody));
    blocks
}
