//! No module leads back to itself by what it uses.

use std::collections::{BTreeMap, BTreeSet};

use crate::sources::{Source, sources};

/// Whom each module uses. A module and the ones inside it are one room with closets: a parent that
/// names its child, or a child that names its parent, is no step to somewhere else.
fn graph() -> BTreeMap<String, BTreeSet<String>> {
    let sources = sources();
    let known: BTreeSet<String> = sources.iter().map(Source::module).collect();
    let is_inside = |inner: &str, outer: &str| inner.starts_with(&format!("{outer}::"));
    let others = |own: &str, used: String| {
        let is_other = used != own && !is_inside(&used, own) && !is_inside(own, &used);
        is_other.then_some(used)
    };
    sources
        .iter()
        .map(|source| {
            let own = source.module();
            let named = source.uses(&known).into_iter();
            let away = named
                .filter_map(|found| others(&own, found.module))
                .collect();
            (own, away)
        })
        .collect()
}

/// The modules that `from` leads to, over any number of others.
fn reached<'a>(graph: &'a BTreeMap<String, BTreeSet<String>>, from: &'a str) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut next = vec![from];
    while let Some(module) = next.pop() {
        for used in graph.get(module).into_iter().flatten() {
            if reached.insert(used.as_str()) {
                next.push(used);
            }
        }
    }
    reached
}

#[test]
fn no_module_leads_back_to_itself() {
    let graph = graph();
    let n_uses: usize = graph.values().map(BTreeSet::len).sum();
    assert!(n_uses > 300, "only {n_uses} uses were found");
    let ring: Vec<&str> = graph
        .keys()
        .map(String::as_str)
        .filter(|module| reached(&graph, module).contains(module))
        .collect();
    assert_eq!(ring, [] as [&str; 0], "these use each other in a circle");
}
