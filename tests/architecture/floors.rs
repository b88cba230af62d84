//! Who may use whom, floor by floor.

use crate::sources::{Source, sources};

/// The floors from the ground up; a module uses only modules of lower floors, and itself.
const FLOORS: [&[&str]; 4] = [
    &["domain"],
    &["app", "wire", "platform", "content"],
    &["hooks"],
    &["view"],
];

/// The module that uses nothing of ours although a lower floor holds more.
const KNOWS_NOTHING_OF_OURS: &str = "platform";

fn floor(module: &str) -> Option<usize> {
    FLOORS.iter().position(|modules| modules.contains(&module))
}

/// Every top module that a source names by `crate::`, outside of its comments.
fn used(source: &Source) -> Vec<String> {
    source
        .lines()
        .flat_map(|(_, line)| line.match_indices("crate::").map(|(at, _)| &line[at + 7..]))
        .map(|rest| {
            let is_name = |char: char| char.is_alphanumeric() || char == '_';
            let end = rest.find(|char| !is_name(char)).unwrap_or(rest.len());
            rest[..end].to_owned()
        })
        .collect()
}

#[test]
fn a_floor_uses_only_the_floors_below_it() {
    let mut n_checked = 0;
    for source in sources() {
        let (own, path) = (source.top(), source.path.display());
        let Some(own_floor) = floor(&own) else {
            continue;
        };
        for used in used(&source) {
            n_checked += 1;
            let used_floor =
                floor(&used).unwrap_or_else(|| panic!("{path} uses {used}, which is on no floor"));
            assert!(
                used == own || used_floor < own_floor,
                "{path} may not use {used}: it is not on a floor below {own}"
            );
            assert!(
                own != KNOWS_NOTHING_OF_OURS || used == own,
                "{path} knows {used}, but platform knows nothing of ours"
            );
        }
    }
    assert!(n_checked > 100, "only {n_checked} uses were found");
}
