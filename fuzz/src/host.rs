//! Whatever the page around the widget says, in the address of the frame and later on, no answer of
//! the taker is lost, and nothing of a result is told before the taker agrees.

use cto_quadrant::app::action::Action;
use cto_quadrant::app::embedding::Host;
use cto_quadrant::app::state::State;
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::step::Step;
use cto_quadrant::hooks::boot::{Place, first_state};
use cto_quadrant::hooks::progress::action;
use cto_quadrant::hooks::use_told::told;
use cto_quadrant::platform::storage::Memory;
use cto_quadrant::wire::host::{Request, parse_query, parse_request};

/// The first line is the query, each other one a request.
pub fn check(text: &str) {
    let mut lines = text.split('\n');
    let query = lines.next().unwrap_or_default();
    let options = parse_query(query);
    let with_more = [query, "&utm_source=a&lang=nl&secret"].concat();
    assert_eq!(parse_query(&with_more), options);

    let mut state = begun(query);
    let embedding = state.embedding;
    assert_eq!(
        (embedding.offered, embedding.card),
        (options.sections, options.card)
    );
    for line in lines {
        let Some(request) = parse_request(line) else {
            continue;
        };
        let next = state.clone().apply(action(request));
        hold(&state, request, &next);
        state = next;
    }
    let finished = state.apply(Action::GoTo(Step::Result));
    let told = told(&finished.answers, true, finished.embedding.host);
    let told = told.unwrap_or_default();
    assert!(!told.contains("code") && !told.contains("shares"), "{told}");
}

/// All blocks answered, in a frame that was called with this query.
fn begun(query: &str) -> State {
    let place = Place {
        query,
        is_framed: true,
        ..Place::default()
    };
    let first = first_state(&Memory::default(), Ok(()), place);
    BlockIndex::all().fold(first, |state, block| {
        state.apply(Action::PickMost(block, Model::Eft))
    })
}

/// What one request may change.
fn hold(state: &State, request: Request, next: &State) {
    assert_ne!(next.embedding.host, Host::Told, "nobody agreed to it");
    let own = state.answers;
    let is_kept = match request {
        Request::Restart => next.clone().apply(Action::Undo).answers == own || own.is_empty(),
        Request::Take(_) => own.is_empty() || next.own(own.perspective) == Some(&own),
        _ => next.answers == own,
    };
    assert!(is_kept, "{request:?} lost answers");
}
