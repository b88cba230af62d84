//! What has not been told yet: the sections that are still empty, and the way into each.

use yew::prelude::*;

use super::part::{Reader, button_about, part, title};
use crate::app::action::Action;
use crate::content::result_label::ResultLabel;
use crate::domain::section::Section;
use crate::hooks::step_focus::section_heading;

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
                    {way_in(reader, section)}
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

fn way_in(reader: &Reader, section: Section) -> Html {
    let words = reader.texts.label(ResultLabel::ResultFillIn);
    let about = reader.texts.label(title(section));
    let go = Action::GoTo(reader.first_step(section));
    button_about("secondary", words, &about, reader.on_action, go)
}

const fn invitation(section: Section) -> ResultLabel {
    match section {
        Section::Checklist => ResultLabel::ChecklistInvite,
        Section::TimeSplit => ResultLabel::TimeInvite,
        Section::Breadth => ResultLabel::BreadthInvite,
        Section::Scorecard => ResultLabel::ScorecardInvite,
    }
}
