//! One page: Trunk's template with the rendered widget and the texts of one language.

use std::error::Error;

use yew::prelude::*;

use super::assets::Assets;
use crate::app::state::State;
use crate::content::Texts;
use crate::content::label::Label;
use crate::view::widget::widget;

/// The start page in the language of `texts`. A page `in_folder` finds the shared files one
/// folder up.
///
/// # Errors
///
/// The template lacks a place that has to be filled.
pub fn document(
    template: &str,
    texts: &Texts,
    assets: &Assets,
    in_folder: bool,
) -> Result<String, Box<dyn Error>> {
    let label = |label| escaped(&texts.label(label));
    let filled = [
        ("./styles.css", format!("./{}", assets.styles)),
        ("./boot.js", format!("./{}", assets.boot)),
        ("\"./sharing\"", format!("\"./{}\"", assets.sharing)),
        ("%LANG%", escaped(&texts.lang())),
        ("%DIR%", texts.dir().as_str().to_owned()),
        ("%TITLE%", label(Label::StartTitle)),
        ("%DESCRIPTION%", label(Label::StartDescription)),
        ("%FAILED%", label(Label::StartFailed)),
        ("%NOSCRIPT%", label(Label::StartNoscript)),
    ];
    let mut page = template.to_owned();
    for (place, value) in filled {
        page = replace(&page, place, &value)?;
    }
    if in_folder {
        page = page.replace("\"./", "\"../");
    }
    // These hold running text, so they come last: nothing in them is taken for a place.
    page = replace(&page, "%WIDGET%", &prerender(texts))?;
    replace(&page, "%TEXTS%", &texts.to_json())
}

/// The widget as everybody first sees it.
#[must_use]
pub fn prerender(texts: &Texts) -> String {
    let start = StartProps {
        texts: texts.clone(),
    };
    let renderer = yew::LocalServerRenderer::<Start>::with_props(start);
    pollster::block_on(renderer.hydratable(false).render())
}

#[derive(Properties, PartialEq)]
struct StartProps {
    texts: Texts,
}

#[component]
fn Start(props: &StartProps) -> Html {
    widget(&props.texts, &State::default(), &Callback::noop())
}

fn replace(page: &str, place: &str, value: &str) -> Result<String, Box<dyn Error>> {
    if page.contains(place) {
        Ok(page.replace(place, value))
    } else {
        Err(format!("index.html has no {place} to fill").into())
    }
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            _ => escaped.push(char),
        }
    }
    escaped
}
