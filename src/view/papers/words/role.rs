//! What is said about the models, the gaps and the open points.

use super::{Wording, lists};
use crate::content::paper_label::PaperLabel;
use crate::domain::call::Call;
use crate::domain::model::Model;
use crate::domain::paper::sentence::Sentence;
use crate::domain::responsibility::Responsibility;
use PaperLabel as Is;

impl Wording<'_> {
    /// The sentences that depend on a model or a row.
    pub(super) fn of_role(&self, sentence: &Sentence) -> String {
        let by_model = |labels: [Is; 4], model: Model| self.text(labels[model.index()]);
        match *sentence {
            Sentence::Job(model) => self.one(lists::JOBS[model.index()], model),
            Sentence::Alone(model) => by_model(lists::ALONE, model),
            Sentence::Together(model) => by_model(lists::TOGETHER, model),
            Sentence::Budget(model) => by_model(lists::BUDGETS, model),
            Sentence::Start(model, place) => by_model(lists::STARTS[place], model),
            Sentence::WillOwn(model) => by_model(lists::WILL_OWN, model),
            Sentence::Good(model, place) => by_model(lists::GOOD[place], model),
            Sentence::Ask(model, place) => by_model(lists::ASK[place], model),
            Sentence::Refer(model, place) => by_model(lists::REFER[place], model),
            Sentence::Limit(model, place) => by_model(lists::LIMITS[place], model),
            Sentence::AskGroup(group) => self.text(lists::ASK_GROUP[group.index()]),
            Sentence::ReferGroup(group) => self.text(lists::REFER_GROUP[group.index()]),
            Sentence::SettleSecurity => self.text(Is::DaysSecurity),
            Sentence::SettleOpen(1) => self.text(Is::DaysOpenOne),
            Sentence::SettleOpen(n) => self.counted(Is::DaysOpenSome, n),
            Sentence::FindOwner(row) => self.duty(Is::DaysOwner, row),
            Sentence::OneTable => self.text(Is::DaysOneTable),
            Sentence::CoverArea(area) => self.filled(Is::DaysArea, &[("area", &self.area(area))]),
            Sentence::StartSurvey => self.text(Is::DaysSurvey),
            Sentence::WhyLeave => self.text(Is::DaysLeave),
            Sentence::AskDepartment(constituent) => {
                let department = self.texts.group(constituent.group());
                self.filled(Is::DaysDepartment, &[("department", &department)])
            }
            Sentence::MoveTime(points, from, to) => {
                let (n, uses) = (points.to_string(), [from, to]);
                let [from, to] = uses.map(|of| self.text(lists::USES[of.index()]));
                self.filled(Is::DaysTime, &[("n", &n), ("from", &from), ("to", &to)])
            }
            Sentence::Wanted(row) => self.duty(Is::OpenWanted, row),
            Sentence::Unusual(row) => self.duty(Is::OpenUnusual, row),
            Sentence::WhichFirst(first, second) => self.two(Is::OpenWhichFirst, first, second),
            Sentence::BlendFirst => self.text(Is::OpenBlend),
            Sentence::Undecided(first, second) => self.two(Is::LimitWhichFirst, first, second),
            Sentence::BlendUndecided => self.text(Is::LimitBlend),
            Sentence::SeenAs(model) => self.one(Is::OpenSeen, model),
            Sentence::NeededAs(model) => self.one(Is::OpenNeededAs, model),
            Sentence::Becomes(today, needed) => {
                let (today, needed) = (self.models(today), self.models(needed));
                self.filled(Is::OpenBecomes, &[("today", &today), ("needed", &needed)])
            }
            Sentence::TodayIs(call) => {
                self.filled(Is::LimitToday, &[("model", &self.models(call))])
            }
            // The others find their words in the match that leads here.
            _ => String::new(),
        }
    }

    pub(super) fn called(&self, call: Call, leads: u8) -> String {
        let n = leads.to_string();
        let one = |label, model| {
            let name = self.model(model);
            self.filled(label, &[("model", &name), ("n", &n)])
        };
        match call {
            Call::Clear(model) => one(Is::CalledClear, model),
            Call::Leaning(model) => one(Is::CalledLeaning, model),
            Call::Between(first, second) => self.two(Is::CalledBetween, first, second),
            Call::Blend | Call::TooFew => self.text(Is::CalledBlend),
        }
    }

    pub(super) fn duty(&self, label: Is, row: Responsibility) -> String {
        self.filled(label, &[("duty", &self.texts.responsibility(row))])
    }

    fn one(&self, label: Is, model: Model) -> String {
        self.filled(label, &[("model", &self.model(model))])
    }

    pub(super) fn two(&self, label: Is, first: Model, second: Model) -> String {
        let (first, second) = (self.model(first), self.model(second));
        self.filled(label, &[("first", &first), ("second", &second)])
    }
}
