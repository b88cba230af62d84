//! The words for what is asked and answered after the quiz, which the result, the steps and the
//! comparison share.

use crate::content::result_label::ResultLabel;
use crate::domain::question::Question;
use crate::domain::scorecard::Sign;

/// What the stances are called, in the order of [`Stance::ALL`](crate::domain::checklist::Stance::ALL).
pub const STANCES: [ResultLabel; 5] = [
    ResultLabel::StanceOwn,
    ResultLabel::StanceContribute,
    ResultLabel::StanceSomeoneElse,
    ResultLabel::StanceNobody,
    ResultLabel::StanceNotRelevant,
];

/// The words for the four uses of the time.
pub const USES: [ResultLabel; 4] = [
    ResultLabel::TimeCustomers,
    ResultLabel::TimePublicity,
    ResultLabel::TimePartners,
    ResultLabel::TimeInside,
];

/// The words for the four ways to cover an area, in the order of the options.
pub const COVERS: [ResultLabel; 4] = [
    ResultLabel::CoverHandsOn,
    ResultLabel::CoverCanJudge,
    ResultLabel::CoverRely,
    ResultLabel::CoverNobody,
];

const YES_NO: [ResultLabel; 2] = [ResultLabel::ScorecardYes, ResultLabel::ScorecardNo];

/// The five questions that are not about departments: what they ask and how one may answer.
pub const ASKED: [(Question, ResultLabel, &[ResultLabel]); 5] = [
    (Question::TrendMissed, ResultLabel::AlignmentTrend, &YES_NO),
    (Question::InStep, ResultLabel::AlignmentInStep, &YES_NO),
    (
        Question::Sign(Sign::Surveyed),
        ResultLabel::CultureSurveyed,
        &[
            ResultLabel::SurveyedGood,
            ResultLabel::SurveyedMixed,
            ResultLabel::SurveyedPoor,
        ],
    ),
    (
        Question::Sign(Sign::TopPeopleStay),
        ResultLabel::CultureStay,
        &[
            ResultLabel::StayGood,
            ResultLabel::StayMixed,
            ResultLabel::StayPoor,
        ],
    ),
    (
        Question::Sign(Sign::Attracts),
        ResultLabel::CultureAttracts,
        &[
            ResultLabel::AttractsGood,
            ResultLabel::AttractsMixed,
            ResultLabel::AttractsPoor,
        ],
    ),
];
