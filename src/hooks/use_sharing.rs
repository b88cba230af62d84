//! The state of the sharing tools with everything that keeps it in step with the browser.

use std::rc::Rc;

use yew::prelude::*;

use super::kept::{self, today};
use crate::app::sharing::action::SharingAction;
use crate::app::sharing::{Named, Origin, Sharing};
use crate::app::state::Tool;
use crate::domain::answers::Answers;
use crate::platform::storage::{self, Denied, Store};
use crate::platform::{download, focus};
use crate::wire::code::decode;
use crate::wire::history::HISTORY_KEY;
use crate::wire::link::{Fragment, Shared, parse_fragment};
use crate::wire::name::Name;
use crate::wire::step::OVER;

/// The id of the heading of the tool on screen.
pub const TOOL_HEADING: &str = "tool";

/// The state of the tools as they are asked for, see [`request`](super::use_tools::request), and
/// what has to be told at once.
#[must_use]
pub fn opened(request: &str) -> (Sharing, Vec<SharingAction>) {
    let mut lines = request.lines();
    let [tool, shown, name, own] = std::array::from_fn(|_| lines.next().unwrap_or_default());
    let place = OVER.iter().skip(1).position(|mark| *mark == tool);
    let tool = place.and_then(|place| Tool::ALL.get(place)).copied();
    let own: Vec<Answers> = own
        .split(',')
        .filter_map(|code| decode(code).ok())
        .collect();
    let origin = |shared: &Shared| {
        let is_own = own.contains(&shared.answers) && shared.name.is_none();
        if is_own { Origin::Own } else { Origin::Link }
    };
    let received = |shared: Shared| {
        let origin = origin(&shared);
        kept::named(&shared, origin)
    };
    let (mut single, mut several, mut unread) = (None, Vec::new(), 0);
    match parse_fragment(shown) {
        Fragment::Result(Ok(shared)) => {
            let name = Name::new(name).ok().or(shared.name);
            single = Some(received(Shared { name, ..shared }));
        }
        Fragment::Compare(results) => {
            for result in results {
                match result {
                    Ok(shared) => several.push(received(shared)),
                    Err(_) => unread += 1,
                }
            }
        }
        _ => {}
    }
    let sharing = Sharing::open(tool.unwrap_or(Tool::Pictures), single, several, own);
    let told = (unread > 0).then(|| SharingAction::Compare(Vec::new(), unread));
    (sharing, told.into_iter().collect())
}

/// The state, the one way to change it, and the way to save the history as a file.
#[hook]
pub fn use_sharing(
    request: &str,
    takes_focus: bool,
) -> (
    UseReducerHandle<Sharing>,
    Callback<SharingAction>,
    Callback<()>,
) {
    let store: Rc<Rc<dyn Store>> = use_memo((), |()| lasting(storage::open()));
    let state = use_reducer(|| {
        let (sharing, told) = opened(request);
        let news = told.into_iter().chain([kept::load(&**store)]);
        news.fold(sharing, |sharing, action| {
            let told = sharing.told;
            let mut sharing = sharing.apply(action);
            sharing.told = sharing.told.or(told);
            sharing
        })
    });
    let dispatch = {
        let (dispatcher, store) = (state.dispatcher(), Rc::clone(&store));
        let shown = state.shown.clone();
        use_callback(
            shown,
            move |action: SharingAction, shown: &Option<Named>| {
                let news = kept::perform(&**store, today(), shown.as_ref(), &action);
                dispatcher.dispatch(news.unwrap_or(action));
            },
        )
    };
    {
        let (dispatcher, store) = (state.dispatcher(), Rc::clone(&store));
        use_effect_with((), move |()| {
            let listener = storage::watch(move |key| {
                if key == HISTORY_KEY {
                    dispatcher.dispatch(kept::load(&**store));
                }
            });
            move || drop(listener)
        });
    }
    use_effect_with((), move |()| {
        if takes_focus {
            focus::focus_from_top(TOOL_HEADING);
        }
    });
    let export = use_callback((), move |(), ()| {
        let _ = download::save_text(
            "cto-quadrant-history.json",
            "application/json",
            &kept::exported(&**store),
        );
    });
    (state, dispatch, export)
}

/// A store that keeps nothing and says so.
struct Refusing;

impl Store for Refusing {
    fn read(&self, _: &str) -> Option<String> {
        None
    }

    fn write(&self, _: &str, _: &str) -> Result<(), Denied> {
        Err(Denied)
    }

    fn remove(&self, _: &str) {}

    fn keys(&self, _: &str) -> Vec<String> {
        Vec::new()
    }
}

/// The storage of the browser. Its double in memory would lose what a history is said to keep.
fn lasting((store, memory): (Rc<dyn Store>, Result<(), Denied>)) -> Rc<dyn Store> {
    match memory {
        Ok(()) => store,
        Err(Denied) => Rc::new(Refusing),
    }
}
