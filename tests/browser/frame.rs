use std::cell::Cell;
use std::rc::Rc;

use cto_quadrant::platform::frame::after_paint;
use js_sys::Promise;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;

/// A later paint than those that were asked for before.
async fn painted() {
    let mut waiting = None;
    let promise = Promise::new(&mut |resolve, _| {
        waiting = Some(after_paint(move || {
            resolve.call0(&resolve).unwrap();
        }));
    });
    JsFuture::from(promise).await.unwrap();
}

#[wasm_bindgen_test]
async fn what_can_wait_is_called_once_a_frame_was_painted_and_not_before() {
    let n_calls = Rc::new(Cell::new(0));
    let counter = Rc::clone(&n_calls);
    let _waiting = after_paint(move || counter.set(counter.get() + 1));
    assert_eq!(n_calls.get(), 0);
    painted().await;
    assert_eq!(n_calls.get(), 1);
}

#[wasm_bindgen_test]
async fn what_nobody_waits_for_any_more_is_not_called() {
    let n_calls = Rc::new(Cell::new(0));
    let counter = Rc::clone(&n_calls);
    drop(after_paint(move || counter.set(counter.get() + 1)));
    painted().await;
    assert_eq!(n_calls.get(), 0);
}
