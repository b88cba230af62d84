//! Handing a file to the user, and taking one.

use gloo_events::EventListener;
use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, Event, File, HtmlAnchorElement, HtmlInputElement, Url};

/// Whether a file can be saved here. A frame with an opaque origin is sandboxed, and a sandbox
/// blocks downloads without telling anybody.
#[must_use]
pub fn is_possible() -> bool {
    let origin = web_sys::window().and_then(|window| Reflect::get(&window, &"origin".into()).ok());
    origin.and_then(|origin| origin.as_string()).as_deref() != Some("null")
}

/// Saves a text as a file of that name and media type; `None` where the browser refuses.
#[must_use]
pub fn save_text(name: &str, media_type: &str, text: &str) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options);
    save(name, &blob.ok()?)
}

/// Saves what is in `blob` as a file of that name; `None` where the browser refuses.
#[must_use]
pub fn save(name: &str, blob: &Blob) -> Option<()> {
    let url = Url::create_object_url_with_blob(blob).ok()?;
    let document = web_sys::window()?.document()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    // Firefox saves only what a link in the document points to.
    document.body()?.append_child(&link).ok()?;
    link.click();
    link.remove();
    // The browser has begun to read by the time that this task is done.
    EventListener::once(&document, "pointerdown", move |_| {
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    Some(())
}

/// Reads the file that was chosen in a file field, if it is not larger than `most` bytes, and
/// empties the field so that the same file can be chosen again. `on_read` gets nothing where it
/// cannot be read.
pub fn read_chosen(event: &Event, most: usize, on_read: impl FnOnce(Option<String>) + 'static) {
    let field = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some(field) = field else {
        return;
    };
    let Some(file) = field.files().and_then(|files| files.get(0)) else {
        return;
    };
    field.set_value("");
    spawn_local(async move {
        #[allow(clippy::cast_precision_loss, reason = "no limit is that large")]
        let is_too_large = file.size() > most as f64;
        let text = if is_too_large {
            None
        } else {
            text_of(&file).await
        };
        on_read(text);
    });
}

async fn text_of(file: &File) -> Option<String> {
    let text: Result<JsValue, JsValue> = JsFuture::from(file.text()).await;
    text.ok()?.as_string()
}
