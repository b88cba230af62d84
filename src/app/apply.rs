//! The one place where the state changes.

use std::rc::Rc;

use yew::Reducible;

use super::action::Action;
use super::state::{Checkpoint, Memory, Notice, State};
use crate::domain::answers::Answers;
use crate::domain::edition::BlockIndex;
use crate::domain::model::Model;
use crate::domain::response::{Pick, Response};
use crate::domain::step::Step;

/// As many answers as can be taken back; more than anybody gives in one sitting.
const MAX_PAST: usize = 200;

impl State {
    /// The state after `action`. Actions that make no sense here change nothing.
    #[must_use]
    pub fn apply(mut self, action: Action) -> Self {
        match action {
            Action::PickMost(block, model) => self.pick_most(block, model),
            Action::PickLeast(block, model) => self.pick_least(block, model),
            Action::ClearLeast(block) => self.clear_least(block),
            Action::Skip(block) => {
                self.respond(block, Response::Skipped);
                if !self.shows_list() {
                    self.leave();
                }
            }
            Action::SeeSelfAs(view) => {
                self.remember();
                self.answers.self_view = Some(view);
            }
            Action::Next => self.next(),
            Action::Back => self.back(),
            Action::GoTo(step) => {
                self.opened = None;
                self.go_to(step);
            }
            Action::Revise(block) => {
                self.go_to(Step::Block(block));
                self.revising = true;
            }
            Action::Arrange(arrangement) => {
                self.arrangement = arrangement;
                self.unanswered_next = false;
            }
            Action::Undo => self.undo(),
            Action::Restart => {
                self.remember();
                self.clear_answers();
                self.notice = Some(Notice::StartedOver);
            }
            Action::Resume(saved) => {
                self.answers = saved.answers;
                self.arrangement = saved.arrangement;
                self.past.clear();
                self.go_to(saved.step);
                self.notice = Some(Notice::Resumed);
            }
            Action::Open(opened) => self.opened = Some(opened),
            Action::TakeYourself => self.opened = None,
            Action::Notify(notice) => self.notice = Some(notice),
            Action::DismissNotice => self.notice = None,
            Action::DenyMemory => self.memory = Memory::Denied,
            Action::Forget => {
                self.clear_answers();
                self.past.clear();
                self.opened = None;
                self.notice = Some(Notice::Forgotten);
            }
        }
        self
    }

    fn pick_most(&mut self, block: BlockIndex, most: Model) {
        let least = self
            .answers
            .quiz
            .get(block)
            .pick()
            .and_then(Pick::least_model);
        let pick = Pick::most(most);
        // Most is the answer, least only refines it: where the two collide, most is kept.
        let pick = least
            .and_then(|least| pick.with_least(least))
            .unwrap_or(pick);
        self.respond(block, Response::Picked(pick));
    }

    fn pick_least(&mut self, block: BlockIndex, least: Model) {
        let picked = self.answers.quiz.get(block).pick();
        if let Some(pick) = picked.and_then(|pick| pick.with_least(least)) {
            self.respond(block, Response::Picked(pick));
        }
    }

    fn clear_least(&mut self, block: BlockIndex) {
        if let Some(pick) = self.answers.quiz.get(block).pick() {
            self.respond(block, Response::Picked(Pick::most(pick.most_model())));
        }
    }

    fn respond(&mut self, block: BlockIndex, response: Response) {
        self.unanswered_next = false;
        if self.answers.quiz.get(block) != response {
            self.remember();
            self.answers.quiz = self.answers.quiz.with(block, response);
        }
    }

    fn next(&mut self) {
        match self.step {
            Step::Block(block)
                if !self.shows_list() && self.answers.quiz.get(block) == Response::Unanswered =>
            {
                self.unanswered_next = true;
            }
            _ => self.leave(),
        }
    }

    fn leave(&mut self) {
        let target = if self.revising || self.shows_list() {
            Step::Result
        } else {
            self.step.next()
        };
        self.go_to(target);
    }

    fn back(&mut self) {
        let target = if self.revising {
            Step::Result
        } else {
            self.step.previous()
        };
        self.go_to(target);
    }

    fn go_to(&mut self, step: Step) {
        if self.step != step {
            self.notice = None;
        }
        self.step = step;
        self.revising = false;
        self.unanswered_next = false;
    }

    fn clear_answers(&mut self) {
        self.answers = Answers {
            perspective: self.answers.perspective,
            ..Answers::default()
        };
        self.go_to(Step::FIRST);
    }

    fn remember(&mut self) {
        if self.past.len() == MAX_PAST {
            self.past.remove(0);
        }
        self.past.push(Checkpoint {
            answers: self.answers,
            step: self.step,
        });
        if self.notice == Some(Notice::Resumed) {
            self.notice = None;
        }
    }

    fn undo(&mut self) {
        if let Some(Checkpoint { answers, step }) = self.past.pop() {
            self.answers = answers;
            self.notice = None;
            self.go_to(step);
        }
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let next = Self::clone(&self).apply(action);
        // Yew skips the render when it gets the same pointer back.
        if next == *self { self } else { next.into() }
    }
}
