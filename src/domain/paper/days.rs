//! The first ninety days: what the gaps in the answers call for, the most pressing first.

use super::matter::Matter;
use super::sentence::Sentence;
use crate::domain::answers::Answers;
use crate::domain::breadth::{Area, Cover};
use crate::domain::call::Call;
use crate::domain::checklist::Stance;
use crate::domain::expectation::{Expectation, expectation};
use crate::domain::responsibility::Responsibility;
use crate::domain::scorecard::{Constituent, Grade, Satisfaction};
use crate::domain::time_split::{TimeSplit, TimeUse};

/// More than this nobody begins in ninety days.
const MOST: usize = 7;

/// How many gaps of one kind are taken up; the lists of the page hold them all.
const N_OF_A_KIND: usize = 3;

/// The area of information security among the ten.
const SECURITY: usize = 7;

/// From this many points on, a difference in time is worth a plan.
const N_POINTS: u8 = 10;

/// At most [`MOST`] things, in order; what suits the model fills up what the gaps leave.
pub(super) fn days(
    answers: &Answers,
    needed: Option<TimeSplit>,
    call: Call,
    n_open: usize,
) -> Vec<Sentence> {
    let mut items = Vec::new();
    items.extend(security(answers));
    items.extend((n_open > 0).then_some(Sentence::SettleOpen(n_open)));
    items.extend(nobodys(answers, call));
    items.extend((answers.scorecard.in_step == Some(false)).then_some(Sentence::OneTable));
    items.extend(areas(answers));
    items.extend(scored(answers));
    items.extend(time(answers, needed));
    items.truncate(MOST);
    for place in 0..N_OF_A_KIND {
        for model in call.models() {
            if items.len() < MOST {
                items.push(Sentence::Start(model, place));
            }
        }
    }
    items
}

/// Information security comes before everything else, if nobody answers for it.
fn security(answers: &Answers) -> Option<Sentence> {
    let stance = answers.checklist.get(Matter::Security.row()?).stance;
    let is_open = match stance {
        Some(stance) => stance == Stance::Nobody,
        None => answers.breadth.get(Area::new(SECURITY)?) == Some(Cover::Nobody),
    };
    is_open.then_some(Sentence::SettleSecurity)
}

/// What nobody does, first what is at the core of a model that was called.
fn nobodys(answers: &Answers, call: Call) -> Vec<Sentence> {
    let is_core = |row: Responsibility| {
        let of = |model| expectation(model, row.group()) == Expectation::Core;
        call.models().into_iter().any(of)
    };
    let mut rows: Vec<Responsibility> = Responsibility::all()
        .filter(|&row| answers.checklist.get(row).stance == Some(Stance::Nobody))
        .filter(|&row| Matter::Security.row() != Some(row))
        .collect();
    rows.sort_by_key(|&row| (!is_core(row), row));
    rows.into_iter()
        .take(N_OF_A_KIND)
        .map(Sentence::FindOwner)
        .collect()
}

/// Areas that nobody covers; security is told by its duty.
fn areas(answers: &Answers) -> impl Iterator<Item = Sentence> {
    Area::all()
        .filter(|area| area.index() != SECURITY)
        .filter(|&area| answers.breadth.get(area) == Some(Cover::Nobody))
        .take(N_OF_A_KIND)
        .map(Sentence::CoverArea)
}

/// What the scorecard points to: people first, then the survey, then the least satisfied
/// department.
fn scored(answers: &Answers) -> Vec<Sentence> {
    let scorecard = &answers.scorecard;
    let leave = matches!(scorecard.top_people_stay, Some(Grade::Mixed | Grade::Poor));
    let unsurveyed = scorecard.surveyed == Some(Grade::Poor);
    let least = Constituent::ALL
        .into_iter()
        .filter_map(|constituent| {
            let rating = scorecard.satisfaction[constituent.index()]?;
            (rating.get() <= 2).then_some((rating, constituent))
        })
        .min_by_key(|&(rating, constituent): &(Satisfaction, Constituent)| (rating, constituent));
    let items = [
        leave.then_some(Sentence::WhyLeave),
        unsurveyed.then_some(Sentence::StartSurvey),
        least.map(|(_, constituent)| Sentence::AskDepartment(constituent)),
    ];
    items.into_iter().flatten().collect()
}

/// The use that has most to give, and the one that needs most.
fn time(answers: &Answers, needed: Option<TimeSplit>) -> Option<Sentence> {
    let (today, needed) = answers.time_split.zip(needed)?;
    let more = |of: TimeUse| i16::from(needed.percent(of)) - i16::from(today.percent(of));
    let gains = TimeUse::ALL.into_iter().rev().max_by_key(|&of| more(of))?;
    let gives = TimeUse::ALL.into_iter().min_by_key(|&of| more(of))?;
    let points = more(gains).min(-more(gives));
    let points = u8::try_from(points).ok()?;
    (points >= N_POINTS).then_some(Sentence::MoveTime(points, gives, gains))
}
