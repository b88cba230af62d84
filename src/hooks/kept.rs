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
use crate::wire::history_file::{HistoryFileError, MAX_BYTES, from_json, to_json};
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
pub fn named(shared: &Shared, origin: Origin) -> Named {
    Named {
        answers: shared.answers,
        name: name_of(shared),
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
    match read(store) {
        Ok((history, told)) => news(history.as_ref(), told),
        Err(told) => SharingAction::Keeps(None, Some(told)),
    }
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
        SharingAction::Paste(text) => Some(found(text)),
        SharingAction::Keep(_)
        | SharingAction::Record
        | SharingAction::Delete(_)
        | SharingAction::DeleteAll
        | SharingAction::Import(_) => Some(change(store, today, shown, action)),
        _ => None,
    }
}

/// The history as the text of one file.
#[must_use]
pub fn exported(store: &dyn Store) -> String {
    let history = read(store).ok().and_then(|(history, _)| history);
    to_json(&history.unwrap_or_default())
}

/// Changes what is stored. Only [`SharingAction::Keep`] begins a history: where another tab has
/// just ended it, nothing is kept against the taker's will.
fn change(
    store: &dyn Store,
    today: Option<Date>,
    shown: Option<&Named>,
    action: &SharingAction,
) -> SharingAction {
    if matches!(
        action,
        SharingAction::Keep(false) | SharingAction::DeleteAll
    ) {
        return delete(store, matches!(action, SharingAction::DeleteAll));
    }
    let (mut history, told) = match read(store) {
        Ok((Some(history), told)) => (history, told),
        Ok((None, told)) if *action == SharingAction::Keep(true) => (History::default(), told),
        _ => return load(store),
    };
    let told = match action {
        SharingAction::Record => record(&mut history, today, shown).or(told),
        SharingAction::Delete(kept) => {
            let is_it = |record: &Record| kept_of(record) == *kept;
            if let Some(place) = history.records().iter().position(is_it) {
                let _ = history.remove(place);
            }
            told
        }
        SharingAction::Import(text) => Some(import(&mut history, today, text.as_deref())),
        _ => told,
    };
    save(store, &history, told)
}

/// Deletes all that was kept, and what was set aside; `goes_on` keeps what comes next.
fn delete(store: &dyn Store, goes_on: bool) -> SharingAction {
    let was_kept = store.read(HISTORY_KEY).is_some();
    store.remove(HISTORY_KEY);
    store.remove(BROKEN_HISTORY_KEY);
    let told = Some(Told::Deleted);
    if goes_on && was_kept {
        save(store, &History::default(), told)
    } else {
        news(None, told)
    }
}

fn record(history: &mut History, today: Option<Date>, shown: Option<&Named>) -> Option<Told> {
    let (shown, date) = shown.zip(today)?;
    let shared = Shared::from(shown.answers);
    let recorded = history.record(Record { date, shared });
    Some(recorded.map_or(Told::NotImported(Refusal::Full), |()| Told::Recorded))
}

/// What is stored, and what to say about it; an error where it must stay as it is, because it
/// cannot be read here and has no copy elsewhere.
fn read(store: &dyn Store) -> Result<(Option<History>, Option<Told>), Told> {
    let Some(text) = store.read(HISTORY_KEY) else {
        return Ok((None, None));
    };
    match text.parse::<History>() {
        Ok(history) => Ok((Some(history), None)),
        Err(HistoryError::Newer) => Err(Told::NotImported(Refusal::Newer)),
        Err(_) => {
            let empty = History::default();
            let set_aside = store.write(BROKEN_HISTORY_KEY, &text);
            set_aside
                .and_then(|()| store.write(HISTORY_KEY, &empty.to_string()))
                .map_err(|_| Told::Denied)?;
            Ok((Some(empty), Some(Told::SetAside)))
        }
    }
}

fn save(store: &dyn Store, history: &History, told: Option<Told>) -> SharingAction {
    if store.write(HISTORY_KEY, &history.to_string()).is_ok() {
        return news(Some(history), told);
    }
    match load(store) {
        SharingAction::Keeps(kept, _) => SharingAction::Keeps(kept, Some(Told::Denied)),
        other => other,
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
    let found = found.map(|shared| named(&shared, Origin::Link)).collect();
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
