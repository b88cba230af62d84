//! A storage for what is said to be kept for good.

use std::rc::Rc;

use crate::platform::storage::{Denied, Store};

/// The storage of the browser, as it was opened. Its double in memory would lose what is said to be
/// kept, so in its place stands one that refuses.
#[must_use]
pub fn lasting((store, memory): (Rc<dyn Store>, Result<(), Denied>)) -> Rc<dyn Store> {
    match memory {
        Ok(()) => store,
        Err(Denied) => Rc::new(Refusing),
    }
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
