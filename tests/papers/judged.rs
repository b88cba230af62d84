//! What a charter says of time, of the measures and of decisions, and which lines it leaves to fill in.

use cto_quadrant::domain::answers::Answers;
use cto_quadrant::domain::checklist::Stance;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::paper::Block::{Fill, Named, Say};
use cto_quadrant::domain::paper::charter::charter;
use cto_quadrant::domain::paper::sentence::{Alignment, Heading, Line, Measure, Sentence};
use cto_quadrant::domain::responsibility::Group;
use cto_quadrant::domain::scorecard::{Grade, Satisfaction, Sign};
use cto_quadrant::domain::time_split::TimeSplit;

use crate::made::{blocks, carrying, halved, needed, picked, row, under};

#[test]
fn each_model_of_the_call_suggests_what_to_decide() {
    for (answers, models) in [
        (picked(12, Model::Eft), vec![Model::Eft]),
        (halved(Model::Im, Model::Bt), vec![Model::Im, Model::Bt]),
        (picked(7, Model::Eft), Vec::new()),
    ] {
        let suggested = |example: fn(Model) -> Sentence| -> Vec<Sentence> {
            models.iter().copied().map(example).collect()
        };
        let expected = [
            Fill(Line::Alone, suggested(Sentence::Alone)),
            Fill(Line::Together, suggested(Sentence::Together)),
            Fill(Line::Budget, suggested(Sentence::Budget)),
        ];
        assert_eq!(blocks(&charter(&answers, None), Heading::Decides), expected);
    }
}

#[test]
fn time_is_told_for_today_and_for_what_is_needed_and_else_left_to_fill_in() {
    let split = |steps| TimeSplit::from_steps(steps);
    let (now, then) = (split([4, 2, 2, 12]), split([9, 2, 2, 7]));
    let with = |answers: Answers, time_split| Answers {
        time_split,
        ..answers
    };
    let today = picked(12, Model::Eft);
    let needed = needed(today);
    let told =
        |answers: &Answers, other: &Answers| blocks(&charter(answers, Some(other)), Heading::Time);
    let says = [
        Say(Sentence::TimeToday(now.unwrap())),
        Say(Sentence::TimeNeeded(then.unwrap())),
    ];
    let (today_told, needed_told) = (with(today, now), with(needed, then));
    assert_eq!(told(&today_told, &needed_told), says);
    assert_eq!(told(&needed_told, &today_told), says);
    assert_eq!(told(&today, &needed_told), says[1..]);
    let open = Fill(Line::TimeShould, Vec::new());
    assert_eq!(told(&today_told, &needed), [says[0].clone(), open]);
    assert_eq!(told(&today, &needed), []);
}

#[test]
fn every_measure_has_a_target_to_fill_in_whatever_was_answered() {
    let target = |measure| Fill(Line::Target(measure), vec![Sentence::Target(measure)]);
    let judged = |answers: &Answers| blocks(&charter(answers, None), Heading::Judged);
    let mut answers = picked(12, Model::Eft);
    assert_eq!(judged(&answers), Measure::ALL.map(target));

    let scorecard = &mut answers.scorecard;
    (scorecard.trend_missed, scorecard.in_step) = (Some(false), Some(true));
    (scorecard.surveyed, scorecard.attracts) = (Some(Grade::Poor), Some(Grade::Good));
    // A mean of 3.5: (4 + 3) / 2.
    scorecard.satisfaction =
        [Some(4), Some(3), None, None, None].map(|rating| rating.and_then(Satisfaction::new));
    let expected = [
        Say(Sentence::Alignment(Alignment::Met)),
        target(Measure::Alignment),
        Say(Sentence::Culture(Sign::Surveyed, Grade::Poor)),
        Say(Sentence::Culture(Sign::Attracts, Grade::Good)),
        target(Measure::Culture),
        Say(Sentence::Satisfied(35)),
        target(Measure::Satisfaction),
    ];
    assert_eq!(judged(&answers), expected);
}

#[test]
fn alignment_is_met_by_both_answers_and_missed_by_either() {
    for (trend_missed, in_step, expected) in [
        (Some(false), Some(true), Some(Alignment::Met)),
        (Some(true), Some(true), Some(Alignment::TrendMissed)),
        (Some(true), None, Some(Alignment::TrendMissed)),
        (Some(false), Some(false), Some(Alignment::OutOfStep)),
        (None, Some(false), Some(Alignment::OutOfStep)),
        (Some(true), Some(false), Some(Alignment::Neither)),
        (Some(false), None, None),
        (None, Some(true), None),
        (None, None, None),
    ] {
        let mut answers = picked(12, Model::Eft);
        (answers.scorecard.trend_missed, answers.scorecard.in_step) = (trend_missed, in_step);
        let judged = under(&charter(&answers, None), Heading::Judged);
        let told = judged.into_iter().find_map(|said| match said {
            Sentence::Alignment(alignment) => Some(alignment),
            _ => None,
        });
        assert_eq!(told, expected, "{trend_missed:?}, {in_step:?}");
    }
}

#[test]
fn duties_stand_under_their_groups_and_those_of_others_below_a_note() {
    let answers = carrying(picked(12, Model::Eft), Group::Ceo, 1, Stance::Own);
    let answers = carrying(answers, Group::Sales, 2, Stance::SomeoneElse);
    let document = charter(&answers, None);
    let duties = |group, n| {
        (0..n)
            .map(|place| Sentence::Duty(row(group, place)))
            .collect()
    };
    let owned = Named(Sentence::Group(Group::Ceo), duties(Group::Ceo, 1));
    assert_eq!(blocks(&document, Heading::Owns), [owned]);
    let left = [
        Say(Sentence::LeftNote),
        Named(Sentence::LeftTo(Group::Sales), duties(Group::Sales, 2)),
    ];
    assert_eq!(blocks(&document, Heading::Leaves), left);
    assert_eq!(blocks(&document, Heading::Contributes), []);
}

#[test]
fn it_ends_with_four_lines_to_sign() {
    let lines = [
        Line::ForCompany,
        Line::InRole,
        Line::AgreedOn,
        Line::ReviewOn,
    ];
    let expected = lines.map(|line| Fill(line, Vec::new()));
    let document = charter(&picked(12, Model::Eft), None);
    assert_eq!(blocks(&document, Heading::Signed), expected);
    let last = document.parts.last().map(|part| part.heading.clone());
    assert_eq!(last, Some(Sentence::Heading(Heading::Signed)));
}
