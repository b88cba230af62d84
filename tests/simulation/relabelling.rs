//! The same answers with the models called by other names.

use cto_quadrant::domain::call::Call;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::{Pick, Response, Responses};

/// New names for the four models, in the order of the old ones.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Relabelling([Model; 4]);

impl Relabelling {
    /// Exchanges the models left and right on the map.
    #[allow(dead_code, reason = "not every test that relabels also mirrors")]
    pub(crate) const ACROSS: Self = Self([Model::Tvom, Model::Im, Model::Bt, Model::Eft]);

    /// All twenty-four.
    pub(crate) fn all() -> Vec<Self> {
        let mut all = Vec::new();
        for a in Model::ALL {
            for b in Model::ALL {
                for c in Model::ALL {
                    for d in Model::ALL {
                        let names = [a, b, c, d];
                        if Model::ALL.iter().all(|model| names.contains(model)) {
                            all.push(Self(names));
                        }
                    }
                }
            }
        }
        all
    }

    pub(crate) fn model(self, model: Model) -> Model {
        self.0[model.index()]
    }

    pub(crate) fn call(self, call: Call) -> Call {
        match call {
            Call::Clear(model) => Call::Clear(self.model(model)),
            Call::Leaning(model) => Call::Leaning(self.model(model)),
            Call::Between(a, b) => {
                let (a, b) = (self.model(a), self.model(b));
                Call::Between(a.min(b), a.max(b))
            }
            Call::TooFew | Call::Blend => call,
        }
    }

    pub(crate) fn responses(self, responses: &Responses) -> Responses {
        responses
            .picks()
            .fold(Responses::default(), |renamed, (block, pick)| {
                let most = Pick::most(self.model(pick.most_model()));
                let least = pick.least_model();
                let pick = least
                    .and_then(|least| most.with_least(self.model(least)))
                    .unwrap_or(most);
                renamed.with(block, Response::Picked(pick))
            })
    }
}
