//! The page of a call, which chat programs preview: with a result in its link, and without.

use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::Pick;
use serde_json::json;

use crate::link::{copied_link, open_clipboard};
use crate::quiz::{HEADING, WHOLE, return_to, take, varied};
use crate::runner::{Outcome, tests};
use crate::screen::link_to;
use crate::visit::Visit;

tests![
    the_page_of_a_call_shows_the_result_of_its_link_whatever_its_path_says,
    the_page_of_a_call_introduces_it_above_the_first_block,
];

/// What a page says about its call.
const ROLE: &str = "#role";

async fn the_page_of_a_call_shows_the_result_of_its_link_whatever_its_path_says(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    let link = link_to(&varied());
    let seen = "return ['.result svg.map', '#step', '.affinities']\
        .map(css => document.querySelector(css).outerHTML)";
    let mut results = Vec::new();
    for path in ["/", "/r/clearly-eft/", "/r/im-bt/"] {
        return_to(&browser, visit, &format!("{path}{link}"), None).await?;
        browser.wait(".opened").await?;
        browser.wait(WHOLE).await?;
        results.push(browser.script(seen, &[]).await?);
        if path != "/" {
            assert!(!browser.wait(ROLE).await?.is_displayed().await?, "{path}");
        }
        let address = browser.script("return location.href", &[]).await?;
        assert_eq!(address, json!(visit.url(&format!("{path}{link}"))));
    }
    assert!(results.iter().all(|result| *result == results[0]));

    // What the path says is not about the own answers either.
    browser.click(".opened button").await?;
    browser.wait("[name=most-1]").await?;
    assert!(!browser.wait(ROLE).await?.is_displayed().await?);
    Ok(())
}

async fn the_page_of_a_call_introduces_it_above_the_first_block(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    open_clipboard(&browser).await?;
    return_to(&browser, visit, "/r/im-bt/", None).await?;
    assert!(browser.wait(ROLE).await?.is_displayed().await?);
    let heading = browser.text("#role h1").await?;
    for model in ["models.im.name", "models.bt.name"] {
        let name = visit.text(model);
        assert!(heading.contains(name), "“{heading}” does not name {name}");
    }
    let place = "const [role, quiz] = [...arguments].map(css => \
        document.querySelector(css).getBoundingClientRect()); \
        return [role.bottom <= quiz.top, quiz.height > 0]";
    let found = browser.script(place, &[json!(ROLE), json!("form")]).await?;
    assert_eq!(found, json!([true, true]));
    take(&browser, Pick::most(Model::Eft)).await?;
    assert!(!browser.wait(ROLE).await?.is_displayed().await?);
    let call = visit.filled("call.clear", &[("model", visit.text("models.eft.name"))]);
    browser.wait_text(HEADING, &call).await?;
    // The plain link tells nobody anything, so it does not go on from the path of this page.
    let link = copied_link(&browser, visit).await?;
    assert!(link.starts_with(&visit.url("/#r=")), "{link}");
    Ok(())
}
