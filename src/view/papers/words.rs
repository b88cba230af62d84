//! The words of the papers: one place where each sentence finds its text.

mod lists;
mod role;
mod asked;

use yew::AttrValue;

use crate::content::Texts;
use crate::content::key::Key;
use crate::content::paper_label::PaperLabel;
use crate::domain::call::Call;
use crate::domain::model::Model;
use crate::domain::paper::Missing;
use crate::domain::paper::sentence::{Heading, Line, Measure, Sentence};
use crate::domain::section::Section;
use crate::domain::time_split::{TimeSplit, TimeUse};
use PaperLabel as Is;

/// What sentences are worded with.
pub struct Wording<'a> {
    /// The texts of the page's language.
    pub texts: &'a Texts,
    /// The names of the two views.
    pub pair: [AttrValue; 2],
}

impl Wording<'_> {
    /// A sentence in words.
    #[must_use]
    pub fn say(&self, sentence: &Sentence) -> String {
        match sentence {
            Sentence::Heading(heading) => self.heading(*heading),
            Sentence::Called(call, leads) => self.called(*call, *leads),
            Sentence::TooFew(n) => self.counted(Is::CalledFew, *n),
            Sentence::NoReading(n) => self.counted(Is::CalledNone, *n),
            Sentence::Shares(shares) => self.shares(*shares),
            Sentence::Runs(lean) => self.text(lists::RUNS[*lean as usize]),
            Sentence::Serves(lean) => self.text(lists::SERVES[*lean as usize]),
            Sentence::Group(group) => self.texts.group(*group).to_string(),
            Sentence::LeftTo(group) => self.text(lists::LEFT[group.index()]),
            Sentence::Duty(row) => self.texts.responsibility(*row).to_string(),
            Sentence::LeftNote => self.text(Is::NoteLeft),
            Sentence::NobodyNote => self.text(Is::NoteNobody),
            Sentence::Neighbour(neighbour) => self.text(lists::NEIGHBOURS[*neighbour as usize]),
            Sentence::Agree(matter, stance) => {
                // What is not relevant is not agreed about, so the last stance never comes here.
                let part = (*stance as usize).min(lists::AGREE[0].len() - 1);
                self.text(lists::AGREE[*matter as usize][part])
            }
            Sentence::TimeToday(split) => self.time(Is::TimeToday, *split),
            Sentence::TimeNeeded(split) => self.time(Is::TimeNeeded, *split),
            Sentence::Alignment(state) => self.text(lists::ALIGNMENTS[*state as usize]),
            Sentence::Culture(sign, grade) => {
                self.text(lists::SIGNS[*sign as usize][*grade as usize])
            }
            Sentence::Satisfied(tenths) => {
                let (whole, rest) = (tenths / 10, tenths % 10);
                let mean = [whole.to_string(), rest.to_string()].join(".");
                self.filled(Is::Satisfied, &[("mean", &mean)])
            }
            Sentence::Target(measure) => self.text(lists::TARGETS[*measure as usize]),
            Sentence::RowsAnswered(n, total) => {
                let (n, total) = (n.to_string(), total.to_string());
                self.filled(Is::OpenRows, &[("n", &n), ("total", &total)])
            }
            Sentence::NotCovered(missing) => {
                let parts: Vec<String> = missing.iter().map(|&part| self.missing(part)).collect();
                self.filled(Is::OpenNotCovered, &[("parts", &parts.join(", "))])
            }
            Sentence::NoGrade => self.text(Is::NoGrade),
            Sentence::WillOwnNote => self.text(Is::NoteWillOwn),
            Sentence::OthersDecide => self.text(Is::LimitOthersDecide),
            Sentence::OthersOwn => self.text(Is::LimitOthersOwn),
            Sentence::NobodyYet => self.text(Is::LimitNobody),
            Sentence::NeedsNeeded => self.text(Is::NeedsNeeded),
            Sentence::NeedsTwo => self.text(Is::NeedsTwo),
            Sentence::TalkNote => self.text(Is::TalkNote),
            Sentence::Reason(difference) => self.reason(difference),
            Sentence::Agreed(difference) => self.agreed(difference),
            other => self.of_role(other),
        }
    }

    /// The label of a line to fill in.
    #[must_use]
    pub fn line(&self, line: Line) -> String {
        self.text(match line {
            Line::SettleBy => Is::LineSettleBy,
            Line::Alone => Is::LineAlone,
            Line::Together => Is::LineTogether,
            Line::Budget => Is::LineBudget,
            Line::TimeShould => Is::LineTimeShould,
            Line::Target(Measure::Alignment) => Is::LineAlignment,
            Line::Target(Measure::Culture) => Is::LineCulture,
            Line::Target(Measure::Satisfaction) => Is::LineSatisfaction,
            Line::AlsoOpen => Is::LineAlsoOpen,
            Line::ForCompany => Is::LineForCompany,
            Line::InRole => Is::LineInRole,
            Line::AgreedOn => Is::LineAgreedOn,
            Line::ReviewOn => Is::LineReviewOn,
            Line::Terms => Is::LineTerms,
            Line::ReportsTo => Is::LineReportsTo,
            Line::WeAgreed => Is::LineWeAgreed,
        })
    }

    /// What is missing, as it stands in a list.
    #[must_use]
    pub fn missing(&self, missing: Missing) -> String {
        match missing {
            Missing::Situations(1) => self.text(Is::MissingSituation),
            Missing::Situations(n) => self.counted(Is::MissingSituations, n),
            Missing::Section(Section::Checklist) => self.text(Is::MissingChecklist),
            Missing::Section(Section::TimeSplit) => self.text(Is::MissingTime),
            Missing::Section(Section::Breadth) => self.text(Is::MissingBreadth),
            Missing::Section(Section::Scorecard) => self.text(Is::MissingScorecard),
        }
    }

    /// The names of both views.
    #[must_use]
    pub fn both(&self) -> String {
        let [first, second] = &self.pair;
        self.filled(Is::Pair, &[("first", first), ("second", second)])
    }

    /// A label with its gaps filled.
    #[must_use]
    pub fn filled(&self, label: Is, gaps: &[(&str, &str)]) -> String {
        self.texts.paper_filled(label, gaps).to_string()
    }

    fn text(&self, label: Is) -> String {
        self.texts.paper(label).to_string()
    }

    fn counted(&self, label: Is, n: usize) -> String {
        self.filled(label, &[("n", &n.to_string())])
    }

    fn model(&self, model: Model) -> AttrValue {
        self.texts.model(model)
    }

    /// The models of a call, one or two of them.
    fn models(&self, call: Call) -> String {
        match *call.models() {
            [first, second] => {
                let (first, second) = (self.model(first), self.model(second));
                self.filled(Is::Pair, &[("first", &first), ("second", &second)])
            }
            [model] => self.model(model).to_string(),
            _ => self.text(Is::SaidBlend),
        }
    }

    fn heading(&self, heading: Heading) -> String {
        self.text(match heading {
            Heading::Kind => Is::HeadingKind,
            Heading::Owns => Is::HeadingOwns,
            Heading::Contributes => Is::HeadingContributes,
            Heading::Leaves => Is::HeadingLeaves,
            Heading::NobodyYet => Is::HeadingNobody,
            Heading::Neighbours => Is::HeadingNeighbours,
            Heading::Decides => Is::HeadingDecides,
            Heading::Time => Is::HeadingTime,
            Heading::Judged => Is::HeadingJudged,
            Heading::Days => Is::HeadingDays,
            Heading::Open => Is::HeadingOpen,
            Heading::Signed => Is::HeadingSigned,
            Heading::Job => Is::HeadingJob,
            Heading::FirstYear => Is::HeadingFirstYear,
            Heading::Good => Is::HeadingGood,
            Heading::Interview => Is::HeadingInterview,
            Heading::References => Is::HeadingReferences,
            Heading::Limits => Is::HeadingLimits,
            Heading::BeforeTalk => Is::HeadingBeforeTalk,
            Heading::Question(difference) => return self.question(difference.topic),
        })
    }

    fn shares(&self, shares: [(Model, u8); 4]) -> String {
        let [first, second, third, fourth] = shares.map(|(model, n)| {
            let gaps = [("model", &*self.model(model)), ("n", &*n.to_string())];
            self.filled(Is::Share, &gaps)
        });
        let gaps = [
            ("first", first.as_str()),
            ("second", &second),
            ("third", &third),
            ("fourth", &fourth),
        ];
        self.filled(Is::Shares, &gaps)
    }

    fn time(&self, label: Is, split: TimeSplit) -> String {
        let [customers, publicity, partners, inside] =
            TimeUse::ALL.map(|of| split.percent(of).to_string());
        let gaps = [
            ("customers", customers.as_str()),
            ("publicity", &publicity),
            ("partners", &partners),
            ("inside", &inside),
        ];
        self.filled(label, &gaps)
    }

    fn area(&self, area: crate::domain::breadth::Area) -> AttrValue {
        self.texts.get(Key::Area(area))
    }
}
