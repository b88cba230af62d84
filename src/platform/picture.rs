//! Drawings that leave the page: as markup, as an address, as a bitmap.

use js_sys::encode_uri_component;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Blob, CanvasRenderingContext2d, Element, HtmlCanvasElement, HtmlImageElement, XmlSerializer,
};

/// A picture as the bytes of a PNG.
pub type Painted = Blob;

/// The markup of the first drawing inside of `element`, as a file of its own.
#[must_use]
pub fn markup(element: &Element) -> Option<String> {
    let drawing = element.query_selector("svg").ok()??;
    XmlSerializer::new()
        .ok()?
        .serialize_to_string(&drawing)
        .ok()
}

/// An address that holds the whole drawing.
#[must_use]
pub fn address(svg: &str) -> String {
    let mut address = String::from("data:image/svg+xml,");
    address.push_str(&String::from(encode_uri_component(svg)));
    address
}

/// Paints a drawing of that size and calls `on_painted` with the PNG, or with nothing where the
/// browser cannot.
pub fn paint(svg: &str, size: (u32, u32), on_painted: impl FnOnce(Option<Painted>) + 'static) {
    let address = address(svg);
    spawn_local(async move { on_painted(painted(&address, size).await) });
}

async fn painted(address: &str, (width, height): (u32, u32)) -> Option<Blob> {
    let image = HtmlImageElement::new().ok()?;
    image.set_src(address);
    JsFuture::from(image.decode()).await.ok()?;
    let document = web_sys::window()?.document()?;
    let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(width);
    canvas.set_height(height);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let drawn = context.draw_image_with_html_image_element_and_dw_and_dh(
        &image,
        0.0,
        0.0,
        f64::from(width),
        f64::from(height),
    );
    drawn.ok()?;
    let blob = js_sys::Promise::new(&mut |resolve, _| {
        let done = Closure::once_into_js(move |blob: JsValue| {
            let _ = resolve.call1(&JsValue::NULL, &blob);
        });
        // A canvas that must not be read calls nobody; ours holds nothing foreign.
        let _ = canvas.to_blob(done.unchecked_ref());
    });
    JsFuture::from(blob).await.ok()?.dyn_into().ok()
}
