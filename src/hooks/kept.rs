//! The history in the storage: what the sharing tools do with it, and how finished results get
//! into it. Everything is read anew before it is changed, because other tabs write it too.

use crate::app::sharing::action::SharingAction;
use crate::app::sharing::{Kept, Named, Origin, Refusal, Told};
use crate::domain::answers::Answers;
use crate::domain::date::Date;
use crate::platform::clock;
use crate::platform::storage::Store;
use crate::wire::code::CodeError;
use crate::wire::history::{BROKEN_HISTORY_KEY, HISTORY_KEY, History, HistoryError, Record};
use crate::wire::history_file::{HistoryFileError, MAX_BYTES, from_json};
use crate::wire::history_line::with_line;
use crate::wire::link::Shared;
use crate::wire::name::Name;
use crate::wire::pasted::parse_pasted;

/// How many bytes of a chosen file are read at most.
pub const MAX_FILE: usize = MAX_BYTES;

/// What is on a result that was written down: its answers and, if it is a fair one, its name.
#[must_use]
pub fn shared(named: &Named) -> Shared {
    Shared {
        answers: named.answers,
        name: Name::new(&named.name).ok(),
    }
}

/// A result as it came.
#[must_use]
pub fn named(shared: Shared, origin: Origin) -> Named {
    Named {
        answers: shared.answers,
        name: name_of(&shared),
        origin,
    }
}

fn name_of(shared: &Shared) -> String {
    let name = shared.name.as_ref();
    name.map(|name| name.as_str().to_owned())
        .unwrap_or_default()
}

/// Today, where the user is.
#[must_use]
pub fn today() -> Option<Date> {
    clock::today().parse().ok()
}

/// Keeps a finished result if the taker has asked for that. A history that cannot be read is left
/// as it is: the sharing tools set it aside and say so.
pub fn record_finished(store: &dyn Store, today: &str, answers: &Answers) {
    if let Some(kept) = store.read(HISTORY_KEY) {
        // Where nothing can be stored the taker was told so by the slot of the answers.
        let _ = store.write(HISTORY_KEY, &with_line(&kept, today, answers));
    }
}

/// What this browser keeps; a history that is damaged is set aside.
#[must_use]
pub fn load(store: &dyn Store) -> SharingAction {
    let (history, told) = read(store);
    news(history.as_ref(), told)
}

/// Does what has to be read or stored first, and says what came of it; nothing for an action that
/// only changes the state.
#[must_use]
pub fn perform(
    store: &dyn Store,
    today: Option<Date>,
    shown: Option<&Named>,
    action: &SharingAction,
) -> Option<SharingAction> {
    match action {
        SharingAction::Paste(text) => return Some(found(text)),
        SharingAction::Keep(false) | SharingAction::DeleteAll => {
            store.remove(HISTORY_KEY);
            store.remove(BROKEN_HISTORY_KEY);
            let again = matches!(action, SharingAction::DeleteAll).then(History::default);
            return Some(save(store, again, Some(Told::Deleted)));
        }
        _ => {}
    }
    let (history, told) = read(store);
    let mut history = history.unwrap_or_default();
    let told = match action {
        SharingAction::Keep(true) => told,
        SharingAction::Record => Some(match shown.zip(today) {
            Some((shown, date)) => {
                let shared = Shared::from(shown.answers);
                match history.record(Record { date, shared }) {
                    Ok(()) => Told::Recorded,
                    Err(_) => Told::NotImported(Refusal::Full),
                }
            }
            None => return None,
        }),
        SharingAction::Delete(kept) => {
            let is_it = |record: &Record| kept_of(record) == *kept;
            if let Some(place) = history.records().iter().position(is_it) {
                let _ = history.remove(place);
            }
            told
        }
        SharingAction::Import(text) => Some(import(&mut history, today, text.as_deref())),
        _ => return None,
    };
    Some(save(store, Some(history), told))
}

/// The history as the text of one file.
#[must_use]
pub fn exported(store: &dyn Store) -> String {
    let (history, _) = read(store);
    crate::wire::history_file::to_json(&history.unwrap_or_default())
}

fn read(store: &dyn Store) -> (Option<History>, Option<Told>) {
    let Some(text) = store.read(HISTORY_KEY) else {
        return (None, None);
    };
    match text.parse::<History>() {
        Ok(history) => (Some(history), None),
        Err(HistoryError::Newer) => (None, Some(Told::NotImported(Refusal::Newer))),
        Err(_) => {
            // Only what has a copy elsewhere may be overwritten.
            if store.write(BROKEN_HISTORY_KEY, &text).is_ok() {
                store.remove(HISTORY_KEY);
            }
            (Some(History::default()), Some(Told::SetAside))
        }
    }
}

fn save(store: &dyn Store, history: Option<History>, told: Option<Told>) -> SharingAction {
    let is_stored = history
        .as_ref()
        .is_none_or(|history| store.write(HISTORY_KEY, &history.to_string()).is_ok());
    if is_stored {
        news(history.as_ref(), told)
    } else {
        news(read(store).0.as_ref(), Some(Told::Denied))
    }
}

fn news(history: Option<&History>, told: Option<Told>) -> SharingAction {
    let kept = history.map(|history| history.records().iter().map(kept_of).collect());
    SharingAction::Keeps(kept, told)
}

fn kept_of(record: &Record) -> Kept {
    Kept {
        date: record.date,
        answers: record.shared.answers,
        name: name_of(&record.shared),
    }
}

/// The results in what was pasted, to be compared.
fn found(text: &str) -> SharingAction {
    let results = parse_pasted(text);
    let unread = results.iter().filter(|result| result.is_err()).count();
    let found = results.into_iter().flatten();
    let found = found.map(|shared| named(shared, Origin::Link)).collect();
    SharingAction::Compare(found, unread)
}

/// Takes in a file, or links and codes that were pasted: all of it or nothing.
fn import(history: &mut History, today: Option<Date>, text: Option<&str>) -> Told {
    let imported = match text.map(str::trim_start) {
        None => Err(Refusal::Unreadable),
        Some(text) if text.starts_with(['{', '\u{feff}']) => from_json(text).map_err(refusal),
        Some(text) => pasted(today, text),
    };
    let imported = imported.and_then(|new| history.merge(&new).map_err(|_| Refusal::Full));
    imported.map_or_else(Told::NotImported, Told::Imported)
}

fn pasted(today: Option<Date>, text: &str) -> Result<History, Refusal> {
    let date = today.ok_or(Refusal::Unreadable)?;
    let mut history = History::default();
    for (place, result) in parse_pasted(text).into_iter().enumerate() {
        let shared = result.map_err(|error| match error {
            CodeError::NewerEdition(_) => Refusal::Newer,
            _ => Refusal::Entry(place + 1),
        })?;
        history.add(Record { date, shared });
    }
    if history.is_empty() {
        return Err(Refusal::Foreign);
    }
    Ok(history)
}

fn refusal(error: HistoryFileError) -> Refusal {
    match error {
        HistoryFileError::Newer => Refusal::Newer,
        HistoryFileError::TooLarge => Refusal::TooLarge,
        HistoryFileError::BadEntry { number, .. } => Refusal::Entry(number),
        _ => Refusal::Foreign,
    }
}
