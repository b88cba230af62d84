//! Everything that a document can say, without its words.

use super::Missing;
use super::difference::Difference;
use super::matter::{Matter, Neighbour};
use crate::domain::breadth::Area;
use crate::domain::call::Call;
use crate::domain::checklist::Stance;
use crate::domain::model::Model;
use crate::domain::responsibility::{Group, Responsibility};
use crate::domain::scorecard::{Constituent, Grade, Sign};
use crate::domain::time_split::{TimeSplit, TimeUse};

/// A heading, a sentence, or an item of a list.
#[derive(Clone, Debug, PartialEq)]
pub enum Sentence {
    /// A heading.
    Heading(Heading),
    /// What kind of role it is, where a model leads with this many of 100 draws.
    Called(Call, u8),
    /// So many situations are answered: a map, but no call.
    TooFew(usize),
    /// So many situations are answered: no map.
    NoReading(usize),
    /// The job of a model, as an act.
    Job(Model),
    /// The shares of the models in percent, the largest first.
    Shares([(Model, u8); 4]),
    /// How things get done: run, both, or shaped.
    Runs(Lean),
    /// Whom the technology serves: the company, both, or its market.
    Serves(Lean),
    /// The name of a group of responsibilities.
    Group(Group),
    /// The name of a group, with whom it usually lies.
    LeftTo(Group),
    /// A responsibility.
    Duty(Responsibility),
    /// That whom something is left to is a guess.
    LeftNote,
    /// That what nobody does needs an owner.
    NobodyNote,
    /// Somebody to agree with.
    Neighbour(Neighbour),
    /// What has to be agreed about a matter in which the role has this part.
    Agree(Matter, Stance),
    /// What a role of this model could decide alone.
    Alone(Model),
    /// What it could decide with somebody, and with whom.
    Together(Model),
    /// What it could spend.
    Budget(Model),
    /// How the time goes.
    TimeToday(TimeSplit),
    /// How the time should go.
    TimeNeeded(TimeSplit),
    /// Whether the first measure is met, by its two questions.
    Alignment(Alignment),
    /// A sign of the culture's health.
    Culture(Sign, Grade),
    /// The weighted satisfaction in tenths, 10 to 50.
    Satisfied(u8),
    /// What a target for a measure could be.
    Target(Measure),
    /// Settle who answers for security.
    SettleSecurity,
    /// Find an owner for what nobody does.
    FindOwner(Responsibility),
    /// Bring the two strategies together.
    OneTable,
    /// Find somebody for an area.
    CoverArea(Area),
    /// Begin to survey the engineers.
    StartSurvey,
    /// Find out why the best people leave.
    WhyLeave,
    /// Ask a department what it misses.
    AskDepartment(Constituent),
    /// Move this many points of the time from one use to another.
    MoveTime(u8, TimeUse, TimeUse),
    /// Settle this many open points.
    SettleOpen(usize),
    /// A beginning that suits the model, one of three.
    Start(Model, usize),
    /// Whether something should become the role's own.
    Wanted(Responsibility),
    /// Whether something should stay with the role.
    Unusual(Responsibility),
    /// Which of two models comes first.
    WhichFirst(Model, Model),
    /// What comes first in a blend.
    BlendFirst,
    /// To candidates: that it is not decided which of two models comes first.
    Undecided(Model, Model),
    /// To candidates: that it is not decided what comes first in a blend.
    BlendUndecided,
    /// The self-view is one model, the answers point elsewhere.
    SeenAs(Model),
    /// From this call today to that one.
    Becomes(Call, Call),
    /// By one click, the company will need this model.
    NeededAs(Model),
    /// So many of all responsibilities are answered.
    RowsAnswered(usize, usize),
    /// What is not covered.
    NotCovered(Vec<Missing>),
    /// That the page judges no person.
    NoGrade,
    /// What the person will own, by the model.
    WillOwn(Model),
    /// That the duties below become the person's own.
    WillOwnNote,
    /// What good looks like after a year, one of three.
    Good(Model, usize),
    /// A question for an interview, one of three.
    Ask(Model, usize),
    /// A question for an interview about a group that is owned.
    AskGroup(Group),
    /// A question for a reference, one of two.
    Refer(Model, usize),
    /// A question for a reference about a group that is owned.
    ReferGroup(Group),
    /// What is hard about the job of a model, one of two.
    Limit(Model, usize),
    /// That others decide what the role contributes to.
    OthersDecide,
    /// That others own this.
    OthersOwn,
    /// That nobody does this yet.
    NobodyYet,
    /// That the job is this today.
    TodayIs(Call),
    /// That the brief needs answers about the job that is needed.
    NeedsNeeded,
    /// That the questions need two results.
    NeedsTwo,
    /// How the questions are meant.
    TalkNote,
    /// Why a question is asked: what the two say.
    Reason(Difference),
    /// What an agreement would sound like.
    Agreed(Difference),
}

/// The headings, but for those that are questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Heading {
    /// What kind of role it is.
    Kind,
    /// What it owns.
    Owns,
    /// What it contributes to.
    Contributes,
    /// What it leaves to others.
    Leaves,
    /// What nobody does yet.
    NobodyYet,
    /// With whom it has to agree on what.
    Neighbours,
    /// What it decides.
    Decides,
    /// How the time goes.
    Time,
    /// By what it is judged.
    Judged,
    /// The first ninety days.
    Days,
    /// What is still open.
    Open,
    /// Who signs.
    Signed,
    /// What the job is.
    Job,
    /// What the person will own.
    FirstYear,
    /// What good looks like.
    Good,
    /// What to ask in an interview.
    Interview,
    /// What to ask references.
    References,
    /// What to tell candidates.
    Limits,
    /// What comes before the questions.
    BeforeTalk,
    /// A question.
    Question(Difference),
}

/// A line to fill in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Line {
    /// By when what nobody does is settled.
    SettleBy,
    /// What the role decides alone.
    Alone,
    /// What it decides with whom.
    Together,
    /// Up to which budget.
    Budget,
    /// How the time should go.
    TimeShould,
    /// The target of a measure.
    Target(Measure),
    /// What else is open.
    AlsoOpen,
    /// Who signs for the company.
    ForCompany,
    /// Who signs for the role.
    InRole,
    /// When it was agreed.
    AgreedOn,
    /// When it is looked at again.
    ReviewOn,
    /// The pay and the place of the job.
    Terms,
    /// Whom the person reports to.
    ReportsTo,
    /// What was agreed in the talk.
    WeAgreed,
}

/// On which side of an axis a role lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lean {
    /// Running it; our own company.
    Low,
    /// About both.
    Both,
    /// Shaping it; our market.
    High,
}

/// The first measure of the scorecard, as far as it was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Alignment {
    /// No trend missed and in step.
    Met,
    /// A trend was missed.
    TrendMissed,
    /// Out of step.
    OutOfStep,
    /// Both.
    Neither,
}

/// The three measures of the role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Measure {
    /// Technology and business go the same way.
    Alignment,
    /// The engineering culture is healthy.
    Culture,
    /// The departments are served.
    Satisfaction,
}

impl Measure {
    /// All three, in the order of the scorecard.
    pub const ALL: [Self; 3] = [Self::Alignment, Self::Culture, Self::Satisfaction];
}

impl From<Heading> for Sentence {
    fn from(heading: Heading) -> Self {
        Self::Heading(heading)
    }
}
