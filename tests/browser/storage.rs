use cto_quadrant::platform::storage::{Denied, open};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn the_browser_keeps_what_is_written_until_it_is_removed() {
    let (store, memory) = open();
    assert_eq!(memory, Ok::<(), Denied>(()));
    store.write("test:one", "1").unwrap();
    store.write("test:two", "2").unwrap();
    // A second handle sees the same storage: it is the browser's, not the double.
    let (other, _) = open();
    assert_eq!(other.read("test:one").as_deref(), Some("1"));
    let mut keys = other.keys("test:");
    keys.sort();
    assert_eq!(keys, ["test:one", "test:two"]);
    other.remove("test:one");
    assert_eq!(store.read("test:one"), None);
    store.remove("test:two");
    assert!(store.keys("test:").is_empty());
}

#[wasm_bindgen_test]
fn asking_leaves_no_trace() {
    let (store, _) = open();
    assert!(store.keys("cto-quadrant:").is_empty());
}
