//! The role charter: a page on which the person in the role and whoever decides about it agree.

use super::days::days;
use super::duties::{grouped, partly_answered};
use super::kind::kind;
use super::neighbours::neighbours;
use super::open::open;
use super::sentence::{Alignment, Heading, Line, Measure, Sentence};
use super::{Block, Document, Missing};
use crate::domain::answers::{Answers, Perspective};
use crate::domain::call::Call;
use crate::domain::checklist::Stance;
use crate::domain::model::Model;
use crate::domain::profile::Profile;
use crate::domain::scorecard::{Mean, Scorecard, Sign};
use crate::domain::time_split::TimeSplit;

/// The charter of these answers; `other` are those from the other perspective, if there are any.
#[must_use]
pub fn charter(answers: &Answers, other: Option<&Answers>) -> Document {
    let profile = Profile::of(&answers.quiz);
    let other_profile = other.and_then(|other| Profile::of(&other.quiz));
    let call = profile
        .as_ref()
        .map_or(Call::TooFew, |profile| profile.call);
    let time = Time::of(answers, other);
    let open = open(answers, profile.as_ref(), other_profile.as_ref());
    let mut document = Document {
        parts: Vec::new(),
        missing: Missing::of(answers),
    };
    let mut add = |heading: Heading, blocks| document.add(heading.into(), blocks);
    add(Heading::Kind, kind(answers, profile.as_ref()));
    let rows = |stance, name| grouped(&answers.checklist, stance, name);
    add(Heading::Owns, rows(Stance::Own, Sentence::Group));
    add(
        Heading::Contributes,
        rows(Stance::Contribute, Sentence::Group),
    );
    add(
        Heading::Leaves,
        noted(
            Sentence::LeftNote,
            rows(Stance::SomeoneElse, Sentence::LeftTo),
        ),
    );
    let mut nobodys = noted(Sentence::NobodyNote, rows(Stance::Nobody, Sentence::Group));
    if !nobodys.is_empty() {
        nobodys.push(Block::line(Line::SettleBy));
    }
    add(Heading::NobodyYet, nobodys);
    add(Heading::Neighbours, neighbours(&answers.checklist));
    add(Heading::Decides, decides(&call.models()));
    add(Heading::Time, time.blocks());
    add(Heading::Judged, judged(&answers.scorecard));
    let needed = time
        .needed
        .filter(|_| answers.perspective == Perspective::Today);
    let days = days(answers, needed, call, open.len());
    add(Heading::Days, Block::list(days).into_iter().collect());
    add(Heading::Open, still_open(answers, open));
    let lines = [
        Line::ForCompany,
        Line::InRole,
        Line::AgreedOn,
        Line::ReviewOn,
    ];
    add(Heading::Signed, lines.map(Block::line).into());
    document
}

/// Blocks with a sentence before them, if there are any.
pub(super) fn noted(note: Sentence, blocks: Vec<Block>) -> Vec<Block> {
    if blocks.is_empty() {
        return blocks;
    }
    std::iter::once(Block::Say(note)).chain(blocks).collect()
}

/// What the page leaves out, if it leaves anything out.
pub(super) fn not_covered(missing: &[Missing]) -> Option<Block> {
    let missing = missing.to_vec();
    (!missing.is_empty()).then_some(Block::Say(Sentence::NotCovered(missing)))
}

/// Three lines, with what would suit the models.
fn decides(models: &[Model]) -> Vec<Block> {
    let line = |line, example: fn(Model) -> Sentence| {
        Block::Fill(line, models.iter().copied().map(example).collect())
    };
    vec![
        line(Line::Alone, Sentence::Alone),
        line(Line::Together, Sentence::Together),
        line(Line::Budget, Sentence::Budget),
    ]
}

/// How the time goes and should go, as far as it was answered.
struct Time {
    today: Option<TimeSplit>,
    needed: Option<TimeSplit>,
}

impl Time {
    fn of(answers: &Answers, other: Option<&Answers>) -> Self {
        let of = |perspective| {
            [Some(answers), other]
                .into_iter()
                .flatten()
                .find(|answers| answers.perspective == perspective)
                .and_then(|answers| answers.time_split)
        };
        Self {
            today: of(Perspective::Today),
            needed: of(Perspective::Needed),
        }
    }

    fn blocks(&self) -> Vec<Block> {
        let today = self.today.map(Sentence::TimeToday);
        let needed = self.needed.map(Sentence::TimeNeeded);
        let mut blocks: Vec<Block> = today.into_iter().chain(needed).map(Block::Say).collect();
        if !blocks.is_empty() && self.needed.is_none() {
            blocks.push(Block::line(Line::TimeShould));
        }
        blocks
    }
}

/// The three measures: how each stands, and its target.
fn judged(scorecard: &Scorecard) -> Vec<Block> {
    let of = |measure| {
        let mut blocks: Vec<Block> = stands(measure, scorecard)
            .into_iter()
            .map(Block::Say)
            .collect();
        let example = vec![Sentence::Target(measure)];
        blocks.push(Block::Fill(Line::Target(measure), example));
        blocks
    };
    Measure::ALL.into_iter().flat_map(of).collect()
}

fn stands(measure: Measure, scorecard: &Scorecard) -> Vec<Sentence> {
    match measure {
        Measure::Alignment => alignment(scorecard).into_iter().collect(),
        Measure::Culture => Sign::ALL
            .into_iter()
            .filter_map(|sign| Some(Sentence::Culture(sign, scorecard.sign(sign)?)))
            .collect(),
        Measure::Satisfaction => match scorecard.satisfaction_mean() {
            Some(Mean::Of { value, .. }) => vec![Sentence::Satisfied(tenths(value))],
            Some(Mean::AllWeightsZero) | None => Vec::new(),
        },
    }
}

const fn alignment(scorecard: &Scorecard) -> Option<Sentence> {
    let state = match (scorecard.trend_missed, scorecard.in_step) {
        (Some(true), Some(false)) => Alignment::Neither,
        (Some(true), _) => Alignment::TrendMissed,
        (_, Some(false)) => Alignment::OutOfStep,
        (Some(false), Some(true)) => Alignment::Met,
        _ => return None,
    };
    Some(Sentence::Alignment(state))
}

/// A mean from 1 to 5 as a whole number of tenths.
fn tenths(mean: f64) -> u8 {
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a mean of ratings lies between 1 and 5"
    )]
    let tenths = libm::round(mean * 10.0) as u8;
    tenths
}

/// The open points, what is not covered, and room for more.
fn still_open(answers: &Answers, open: Vec<Sentence>) -> Vec<Block> {
    let mut blocks: Vec<Block> = Block::list(open).into_iter().collect();
    blocks.extend(partly_answered(answers).map(Block::Say));
    blocks.extend(not_covered(&Missing::of(answers)));
    blocks.push(Block::line(Line::AlsoOpen));
    blocks
}
