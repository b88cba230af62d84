//! A walk through the whole assessment that looks at every screen on the way.

use cto_quadrant::domain::breadth::Area;
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::question::Question;
use cto_quadrant::domain::responsibility::Group;
use cto_quadrant::domain::scorecard::Constituent;
use cto_quadrant::domain::section::Section;

use crate::browser::Browser;
use crate::layout::misfits;
use crate::method::{METHOD, OPEN_METHOD};
use crate::quiz::{MAP, NEXT, WHOLE, least, most, self_view};
use crate::runner::Outcome;
use crate::section::{choice, way_in};

/// Takes the quiz, fills in every section and reads the method, with the mouse. Says what did
/// not fit on any of the screens.
pub(crate) async fn walk(browser: &Browser) -> Outcome<Vec<String>> {
    let mut found = Vec::new();
    take_quiz(browser, &mut found).await?;
    for section in Section::ALL {
        browser.click(&way_in(section)).await?;
        match section {
            Section::Checklist => fill_checklist(browser, &mut found).await?,
            Section::TimeSplit => {
                browser.click("#time-inside").await?;
                look(browser, "the time split", &mut found).await?;
                browser.click(NEXT).await?;
            }
            Section::Breadth => {
                for area in Area::all() {
                    let option = area.index() % 4;
                    browser
                        .click(&choice(Question::Cover(area), option))
                        .await?;
                }
                look(browser, "breadth", &mut found).await?;
                browser.click(NEXT).await?;
            }
            Section::Scorecard => fill_scorecard(browser, &mut found).await?,
        }
        browser.wait(WHOLE).await?;
    }
    look(browser, "the full result", &mut found).await?;
    browser.click(OPEN_METHOD).await?;
    browser.wait(METHOD).await?;
    look(browser, "the method", &mut found).await?;
    browser.click(&format!("{METHOD} button")).await?;
    browser.wait(MAP).await?;
    Ok(found)
}

async fn look(browser: &Browser, screen: &str, found: &mut Vec<String>) -> Outcome {
    browser.settle().await?;
    for wrong in misfits(browser).await? {
        found.push(format!("{screen}: {wrong}"));
    }
    Ok(())
}

async fn take_quiz(browser: &Browser, found: &mut Vec<String>) -> Outcome {
    for block in BlockIndex::all() {
        let number = block.number();
        browser.click(&most(number, Model::Eft)).await?;
        browser.click(&least(number, Model::Im)).await?;
        look(browser, &format!("block {number}"), found).await?;
        browser.click(NEXT).await?;
        if block == BlockIndex::FIRST {
            browser.click(&self_view(Model::Eft)).await?;
            look(browser, "the self-view", found).await?;
            browser.click(NEXT).await?;
        }
    }
    browser.wait(WHOLE).await?;
    look(browser, "the result", found).await
}

/// Answers the first and the last row of each group.
async fn fill_checklist(browser: &Browser, found: &mut Vec<String>) -> Outcome {
    for group in Group::ALL {
        let rows: Vec<_> = group.rows().collect();
        for (row, option) in [(rows.first(), 0), (rows.last(), 3)] {
            let row = *row.ok_or("an empty group")?;
            browser.click(&choice(Question::Duty(row), option)).await?;
        }
        let screen = format!("the group {group:?}");
        look(browser, &screen, found).await?;
        browser.click(NEXT).await?;
    }
    Ok(())
}

async fn fill_scorecard(browser: &Browser, found: &mut Vec<String>) -> Outcome {
    browser.click(&choice(Question::TrendMissed, 0)).await?;
    browser.click("details.twin summary").await?;
    for constituent in Constituent::ALL {
        for question in [
            Question::Satisfaction(constituent),
            Question::Weight(constituent),
        ] {
            browser
                .click(&choice(question, constituent.index() % 4))
                .await?;
        }
    }
    look(browser, "the scorecard", found).await?;
    browser.click(NEXT).await
}
