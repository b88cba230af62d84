//! What a group shows, part by part. It comes in stages, because sixty results are a long page.

use yew::prelude::*;

use super::areas::areas;
use super::calls::calls;
use super::document::{FILE, SIZE, document};
use super::duties::duties;
use super::people::people;
use super::place::Place;
use super::shown::shown;
use super::span::{shares, time};
use super::ways::Ways;
use crate::app::group::action::GroupAction;
use crate::content::Texts;
use crate::content::group_label::GroupLabel;
use crate::domain::answers::Answers;
use crate::hooks::use_drawing::use_drawing;
use crate::hooks::use_painting::Drawn;
use crate::hooks::use_stage::{Stage, use_stage};

/// A group that is worked out.
#[derive(Properties, Clone, PartialEq)]
pub struct ReportProps {
    /// The texts of the page's language.
    pub texts: Texts,
    /// The members and their picture.
    pub drawn: Drawn,
    /// Whether names are shown.
    pub names_shown: bool,
    /// Called with everything that is done here.
    pub on_action: Callback<GroupAction>,
}

/// Everything that a group shows. Its headings begin at the second level.
#[component]
pub fn Report(props: &ReportProps) -> Html {
    let ReportProps {
        texts,
        drawn,
        names_shown,
        on_action,
    } = props;
    let stage = use_stage(false);
    let drawing = use_drawing(FILE, SIZE, document);
    let shown = shown(texts, drawn, *names_shown);
    let answers: Vec<&Answers> = shown.iter().map(|of| &of.member.answers).collect();
    html! {
        <div class="compare">
            <section aria-labelledby="group-map">
                <h2 id="group-map" tabindex="-1">{texts.label(GroupLabel::MapHeading)}</h2>
                <div class="hero">
                    <div ref={drawing.node.clone()}>
                        <Place texts={texts.clone()} drawn={drawn.clone()} names_shown={*names_shown} />
                    </div>
                    {calls(texts, drawn, *names_shown, on_action)}
                </div>
            </section>
            if stage >= Stage::Beside {
                {shares(texts, &shown)}
                {duties(texts, &answers)}
            }
            if stage >= Stage::Below {
                {time(texts, &answers)}
                {areas(texts, &answers)}
                {people(texts, &shown, on_action)}
                <Ways
                    texts={texts.clone()}
                    drawn={drawn.clone()}
                    names_shown={*names_shown}
                    {drawing}
                />
            }
        </div>
    }
}
