//! The sharing sheet of the device, where there is one.

use js_sys::{Array, Reflect};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, File, FilePropertyBag, ShareData};

/// What is handed over.
#[derive(Clone, Debug)]
pub struct Parcel {
    /// A title, for programs that show one.
    pub title: String,
    /// The words.
    pub text: String,
    /// The link.
    pub link: String,
    /// A picture with the name of its file.
    pub picture: Option<(Blob, String)>,
}

/// Whether this browser can hand a link and a picture to other programs. Many desktop browsers
/// cannot, and frames only where the page around them allows it.
#[must_use]
pub fn takes_pictures() -> bool {
    let probe = Blob::new_with_str_sequence(&Array::of1(&"".into())).ok();
    let data = probe.and_then(|blob| data(&[(blob, String::from("probe.png"))]));
    let navigator = web_sys::window().map(|window| window.navigator());
    let Some((data, navigator)) = data.zip(navigator) else {
        return false;
    };
    let can_ask = Reflect::get(&navigator, &"canShare".into());
    can_ask.is_ok_and(|can_ask| can_ask.is_function()) && navigator.can_share_with_data(&data)
}

/// Opens the sharing sheet; has to be called from a click. `on_done` is told whether the parcel
/// went out: leaving the sheet is no failure, but nothing went out either.
pub fn share(parcel: &Parcel, on_done: impl FnOnce(bool) + 'static) {
    let Some(navigator) = web_sys::window().map(|window| window.navigator()) else {
        return;
    };
    let Some(data) = data(parcel.picture.as_slice()) else {
        return;
    };
    data.set_title(&parcel.title);
    data.set_text(&parcel.text);
    data.set_url(&parcel.link);
    let sharing = navigator.share_with_data(&data);
    spawn_local(async move { on_done(JsFuture::from(sharing).await.is_ok()) });
}

fn data(pictures: &[(Blob, String)]) -> Option<ShareData> {
    let data = ShareData::new();
    let files = Array::new();
    for (blob, name) in pictures {
        let options = FilePropertyBag::new();
        options.set_type("image/png");
        let file = File::new_with_blob_sequence_and_options(&Array::of1(blob), name, &options);
        let file = file.ok()?;
        files.push(&file);
    }
    if files.length() > 0 {
        data.set_files(&files);
    }
    Some(data)
}
