//! Each set of answers gives the papers that somebody has read and would sign. After a change of
//! texts, `UPDATE_PAPERS=1 cargo test --test papers` writes them anew, to be read again.

use std::path::Path;
use std::{env, fs};

use cto_quadrant::domain::paper::Paper;
use cto_quadrant::view::papers::markdown::markdown;

use crate::sets::{english, papers, sets, written};

#[test]
fn the_papers_say_what_was_read_and_found_fit_to_sign() {
    let texts = english();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/papers");
    let sets = sets();
    assert_eq!(sets.len(), 12);
    for (name, views) in sets {
        let all = Paper::ALL.map(|paper| markdown(&written(&texts, &papers(paper, &views))));
        let found = all.join("\n---\n\n");
        let path = folder.join(name).with_extension("md");
        if env::var_os("UPDATE_PAPERS").is_some() {
            fs::write(&path, &found).unwrap();
        }
        let expected = fs::read_to_string(&path).unwrap();
        assert!(found == expected, "{name} reads differently:\n{found}");
    }
}
