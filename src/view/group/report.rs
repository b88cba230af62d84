//! What a group shows, part by part. It comes in stages, because sixty results are a long page.

use yew::prelude::*;

use super::areas::areas;
use super::calls::calls;
use super::document::{FILE, SIZE, document};
use super::duties::duties;
use super::people::people;
use super::place::Place;
use super::span::{shares, time};
use super::ways::Ways;
use crate::app::group::Member;
use crate::app::group::action::GroupAction;
use crate::content::Texts;
use crate::content::group_label::GroupLabel;
use crate::domain::answers::Answers;
use crate::domain::group::standing::Standing;
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

/// One member as it is shown.
pub(super) struct Shown<'a> {
    /// Its place in the group, from 0.
    pub(super) place: usize,
    /// What it is called: its name if names are shown, or else its number.
    pub(super) name: AttrValue,
    /// The member.
    pub(super) member: &'a Member,
    /// Where it stands, if it has a place on the map.
    pub(super) standing: Option<&'a Standing>,
}

/// The members that are shown, in their order.
pub(super) fn shown<'a>(texts: &Texts, drawn: &'a Drawn, names_shown: bool) -> Vec<Shown<'a>> {
    let painted = &drawn.painted;
    let of = |&place: &usize| {
        let member = drawn.members.get(place)?;
        Some(Shown {
            place,
            name: name(texts, member, place, names_shown),
            member,
            standing: painted.standings.get(place)?.as_deref(),
        })
    };
    painted.shown.iter().filter_map(of).collect()
}

/// What a member is called.
pub(super) fn name(texts: &Texts, member: &Member, place: usize, names_shown: bool) -> AttrValue {
    if names_shown && !member.name.is_empty() {
        return member.name.clone().into();
    }
    texts.filled(GroupLabel::Person, &[("n", &(place + 1).to_string())])
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

/// A part of the report.
pub(super) fn part(id: &'static str, heading: AttrValue, body: Html) -> Html {
    html! {
        <section aria-labelledby={id}>
            <h2 {id} tabindex="-1">{heading}</h2>
            {body}
        </section>
    }
}

/// A table in a part of the page that scrolls on its own where it is too wide.
pub(super) fn scrolling(texts: &Texts, heading: &str, table: Html) -> Html {
    let label = texts.filled(GroupLabel::Scroll, &[("table", heading)]);
    html! {
        <div class="scroll" role="region" aria-label={label} tabindex="0">
            <table class="shares">{table}</table>
        </div>
    }
}
