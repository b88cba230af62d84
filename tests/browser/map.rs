use cto_quadrant::domain::profile::Profile;
use cto_quadrant::view::map::path;
use cto_quadrant::wire::code::decode;
use js_sys::Promise;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;
use yew::prelude::*;

#[path = "../map/whole.rs"]
mod whole;

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

#[derive(Properties, PartialEq)]
struct ShownProps {
    view: Html,
    on_shown: Callback<()>,
}

#[component]
fn Shown(props: &ShownProps) -> Html {
    let on_shown = props.on_shown.clone();
    use_effect(move || on_shown.emit(()));
    props.view.clone()
}

/// The markup that a view becomes in this place, which it leaves again.
async fn drawn(place: &Element, view: Html) -> String {
    let mut shown = None;
    let promise = Promise::new(&mut |resolve, _| {
        let on_shown = Callback::from(move |()| drop(resolve.call0(&resolve)));
        let view = view.clone();
        let props = ShownProps { view, on_shown };
        shown = Some(yew::Renderer::<Shown>::with_root_and_props(place.clone(), props).render());
    });
    JsFuture::from(promise).await.unwrap();
    let drawing = place.inner_html();
    shown.unwrap().destroy();
    drawing
}

#[wasm_bindgen_test]
async fn a_whole_map_has_the_same_bytes_in_wasm_as_natively() {
    assert!(whole::FILE.lines().count() >= 100);
    let document = web_sys::window().unwrap().document().unwrap();
    for line in whole::FILE.lines() {
        let (code, hash) = line.split_once('\t').unwrap();
        let place = document.create_element("div").unwrap();
        let drawing = drawn(&place, whole::whole(code)).await;
        assert_eq!(whole::hash(&drawing), hash, "{code}: {drawing}");
    }
}
