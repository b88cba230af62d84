//! The one place where the state changes.

mod answer;
mod walk;

use std::rc::Rc;

use yew::Reducible;

use super::action::Action;
use super::embedding::Host;
use super::state::{Checkpoint, Memory, Notice, Opened, State};
use crate::domain::answers::Answers;
use crate::domain::edition::Edition;
use crate::domain::response::Response;
use crate::domain::step::Step;

/// As many answers as can be taken back; more than anybody gives in one sitting.
const MAX_PAST: usize = 200;

impl State {
    /// The state after `action`. Actions that make no sense here change nothing. Whatever the
    /// screen needs from then on is asked for.
    #[must_use]
    pub fn apply(self, action: Action) -> Self {
        let mut next = self.change(action);
        next.chunks.settle(next.chunk());
        next
    }

    fn change(mut self, action: Action) -> Self {
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
            Action::SeeSelfAs(view) => self.answer(|answers| answers.self_view = Some(view)),
            Action::SeeNeededAs(view) => self.answer(|answers| answers.needed_view = Some(view)),
            Action::Choose(question, option) => {
                self.answer(|answers| answers.choose(question, Some(option)));
            }
            Action::Mark(row, wanted) => self.answer(|answers| answers.mark(row, wanted)),
            Action::MoveTime(of, steps) => self.move_time(of, steps),
            Action::LockTime(of) => self.sliders.toggle(of),
            Action::ClearStep => self.clear_step(),
            Action::Next => self.next(),
            Action::Back => self.back(),
            Action::GoTo(step) => {
                self.opened = None;
                self.go_on_to(step);
            }
            Action::Revisit(perspective, step) => {
                self.opened = None;
                self.turn_to(perspective);
                self.go_to(step);
            }
            Action::Take(perspective) => self.take(perspective),
            Action::Show(over) => self.over = over,
            Action::CloseTools => {
                self.over = None;
                if matches!(self.opened, Some(Opened::Comparison(_))) {
                    self.opened = None;
                }
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
                self.turn_to(saved.answers.perspective);
                self.take_up(&saved);
                self.notice = Some(Notice::Resumed);
            }
            Action::Open(opened) => {
                self.opened = Some(opened);
                self.over = None;
            }
            Action::TakeYourself => self.take_yourself(),
            Action::Notify(notice) => self.notice = Some(notice),
            Action::DismissNotice => self.notice = None,
            Action::GoOn(answers) => self.go_on_with(answers),
            Action::DenyMemory => self.memory = Memory::Denied,
            Action::Embed(embedding) => self.embedding = embedding,
            Action::Host if self.embedding.host == Host::Absent => {
                self.embedding.host = Host::Listening;
            }
            // Told already; the page cannot take that back, nor ask for more.
            Action::Host => {}
            Action::Clamp(is_clamped) => self.embedding.is_clamped = is_clamped,
            Action::TellHost(told) => self.tell_host(told),
            Action::Fetch(chunk) => self.chunks.fetch(chunk),
            Action::Arrive(chunk) => self.chunks.arrive(chunk),
            Action::Miss(chunk) => self.chunks.miss(chunk),
            Action::Offer(offered) => self.embedding.offered = offered,
            Action::BeginAnew => {
                self.opened = None;
                if !self.answers.is_empty() {
                    self = self.change(Action::Restart);
                }
                self.go_to(Step::FIRST);
            }
            Action::Forget => {
                self = Self {
                    memory: self.memory,
                    embedding: self.embedding,
                    chunks: self.chunks,
                    notice: Some(Notice::Forgotten),
                    ..Self::default()
                };
            }
        }
        self
    }

    fn tell_host(&mut self, told: bool) {
        self.embedding.host = match (self.embedding.host, told) {
            (Host::Absent, _) => Host::Absent,
            (_, true) => Host::Told,
            (_, false) => Host::Listening,
        };
    }

    fn clear_answers(&mut self) {
        self.answers = Answers {
            perspective: self.answers.perspective,
            ..Answers::default()
        };
        self.since = Edition::NEWEST;
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
