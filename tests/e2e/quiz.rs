//! How a taker goes through the quiz, and sets of answers to begin with.

use std::collections::BTreeMap;

use cto_quadrant::app::field::model_value;
use cto_quadrant::domain::answers::{Answers, RoleView};
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::{Pick, Response};
use cto_quadrant::domain::step::Step;
use cto_quadrant::wire::session::{Session, key};
use serde_json::json;

use crate::browser::Browser;
use crate::runner::Outcome;
use crate::visit::Visit;

/// The button that leads to the next step.
pub(crate) const NEXT: &str = ".steps .primary";
/// The button that passes over a block.
pub(crate) const SKIP: &str = ".steps [data-queue=skip]";
/// The button that leads to the step before.
pub(crate) const BACK: &str = ".back button:first-child";
/// The button that takes back the last answer.
pub(crate) const UNDO: &str = ".back button:last-child";
/// The heading that a new screen is announced by.
pub(crate) const HEADING: &str = "#step";
/// The result with its map. The rest of it comes a paint or two later.
pub(crate) const MAP: &str = ".result svg.map";
/// The last part of a result: once it is there, everything is.
pub(crate) const WHOLE: &str = ".result .about";

/// The radio that picks a model's statement as most.
pub(crate) fn most(block: usize, model: Model) -> String {
    format!("#most-{block}-{}", model_value(model))
}

/// The radio that picks a model's statement as least.
pub(crate) fn least(block: usize, model: Model) -> String {
    format!("#least-{block}-{}", model_value(model))
}

/// The radio that sees oneself as a model.
pub(crate) fn self_view(model: Model) -> String {
    format!("[name=self-view][value={}]", model_value(model))
}

/// The name of a statement in the content file.
pub(crate) fn statement(block: usize, model: Model) -> String {
    format!("blocks.{block}.{}", model_value(model))
}

/// The name of a model.
pub(crate) fn name(visit: &Visit, model: Model) -> &str {
    visit.text(&format!("models.{}.name", model_value(model)))
}

/// Takes the whole quiz with the mouse, from the first block on, with one answer for all blocks.
pub(crate) async fn take(browser: &Browser, pick: Pick) -> Outcome {
    for block in 1..=12 {
        browser.click(&most(block, pick.most_model())).await?;
        if let Some(model) = pick.least_model() {
            browser.click(&least(block, model)).await?;
        }
        browser.click(NEXT).await?;
        if block == 1 {
            browser.click(&self_view(pick.most_model())).await?;
            browser.click(NEXT).await?;
        }
    }
    // In a frame that a host keeps low, the card is all there is.
    let taken = format!("{WHOLE}, .result.brief");
    browser.wait(&taken).await.map(drop)
}

/// Takes the quiz for the job that is needed, from its first block on: there is no self-view.
pub(crate) async fn take_needed(browser: &Browser, model: Model) -> Outcome {
    for block in 1..=12 {
        browser.click(&most(block, model)).await?;
        browser.click(NEXT).await?;
    }
    browser.wait(WHOLE).await.map(drop)
}

/// Answers that differ from block to block: one is skipped, some have no least, and the self-view
/// is none of those that lead.
pub(crate) fn varied() -> Answers {
    let mut answers = Answers {
        self_view: Some(RoleView::Seen(Model::Im)),
        ..Answers::default()
    };
    for block in BlockIndex::all() {
        let number = block.number();
        let most = if number % 3 == 0 {
            Model::Bt
        } else {
            Model::Eft
        };
        let response = match number {
            5 => Response::Skipped,
            6..=8 => Response::Picked(Pick::most(most)),
            _ => picked(most, Model::Tvom),
        };
        answers.quiz = answers.quiz.with(block, response);
    }
    answers
}

/// The first blocks answered alike, the others not reached.
pub(crate) fn first_blocks(n_blocks: usize) -> Answers {
    let mut answers = Answers::default();
    for block in BlockIndex::all().take(n_blocks) {
        answers.quiz = answers.quiz.with(block, picked(Model::Eft, Model::Im));
    }
    answers
}

fn picked(most: Model, least: Model) -> Response {
    let pick = Pick::most(most);
    Response::Picked(pick.with_least(least).unwrap_or(pick))
}

/// A session at the step of a block.
pub(crate) fn at_block(answers: Answers, number: usize) -> Session {
    let block = BlockIndex::new(number - 1);
    Session {
        answers,
        step: Step::Block(block.unwrap_or(BlockIndex::FIRST)),
        list: false,
    }
}

/// A session at the result.
pub(crate) const fn at_result(answers: Answers) -> Session {
    Session {
        answers,
        step: Step::Result,
        list: false,
    }
}

/// Opens a page of the site as somebody who was here before and left a session, one for each
/// perspective, or none.
pub(crate) async fn return_to(
    browser: &Browser,
    visit: &Visit,
    path: &str,
    sessions: impl IntoIterator<Item = Session>,
) -> Outcome {
    let slots = sessions.into_iter().map(slot);
    return_with(browser, visit, path, slots).await
}

/// Where a session is stored, and as what.
pub(crate) fn slot(session: Session) -> (&'static str, String) {
    (key(session.answers.perspective), session.to_string())
}

/// Opens a page of the site as somebody in whose browser it has stored these texts.
pub(crate) async fn return_with(
    browser: &Browser,
    visit: &Visit,
    path: &str,
    slots: impl IntoIterator<Item = (&'static str, String)>,
) -> Outcome {
    let slots: BTreeMap<&str, String> = slots.into_iter().collect();
    let script = format!(
        "localStorage.clear(); Object.assign(localStorage, {})",
        json!(slots)
    );
    browser.open_after(&script, &visit.url(path)).await
}
