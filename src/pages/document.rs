//! One page: Trunk's template with the rendered widget and the texts of one language.

use std::error::Error;

use yew::prelude::*;

use super::assets::Assets;
use super::chunks::addresses;
use super::head::{Surroundings, escaped, head};
use super::markup::markup;
use super::page::{Page, Subject};
use super::role::role;
use crate::app::state::State;
use crate::content::Texts;
use crate::content::label::Label;
use crate::content::page_label::PageLabel;
use crate::view::doors::ROOMS;
use crate::view::widget::widget;

/// A page that finds the shared files in the root of the build, however deep it lies.
///
/// # Errors
///
/// The template lacks a place that has to be filled.
pub fn document(
    template: &str,
    page: &Page,
    assets: &Assets,
    around: &Surroundings,
) -> Result<String, Box<dyn Error>> {
    let texts = page.texts;
    let label = |label| escaped(&texts.page(label));
    let n_folders = page.path().matches('/').count();
    let up = match n_folders {
        0 => "./".to_owned(),
        _ => "../".repeat(n_folders),
    };
    let at = |file: &str| [up.as_str(), file].concat();
    let mut html = without_trunk(template)?;
    for (place, value) in [
        ("%JS%", at(&assets.program.glue)),
        ("%WASM%", at(&assets.program.wasm)),
        ("%FRAME%", at(&assets.frame)),
        ("%DOCTOR%", at(&assets.doctor)),
        ("%OFFLINE%", at(&assets.offline)),
        ("%LANG%", escaped(&texts.lang())),
        ("%DIR%", texts.dir().as_str().to_owned()),
        ("%POLICY%", assets.policy().at(around.address).of_page()),
        ("%FAILED%", label(PageLabel::StartFailed)),
        ("%WAY_OUT%", escaped(&texts.label(Label::EmbedTab))),
        ("%NOSCRIPT%", label(PageLabel::StartNoscript)),
    ] {
        html = replace(&html, place, &value)?;
    }
    let root = match page.subject {
        Subject::Start | Subject::Embed | Subject::Accessibility => String::new(),
        Subject::Role(_) => String::from(" data-root=\"../../\""),
    };
    html = replace(&html, "%ROOT%", &root)?;
    let role_styles = match page.subject {
        Subject::Start | Subject::Embed | Subject::Accessibility => String::new(),
        Subject::Role(_) => ["<style>", &assets.role_styles, "</style>"].concat(),
    };
    // These hold running text, so they come last: nothing in them is taken for a place.
    html = replace(&html, "%STYLES%", &assets.styles)?;
    html = replace(&html, "%ROLE_STYLES%", &role_styles)?;
    html = replace(&html, "%BOOT%", &assets.boot)?;
    html = replace(&html, "%TITLE%", &escaped(&page.title()))?;
    html = replace(&html, "%DESCRIPTION%", &escaped(&page.description()))?;
    html = replace(&html, "%HEAD%", &head(page, around))?;
    let introduced = match page.subject {
        Subject::Start | Subject::Embed | Subject::Accessibility => String::new(),
        Subject::Role(call) => markup(role(texts, call, around.examples.of(call))),
    };
    html = replace(&html, "%ROLE%", &introduced)?;
    html = replace(&html, "%WIDGET%", &prerender(texts))?;
    let chunks = addresses(&assets.chunks, &texts.lang(), &up);
    replace(&html, "%TEXTS%", &texts.to_json(&chunks))
}

/// The template without what is for Trunk alone, which stands last in its head: a comment, and an
/// element that is no HTML.
fn without_trunk(template: &str) -> Result<String, Box<dyn Error>> {
    let missing = "the template of the page has no comment for Trunk at the end of its head";
    let (before, rest) = template.split_once("<!--").ok_or(missing)?;
    let (_, body) = rest.split_once("</head>").ok_or(missing)?;
    Ok([before, "</head>", body].concat())
}

/// The widget as everybody first sees it.
#[must_use]
pub fn prerender(texts: &Texts) -> String {
    markup(widget(texts, &State::default(), &ROOMS, &Callback::noop()))
}

pub(super) fn replace(page: &str, place: &str, value: &str) -> Result<String, Box<dyn Error>> {
    if page.contains(place) {
        Ok(page.replace(place, value))
    } else {
        Err(format!("the template of the page has no {place} to fill").into())
    }
}
