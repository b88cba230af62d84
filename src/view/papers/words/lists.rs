//! The texts of the papers that come in sets, in the orders of what they belong to.

use crate::content::paper_label::PaperLabel;
use PaperLabel as Is;

/// How things get done, from running to shaping.
pub(super) const RUNS: [Is; 3] = [Is::RunsRun, Is::RunsBoth, Is::RunsShape];

/// Whom the technology serves, from the company to its market.
pub(super) const SERVES: [Is; 3] = [Is::ServesOwn, Is::ServesBoth, Is::ServesMarket];

/// The job of each model.
pub(super) const JOBS: [Is; 4] = [Is::JobIm, Is::JobTvom, Is::JobEft, Is::JobBt];

/// What each model could decide alone.
pub(super) const ALONE: [Is; 4] = [Is::AloneIm, Is::AloneTvom, Is::AloneEft, Is::AloneBt];

/// What each could decide with others.
pub(super) const TOGETHER: [Is; 4] = [
    Is::TogetherIm,
    Is::TogetherTvom,
    Is::TogetherEft,
    Is::TogetherBt,
];

/// What each could spend.
pub(super) const BUDGETS: [Is; 4] = [Is::BudgetIm, Is::BudgetTvom, Is::BudgetEft, Is::BudgetBt];

/// What each will own.
pub(super) const WILL_OWN: [Is; 4] = [
    Is::WillOwnIm,
    Is::WillOwnTvom,
    Is::WillOwnEft,
    Is::WillOwnBt,
];

/// Beginnings, by place and model.
pub(super) const STARTS: [[Is; 4]; 3] = [
    [Is::StartIm1, Is::StartTvom1, Is::StartEft1, Is::StartBt1],
    [Is::StartIm2, Is::StartTvom2, Is::StartEft2, Is::StartBt2],
    [Is::StartIm3, Is::StartTvom3, Is::StartEft3, Is::StartBt3],
];

/// Signs of a good year, by place and model.
pub(super) const GOOD: [[Is; 4]; 3] = [
    [Is::GoodIm1, Is::GoodTvom1, Is::GoodEft1, Is::GoodBt1],
    [Is::GoodIm2, Is::GoodTvom2, Is::GoodEft2, Is::GoodBt2],
    [Is::GoodIm3, Is::GoodTvom3, Is::GoodEft3, Is::GoodBt3],
];

/// Questions for an interview, by place and model.
pub(super) const ASK: [[Is; 4]; 3] = [
    [Is::AskIm1, Is::AskTvom1, Is::AskEft1, Is::AskBt1],
    [Is::AskIm2, Is::AskTvom2, Is::AskEft2, Is::AskBt2],
    [Is::AskIm3, Is::AskTvom3, Is::AskEft3, Is::AskBt3],
];

/// Questions for a reference, by place and model.
pub(super) const REFER: [[Is; 4]; 2] = [
    [Is::ReferIm1, Is::ReferTvom1, Is::ReferEft1, Is::ReferBt1],
    [Is::ReferIm2, Is::ReferTvom2, Is::ReferEft2, Is::ReferBt2],
];

/// What is hard, by place and model.
pub(super) const LIMITS: [[Is; 4]; 2] = [
    [Is::LimitIm1, Is::LimitTvom1, Is::LimitEft1, Is::LimitBt1],
    [Is::LimitIm2, Is::LimitTvom2, Is::LimitEft2, Is::LimitBt2],
];

/// With whom each group usually lies.
pub(super) const LEFT: [Is; 9] = [
    Is::LeftMission,
    Is::LeftCeo,
    Is::LeftEngineering,
    Is::LeftSales,
    Is::LeftBusiness,
    Is::LeftMarketing,
    Is::LeftInside,
    Is::LeftCompany,
    Is::LeftEcosystem,
];

/// A question for an interview about each group.
pub(super) const ASK_GROUP: [Is; 9] = [
    Is::AskGroupMission,
    Is::AskGroupCeo,
    Is::AskGroupEngineering,
    Is::AskGroupSales,
    Is::AskGroupBusiness,
    Is::AskGroupMarketing,
    Is::AskGroupInside,
    Is::AskGroupCompany,
    Is::AskGroupEcosystem,
];

/// A question for a reference about each group.
pub(super) const REFER_GROUP: [Is; 9] = [
    Is::ReferGroupMission,
    Is::ReferGroupCeo,
    Is::ReferGroupEngineering,
    Is::ReferGroupSales,
    Is::ReferGroupBusiness,
    Is::ReferGroupMarketing,
    Is::ReferGroupInside,
    Is::ReferGroupCompany,
    Is::ReferGroupEcosystem,
];

/// The neighbours.
pub(super) const NEIGHBOURS: [Is; 6] = [
    Is::NeighbourCeo,
    Is::NeighbourCio,
    Is::NeighbourBuilders,
    Is::NeighbourSales,
    Is::NeighbourSecurity,
    Is::NeighbourFinance,
];

/// What to agree, by matter and by stance.
pub(super) const AGREE: [[Is; 4]; 9] = [
    [
        Is::AgreeDirectionOwn,
        Is::AgreeDirectionContribute,
        Is::AgreeDirectionElse,
        Is::AgreeDirectionNobody,
    ],
    [
        Is::AgreeBetsOwn,
        Is::AgreeBetsContribute,
        Is::AgreeBetsElse,
        Is::AgreeBetsNobody,
    ],
    [
        Is::AgreeStaffSystemsOwn,
        Is::AgreeStaffSystemsContribute,
        Is::AgreeStaffSystemsElse,
        Is::AgreeStaffSystemsNobody,
    ],
    [
        Is::AgreeRoadmapOwn,
        Is::AgreeRoadmapContribute,
        Is::AgreeRoadmapElse,
        Is::AgreeRoadmapNobody,
    ],
    [
        Is::AgreeDisputesOwn,
        Is::AgreeDisputesContribute,
        Is::AgreeDisputesElse,
        Is::AgreeDisputesNobody,
    ],
    [
        Is::AgreeAccountsOwn,
        Is::AgreeAccountsContribute,
        Is::AgreeAccountsElse,
        Is::AgreeAccountsNobody,
    ],
    [
        Is::AgreeSecurityOwn,
        Is::AgreeSecurityContribute,
        Is::AgreeSecurityElse,
        Is::AgreeSecurityNobody,
    ],
    [
        Is::AgreeResourcesOwn,
        Is::AgreeResourcesContribute,
        Is::AgreeResourcesElse,
        Is::AgreeResourcesNobody,
    ],
    [
        Is::AgreePurchasesOwn,
        Is::AgreePurchasesContribute,
        Is::AgreePurchasesElse,
        Is::AgreePurchasesNobody,
    ],
];

/// The first measure.
pub(super) const ALIGNMENTS: [Is; 4] = [
    Is::AlignmentMet,
    Is::AlignmentTrendMissed,
    Is::AlignmentOutOfStep,
    Is::AlignmentNeither,
];

/// The signs of the culture by grade.
pub(super) const SIGNS: [[Is; 3]; 3] = [
    [Is::SurveyedGood, Is::SurveyedMixed, Is::SurveyedPoor],
    [Is::StayGood, Is::StayMixed, Is::StayPoor],
    [Is::AttractsGood, Is::AttractsMixed, Is::AttractsPoor],
];

/// Targets of the measures.
pub(super) const TARGETS: [Is; 3] = [
    Is::TargetAlignment,
    Is::TargetCulture,
    Is::TargetSatisfaction,
];

/// The uses of the time, inside a sentence.
pub(super) const USES: [Is; 4] = [
    Is::UseCustomers,
    Is::UsePublicity,
    Is::UsePartners,
    Is::UseInside,
];

/// The stances, inside a sentence.
pub(super) const STANCES: [Is; 5] = [
    Is::SaidOwn,
    Is::SaidContribute,
    Is::SaidElse,
    Is::SaidNobody,
    Is::SaidNotRelevant,
];

/// What no answer covers: the question and the agreement.
pub(super) const GENERAL: [(Is, Is); 5] = [
    (Is::QuestionGeneral1, Is::AgreedGeneral1),
    (Is::QuestionGeneral2, Is::AgreedGeneral2),
    (Is::QuestionGeneral3, Is::AgreedGeneral3),
    (Is::QuestionGeneral4, Is::AgreedGeneral4),
    (Is::QuestionGeneral5, Is::AgreedGeneral5),
];

/// What an agreement about each situation sounds like.
pub(super) const SITUATIONS: [Is; 12] = [
    Is::AgreedSituation1,
    Is::AgreedSituation2,
    Is::AgreedSituation3,
    Is::AgreedSituation4,
    Is::AgreedSituation5,
    Is::AgreedSituation6,
    Is::AgreedSituation7,
    Is::AgreedSituation8,
    Is::AgreedSituation9,
    Is::AgreedSituation10,
    Is::AgreedSituation11,
    Is::AgreedSituation12,
];
