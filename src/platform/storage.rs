//! Keeping a few short texts for the next visit.

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::StorageEvent;

/// Where texts are kept by key.
pub trait Store {
    /// The text kept under `key`.
    fn read(&self, key: &str) -> Option<String>;

    /// Keeps `text` under `key`.
    ///
    /// # Errors
    ///
    /// The browser refuses to store it, for lack of room or of permission.
    fn write(&self, key: &str, text: &str) -> Result<(), Denied>;

    /// Forgets what is kept under `key`.
    fn remove(&self, key: &str);

    /// Every key that begins with `prefix`.
    fn keys(&self, prefix: &str) -> Vec<String>;
}

/// The browser refused to store something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Denied;

impl fmt::Display for Denied {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the browser refuses to store anything for this page; allow it in its settings")
    }
}

/// The browser's own storage, or a double in memory where it is denied: the second value says
/// which, so that the taker can be told. Many frames and private windows deny it, and asking is
/// what throws there. A preview neither finds nor leaves anything, and nobody misses that.
pub fn open() -> (Rc<dyn Store>, Result<(), Denied>) {
    const PROBE: &str = "cto-quadrant:probe";
    if super::host::is_preview() {
        return (Rc::new(Memory::default()), Ok(()));
    }
    let browser = web_sys::window()
        .and_then(|window| window.local_storage().ok().flatten())
        .map(Browser);
    match browser {
        Some(store) if store.write(PROBE, "1").is_ok() => {
            store.remove(PROBE);
            (Rc::new(store), Ok(()))
        }
        _ => (Rc::new(Memory::default()), Err(Denied)),
    }
}

/// Calls `on_change` with the key whenever another tab changes what is stored.
#[must_use]
pub fn watch(on_change: impl Fn(String) + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "storage", move |event| {
        let event = event.dyn_ref::<StorageEvent>();
        if let Some(key) = event.and_then(StorageEvent::key) {
            on_change(key);
        }
    }))
}

struct Browser(web_sys::Storage);

impl Store for Browser {
    fn read(&self, key: &str) -> Option<String> {
        self.0.get_item(key).ok().flatten()
    }

    fn write(&self, key: &str, text: &str) -> Result<(), Denied> {
        self.0.set_item(key, text).map_err(|_| Denied)
    }

    fn remove(&self, key: &str) {
        // Removing can only fail where nothing could have been stored either.
        let _ = self.0.remove_item(key);
    }

    fn keys(&self, prefix: &str) -> Vec<String> {
        let n_keys = self.0.length().unwrap_or(0);
        (0..n_keys)
            .filter_map(|index| self.0.key(index).ok().flatten())
            .filter(|key| key.starts_with(prefix))
            .collect()
    }
}

/// The double: keeps texts until the page is closed.
#[derive(Debug, Default)]
pub struct Memory(RefCell<Vec<(String, String)>>);

impl Store for Memory {
    fn read(&self, key: &str) -> Option<String> {
        let kept = self.0.borrow();
        kept.iter()
            .find(|(kept, _)| kept == key)
            .map(|(_, text)| text.clone())
    }

    fn write(&self, key: &str, text: &str) -> Result<(), Denied> {
        self.remove(key);
        self.0.borrow_mut().push((key.to_owned(), text.to_owned()));
        Ok(())
    }

    fn remove(&self, key: &str) {
        self.0.borrow_mut().retain(|(kept, _)| kept != key);
    }

    fn keys(&self, prefix: &str) -> Vec<String> {
        let kept = self.0.borrow();
        kept.iter()
            .map(|(key, _)| key.clone())
            .filter(|key| key.starts_with(prefix))
            .collect()
    }
}
