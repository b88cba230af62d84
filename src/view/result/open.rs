//! What has not been told yet: the sections that are still empty, and the way into each.

use yew::prelude::*;

use super::part::{Reader, part, title};
use crate::app::action::Action;
use crate::content::result_label::ResultLabel;
use crate::domain::checklist::Checklist;
use crate::domain::edition::Edition;
use crate::domain::responsibility::Group;
use crate::domain::section::Section;
use crate::domain::step::Step;
use crate::hooks::step_focus::section_heading;
use crate::view::control::button;

/// The heading of this section.
pub const OPEN_HEADING: &str = "open-heading";

/// One quiet line for each section without an answer; nothing where all have some.
pub fn open(reader: &Reader) -> Html {
    let texts = reader.texts;
    let sections = reader.open();
    if sections.is_empty() {
        return Html::default();
    }
    let body = html! {
        <ul>
            for section in sections {
                <li key={section as usize} class="unfilled">
                    <h3 id={section_heading(section)} tabindex="-1">{texts.label(title(section))}</h3>
                    {button("secondary", texts.label(ResultLabel::ResultFillIn), reader.on_action, Action::GoTo(first_step(reader, section)))}
                    <p class="invitation">{texts.label(invitation(section))}</p>
                </li>
            }
        </ul>
    };
    part(
        "open",
        OPEN_HEADING,
        texts.label(ResultLabel::OpenHeading),
        body,
    )
}

const fn invitation(section: Section) -> ResultLabel {
    match section {
        Section::Checklist => ResultLabel::ChecklistInvite,
        Section::TimeSplit => ResultLabel::TimeInvite,
        Section::Breadth => ResultLabel::BreadthInvite,
        Section::Scorecard => ResultLabel::ScorecardInvite,
    }
}

/// The step that a section begins with, or goes on with.
#[must_use]
pub fn first_step(reader: &Reader, section: Section) -> Step {
    match section {
        Section::Checklist => Step::Checklist(first_open_group(&reader.answers.checklist)),
        Section::TimeSplit => Step::TimeSplit,
        Section::Breadth => Step::Breadth,
        Section::Scorecard => Step::Scorecard,
    }
}

/// Where to go on: the first group with an open row, or the first one.
fn first_open_group(checklist: &Checklist) -> Group {
    let is_open = |group: &Group| {
        Edition::NEWEST
            .rows(*group)
            .any(|row| checklist.get(row).stance.is_none())
    };
    Group::ALL
        .into_iter()
        .find(is_open)
        .unwrap_or(Group::Mission)
}
