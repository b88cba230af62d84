//! axe-core, and what it finds while the page speaks up.

use serde_json::{Value as Json, json};

use crate::browser::Browser;
use crate::quiz::{NEXT, return_to};
use crate::runner::{Outcome, tests};
use crate::screen::Screen;
use crate::visit::Visit;

tests![
    axe_finds_nothing_while_the_page_speaks_up,
    axe_finds_nothing_in_the_statement_on_accessibility,
];

/// Every rule that is on by default, and the one of WCAG 2.2 that is not.
pub(crate) fn all_rules() -> Json {
    json!({ "rules": { "target-size": { "enabled": true } } })
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
    let mut found = violations(&browser, visit, all_rules()).await?;

    Screen::Result.show(&browser, visit, "/").await?;
    let refuse = "navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
        document.execCommand = () => false";
    browser.script(refuse, &[]).await?;
    browser.click("#share-copy").await?;
    browser.wait("section.link input").await?;
    found.extend(violations(&browser, visit, all_rules()).await?);
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

async fn axe_finds_nothing_in_the_statement_on_accessibility(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let mut found = Vec::new();
    for scheme in ["light", "dark"] {
        browser.prefer(scheme).await?;
        for width in [320, 1280] {
            browser.resize(width, 800).await?;
            browser.go_to(&visit.url("/accessibility/")).await?;
            browser.wait("tbody tr:last-child").await?;
            found.extend(violations(&browser, visit, all_rules()).await?);
            let fits = "const { scrollWidth, clientWidth } = document.documentElement;
                return scrollWidth <= clientWidth";
            assert_eq!(browser.script(fits, &[]).await?, json!(true), "{width} px");
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

/// What axe-core finds by the rules of `options`, and ids that stand twice. What is folded is
/// opened first.
pub(crate) async fn violations(
    browser: &Browser,
    visit: &Visit,
    options: Json,
) -> Outcome<Vec<String>> {
    let is_there = browser.script("return !!window.axe", &[]).await?;
    if is_there != json!(true) {
        browser.script(&visit.axe()?, &[]).await?;
    }
    let script = "
        const [options, done] = arguments;
        document.querySelectorAll('details').forEach(details => { details.open = true; });
        const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
        const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
            .map(id => `the id “${id}” stands twice`);
        const told = ({ id, help, nodes }) => `${id}: ${help}: `
            + nodes.map(node => `${node.target.join(' ')} (${node.failureSummary})`).join('; ');
        axe.run(document, { resultTypes: ['violations'], ...options }).then(
            result => done([...result.violations.map(told), ...twice]),
            error => done([String(error)]));";
    let found = browser.client().execute_async(script, vec![options]);
    Ok(serde_json::from_value(found.await?)?)
}
