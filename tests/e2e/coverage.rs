//! Which mutants a test comes past. Most tests run few of them, and one that a test does not run
//! cannot be noticed by it.

use std::collections::BTreeSet;
use std::sync::PoisonError;

use crate::preface::ASKED;

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

/// The mutants that a test came past.
pub(crate) fn of(test: &str) -> BTreeSet<String> {
    let asked = ASKED.lock().unwrap_or_else(PoisonError::into_inner);
    let told = asked.iter().filter_map(|query| query.split_once('='));
    let of_test = told.filter(|(name, _)| *name == test);
    let numbers = of_test.flat_map(|(_, numbers)| numbers.split(','));
    numbers.map(str::to_owned).collect()
}
