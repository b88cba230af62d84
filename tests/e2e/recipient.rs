//! Somebody who was sent a result says what is needed, beside it.

use cto_quadrant::domain::model::Model;
use cto_quadrant::wire::session::{NEEDED_KEY, TODAY_KEY};

use crate::needed::{BESIDE, OTHER, RANK, clearly, kept};
use crate::quiz::{HEADING, at_block, at_result, first_blocks, return_to, take_needed, varied};
use crate::runner::{Outcome, tests};
use crate::screen::link_to;
use crate::visit::Visit;

tests![
    a_recipient_says_what_is_needed_beside_the_link,
    a_recipient_is_led_back_to_the_result_of_the_link,
];

async fn a_recipient_says_what_is_needed_beside_the_link(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let own = at_block(first_blocks(3), 3);
    let path = format!("/{}", link_to(&varied()));
    return_to(&browser, visit, &path, Some(own)).await?;
    browser
        .wait_text(OTHER, &visit.label("shift.for-them"))
        .await?;
    let theirs = browser.text(HEADING).await?;

    browser.click(OTHER).await?;
    browser
        .wait_text(RANK, &visit.label("shift.perspective"))
        .await?;
    browser.wait_address(&visit.url("/")).await?;
    browser.back().await?;
    browser.wait_text(HEADING, &theirs).await?;
    browser.wait(".opened").await?;
    browser.click(OTHER).await?;
    take_needed(&browser, Model::Bt).await?;
    let mine = clearly(visit, Model::Bt);
    browser.wait_text(HEADING, &mine).await?;
    // Beside it stands the job of the link, not the recipient's own.
    assert_eq!(browser.texts(".shift dd").await?, [theirs.clone(), mine]);
    assert_eq!(kept(&browser, TODAY_KEY).await?, Some(own));
    let needed = kept(&browser, NEEDED_KEY).await?.ok_or("nothing is kept")?;
    assert_eq!(needed.answers.quiz.n_answered(), 12);

    // The link, opened again, shows both as well.
    return_to(&browser, visit, &path, [own, at_result(needed.answers)]).await?;
    browser.wait(BESIDE).await?;
    browser.wait_text(HEADING, &theirs).await?;
    browser.click(".opened button").await?;
    browser
        .wait_text(HEADING, visit.text("blocks.3.situation"))
        .await
}

async fn a_recipient_is_led_back_to_the_result_of_the_link(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    return_to(&browser, visit, &format!("/{}", link_to(&varied())), None).await?;
    browser.wait(OTHER).await?;
    let theirs = browser.text(HEADING).await?;
    browser.click(OTHER).await?;
    take_needed(&browser, Model::Bt).await?;
    browser
        .wait_text(OTHER, &visit.label("shift.see-today"))
        .await?;
    browser.click(OTHER).await?;
    // The result for the job as it is stands in the link: there is no other.
    browser.wait_text(HEADING, &theirs).await?;
    browser.wait(".opened").await.map(drop)
}
