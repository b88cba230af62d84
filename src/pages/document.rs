//! One page: Trunk's template with the rendered widget and the texts of one language.

use std::error::Error;

use yew::prelude::*;

use super::assets::Assets;
use super::head::{Surroundings, escaped, head};
use super::markup::markup;
use super::page::{Page, Subject};
use super::role::role;
use super::waiting::waiting;
use crate::app::state::State;
use crate::content::Texts;
use crate::content::label::Label;
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
    let label = |label| escaped(&texts.label(label));
    let filled = [
        ("./styles.css", format!("./{}", assets.styles)),
        ("./boot.js", format!("./{}", assets.boot)),
        ("\"./sharing\"", format!("\"./{}\"", assets.sharing)),
        ("./frame.js", format!("./{}", assets.frame)),
        ("./doctor.js", format!("./{}", assets.doctor)),
        ("%LANG%", escaped(&texts.lang())),
        ("%DIR%", texts.dir().as_str().to_owned()),
        ("%FAILED%", label(Label::StartFailed)),
        ("%WAY_OUT%", label(Label::EmbedTab)),
        ("%NOSCRIPT%", label(Label::StartNoscript)),
    ];
    let mut html = template.to_owned();
    for (place, value) in filled {
        html = replace(&html, place, &value)?;
    }
    let n_folders = page.path().matches('/').count();
    if n_folders > 0 {
        html = html.replace("\"./", &["\"", &"../".repeat(n_folders)].concat());
    }
    let root = match page.subject {
        Subject::Start | Subject::Embed => String::new(),
        Subject::Role(_) => String::from(" data-root=\"../../\""),
    };
    html = replace(&html, "%ROOT%", &root)?;
    // These hold running text, so they come last: nothing in them is taken for a place.
    html = replace(&html, "%TITLE%", &escaped(&page.title()))?;
    html = replace(&html, "%DESCRIPTION%", &escaped(&page.description()))?;
    html = replace(&html, "%HEAD%", &head(page, around))?;
    let introduced = match page.subject {
        Subject::Start | Subject::Embed => String::new(),
        Subject::Role(call) => markup(role(texts, call, around.examples.of(call))),
    };
    html = replace(&html, "%ROLE%", &introduced)?;
    html = replace(&html, "%WAITING%", &markup(waiting(texts)))?;
    html = replace(&html, "%WIDGET%", &prerender(texts))?;
    replace(&html, "%TEXTS%", &texts.to_json())
}

/// The widget as everybody first sees it.
#[must_use]
pub fn prerender(texts: &Texts) -> String {
    markup(widget(texts, &State::default(), &Callback::noop()))
}

pub(super) fn replace(page: &str, place: &str, value: &str) -> Result<String, Box<dyn Error>> {
    if page.contains(place) {
        Ok(page.replace(place, value))
    } else {
        Err(format!("the template of the page has no {place} to fill").into())
    }
}
