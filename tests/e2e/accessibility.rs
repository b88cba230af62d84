//! axe-core finds nothing on any screen, light or dark.

use serde_json::{Value as Json, json};

use crate::browser::Browser;
use crate::quiz::{NEXT, return_to};
use crate::runner::{Outcome, tests};
use crate::screen::Screen;
use crate::visit::Visit;

tests![
    axe_finds_nothing_on_any_light_screen,
    axe_finds_no_pale_words_on_any_dark_screen,
    axe_finds_nothing_while_the_page_speaks_up,
];

async fn axe_finds_nothing_on_any_light_screen(visit: &Visit) -> Outcome {
    check_screens(visit, "light", json!({})).await
}

/// The colours alone are others in the dark.
async fn axe_finds_no_pale_words_on_any_dark_screen(visit: &Visit) -> Outcome {
    check_screens(visit, "dark", json!({ "runOnly": ["color-contrast"] })).await
}

async fn check_screens(visit: &Visit, scheme: &str, rules: Json) -> Outcome {
    let browser = visit.browser().await?;
    browser.prefer(scheme).await?;
    let mut found = Vec::new();
    for screen in Screen::ALL {
        screen.show(&browser, visit, "/").await?;
        for violation in violations(&browser, visit, rules.clone()).await? {
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
    let mut found = violations(&browser, visit, json!({})).await?;

    Screen::Result.show(&browser, visit, "/").await?;
    let refuse = "navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
        document.execCommand = () => false";
    browser.script(refuse, &[]).await?;
    browser.click("#share-copy").await?;
    browser.wait("section.link input").await?;
    found.extend(violations(&browser, visit, json!({})).await?);
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

/// What axe-core finds, with every rule that is on by default unless `rules` says which, and ids
/// that stand twice.
pub(crate) async fn violations(
    browser: &Browser,
    visit: &Visit,
    rules: Json,
) -> Outcome<Vec<String>> {
    browser.script(&visit.axe()?, &[]).await?;
    let script = "
        const [rules, done] = arguments;
        document.querySelectorAll('details').forEach(details => { details.open = true; });
        const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
        const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
            .map(id => `the id “${id}” stands twice`);
        const told = ({ id, help, nodes }) => `${id}: ${help}: `
            + nodes.map(node => `${node.target.join(' ')} (${node.failureSummary})`).join('; ');
        axe.run(document, { resultTypes: ['violations'], ...rules }).then(
            result => done([...result.violations.map(told), ...twice]),
            error => done([String(error)]));";
    let found: Json = browser.client().execute_async(script, vec![rules]).await?;
    Ok(serde_json::from_value(found)?)
}
