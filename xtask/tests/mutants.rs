//! Which mutants are known to live.

use std::fs;
use std::io;
use std::path::Path;

use xtask::mutants::survivors::{explained, told};

#[test]
fn a_mutant_is_named_by_its_file_and_its_change_and_not_by_its_line() {
    let line = "domain/src/domain/call.rs:88:21: replace && with || in Call::of";
    let name = "`src/domain/call.rs`: `replace && with || in Call::of`";
    assert_eq!(told(line), name);
    let page =
        format!("# Mutants\n\n- {name}: never both, so `nothing` shows it.\n- `a` and `b`\n");
    assert_eq!(explained(&page), [name.to_owned()].into());
}

#[test]
fn every_survivor_on_the_page_has_its_file_and_a_reason() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let page = fs::read_to_string(root.join("docs/mutants.md"))?;
    let items: Vec<&str> = page
        .lines()
        .filter(|line| line.starts_with("- `src/"))
        .collect();
    assert!(!items.is_empty());
    assert_eq!(items.len(), explained(&page).len(), "one is named twice");
    for item in items {
        let parts: Vec<&str> = item.splitn(5, '`').collect();
        assert!(root.join(parts[1]).is_file(), "{item}");
        assert!(parts[4].trim_start_matches(':').trim().len() > 10, "{item}");
    }
    Ok(())
}
