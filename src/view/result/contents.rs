//! The table of contents beside the result, where there is room for it.

use yew::prelude::*;

use super::about::ABOUT_HEADING;
use super::answers::ANSWERS_HEADING;
use super::next::NEXT_HEADING;
use super::open::OPEN_HEADING;
use super::part::{Reader, title};
use super::reading::{READING_HEADING, RISK_HEADING};
use super::shift::SHIFT_HEADING;
use super::sure::SURE_HEADING;
use super::whose::Whose;
use super::why::WHY_HEADING;
use crate::content::Texts;
use crate::content::result_label::ResultLabel;
use crate::domain::section::Section;
use crate::hooks::step_focus::{STEP_HEADING, section_heading};
use crate::platform::focus::focus_at_top;

/// A heading on the page: its id and its words.
pub type Entry = (&'static str, AttrValue);

/// One button for each section. They are no links, because the address of an opened result ends
/// in its code, which a link to a section would replace.
pub fn contents(texts: &Texts, entries: &[Entry]) -> Html {
    html! {
        <nav class="contents" aria-labelledby="contents-heading">
            <p id="contents-heading">{texts.label(ResultLabel::ResultContents)}</p>
            <ol>
                for (id, words) in entries.iter().cloned() {
                    <li key={id}>
                        <button
                            type="button"
                            class="quiet"
                            onclick={Callback::from(move |_: MouseEvent| focus_at_top(id))}
                        >
                            {words}
                        </button>
                    </li>
                }
            </ol>
        </nav>
    }
}

/// The headings on the page, in their order.
#[must_use]
pub fn entries(reader: &Reader, whose: &Whose, has_map: bool) -> Vec<Entry> {
    let texts = reader.texts;
    let mut entries = vec![(STEP_HEADING, texts.label(ResultLabel::ResultCall))];
    if has_map {
        let why = whose.say(texts, ResultLabel::WhyHeading, ResultLabel::WhyTheirHeading);
        let (yours, theirs) = (
            ResultLabel::ReadingHeading,
            ResultLabel::ReadingTheirHeading,
        );
        entries.extend([
            (SURE_HEADING, texts.label(ResultLabel::SureHeading)),
            (WHY_HEADING, why),
            (READING_HEADING, whose.say(texts, yours, theirs)),
            (RISK_HEADING, texts.label(ResultLabel::RiskHeading)),
            (NEXT_HEADING, texts.label(ResultLabel::NextHeading)),
            (SHIFT_HEADING, texts.label(ResultLabel::ShiftHeading)),
        ]);
    }
    let shown = Section::ALL
        .into_iter()
        .filter(|section| reader.shows(*section));
    entries.extend(shown.map(|section| (section_heading(section), texts.label(title(section)))));
    if !reader.open().is_empty() {
        entries.push((OPEN_HEADING, texts.label(ResultLabel::OpenHeading)));
    }
    entries.push((ANSWERS_HEADING, texts.label(ResultLabel::AnswersHeading)));
    entries.push((ABOUT_HEADING, texts.label(ResultLabel::AboutHeading)));
    entries
}
