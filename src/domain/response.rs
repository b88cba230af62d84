//! What the taker chose in a block.

use super::edition::{BlockIndex, N_BLOCKS};
use super::model::Model;

/// The statement most like the work and, if given, the one least like it.
///
/// The two are never the same statement: [`Pick::with_least`] is the only way to set `least`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pick {
    most: Model,
    least: Option<Model>,
}

impl Pick {
    /// A pick of `most` alone.
    #[must_use]
    pub const fn most(most: Model) -> Self {
        Self { most, least: None }
    }

    /// This pick with `least` chosen too, or `None` where that is the statement picked as most.
    #[must_use]
    pub fn with_least(self, least: Model) -> Option<Self> {
        (least != self.most).then_some(Self {
            least: Some(least),
            ..self
        })
    }

    /// The model whose statement is most like the work.
    #[must_use]
    pub const fn most_model(self) -> Model {
        self.most
    }

    /// The model whose statement is least like the work, if that was answered.
    #[must_use]
    pub const fn least_model(self) -> Option<Model> {
        self.least
    }

    /// All sixteen picks a block allows: four of most alone, then each with its three leasts.
    pub fn all() -> impl Iterator<Item = Self> {
        Model::ALL.into_iter().flat_map(|most| {
            let pick = Self::most(most);
            std::iter::once(pick).chain(
                Model::ALL
                    .into_iter()
                    .filter_map(move |least| pick.with_least(least)),
            )
        })
    }
}

/// What the taker chose in one block; not having answered is not the same as having skipped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Response {
    /// Not reached, or left without an answer.
    #[default]
    Unanswered,
    /// Passed over on purpose: no statement fits.
    Skipped,
    /// Answered.
    Picked(Pick),
}

impl Response {
    /// The pick, if the block was answered.
    #[must_use]
    pub const fn pick(self) -> Option<Pick> {
        match self {
            Self::Picked(pick) => Some(pick),
            Self::Unanswered | Self::Skipped => None,
        }
    }
}

/// The responses to all blocks of the quiz.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Responses([Response; N_BLOCKS]);

impl Responses {
    /// The response to one block.
    #[must_use]
    pub fn get(&self, block: BlockIndex) -> Response {
        self.0[block.get()]
    }

    /// The same responses with one block changed.
    #[must_use]
    pub fn with(mut self, block: BlockIndex, response: Response) -> Self {
        self.0[block.get()] = response;
        self
    }

    /// Every block with its response, in order.
    pub fn iter(&self) -> impl Iterator<Item = (BlockIndex, Response)> + '_ {
        BlockIndex::all().zip(self.0)
    }

    /// The picks of the answered blocks, in order.
    pub fn picks(&self) -> impl Iterator<Item = (BlockIndex, Pick)> + '_ {
        self.iter()
            .filter_map(|(block, response)| Some((block, response.pick()?)))
    }

    /// How many blocks are answered, 0 to 12.
    #[must_use]
    pub fn n_answered(&self) -> usize {
        self.picks().count()
    }
}

impl From<[Response; N_BLOCKS]> for Responses {
    fn from(responses: [Response; N_BLOCKS]) -> Self {
        Self(responses)
    }
}
