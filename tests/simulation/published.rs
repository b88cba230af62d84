//! Are the figures on the method page the ones that were measured?

use std::{env, fs};

use crate::certainty::{COVERAGES, RANDOM};
use crate::recovery::{AGREED, FOUND_AT_BEST, FOUND_CARELESS, found};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/domain/simulated.rs");

/// Where the figures begin in the file; they reach to its end.
const FIGURES: &str = "pub const SIMULATED: Simulated = Simulated {\n";

/// The lines of the file that hold what the other checks have measured.
fn measured() -> String {
    let coverages = COVERAGES.each_ref().map(|coverage| **coverage);
    let figures = [
        ("recovered", found()),
        ("careless", *FOUND_CARELESS),
        ("careless_best", *FOUND_AT_BEST),
        ("random_clear", RANDOM.0),
        ("inside_low", coverages.into_iter().fold(1.0, f64::min)),
        ("inside_high", coverages.into_iter().fold(0.0, f64::max)),
        ("side", *AGREED),
    ];
    let lines = figures.map(|(name, share)| format!("    {name}: {:.0},\n", 1000.0 * share));
    format!("{FIGURES}{}}};\n", lines.concat())
}

#[test]
fn published_figures_are_the_measured_ones() {
    let old = fs::read_to_string(FILE).expect("the file of the figures can be read");
    let start = old
        .find(FIGURES)
        .expect("the file of the figures holds them");
    let (head, published) = old.split_at(start);
    let measured = measured();
    if env::var_os("CTO_QUADRANT_WRITE").is_some() {
        fs::write(FILE, format!("{head}{measured}")).expect("the file can be written");
    } else {
        assert!(
            published == measured,
            "{FILE} says\n{published}but the simulations measured\n{measured}\
             If the scoring was meant to change, write the new figures with\n\
             CTO_QUADRANT_WRITE=1 cargo test --test simulation published",
        );
    }
}
