use cto_quadrant::platform::focus::focus_answer_in;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::Fixture;

const ROW: &str = "<input type=radio name=row value=a><input type=radio name=row value=b>";

fn focused() -> String {
    let document = web_sys::window().unwrap().document().unwrap();
    let element = document.active_element().unwrap();
    element.get_attribute("value").unwrap_or_default()
}

#[wasm_bindgen_test]
fn the_answer_of_a_row_is_focused_or_else_its_first_option() {
    let row = Fixture::new("div", "row-1", ROW);
    focus_answer_in("row-1");
    assert_eq!(focused(), "a");
    row.0
        .set_inner_html(&ROW.replace("value=b", "value=b checked"));
    focus_answer_in("row-1");
    assert_eq!(focused(), "b");
}

#[wasm_bindgen_test]
fn behind_the_last_row_the_way_on_is_focused() {
    let _way_on = Fixture::new("p", "way", "<button class=primary value=on>Next</button>");
    focus_answer_in("row-9");
    assert_eq!(focused(), "on");
}
