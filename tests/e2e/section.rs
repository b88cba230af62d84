//! How a taker fills in the sections after the quiz, and sets of answers that have them all.

use cto_quadrant::app::field::question_name;
use cto_quadrant::content::key::Key;
use cto_quadrant::domain::answers::{Answers, Perspective, RoleView};
use cto_quadrant::domain::breadth::Area;
use cto_quadrant::domain::checklist::Stance;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::question::Question;
use cto_quadrant::domain::responsibility::{Group, Responsibility};
use cto_quadrant::domain::scorecard::{Constituent, Sign};
use cto_quadrant::domain::section::Section;
use cto_quadrant::domain::step::Step;
use cto_quadrant::domain::time_split::TimeSplit;
use cto_quadrant::hooks::step_focus::section_heading;
use cto_quadrant::wire::session::Session;

use crate::browser::Browser;
use crate::quiz::{HEADING, return_to, varied};
use crate::runner::Outcome;
use crate::visit::Visit;

/// The button that takes back the last answer.
pub(crate) const UNDO: &str = ".back button:nth-child(2)";
/// The button that takes back all answers of a screen.
pub(crate) const CLEAR: &str = ".back button:nth-child(3)";
/// The radios that are set, in sight or not.
pub(crate) const CHOSEN: &str = ".choice-row [type=radio]:checked";

/// The button on the result that leads into a section.
pub(crate) fn way_in(section: Section) -> String {
    format!("#{} + button", section_heading(section))
}

/// The radio that answers a question with one of its options, counted from 0.
pub(crate) fn choice(question: Question, option: usize) -> String {
    format!("[name={}][value=\"{option}\"]", question_name(question))
}

/// The radio that says who carries a row of a group, counted from 0.
pub(crate) fn duty(group: Group, place: usize, stance: Stance) -> String {
    choice(Question::Duty(row(group.first() + place)), stance as usize)
}

/// The box "should be mine" of a row, counted from 0.
pub(crate) fn mark(place: usize) -> String {
    format!("#row-{place} [type=checkbox]")
}

/// The button that leads to a group of the checklist.
pub(crate) fn group_button(group: Group) -> String {
    format!(".groups button:nth-child({})", group.index() + 1)
}

/// The name of a group.
pub(crate) fn group_name(visit: &Visit, group: Group) -> &str {
    visit.text(&Key::Group(group).name())
}

/// Waits until a group of the checklist is on screen.
pub(crate) async fn check_group(browser: &Browser, visit: &Visit, group: Group) -> Outcome {
    let heading = group_name(visit, group);
    browser.wait_text(HEADING, heading).await
}

/// The row in this slot of the checklist.
pub(crate) fn row(index: usize) -> Responsibility {
    Responsibility::new(index).unwrap_or_else(|| panic!("the checklist has no row {index}"))
}

/// The area in this slot.
pub(crate) fn area(index: usize) -> Area {
    Area::new(index).unwrap_or_else(|| panic!("there is no area {index}"))
}

/// The name of a responsibility.
pub(crate) fn duty_name(visit: &Visit, row: Responsibility) -> &str {
    visit.text(&Key::Responsibility(row).name())
}

/// A session at a step.
pub(crate) const fn at(answers: Answers, step: Step) -> Session {
    Session {
        answers,
        step,
        list: false,
    }
}

/// Opens the page in a new browser, as somebody who left it at this step.
pub(crate) async fn open_at(visit: &Visit, answers: Answers, step: Step) -> Outcome<Browser> {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at(answers, step))).await?;
    Ok(browser)
}

/// A quiz with every section filled in: each option of each question is chosen somewhere, and
/// one row of the checklist, one area and one department are left out.
pub(crate) fn full() -> Answers {
    let mut answers = varied();
    for row in Responsibility::all().skip(1) {
        answers.choose(Question::Duty(row), Some(row.index() % 5));
        answers.mark(row, row.index() % 4 == 2);
    }
    for area in Area::all().skip(1) {
        answers.choose(Question::Cover(area), Some(area.index() % 4));
    }
    answers.time_split = TimeSplit::from_steps([8, 4, 2, 6]);
    answers.choose(Question::TrendMissed, Some(1));
    answers.choose(Question::InStep, Some(1));
    for sign in Sign::ALL {
        answers.choose(Question::Sign(sign), Some(sign as usize));
    }
    for constituent in Constituent::ALL.into_iter().skip(1) {
        let index = constituent.index();
        answers.choose(Question::Satisfaction(constituent), Some(index));
        answers.choose(Question::Weight(constituent), Some(index % 4));
    }
    answers.needed_view = Some(RoleView::Seen(Model::Bt));
    answers
}

/// The job that is needed, in answers of its own.
pub(crate) fn needed(mut answers: Answers) -> Answers {
    answers.perspective = Perspective::Needed;
    answers.self_view = None;
    answers
}
