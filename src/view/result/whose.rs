//! Whose result it is, and so whether its sentences speak to somebody or of somebody.

use yew::AttrValue;

use crate::content::Texts;
use crate::content::result_label::ResultLabel;
use crate::domain::answers::Perspective;

/// Whose result it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The reader's own, about their job as it is.
    Yours,
    /// Somebody's who is known by name.
    Of(AttrValue),
    /// A role of which only the answers are known, or one that is still to come.
    Role,
}

impl Whose {
    /// Whose a result is that is the reader's `own` or came with a link, perhaps with a name. The
    /// job that is needed is nobody's yet.
    #[must_use]
    pub fn of(own: bool, name: &AttrValue, perspective: Perspective) -> Self {
        match perspective {
            Perspective::Needed => Self::Role,
            Perspective::Today if own => Self::Yours,
            Perspective::Today if name.is_empty() => Self::Role,
            Perspective::Today => Self::Of(name.clone()),
        }
    }

    /// The text that speaks to the reader, or else the one that speaks of `{who}`.
    #[must_use]
    pub fn say(&self, texts: &Texts, yours: ResultLabel, theirs: ResultLabel) -> AttrValue {
        match self {
            Self::Yours => texts.label(yours),
            Self::Of(name) => texts.filled(theirs, &[("who", name)]),
            Self::Role => {
                let role = texts.label(ResultLabel::PlaceRole);
                texts.filled(theirs, &[("who", &role)])
            }
        }
    }

    /// What is written beside the point on the map.
    #[must_use]
    pub fn on_map(&self, texts: &Texts, perspective: Perspective) -> AttrValue {
        match (self, perspective) {
            (Self::Yours, _) => texts.label(ResultLabel::MapYou),
            (Self::Of(name), _) => name.clone(),
            (Self::Role, Perspective::Today) => texts.label(ResultLabel::MapRole),
            (Self::Role, Perspective::Needed) => texts.label(ResultLabel::MapNeeded),
        }
    }
}
