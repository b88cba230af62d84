//! Answers, as they are given and taken back.

use crate::app::state::State;
use crate::domain::answers::Answers;
use crate::domain::breadth::Breadth;
use crate::domain::edition::BlockIndex;
use crate::domain::model::Model;
use crate::domain::question::Question;
use crate::domain::response::{Pick, Response};
use crate::domain::scorecard::Scorecard;
use crate::domain::step::Step;
use crate::domain::time_split::{TimeSplit, TimeUse};

impl State {
    pub(super) fn pick_most(&mut self, block: BlockIndex, most: Model) {
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

    pub(super) fn pick_least(&mut self, block: BlockIndex, least: Model) {
        let picked = self.answers.quiz.get(block).pick();
        if let Some(pick) = picked.and_then(|pick| pick.with_least(least)) {
            self.respond(block, Response::Picked(pick));
        }
    }

    pub(super) fn clear_least(&mut self, block: BlockIndex) {
        if let Some(pick) = self.answers.quiz.get(block).pick() {
            self.respond(block, Response::Picked(Pick::most(pick.most_model())));
        }
    }

    pub(super) fn respond(&mut self, block: BlockIndex, response: Response) {
        self.unanswered_next = false;
        if self.answers.quiz.get(block) != response {
            self.remember();
            self.answers.quiz = self.answers.quiz.with(block, response);
        }
    }

    /// Changes answers that stand by themselves, if that changes anything.
    pub(super) fn answer(&mut self, change: impl FnOnce(&mut Answers)) {
        let mut answers = self.answers;
        change(&mut answers);
        if answers != self.answers {
            self.remember();
            self.answers = answers;
        }
    }

    pub(super) fn move_time(&mut self, of: TimeUse, steps: u8) {
        let split = self.answers.time_split.unwrap_or(TimeSplit::EVEN);
        let is_under_way = self.sliders.is_moving(of);
        let moved = self.sliders.moved(split, of, steps);
        if self.answers.time_split != Some(moved) {
            // One way of a slider is one answer, however many steps it passes.
            if !is_under_way {
                self.remember();
            }
            self.answers.time_split = Some(moved);
        }
    }

    /// Takes back what this step asks for.
    pub(super) fn clear_step(&mut self) {
        let step = self.step;
        self.answer(|answers| match step {
            Step::Checklist(group) => {
                for row in group.rows() {
                    answers.choose(Question::Duty(row), None);
                    answers.mark(row, false);
                }
            }
            Step::TimeSplit => answers.time_split = None,
            Step::Breadth => answers.breadth = Breadth::default(),
            Step::Scorecard => answers.scorecard = Scorecard::default(),
            Step::Block(_) | Step::SelfView | Step::Result => {}
        });
        self.sliders.settle();
    }
}
