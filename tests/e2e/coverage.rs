//! Which mutants a test comes past. Most tests run few of them, and one that a test does not run
//! cannot be noticed by it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

/// What the pages have told, by the names of the tests.
static TOLD: Mutex<BTreeMap<String, BTreeSet<String>>> = Mutex::new(BTreeMap::new());

/// A preface by which every page of a test tells the number of each mutant that it comes past. It
/// asks for the preface once more, with the numbers in the query: a policy that allows the one allows
/// the other.
pub(crate) fn preface(test: &str) -> String {
    format!(
        "(() => {{
          const here = document.currentScript.src;
          let numbers = [];
          const tell = () => {{
            const link = document.createElement('link');
            link.rel = 'modulepreload';
            link.href = `${{here}}?{test}=${{numbers}}`;
            document.documentElement.append(link);
            numbers = [];
          }};
          const told = new Set;
          const set = (counts, number) => {{
            if (!told.has(number)) {{
              told.add(number);
              if (numbers.push(number) === 1) queueMicrotask(tell);
            }}
            return true;
          }};
          globalThis.__stryker__ = {{ mutantCoverage: {{ static: new Proxy({{}}, {{ set }}) }} }};
        }})();"
    )
}

/// Takes down what a page tells.
pub(crate) fn note(query: &str) {
    let Some((test, numbers)) = query.split_once('=') else {
        return;
    };
    let mut told = TOLD.lock().unwrap_or_else(PoisonError::into_inner);
    let numbers = numbers.split(',').map(str::to_owned);
    told.entry(test.to_owned()).or_default().extend(numbers);
}

/// The mutants that a test came past.
pub(crate) fn of(test: &str) -> BTreeSet<String> {
    let told = TOLD.lock().unwrap_or_else(PoisonError::into_inner);
    told.get(test).cloned().unwrap_or_default()
}
