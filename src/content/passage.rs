//! The readings at length: what each is about, and which passages it has.

use super::reading_label::ReadingLabel;
use crate::domain::call::Call;
use crate::domain::model::Model;

/// What a reading is about: a model, a mixture of two, or the blend of several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names say it all")]
pub enum Topic {
    Im,
    Tvom,
    Eft,
    Bt,
    ImTvom,
    ImEft,
    ImBt,
    TvomEft,
    TvomBt,
    EftBt,
    Blend,
}

const N_MODELS: usize = Model::ALL.len();

/// The passages on a model, in the order in which they are read.
const OF_MODEL: [ReadingLabel; 7] = [
    ReadingLabel::Week,
    ReadingLabel::Path,
    ReadingLabel::Ceo,
    ReadingLabel::Colleagues,
    ReadingLabel::Ask,
    ReadingLabel::Hire,
    ReadingLabel::Fail,
];

/// The passages on a mixture.
const OF_MIXTURE: [ReadingLabel; 3] = [
    ReadingLabel::Mixture,
    ReadingLabel::Tension,
    ReadingLabel::Settle,
];

impl Topic {
    /// All of them, models first, pairs in the order of [`Model::ALL`].
    pub const ALL: [Self; 11] = [
        Self::Im,
        Self::Tvom,
        Self::Eft,
        Self::Bt,
        Self::ImTvom,
        Self::ImEft,
        Self::ImBt,
        Self::TvomEft,
        Self::TvomBt,
        Self::EftBt,
        Self::Blend,
    ];

    /// What to read on a result that is called so; nothing where too little was answered.
    #[must_use]
    pub const fn of(call: Call) -> Option<Self> {
        use Model::{Bt, Eft, Im, Tvom};
        Some(match call {
            Call::TooFew => return None,
            Call::Clear(model) | Call::Leaning(model) => Self::of_model(model),
            Call::Between(Im, Tvom) | Call::Between(Tvom, Im) => Self::ImTvom,
            Call::Between(Im, Eft) | Call::Between(Eft, Im) => Self::ImEft,
            Call::Between(Im, Bt) | Call::Between(Bt, Im) => Self::ImBt,
            Call::Between(Tvom, Eft) | Call::Between(Eft, Tvom) => Self::TvomEft,
            Call::Between(Tvom, Bt) | Call::Between(Bt, Tvom) => Self::TvomBt,
            Call::Between(Eft, Bt) | Call::Between(Bt, Eft) => Self::EftBt,
            // No one is between a model and itself.
            Call::Blend | Call::Between(..) => Self::Blend,
        })
    }

    const fn of_model(model: Model) -> Self {
        match model {
            Model::Im => Self::Im,
            Model::Tvom => Self::Tvom,
            Model::Eft => Self::Eft,
            Model::Bt => Self::Bt,
        }
    }

    /// Whether it is one model and not several.
    #[must_use]
    pub const fn is_model(self) -> bool {
        (self as usize) < N_MODELS
    }

    /// The passages of its reading, in their order.
    pub fn passages(self) -> impl Iterator<Item = Passage> {
        (0..self.labels().len()).map(move |place| Passage { topic: self, place })
    }

    const fn labels(self) -> &'static [ReadingLabel] {
        if self.is_model() {
            &OF_MODEL
        } else {
            &OF_MIXTURE
        }
    }

    /// Its name in the content file.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Im => "im",
            Self::Tvom => "tvom",
            Self::Eft => "eft",
            Self::Bt => "bt",
            Self::ImTvom => "im-tvom",
            Self::ImEft => "im-eft",
            Self::ImBt => "im-bt",
            Self::TvomEft => "tvom-eft",
            Self::TvomBt => "tvom-bt",
            Self::EftBt => "eft-bt",
            Self::Blend => "blend",
        }
    }
}

/// One passage of a reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Passage {
    topic: Topic,
    place: usize,
}

impl Passage {
    /// How many there are in all readings together.
    pub const COUNT: usize =
        N_MODELS * OF_MODEL.len() + (Topic::ALL.len() - N_MODELS) * OF_MIXTURE.len();

    /// All of them, reading by reading.
    pub fn all() -> impl Iterator<Item = Self> {
        Topic::ALL.into_iter().flat_map(Topic::passages)
    }

    /// What it is about.
    #[must_use]
    pub const fn topic(self) -> Topic {
        self.topic
    }

    /// Its heading.
    #[must_use]
    pub const fn heading(self) -> ReadingLabel {
        self.topic.labels()[self.place]
    }

    /// Its place among all passages.
    #[must_use]
    pub const fn index(self) -> usize {
        let topic = self.topic as usize;
        let before = if self.topic.is_model() {
            topic * OF_MODEL.len()
        } else {
            N_MODELS * OF_MODEL.len() + (topic - N_MODELS) * OF_MIXTURE.len()
        };
        before + self.place
    }
}
