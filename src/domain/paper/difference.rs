//! On what two results of one role differ, and how much.

use crate::domain::answers::Answers;
use crate::domain::breadth::{Area, Cover};
use crate::domain::call::Call;
use crate::domain::checklist::Stance;
use crate::domain::comparison::finding::Finding;
use crate::domain::comparison::{Comparison, Relation, Row, spread};
use crate::domain::edition::{BlockIndex, Edition};
use crate::domain::model::Model;
use crate::domain::profile::Profile;
use crate::domain::question::Question;
use crate::domain::response::Pick;
use crate::domain::responsibility::Responsibility;
use crate::domain::scorecard::{Constituent, Sign};
use crate::domain::shift::{Shift, Size};
use crate::domain::time_split::TimeUse;

/// A difference between two results, or what no answer covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Difference {
    /// What it is about.
    pub topic: Topic,
    /// How large it is, 0 to 100.
    pub strength: u8,
    /// What each of the two says, in the order of the results.
    pub says: Option<[Said; 2]>,
}

/// What a difference is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Topic {
    /// What kind of role it is.
    Role,
    /// Who carries a responsibility.
    Duty(Responsibility, Finding),
    /// How much of the time something takes.
    Time(TimeUse),
    /// A question of the scorecard.
    Score(Question),
    /// Who covers an area.
    Area(Area),
    /// What a situation calls for.
    Situation(BlockIndex),
    /// What no answer covers, one of [`N_GENERAL`].
    General(usize),
}

/// So many questions are asked of every pair of results, where the answers give too few.
pub const N_GENERAL: usize = 5;

/// What one result says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Said {
    /// What kind of role it is.
    Call(Call),
    /// Who carries it.
    Stance(Stance),
    /// A percentage of the time.
    Percent(u8),
    /// An option of a question, counted from 0.
    Option(Question, usize),
    /// A statement of a situation, in the words of an edition.
    Statement(Edition, BlockIndex, Model),
}

/// From this many points on, a difference in time is worth a talk.
const N_POINTS: u8 = 10;

impl Difference {
    /// Everything on which the two differ, in a fixed order that does not depend on theirs.
    #[must_use]
    pub fn all(pair: [&Answers; 2]) -> Vec<Self> {
        let mut all = Vec::new();
        all.extend(role(pair));
        all.extend(duties(pair));
        all.extend(time(pair));
        if Relation::of(&pair) == Relation::Views {
            all.extend(scores(pair));
        }
        all.extend(areas(pair));
        all.extend(situations(pair));
        all
    }

    /// What is asked where the answers give too few differences.
    pub fn general() -> impl Iterator<Item = Self> {
        (0..N_GENERAL).map(|place| Self {
            topic: Topic::General(place),
            strength: 0,
            says: None,
        })
    }

    const fn of(topic: Topic, strength: u8, says: [Said; 2]) -> Self {
        Self {
            topic,
            strength,
            says: Some(says),
        }
    }
}

fn role(pair: [&Answers; 2]) -> Option<Difference> {
    let [one, other] = pair.map(|answers| Profile::of(&answers.quiz));
    let (one, other) = one.zip(other)?;
    let calls = [&one, &other].map(Profile::largest_first);
    let shift = Shift::between(one.position, other.position);
    let is_told = calls[0] != calls[1] && !calls.contains(&Call::TooFew);
    if !is_told || shift.size() == Size::Same {
        return None;
    }
    let strength = hundredths(0.7 * shift.distance());
    Some(Difference::of(Topic::Role, strength, calls.map(Said::Call)))
}

/// The rows on which views of one role differ, and those that nobody does in either.
fn duties(pair: [&Answers; 2]) -> impl Iterator<Item = Difference> {
    let rows = Comparison::of(&pair).rows.into_iter();
    rows.filter(|row| !matches!(row.finding, Finding::OwnedTwice | Finding::LeftToOthers))
        .filter_map(|row| {
            let &[Some(one), Some(other)] = row.stances.as_slice() else {
                return None;
            };
            let topic = Topic::Duty(row.responsibility, row.finding);
            let says = [one, other].map(Said::Stance);
            Some(Difference::of(topic, weight(&row), says))
        })
}

/// Agreement that nobody does it counts least; who owns it counts most.
const fn weight(row: &Row) -> u8 {
    match row.finding {
        Finding::Nobody => 15,
        _ if row.strength >= 5 => 90,
        _ => 25 + 15 * row.strength,
    }
}

/// The use of time on which the two are farthest apart.
fn time(pair: [&Answers; 2]) -> Option<Difference> {
    let spreads = spread::time(&pair);
    let largest = spread::largest(&spreads).filter(|&points| points >= N_POINTS)?;
    let of = spreads
        .iter()
        .find(|spread| spread.points() == Some(largest))?
        .of;
    let [one, other] = pair.map(|answers| answers.time_split);
    let says = [one?, other?].map(|split| Said::Percent(split.percent(of)));
    Some(Difference::of(
        Topic::Time(of),
        (2 * largest).min(100),
        says,
    ))
}

/// What the scorecards say differently, except for a single step.
fn scores(pair: [&Answers; 2]) -> Vec<Difference> {
    let of = |question: Question, least: usize, step: u8| {
        let [one, other] = pair.map(|answers| answers.chosen(question));
        let (one, other) = one.zip(other)?;
        let steps = one.abs_diff(other);
        let strength = step.saturating_mul(u8::try_from(steps).unwrap_or(u8::MAX));
        let says = [one, other].map(|option| Said::Option(question, option));
        (steps >= least).then(|| Difference::of(Topic::Score(question), strength.min(100), says))
    };
    let yes_no = [Question::TrendMissed, Question::InStep].map(|question| of(question, 1, 50));
    let signs = Sign::ALL.map(|sign| of(Question::Sign(sign), 1, 25));
    let ratings =
        Constituent::ALL.map(|constituent| of(Question::Satisfaction(constituent), 2, 15));
    let all = yes_no.into_iter().chain(signs).chain(ratings);
    all.flatten().collect()
}

/// Areas that one says somebody covers and the other nobody.
fn areas(pair: [&Answers; 2]) -> impl Iterator<Item = Difference> {
    Area::all().filter_map(move |area| {
        let [one, other] = pair.map(|answers| answers.breadth.get(area));
        let (one, other) = one.zip(other)?;
        let is_told = (one == Cover::Nobody) != (other == Cover::Nobody);
        let question = Question::Cover(area);
        let says = [one, other].map(|cover| Said::Option(question, cover as usize));
        is_told.then(|| Difference::of(Topic::Area(area), 40, says))
    })
}

/// Situations in which the two would do something else; most of all where what one would do most,
/// the other would do least.
fn situations(pair: [&Answers; 2]) -> impl Iterator<Item = Difference> {
    BlockIndex::all().filter_map(move |block| {
        let [one, other] = pair.map(|answers| answers.quiz.get(block).pick());
        let (one, other) = one.zip(other)?;
        if one.most_model() == other.most_model() {
            return None;
        }
        let opposed = [
            one.least_model() == Some(other.most_model()),
            other.least_model() == Some(one.most_model()),
        ];
        let n_opposed = opposed.into_iter().filter(|&is| is).count();
        let strength = [30, 40, 50][n_opposed];
        let most = [one, other].map(Pick::most_model);
        let says = [0, 1].map(|which| Said::Statement(pair[which].edition, block, most[which]));
        Some(Difference::of(Topic::Situation(block), strength, says))
    })
}

fn hundredths(share: f64) -> u8 {
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it is cut to 0 to 100"
    )]
    let hundredths = libm::round((share * 100.0).clamp(0.0, 100.0)) as u8;
    hundredths
}
