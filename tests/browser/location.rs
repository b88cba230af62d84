use cto_quadrant::platform::location::{Entry, address, entry_mark, fragment, mark_entry};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn an_entry_carries_its_mark_and_its_fragment() {
    mark_entry(Entry::Current, "b3", "r=abc");
    assert_eq!(entry_mark().as_deref(), Some("b3"));
    assert_eq!(fragment(), "r=abc");
    mark_entry(Entry::Current, "b4", "");
    assert_eq!(entry_mark().as_deref(), Some("b4"));
    assert_eq!(fragment(), "");
}

#[wasm_bindgen_test]
fn the_address_has_neither_query_nor_fragment() {
    mark_entry(Entry::Current, "b1", "r=abc?d");
    let address = address();
    assert!(address.starts_with("http"), "{address}");
    assert!(!address.contains(['?', '#']), "{address}");
    mark_entry(Entry::Current, "b1", "");
}
