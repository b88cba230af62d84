use cto_quadrant::domain::profile::Profile;
use cto_quadrant::view::map::path;
use cto_quadrant::wire::code::decode;
use wasm_bindgen_test::wasm_bindgen_test;

/// The outlines as the native build draws them; `tests/map.rs` checks them there.
const DRAWN: &str = include_str!("../fixtures/map.tsv");

#[wasm_bindgen_test]
fn the_map_has_the_same_bytes_in_wasm_as_natively() {
    for line in DRAWN.lines() {
        let mut columns = line.split('\t');
        let code = columns.next().unwrap();
        let profile = Profile::of(&decode(code).unwrap().quiz).unwrap();
        for area in [
            &profile.region.most,
            &profile.region.half,
            &profile.region.core,
        ] {
            assert_eq!(columns.next(), Some(path(area).as_str()), "{code}");
        }
    }
}
