//! What may befall a quiz under way: its page is killed, its storage refuses or loses what it was
//! given, its line breaks, its clock is wrong, a post turns it over. The answers up to the last
//! click are there again.

pub(crate) mod edition;
pub(crate) mod killed;
pub(crate) mod later;
pub(crate) mod opened;
pub(crate) mod post;
pub(crate) mod stored;

use cto_quadrant::domain::model::Model;

use crate::browser::Browser;
use crate::quiz::{HEADING, most};
use crate::runner::Outcome;
use crate::visit::Visit;

/// Waits until this block is on screen.
async fn wait_block(browser: &Browser, visit: &Visit, block: usize) -> Outcome {
    let situation = visit.text(&format!("blocks.{block}.situation"));
    browser.wait_text(HEADING, situation).await
}

/// Answers the block on screen, and waits until that is seen.
async fn pick(browser: &Browser, block: usize, model: Model) -> Outcome {
    let most = most(block, model);
    browser.click(&most).await?;
    browser.wait(&format!("{most}:checked")).await.map(drop)
}
