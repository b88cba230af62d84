//! The job that is needed: seen with one click, or taken as a quiz of its own beside today's.

use cto_quadrant::app::field::model_value;
use cto_quadrant::domain::answers::{Answers, Perspective};
use cto_quadrant::domain::model::Model;
use cto_quadrant::wire::session::{NEEDED_KEY, Session, TODAY_KEY};
use serde_json::json;

use crate::browser::Browser;
use crate::link::{copied_link, open_clipboard};
use crate::quiz::{HEADING, NEXT, at_result, first_blocks, most, name, return_to, take_needed};
use crate::runner::{Outcome, tests};
use crate::visit::Visit;

tests![
    one_click_draws_an_arrow_and_tells_the_distance,
    the_quiz_for_what_is_needed_is_kept_apart_and_goes_on_after_a_reload,
    both_results_stand_side_by_side,
];

/// The button of the result that leads to the other perspective.
pub(crate) const OTHER: &str = ".shift .secondary";
/// The other perspective on the map.
pub(crate) const BESIDE: &str = ".map .beside";
/// What it is called there.
const OTHER_NAME: &str = ".map .other";
/// The line above a heading that says that this is what is needed.
pub(crate) const RANK: &str = "main > .rank, .headline .rank";

/// Opens one's own result of today.
pub(crate) async fn open_result(visit: &Visit, answers: Answers) -> Outcome<Browser> {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_result(answers))).await?;
    browser.wait(".shift").await?;
    Ok(browser)
}

/// The radio that says with one click which model is needed.
pub(crate) fn needed_view(model: Model) -> String {
    format!("[name=needed-view][value={}]", model_value(model))
}

/// The heading of a result that is clearly one model.
pub(crate) fn clearly(visit: &Visit, model: Model) -> String {
    visit.filled("call.clear", &[("model", name(visit, model))])
}

/// What the storage keeps from a perspective.
pub(crate) async fn kept(browser: &Browser, key: &str) -> Outcome<Option<Session>> {
    let stored = browser.stored().await?;
    let parsed = stored[key].as_str().map(str::parse::<Session>);
    parsed.transpose().map_err(|error| error.to_string().into())
}

async fn one_click_draws_an_arrow_and_tells_the_distance(visit: &Visit) -> Outcome {
    // Twelve times the External-Facing Technologist, who stands top right.
    let browser = open_result(visit, first_blocks(12)).await?;
    assert_eq!(browser.count(BESIDE).await?, 0);
    browser
        .wait_text(".shift legend", &visit.label("shift.question"))
        .await?;

    // The Infrastructure Manager stands bottom left.
    browser.click(&needed_view(Model::Im)).await?;
    browser
        .wait_text(OTHER_NAME, &visit.label("map.needed"))
        .await?;
    assert_eq!(browser.count(&format!("{BESIDE} .outline")).await?, 0);
    let way = [visit.label("why.to-run"), visit.label("why.to-own")];
    let way = visit.filled("shift.both", &[("first", &way[0]), ("second", &way[1])]);
    let told = visit.filled("shift.far", &[("way", &way)]);
    assert_eq!(browser.text(".shift > p").await?, told);
    let typical = visit.filled("shift.one-click", &[("model", name(visit, Model::Im))]);
    assert_eq!(browser.text(".shift .note").await?, typical);
    // The point of today, the other one below and to the left of it, and an arrow between them.
    let script = "
        const number = (css, name) => Number(document.querySelector(css).getAttribute(name));
        return [number('.beside circle', 'cx') < number('.point', 'cx'),
            number('.beside circle', 'cy') > number('.point', 'cy'),
            document.querySelector('.beside .arrow').getTotalLength() > 50]";
    assert_eq!(
        browser.script(script, &[]).await?,
        json!([true, true, true])
    );

    // It is kept, and it travels with the link.
    browser.reload().await?;
    browser
        .wait(&format!("{}:checked", needed_view(Model::Im)))
        .await?;
    open_clipboard(&browser).await?;
    let link = copied_link(&browser, visit).await?;
    let recipient = visit.browser().await?;
    recipient.open(&link).await?;
    recipient.wait_text(".shift > p", &told).await?;
    assert_eq!(recipient.count(BESIDE).await?, 1);
    assert_eq!(recipient.count("[name=needed-view]").await?, 0);

    browser.click("[name=needed-view][value=withheld]").await?;
    browser.wait_gone(BESIDE).await?;
    assert_ne!(browser.text(".shift > p").await?, told);
    Ok(())
}

async fn the_quiz_for_what_is_needed_is_kept_apart_and_goes_on_after_a_reload(
    visit: &Visit,
) -> Outcome {
    let today = at_result(first_blocks(12));
    let browser = open_result(visit, today.answers).await?;
    browser.wait_text(OTHER, &visit.label("shift.take")).await?;
    browser.click(OTHER).await?;
    let heading = format!("{HEADING}:focus");
    browser
        .wait_text(&heading, visit.text("blocks.1.situation"))
        .await?;
    browser
        .wait_text(RANK, &visit.label("shift.perspective"))
        .await?;
    assert_eq!(
        browser.text(".instruction").await?,
        visit.label("quiz.needed")
    );
    assert_eq!(browser.count(".intro, input:checked").await?, 0);

    browser.click(&most(1, Model::Tvom)).await?;
    browser.click(NEXT).await?;
    // Who says what is needed is not asked for a view of oneself.
    browser
        .wait_text(HEADING, visit.text("blocks.2.situation"))
        .await?;
    browser.click(&most(2, Model::Bt)).await?;
    browser
        .wait(&format!("{}:checked", most(2, Model::Bt)))
        .await?;
    assert_eq!(kept(&browser, TODAY_KEY).await?, Some(today));
    let begun = kept(&browser, NEEDED_KEY).await?.ok_or("nothing is kept")?;
    assert_eq!(begun.answers.perspective, Perspective::Needed);
    assert_eq!(begun.answers.quiz.n_answered(), 2);

    browser.reload().await?;
    browser
        .wait_text(HEADING, visit.text("blocks.2.situation"))
        .await?;
    browser
        .wait(&format!("{}:checked", most(2, Model::Bt)))
        .await?;
    browser
        .wait_text(RANK, &visit.label("shift.perspective"))
        .await?;
    browser
        .wait_text(".notice span", &visit.label("notice.resumed"))
        .await
}

async fn both_results_stand_side_by_side(visit: &Visit) -> Outcome {
    let browser = open_result(visit, first_blocks(12)).await?;
    browser.click(OTHER).await?;
    take_needed(&browser, Model::Tvom).await?;

    let heading = clearly(visit, Model::Tvom);
    browser.wait_text(HEADING, &heading).await?;
    browser
        .wait_text(RANK, &visit.label("shift.perspective"))
        .await?;
    check_side_by_side(&browser, visit, "map.today").await?;
    browser
        .wait_text(OTHER, &visit.label("shift.see-today"))
        .await?;
    browser.click(OTHER).await?;
    let heading = clearly(visit, Model::Eft);
    browser
        .wait_text(&format!("{HEADING}:focus"), &heading)
        .await?;
    check_side_by_side(&browser, visit, "map.needed").await?;
    assert_eq!(browser.count(RANK).await?, 0);

    // A finished one leads to its result, and the next visit begins with today.
    browser
        .wait_text(OTHER, &visit.label("shift.see-needed"))
        .await?;
    browser.reload().await?;
    browser.wait_text(HEADING, &heading).await?;
    browser.click(OTHER).await?;
    browser
        .wait_text(HEADING, &clearly(visit, Model::Tvom))
        .await?;
    browser.reload().await?;
    browser.wait(BESIDE).await.map(drop)
}

/// Both calls, both shares of each model, and the other one on the map with its region.
async fn check_side_by_side(browser: &Browser, visit: &Visit, beside: &str) -> Outcome {
    browser.wait_text(OTHER_NAME, &visit.label(beside)).await?;
    assert_eq!(browser.count(&format!("{BESIDE} .outline")).await?, 1);
    let titles = [visit.label("shift.today"), visit.label("shift.needed")];
    assert_eq!(browser.texts(".shift dt").await?, titles);
    let calls = [Model::Eft, Model::Tvom].map(|model| clearly(visit, model));
    assert_eq!(browser.texts(".shift dd").await?, calls);
    let script = "return [...document.querySelectorAll('.shift tbody tr')].map(row => \
        [row.cells[0].textContent, parseInt(row.cells[1].textContent) > 50, \
        parseInt(row.cells[2].textContent) > 50])";
    let expected = Model::ALL.map(|model| {
        let is = |other| model == other;
        json!([name(visit, model), is(Model::Eft), is(Model::Tvom)])
    });
    assert_eq!(browser.script(script, &[]).await?, json!(expected));
    Ok(())
}
