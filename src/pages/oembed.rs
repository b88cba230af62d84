//! What a page answers a blog that turns its address into a widget: static oEmbed 1.0.

use serde_json::{Value, json};

use super::address::Address;
use super::head::{Surroundings, escaped};
use super::page::Page;
use crate::content::label::Label;
use crate::view::card::layout::Shape;

/// The height of the frame in pixels: about that of a step of the quiz. `WordPress` shows 200 to
/// 1000 and makes the frame as high as its page says.
const HEIGHT: u32 = 720;
/// The width that is told to whoever needs a number; the frame itself fills its column.
const WIDTH: u32 = 800;

/// The answer for one page, as <https://oembed.com> says.
///
/// The frame stands behind a quoted link: `WordPress` loads its own script for the height of a
/// frame only where there is one, and where frames are dropped the link is left.
#[must_use]
pub fn oembed(page: &Page, address: &Address, around: &Surroundings) -> Value {
    let url = escaped(&address.of(&page.path()));
    let title = escaped(&page.title());
    let html = format!(
        "<blockquote><a href=\"{url}\">{title}</a></blockquote>\
         <iframe src=\"{url}\" title=\"{title}\" width=\"100%\" height=\"{HEIGHT}\" \
         frameborder=\"0\"></iframe>"
    );
    let mut answer = json!({
        "version": "1.0",
        "type": "rich",
        "title": page.title(),
        "provider_name": page.texts.label(Label::StartProduct).as_str(),
        "provider_url": address.as_str(),
        "html": html,
        "width": WIDTH,
        "height": HEIGHT,
    });
    if around.has_pictures {
        let (width, height) = Shape::Wide.size();
        answer["thumbnail_url"] = address.of(&page.picture()).into();
        answer["thumbnail_width"] = width.into();
        answer["thumbnail_height"] = height.into();
    }
    answer
}
