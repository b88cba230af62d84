//! What is typed into the papers, in the storage: only while the user asks for that, and read anew
//! before it is changed, because other tabs write it too.

use crate::app::papers::action::PapersAction;
use crate::app::papers::{Seen, Told, Typed};
use crate::domain::answers::Perspective;
use crate::platform::storage::Store;
use crate::wire::code::encode;
use crate::wire::link::{Fragment, Shared, parse_fragment};
use crate::wire::name::Name;
use crate::wire::typed::{TYPED_PREFIX, from_text, to_text};

/// The key for the papers of this view. One's own papers stay the same ones while answers change.
#[must_use]
pub fn key(view: Option<&Seen>) -> String {
    let whose = match view {
        Some(view) if !view.own => encode(&view.answers),
        Some(view) if view.is_of(Perspective::Needed) => "needed".to_owned(),
        Some(_) | None => "today".to_owned(),
    };
    [TYPED_PREFIX, &whose].concat()
}

/// What is kept under this key, if it is there and can be read.
#[must_use]
pub fn load(store: &dyn Store, key: &str) -> Option<Typed> {
    from_text(&store.read(key)?)
}

/// Does what has to be read or stored first, and says what came of it; nothing for an action that
/// only changes the state.
#[must_use]
pub fn perform(store: &dyn Store, key: &str, action: &PapersAction) -> Option<PapersAction> {
    match action {
        PapersAction::Keep(false) => {
            store.remove(key);
            Some(PapersAction::Keeps(false, None))
        }
        PapersAction::Keep(true) => {
            // Room is made for it; what was typed follows, see `store_typed`.
            let kept = store.write(key, &to_text(&Typed::default())).is_ok();
            let told = (!kept).then_some(Told::Denied);
            Some(PapersAction::Keeps(kept, told))
        }
        PapersAction::Paste(text) => Some(PapersAction::Add(found(text))),
        _ => None,
    }
}

/// Stores what has been typed. Where another tab has just ended that, nothing is kept against the
/// user's will.
#[must_use]
pub fn store_typed(
    store: &dyn Store,
    key: &str,
    kept: bool,
    typed: &Typed,
) -> Option<PapersAction> {
    if !kept {
        return None;
    }
    if store.read(key).is_none() {
        return Some(PapersAction::Keeps(false, None));
    }
    let stored = store.write(key, &to_text(typed));
    stored
        .is_err()
        .then_some(PapersAction::Keeps(false, Some(Told::Denied)))
}

/// The results in a link or a code that was pasted. Reading them out of any text is what the
/// comparison does; here it would cost everybody who only wants a result.
fn found(text: &str) -> Vec<Seen> {
    let text = text.trim();
    let fragment = text.split_once('#').map_or(text, |(_, fragment)| fragment);
    let results = match parse_fragment(fragment) {
        Fragment::Compare(results) => results,
        Fragment::Result(result) => vec![result],
        Fragment::GoOn(_) | Fragment::Group | Fragment::None => vec![fragment.parse()],
    };
    let seen = |shared: Shared| Seen {
        answers: shared.answers,
        name: shared.name.as_ref().map_or("", Name::as_str).to_owned(),
        own: false,
    };
    results.into_iter().flatten().map(seen).collect()
}
