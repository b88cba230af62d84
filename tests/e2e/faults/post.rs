//! A post does to a quiz with answers in it what posts do: it moves, removes, clones, hides and
//! prints it, and its reader leaves and comes back.

use std::fs;
use std::path::Path;

use cto_quadrant::domain::checklist::Stance;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::question::Question;
use cto_quadrant::domain::response::Pick;
use cto_quadrant::domain::responsibility::Group;
use cto_quadrant::domain::section::Section;
use serde_json::json;

use super::{pick, wait_block};
use crate::browser::Browser;
use crate::embed::scene::{element, enter, leave, page, script, wait_seen};
use crate::quiz::{BACK, HEADING, MAP, NEXT, most, self_view, take};
use crate::runner::{Outcome, tests};
use crate::section::{check_group, choice, duty, group_button, group_name, way_in};
use crate::server::Server;
use crate::visit::{Visit, elsewhere};

tests![
    whatever_a_post_does_in_the_middle_of_a_block_the_answers_are_there,
    whatever_a_post_does_with_a_result_the_result_is_there,
    whatever_a_post_does_in_the_middle_of_the_checklist_the_answers_are_there,
    whatever_a_post_does_in_the_later_sections_the_answers_are_there,
];

/// What scripts of a post do to the element, and after a paint, so that it is in the post again.
pub(super) const DEEDS: [(&str, &str, &str); 5] = [
    ("moved", "document.body.append(quiz)", ""),
    (
        "moved in one step",
        "document.body.moveBefore(quiz, document.body.firstChild)",
        "",
    ),
    ("removed", "quiz.remove()", "document.body.append(quiz)"),
    ("cloned", "quiz.replaceWith(quiz.cloneNode(true))", ""),
    (
        "hidden",
        "quiz.style.display = 'none'",
        "quiz.style.display = ''",
    ),
];

/// Opens a post on another site with a quiz in it, and goes into its frame.
pub(super) async fn open(visit: &Visit, browser: &Browser, name: &str) -> Outcome<Server> {
    let home = visit.url("/");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder)?;
    let body = ["<p>Some text.", &element(&home, "loading=eager")].concat();
    fs::write(folder.join("index.html"), page(&script(&home), &body))?;
    let host = visit.host(folder)?;
    browser.go_to(&elsewhere(&host.url("/"))).await?;
    go_in(browser).await?;
    Ok(host)
}

pub(super) async fn go_in(browser: &Browser) -> Outcome {
    wait_seen(browser, &["quiz"]).await?;
    enter(browser, 0).await?;
    browser.ready().await
}

pub(super) async fn act(browser: &Browser, first: &str, then: &str) -> Outcome {
    let first = format!("window.quiz = document.querySelector('cto-quadrant'); {first}");
    for code in [&first, then] {
        browser.script(code, &[]).await?;
        browser.settle().await?;
    }
    Ok(())
}

/// Lets the post do everything that posts do, and looks after each deed for what must be there.
async fn endure(browser: &Browser, host: &Server, heading: &str, there: &str) -> Outcome {
    let is_there = "return document.querySelector('#step')?.textContent.trim() === arguments[0]
        && document.querySelector(arguments[1]) !== null";
    let given = [json!(heading), json!(there)];
    for (deed, first, then) in DEEDS {
        leave(browser).await?;
        act(browser, first, then).await?;
        go_in(browser).await?;
        browser
            .wait_for(is_there, &given, &json!(true))
            .await
            .map_err(|error| format!("{deed}: {error}"))?;
    }
    leave(browser).await?;
    browser.devtools("Page.printToPDF", json!({})).await?;
    go_in(browser).await?;
    browser.wait_for(is_there, &given, &json!(true)).await?;
    leave(browser).await?;
    browser.go_to("about:blank").await?;
    browser.client().back().await?;
    go_in(browser).await?;
    browser.wait_for(is_there, &given, &json!(true)).await?;
    // A reader who comes back another day opens the post anew.
    leave(browser).await?;
    browser.go_to(&elsewhere(&host.url("/"))).await?;
    go_in(browser).await?;
    browser.wait_for(is_there, &given, &json!(true)).await?;
    leave(browser).await
}

async fn whatever_a_post_does_in_the_middle_of_a_block_the_answers_are_there(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    let host = open(visit, &browser, "faults-block").await?;
    pick(&browser, 1, Model::Eft).await?;
    browser.click(NEXT).await?;
    browser.click(&self_view(Model::Bt)).await?;
    browser.click(NEXT).await?;
    wait_block(&browser, visit, 2).await?;
    pick(&browser, 2, Model::Im).await?;
    let there = format!("{}:checked", most(2, Model::Im));
    endure(&browser, &host, visit.text("blocks.2.situation"), &there).await?;
    enter(&browser, 0).await?;
    browser.click(BACK).await?;
    browser
        .wait(&format!("{}:checked", self_view(Model::Bt)))
        .await?;
    leave(&browser).await
}

/// Takes the quiz in the frame, and says what stands above its result.
pub(super) async fn finish(browser: &Browser) -> Outcome<String> {
    take(browser, Pick::most(Model::Tvom)).await?;
    browser.text(HEADING).await
}

async fn whatever_a_post_does_with_a_result_the_result_is_there(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let host = open(visit, &browser, "faults-result").await?;
    let heading = finish(&browser).await?;
    endure(&browser, &host, &heading, MAP).await
}

async fn whatever_a_post_does_in_the_middle_of_the_checklist_the_answers_are_there(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    let host = open(visit, &browser, "faults-checklist").await?;
    finish(&browser).await?;
    browser.click(&way_in(Section::Checklist)).await?;
    let group = Group::ALL[1];
    browser.click(&group_button(group)).await?;
    check_group(&browser, visit, group).await?;
    let row = duty(group, 1, Stance::Own);
    browser.click(&row).await?;
    let there = format!("{row}:checked");
    browser.wait(&there).await?;
    let heading = group_name(visit, group);
    endure(&browser, &host, heading, &there).await
}

async fn whatever_a_post_does_in_the_later_sections_the_answers_are_there(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    let host = open(visit, &browser, "faults-sections").await?;
    finish(&browser).await?;
    let missed = choice(Question::TrendMissed, 0);
    for (section, heading, control, there) in [
        // Whoever clicks on the middle of a slider sets it to one half.
        (
            Section::TimeSplit,
            "time.title",
            "#time-customers",
            String::from("#time-customers[aria-valuetext='50%']"),
        ),
        (
            Section::Scorecard,
            "scorecard.title",
            missed.as_str(),
            format!("{missed}:checked"),
        ),
    ] {
        let heading = visit.label(heading);
        browser.click(&way_in(section)).await?;
        browser.wait_text(HEADING, &heading).await?;
        browser.click(control).await?;
        browser.wait(&there).await?;
        endure(&browser, &host, &heading, &there).await?;
        enter(&browser, 0).await?;
        browser.click(NEXT).await?;
        browser.wait(MAP).await?;
    }
    leave(&browser).await
}
