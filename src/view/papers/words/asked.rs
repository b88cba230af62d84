//! The questions for the talk, their reasons, and what an agreement sounds like.

use super::{Wording, lists};
use crate::content::paper_label::PaperLabel;
use crate::content::result_label::ResultLabel;
use crate::domain::call::Call;
use crate::domain::comparison::finding::Finding;
use crate::domain::paper::difference::{Difference, Said, Topic};
use crate::domain::question::Question;
use crate::domain::scorecard::Sign;
use crate::view::result::words::{ASKED, COVERS};
use PaperLabel as Is;

impl Wording<'_> {
    pub(super) fn question(&self, topic: Topic) -> String {
        match topic {
            Topic::Role => self.text(Is::QuestionRole),
            Topic::Duty(row, finding) => self.duty(of_finding(finding).0, row),
            Topic::Time(of) => {
                let of = self.text(lists::USES[of.index()]);
                self.filled(Is::QuestionTime, &[("use", &of)])
            }
            Topic::Score(Question::Satisfaction(constituent)) => {
                let department = self.texts.group(constituent.group());
                self.filled(Is::QuestionSatisfaction, &[("department", &department)])
            }
            Topic::Score(question) => self.text(of_score(question).0),
            Topic::Area(area) => self.filled(Is::QuestionArea, &[("area", &self.area(area))]),
            Topic::Situation(block) => self.texts.situation(block).to_string(),
            Topic::General(place) => self.text(lists::GENERAL[place].0),
        }
    }

    pub(super) fn reason(&self, difference: &Difference) -> String {
        let Some([one, other]) = difference.says else {
            return self.text(Is::NotAsked);
        };
        if matches!(difference.topic, Topic::Duty(_, Finding::Nobody)) {
            return self.text(Is::BothNobody);
        }
        let [first, second] = &self.pair;
        let (one, other) = (self.said(one), self.said(other));
        let gaps = [
            ("first", first.as_str()),
            ("one", &one),
            ("second", second),
            ("other", &other),
        ];
        self.filled(Is::Says, &gaps)
    }

    pub(super) fn agreed(&self, difference: &Difference) -> String {
        let sentence = self.text(match difference.topic {
            Topic::Role => Is::AgreedRole,
            Topic::Duty(_, finding) => of_finding(finding).1,
            Topic::Time(_) => Is::AgreedTime,
            Topic::Score(question) => of_score(question).1,
            Topic::Area(_) => Is::AgreedArea,
            Topic::Situation(block) => lists::SITUATIONS[block.get()],
            Topic::General(place) => lists::GENERAL[place].1,
        });
        self.filled(Is::AgreedLooks, &[("sentence", &sentence)])
    }

    fn said(&self, said: Said) -> String {
        match said {
            Said::Call(call) => self.called_short(call),
            Said::Stance(stance) => self.text(lists::STANCES[stance as usize]),
            Said::Percent(n) => self.filled(Is::SaidPercent, &[("n", &n.to_string())]),
            Said::Option(question, option) => self.option(question, option),
            Said::Statement(edition, block, model) => {
                let statement = self.texts.statement(edition, block, model);
                self.filled(Is::SaidQuoted, &[("text", &statement)])
            }
        }
    }

    fn called_short(&self, call: Call) -> String {
        let one = |label, model| self.filled(label, &[("model", &self.model(model))]);
        match call {
            Call::Clear(model) => one(Is::SaidClear, model),
            Call::Leaning(model) => one(Is::SaidLeaning, model),
            Call::Between(first, second) => self.two(Is::SaidBetween, first, second),
            Call::Blend | Call::TooFew => self.text(Is::SaidBlend),
        }
    }

    fn option(&self, question: Question, option: usize) -> String {
        let n = (option + 1).to_string();
        let asked = ASKED.iter().find(|(asked, ..)| *asked == question);
        let label = match question {
            Question::Cover(_) => COVERS.get(option),
            _ => asked.and_then(|(_, _, options)| options.get(option)),
        };
        match label {
            Some(label) => self.texts.label(*label).to_string(),
            None => self
                .texts
                .filled(ResultLabel::SatisfactionRating, &[("n", &n)])
                .to_string(),
        }
    }
}

/// The question about a finding, and the agreement.
const fn of_finding(finding: Finding) -> (Is, Is) {
    match finding {
        Finding::Nobody => (Is::QuestionNobody, Is::AgreedNobody),
        Finding::SomebodyOrNobody => (Is::QuestionSomebody, Is::AgreedSomebody),
        Finding::OwnedOnce | Finding::OwnedTwice | Finding::LeftToOthers => {
            (Is::QuestionLastWord, Is::AgreedLastWord)
        }
        Finding::Relevance => (Is::QuestionRelevance, Is::AgreedRelevance),
        Finding::PartOnly => (Is::QuestionPart, Is::AgreedPart),
        Finding::TakeOn => (Is::QuestionTakeOn, Is::AgreedTakeOn),
        Finding::HandOver => (Is::QuestionHandOver, Is::AgreedHandOver),
        Finding::NobodyYet => (Is::QuestionNobodyYet, Is::AgreedNobodyYet),
        Finding::OtherChange => (Is::QuestionChange, Is::AgreedChange),
    }
}

/// The question about an answer of the scorecard, and the agreement.
const fn of_score(question: Question) -> (Is, Is) {
    match question {
        Question::TrendMissed => (Is::QuestionTrend, Is::AgreedTrend),
        Question::InStep => (Is::QuestionInStep, Is::AgreedInStep),
        Question::Sign(Sign::Surveyed) => (Is::QuestionSurveyed, Is::AgreedSurveyed),
        Question::Sign(Sign::TopPeopleStay) => (Is::QuestionStay, Is::AgreedStay),
        Question::Sign(Sign::Attracts) => (Is::QuestionAttracts, Is::AgreedAttracts),
        _ => (Is::QuestionSatisfaction, Is::AgreedSatisfaction),
    }
}
