//! axe-core finds nothing on any screen, light or dark.

use serde_json::Value as Json;

use crate::browser::Browser;
use crate::quiz::{NEXT, return_to};
use crate::runner::{Outcome, tests};
use crate::screen::Screen;
use crate::visit::Visit;

tests![
    axe_finds_nothing_on_any_light_screen,
    axe_finds_nothing_on_any_dark_screen,
    axe_finds_nothing_while_the_page_speaks_up,
];

async fn axe_finds_nothing_on_any_light_screen(visit: &Visit) -> Outcome {
    check_screens(visit, "light").await
}

async fn axe_finds_nothing_on_any_dark_screen(visit: &Visit) -> Outcome {
    check_screens(visit, "dark").await
}

async fn check_screens(visit: &Visit, scheme: &str) -> Outcome {
    let browser = visit.browser().await?;
    browser.prefer(scheme).await?;
    let mut found = Vec::new();
    for screen in Screen::ALL {
        screen.show(&browser, visit, "/").await?;
        for violation in violations(&browser, visit).await? {
            found.push(format!("{screen:?}: {violation}"));
        }
    }
    assert!(found.is_empty(), "{scheme}:\n{}", found.join("\n"));
    Ok(())
}

/// The prompt, the status and the field that only show after something was pressed.
async fn axe_finds_nothing_while_the_page_speaks_up(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.prefer("light").await?;
    return_to(&browser, visit, "/", None).await?;
    browser.click(NEXT).await?;
    browser
        .wait_text(".prompt", &visit.label("quiz.pick-first"))
        .await?;
    let mut found = violations(&browser, visit).await?;

    Screen::Result.show(&browser, visit, "/").await?;
    let refuse = "navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
        document.execCommand = () => false";
    browser.script(refuse, &[]).await?;
    browser.click("#share-copy").await?;
    browser.wait("#share-copy ~ input").await?;
    found.extend(violations(&browser, visit).await?);
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

/// What axe-core finds with every rule that is on by default, and ids that stand twice.
async fn violations(browser: &Browser, visit: &Visit) -> Outcome<Vec<String>> {
    browser.script(&visit.axe()?, &[]).await?;
    let script = "
        const done = arguments[0];
        document.querySelectorAll('details').forEach(details => { details.open = true; });
        const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
        const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
            .map(id => `the id “${id}” stands twice`);
        const told = ({ id, help, nodes }) => `${id}: ${help}: `
            + nodes.map(node => `${node.target.join(' ')} (${node.failureSummary})`).join('; ');
        axe.run(document, { resultTypes: ['violations'] }).then(
            result => done([...result.violations.map(told), ...twice]),
            error => done([String(error)]));";
    let found: Json = browser.client().execute_async(script, Vec::new()).await?;
    Ok(serde_json::from_value(found)?)
}
