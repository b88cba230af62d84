//! The chunks of the program. Whatever happens to them, no answer and no place is lost, and the page
//! says what to do.

pub(crate) mod coming;
pub(crate) mod missing;

use crate::visit::Visit;

pub(crate) const LINE: &str = ".waiting [role=status]";

pub(super) const DEAR: &str = "Object.defineProperty(navigator, 'connection', \
    { value: { saveData: true, effectiveType: '4g' } }); \
    globalThis.requestIdleCallback = then => setTimeout(then)";

pub(super) fn every(chunk: &str, kind: &str) -> String {
    format!("/{chunk}-{kind}")
}

pub(super) fn fetched(visit: &Visit, chunk: &str) -> usize {
    let beginning = format!("/{chunk}-");
    let requests = visit.server().requests();
    requests
        .iter()
        .filter(|path| path.starts_with(&beginning))
        .count()
}

pub(crate) fn failed(visit: &Visit) -> String {
    [visit.label("chunk.failed"), visit.label("chunk.reload")].join(" ")
}
