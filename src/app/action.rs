//! Everything that can happen to the state.

use super::chunk::Chunk;
use super::embedding::Embedding;
use super::state::{Arrangement, Notice, Opened, Over, Saved};
use crate::domain::answers::{Answers, Perspective, RoleView};
use crate::domain::edition::BlockIndex;
use crate::domain::item::Item;
use crate::domain::model::Model;
use crate::domain::question::Question;
use crate::domain::responsibility::Responsibility;
use crate::domain::section::Offered;
use crate::domain::step::Step;
use crate::domain::time_split::TimeUse;

/// One thing that happened: an answer, a move, or news from the browser.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// The statement of this model is most like the work.
    PickMost(BlockIndex, Model),
    /// The statement of this model is least like the work.
    PickLeast(BlockIndex, Model),
    /// No statement is least like the work after all.
    ClearLeast(BlockIndex),
    /// No statement of this block fits.
    Skip(BlockIndex),
    /// The model the taker sees in the role.
    SeeSelfAs(RoleView),
    /// The model that the company will need in two or three years.
    SeeNeededAs(RoleView),
    /// One of the options of a question, counted from 0.
    Choose(Question, usize),
    /// Whether a responsibility should be the role's own.
    Mark(Responsibility, bool),
    /// A use of the time takes this many steps of 5 %.
    MoveTime(TimeUse, u8),
    /// A use of the time stays as it is when others move, or no longer does.
    LockTime(TimeUse),
    /// Take back everything that was answered on this step.
    ClearStep,
    /// On to the next step, if this one is answered.
    Next,
    /// To the step before.
    Back,
    /// To any step.
    GoTo(Step),
    /// To a step of a perspective, as the browser's Back and Forward do.
    Revisit(Perspective, Step),
    /// Take the quiz from this perspective, or see its result when it is done.
    Take(Perspective),
    /// Put something over the screen, or take it away again.
    Show(Option<Over>),
    /// Leave the sharing tools: back to what they were opened from, or from a link with several
    /// results to one's own answers.
    CloseTools,
    /// Open one block from the result; Next leads back there.
    Revise(BlockIndex),
    /// Show the blocks one by one or as a list.
    Arrange(Arrangement),
    /// Take back the last answer.
    Undo,
    /// Clear all answers.
    Restart,
    /// Continue with answers that were stored.
    Resume(Box<Saved>),
    /// Continue with answers that were given in another place; where there are others of one's
    /// own, look at them as at somebody else's.
    GoOn(Box<Answers>),
    /// Show what a link holds.
    Open(Opened),
    /// Leave the opened link for one's own answers.
    TakeYourself,
    /// Tell the taker something.
    Notify(Notice),
    /// The taker has read the notice.
    DismissNotice,
    /// The browser refuses to store answers.
    DenyMemory,
    /// Live in the page around the widget as it wants.
    Embed(Embedding),
    /// The page around the widget listens.
    Host,
    /// That page keeps the frame lower than its content, or no longer.
    Clamp(bool),
    /// Tell that page the result, or no longer.
    TellHost(bool),
    /// Offer these sections after the quiz.
    Offer(Offered),
    /// The page around the widget wants the quiz from its beginning.
    BeginAnew,
    /// Everything stored here was deleted on request.
    Forget,
    /// Ask for a chunk of the program.
    Fetch(Chunk),
    /// A chunk is there.
    Arrive(Chunk),
    /// A chunk did not come.
    Miss(Chunk),
}

/// What leads to where an item is asked.
impl From<Item> for Action {
    fn from(item: Item) -> Self {
        match item {
            Item::Block(block) => Self::Revise(block),
            Item::Duty(row) => Self::GoTo(Step::Checklist(row.group())),
        }
    }
}

impl Action {
    /// Whether the button that did this may be gone afterwards, and the keyboard focus with it.
    #[must_use]
    pub const fn removes_its_button(&self) -> bool {
        matches!(
            self,
            Self::ClearLeast(_)
                | Self::ClearStep
                | Self::Undo
                | Self::Restart
                | Self::Resume(_)
                | Self::DismissNotice
                | Self::Forget
        )
    }
}
