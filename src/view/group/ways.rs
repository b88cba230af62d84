//! How a group leaves the page: as a table, as a file to pass on, as a picture, on paper.

use yew::prelude::*;

use super::part::part;
use super::rows::rows;
use crate::content::Texts;
use crate::content::group_label::GroupLabel;
use crate::hooks::use_drawing::{Drawing, Saved};
use crate::hooks::use_group::json;
use crate::hooks::use_painting::Drawn;
use crate::wire::csv;

/// What leaves the page.
#[derive(Properties, Clone, PartialEq)]
pub(super) struct WaysProps {
    pub(super) texts: Texts,
    pub(super) drawn: Drawn,
    pub(super) names_shown: bool,
    pub(super) drawing: Drawing,
}

/// A button for each way. The files are made when they are asked for.
#[component]
pub(super) fn Ways(props: &WaysProps) -> Html {
    let WaysProps {
        texts,
        drawn,
        names_shown,
        drawing,
    } = props;
    let names = *names_shown;
    let table = {
        let (texts, drawn) = (texts.clone(), drawn.clone());
        move || Saved::Text(".csv", "text/csv", csv::write(&rows(&texts, &drawn, names)))
    };
    let file = {
        let members = drawn.members.clone();
        move || Saved::Text(".json", "application/json", json(&members, names))
    };
    let save = |label: GroupLabel, what: Box<dyn Fn() -> Saved>| {
        let save = drawing.save.as_ref()?;
        Some(button(
            texts,
            label,
            save.reform(move |_: MouseEvent| what()),
        ))
    };
    let body = html! {
        <>
            <p class="note">{texts.label(GroupLabel::WaysAbout)}</p>
            <p class="row">
                {save(GroupLabel::WaysJson, Box::new(file))}
                {save(GroupLabel::WaysCsv, Box::new(table))}
                {save(GroupLabel::WaysPng, Box::new(|| Saved::Png))}
                {save(GroupLabel::WaysSvg, Box::new(|| Saved::Svg))}
                {button(texts, GroupLabel::WaysPrint, drawing.print.reform(|_: MouseEvent| ()))}
            </p>
            if drawing.save.is_none() {
                <p class="note">{texts.label(GroupLabel::WaysNone)}</p>
            }
            <p class="note" role="status">
                if drawing.failed {
                    {texts.label(GroupLabel::WaysFailed)}
                }
            </p>
        </>
    };
    part("group-ways", texts.label(GroupLabel::WaysHeading), body)
}

fn button(texts: &Texts, label: GroupLabel, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button type="button" class="secondary" {onclick}>{texts.label(label)}</button>
    }
}
