//! The embed page: where an author gets the code that puts the quiz into a post.
//!
//! The page is made here, with all its words; `src/embed/page.js` fills the boxes and
//! `src/embed/snippets.js` knows the code.

mod field;
mod form;
mod code;
mod stage;

use std::error::Error;

use serde_json::json;
use yew::prelude::*;

use super::assets::Assets;
use super::document::replace;
use super::head::{Surroundings, escaped, head};
use super::markup::markup;
use super::page::{Page, Subject};
use super::policy::NO_MARKUP_FROM_TEXT;
use crate::content::Texts;
use crate::content::embed_label::EmbedLabel;
use crate::content::label::Label;
use crate::content::page_label::PageLabel;

const TEMPLATE: &str = include_str!("embed/template.html");

/// The height that is kept free for the quiz, as CSS, where a per cent is one of the width of the
/// column: that of its tallest step, which grows with the text of the post. The element has the
/// same (`--cto-quadrant-room` in `src/embed/embed.js`).
pub const ROOM: &str = "max(28.5em,54em - 70%)";
/// The same for the card of a result.
pub const RESULT_ROOM: &str = "max(600px,980px - 58%)";
/// The height of a plain frame, which has no column to follow.
pub const FRAME_ROOM: &str = "700px";

/// The embed page in one language.
///
/// # Errors
///
/// The template lacks a place that has to be filled.
pub fn embed_page(
    page: &Page,
    assets: &Assets,
    around: &Surroundings,
) -> Result<String, Box<dyn Error>> {
    let texts = page.texts;
    let up = "../".repeat(page.path().matches('/').count());
    let mut html = TEMPLATE.to_owned();
    for (place, value) in [
        ("%LANG%", escaped(&texts.lang())),
        ("%DIR%", texts.dir().as_str().to_owned()),
        ("%STYLES%", format!("{up}{}.css", assets.embed)),
        ("%SCRIPT%", format!("{up}{}.js", assets.embed)),
        ("%LOADER%", format!("{up}embed.js")),
        ("%NO_MARKUP%", NO_MARKUP_FROM_TEXT.to_owned()),
        // These hold running text, so they come last: nothing in them is taken for a place.
        ("%TITLE%", escaped(&page.title())),
        ("%DESCRIPTION%", escaped(&page.description())),
        ("%HEAD%", head(page, around)),
        ("%WORDS%", words(around)),
        ("%MAIN%", markup(main(page, &up, assets, around))),
    ] {
        html = replace(&html, place, &value)?;
    }
    Ok(html)
}

/// The words that go into the code, by language, for the script of the page.
fn words(around: &Surroundings) -> String {
    let list = around.languages.iter().map(|texts| {
        let words = json!({
            "link": texts.embed(EmbedLabel::SnippetLink).as_str(),
            "title": texts.embed(EmbedLabel::SnippetTitle).as_str(),
            "picture": texts.page(PageLabel::StartPicture).as_str(),
        });
        (texts.lang().to_string(), words)
    });
    let words: serde_json::Map<_, _> = list.collect();
    json!(words).to_string().replace('<', "\\u003c")
}

fn main(page: &Page, up: &str, assets: &Assets, around: &Surroundings) -> Html {
    let texts = page.texts;
    let root = around.languages.first().map(Texts::lang);
    let start = Page {
        subject: Subject::Start,
        ..*page
    };
    html! {
        <main
            class="widget"
            data-home={up.to_owned()}
            data-root={root}
            data-version={assets.version.clone()}
            data-integrity={assets.integrity.clone()}
            data-room={ROOM}
            data-result-room={RESULT_ROOM}
            data-frame-room={FRAME_ROOM}
        >
            <p class="masthead"><a href="../">{texts.label(Label::StartProduct)}</a></p>
            <h1>{texts.embed(EmbedLabel::Title)}</h1>
            <p class="lead">{texts.embed(EmbedLabel::Intro)}</p>
            <noscript>{code::without_script(&start, around)}</noscript>
            <div class="made">
                {form::form(texts, around.languages)}
                {code::code(texts, around.address.is_some())}
                {stage::stage(texts)}
            </div>
        </main>
    }
}
