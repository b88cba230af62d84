//! Moves from step to step, and from one perspective to the other.

use crate::app::state::{Opened, Saved, State};
use crate::domain::answers::{Answers, Perspective};
use crate::domain::edition::Edition;
use crate::domain::response::Response;
use crate::domain::section::Section;
use crate::domain::step::Step;

impl State {
    pub(super) fn next(&mut self) {
        match self.step {
            Step::Block(block)
                if !self.shows_list() && self.answers.quiz.get(block) == Response::Unanswered =>
            {
                self.unanswered_next = true;
            }
            _ => self.leave(),
        }
    }

    pub(super) fn leave(&mut self) {
        let left = self.step;
        let target = if self.revising || self.shows_list() {
            Step::Result
        } else {
            self.passing_self_view(left, Step::next)
        };
        self.go_on_to(target);
    }

    /// Who says what the company needs is not asked for a view of oneself.
    pub(super) fn passing_self_view(&self, from: Step, walk: fn(Step) -> Step) -> Step {
        match (walk(from), self.answers.perspective) {
            (Step::SelfView, Perspective::Needed) => walk(Step::SelfView),
            (step, _) => step,
        }
    }

    pub(super) fn back(&mut self) {
        let left = self.step;
        let target = if self.revising {
            Step::Result
        } else {
            self.passing_self_view(left, Step::previous)
        };
        self.go_on_to(target);
    }

    /// To a step that one gets to by reading on: from a section back to its place in the result.
    pub(super) fn go_on_to(&mut self, step: Step) {
        let left = self.step;
        self.go_to(step);
        if step == Step::Result {
            self.returned = section(left);
        }
    }

    pub(super) fn go_to(&mut self, step: Step) {
        if self.step != step {
            self.notice = None;
        }
        self.step = step;
        if step != Step::Result {
            self.carry_over();
        }
        self.revising = false;
        self.unanswered_next = false;
        self.returned = None;
        self.over = None;
        self.sliders.settle();
    }

    /// Puts the answers aside and takes up those from another perspective.
    pub(super) fn turn_to(&mut self, perspective: Perspective) {
        if self.answers.perspective == perspective {
            return;
        }
        let mut left = self.saved();
        if left.answers.perspective == Perspective::Needed {
            // A visit begins with what is needed only where that was broken off.
            left.step = Step::Result;
        }
        let found = self.counterpart.take();
        let found = found.map_or_else(|| Saved::nothing(perspective), |saved| *saved);
        self.counterpart = (!left.answers.is_empty()).then(|| Box::new(left));
        self.take_up(&found);
    }

    /// Goes on with answers that were left.
    pub(super) fn take_up(&mut self, saved: &Saved) {
        self.since = saved.answers.edition;
        self.answers = saved.answers;
        self.arrangement = saved.arrangement;
        self.past.clear();
        self.go_to(saved.step);
    }

    /// Goes on with answers that came with a link, unless there are other answers of one's own:
    /// then nothing of those is lost, and the link's are shown as somebody else's.
    pub(super) fn go_on_with(&mut self, answers: Box<Answers>) {
        let own = self.own(answers.perspective);
        if own.is_some_and(|own| *own != *answers) {
            self.opened = Some(Opened::Answers(answers, String::new()));
            return;
        }
        let mut saved = Saved::nothing(answers.perspective);
        saved.answers = *answers;
        saved.step = saved.first_open_step();
        self.opened = None;
        self.turn_to(answers.perspective);
        self.take_up(&saved);
    }

    /// Questions are asked in the newest edition alone; the result of older answers stands until
    /// the taker goes on with them.
    fn carry_over(&mut self) {
        if self.answers.edition != Edition::NEWEST {
            self.answers = self.answers.carried_over();
        }
    }

    /// From a link to one's own answers about the same job.
    pub(super) fn take_yourself(&mut self) {
        if let Some(Opened::Answers(answers, _)) = self.opened.take() {
            self.turn_to(answers.perspective);
        }
    }

    pub(super) fn take(&mut self, perspective: Perspective) {
        let opened = self.opened.take();
        match (perspective, opened) {
            (Perspective::Needed, Some(Opened::Answers(answers, _))) => {
                let is_today = answers.perspective == Perspective::Today;
                self.beside = is_today.then_some(answers);
            }
            // What stands beside as today came with a link, and leads back to it.
            (Perspective::Today, None) if self.beside.is_some() => {
                let linked = self.beside.take();
                self.opened = linked.map(|answers| Opened::Answers(answers, String::new()));
                return;
            }
            _ => {}
        }
        self.turn_to(perspective);
        if perspective == Perspective::Needed {
            self.go_to(self.saved().first_open_step());
        }
    }
}

/// The section of the result that a step belongs to.
const fn section(step: Step) -> Option<Section> {
    match step {
        Step::Checklist(_) => Some(Section::Checklist),
        Step::TimeSplit => Some(Section::TimeSplit),
        Step::Breadth => Some(Section::Breadth),
        Step::Scorecard => Some(Section::Scorecard),
        Step::Block(_) | Step::SelfView | Step::Result => None,
    }
}
