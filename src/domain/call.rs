//! The wording of the result: how firmly it may be said which model the answers resemble.

use super::model::Model;

/// Under this many answered blocks there is no map.
pub const MIN_FOR_MAP: usize = 4;

/// Under this many answered blocks no model is named.
pub const MIN_FOR_CALL: usize = 8;

/// Affinities closer than this are equal: what Newton's method leaves undecided is far smaller.
const TIE: f64 = 1e-9;

/// The share of draws a leader needs to be called clearly.
pub(super) const CLEAR: f64 = 0.90;

/// The share of draws a leader needs to be called at all.
const LEANING: f64 = 0.70;

/// The share of draws that two models need between them to be called a pair.
const PAIR: f64 = 0.85;

/// What the result is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Call {
    /// Fewer than [`MIN_FOR_CALL`] blocks are answered.
    TooFew,
    /// Clearly one model.
    Clear(Model),
    /// Leaning towards one model.
    Leaning(Model),
    /// Between two models, named in the order of [`Model::ALL`].
    Between(Model, Model),
    /// A blend that no one or two models stand out from.
    Blend,
}

impl Call {
    /// Every call there is, pairs in the order of [`Model::ALL`].
    pub const ALL: [Self; 16] = {
        use Model::{Bt, Eft, Im, Tvom};
        [
            Self::Clear(Im),
            Self::Clear(Tvom),
            Self::Clear(Eft),
            Self::Clear(Bt),
            Self::Leaning(Im),
            Self::Leaning(Tvom),
            Self::Leaning(Eft),
            Self::Leaning(Bt),
            Self::Between(Im, Tvom),
            Self::Between(Im, Eft),
            Self::Between(Im, Bt),
            Self::Between(Tvom, Eft),
            Self::Between(Tvom, Bt),
            Self::Between(Eft, Bt),
            Self::Blend,
            Self::TooFew,
        ]
    };

    /// The call for these affinities and shares of draws led, both in the order of
    /// [`Model::ALL`].
    ///
    /// An exact tie of affinities is never broken: of two it is a pair, of more a blend.
    #[must_use]
    pub fn of(n_answered: usize, affinities: &[f64; 4], leads: &[f64; 4]) -> Self {
        if n_answered < MIN_FOR_CALL {
            return Self::TooFew;
        }
        match *leaders(affinities) {
            [leader] => Self::of_leader(leader, leads),
            [a, b] => Self::Between(a, b),
            _ => Self::Blend,
        }
    }

    /// The models that it names.
    #[must_use]
    pub fn models(self) -> Vec<Model> {
        match self {
            Self::Clear(model) | Self::Leaning(model) => vec![model],
            Self::Between(one, other) => vec![one, other],
            Self::Blend | Self::TooFew => Vec::new(),
        }
    }

    /// The call where one model leads alone.
    fn of_leader(leader: Model, leads: &[f64; 4]) -> Self {
        let lead = |model: Model| leads[model.index()];
        // A tie for the second place never decides anything: two equal seconds beside a leader
        // below the mark for leaning leave every pair below the mark for pairs.
        let second = Model::ALL
            .into_iter()
            .filter(|&model| model != leader)
            .reduce(|best, model| {
                if lead(model) > lead(best) {
                    model
                } else {
                    best
                }
            });
        match second {
            _ if lead(leader) >= CLEAR => Self::Clear(leader),
            _ if lead(leader) >= LEANING => Self::Leaning(leader),
            Some(second) if lead(leader) + lead(second) >= PAIR => {
                Self::Between(leader.min(second), leader.max(second))
            }
            _ => Self::Blend,
        }
    }
}

/// The models with the largest affinity: one, or all that tie for it.
#[must_use]
pub fn leaders(affinities: &[f64; 4]) -> Vec<Model> {
    let largest = affinities.iter().copied().fold(0.0, f64::max);
    Model::ALL
        .into_iter()
        .filter(|model| affinities[model.index()] > largest - TIE)
        .collect()
}
