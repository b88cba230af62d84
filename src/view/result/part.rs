//! What all sections of the result have in common.

use yew::prelude::*;

use crate::app::action::Action;
use crate::content::Texts;
use crate::content::result_label::ResultLabel;
use crate::domain::answers::Answers;
use crate::domain::checklist::Checklist;
use crate::domain::edition::Edition;
use crate::domain::responsibility::Group;
use crate::domain::section::{Offered, Section};
use crate::domain::step::Step;
use crate::hooks::step_focus::section_heading;
use crate::view::control::doing;
use crate::view::sentence::whole;

/// A section with its heading, which the table of contents leads to.
pub fn part(class: &'static str, id: &'static str, heading: AttrValue, body: Html) -> Html {
    html! {
        <section {class} aria-labelledby={id}>
            <h2 {id} tabindex="-1">{heading}</h2>
            {body}
        </section>
    }
}

/// A button whose words stand several times on the page. Its name also says what it is about, for
/// those who hear it alone, and begins with the words that are seen, for those who say them.
pub fn button_about(
    class: &'static str,
    words: AttrValue,
    about: &str,
    on_action: &Callback<Action>,
    action: Action,
) -> Html {
    let name = [words.as_str(), about].join(": ");
    html! {
        <button type="button" {class} aria-label={name} onclick={doing(on_action, action)}>{words}</button>
    }
}

/// The heading of a section that may be left out.
#[must_use]
pub const fn title(section: Section) -> ResultLabel {
    match section {
        Section::Checklist => ResultLabel::ChecklistTitle,
        Section::TimeSplit => ResultLabel::TimeTitle,
        Section::Breadth => ResultLabel::BreadthTitle,
        Section::Scorecard => ResultLabel::ScorecardTitle,
    }
}

/// Whose answers a section shows.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    /// The texts of the page's language.
    pub texts: &'a Texts,
    /// The answers.
    pub answers: &'a Answers,
    /// Whether they are the reader's own and can be changed.
    pub own: bool,
    /// The sections that may be shown.
    pub offered: Offered,
    /// Called with everything the reader does.
    pub on_action: &'a Callback<Action>,
}

impl Reader<'_> {
    /// Whether there is anything to show of a section that may be left out.
    #[must_use]
    pub fn shows(&self, section: Section) -> bool {
        self.offered.has(section) && self.answers.has(section)
    }

    /// The sections that the reader can still fill in.
    #[must_use]
    pub fn open(&self) -> Vec<Section> {
        let is_open = |section: &Section| self.own && self.offered.has(*section);
        let sections = Section::ALL.into_iter().filter(is_open);
        sections
            .filter(|section| !self.answers.has(*section))
            .collect()
    }

    /// The step that a section begins with, or goes on with.
    #[must_use]
    pub fn first_step(&self, section: Section) -> Step {
        match section {
            Section::Checklist => Step::Checklist(first_open_group(&self.answers.checklist)),
            Section::TimeSplit => Step::TimeSplit,
            Section::Breadth => Step::Breadth,
            Section::Scorecard => Step::Scorecard,
        }
    }

    /// A section that may be left out, if it has any answer: its body, and the way to change it.
    pub fn optional(&self, section: Section, body: impl FnOnce() -> Html) -> Html {
        let texts = self.texts;
        if !self.shows(section) {
            return Html::default();
        }
        let class = match section {
            Section::Checklist => "duties",
            Section::TimeSplit => "time",
            Section::Breadth => "breadth",
            Section::Scorecard => "scorecard",
        };
        let change = texts.label(ResultLabel::ResultChange);
        let go = Action::GoTo(self.first_step(section));
        let heading = texts.label(title(section));
        let body = html! {
            <>
                if self.own {
                    {button_about("quiet", change, &heading, self.on_action, go)}
                }
                {body()}
            </>
        };
        part(class, section_heading(section), heading, body)
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

/// A bar of a share between 0 and 1, with a tick where something else stands. Its words stand
/// beside it.
pub fn bar(share: f64, tick: Option<f64>) -> Html {
    html! {
        <svg class="bar" aria-hidden="true">
            <rect class="track" y="4" width="100%" height="8" rx="4" />
            <rect class="fill" y="4" width={percentage(share)} height="8" rx="4" />
            if let Some(tick) = tick {
                <line class="tick" x1={percentage(tick)} x2={percentage(tick)} y1="0" y2="16" />
            }
        </svg>
    }
}

/// A share between 0 and 1 as the width of something drawn.
#[must_use]
pub fn percentage(share: f64) -> String {
    let mut text = percent(share);
    text.push('%');
    text
}

/// A share between 0 and 1 as a whole number of hundredths.
#[must_use]
pub fn percent(share: f64) -> String {
    whole(share * 100.0).to_string()
}

/// A share between 0 and 1 as it is read in this language.
#[must_use]
pub fn in_percent(texts: &Texts, share: f64) -> AttrValue {
    texts.filled(ResultLabel::AffinitiesPercent, &[("n", &percent(share))])
}
