//! The report on paper.

use serde_json::json;

use crate::browser::Browser;
use crate::protocol;
use crate::quiz::return_to;
use crate::runner::{Outcome, tests};
use crate::visit::Visit;

tests![a_full_report_takes_two_pages_of_a4_and_of_letter];

/// Everything answered.
const FULL: &str = "142224xIxDBO3w0poph6tW6oZtvU6fg6VYWxMdhIIdi1KZIeYpGsElbyg";
/// In inches.
const PAPERS: [(&str, f64, f64); 2] = [("A4", 8.27, 11.69), ("Letter", 8.5, 11.0)];

async fn a_full_report_takes_two_pages_of_a4_and_of_letter(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    return_to(&browser, visit, &format!("/#r={FULL}"), None).await?;
    browser.wait(".opened ~ .about").await?;
    for (paper, n) in n_pages(&browser).await? {
        assert_eq!(n, 2, "on {paper}");
    }
    Ok(())
}

/// How many pages of each paper the screen takes.
pub(crate) async fn n_pages(browser: &Browser) -> Outcome<Vec<(&'static str, u64)>> {
    let mut counted = Vec::new();
    for (paper, width, height) in PAPERS {
        let options = json!({
            "paperWidth": width, "paperHeight": height, "printBackground": false,
            // The margins of the style sheet; a size it has none.
            "preferCSSPageSize": true,
        });
        let pdf = protocol::devtools(browser.client(), "Page.printToPDF", options).await?;
        let count = "return atob(arguments[0]).match(/\\/Type\\s*\\/Page\\b/g)?.length";
        let n = browser.script(count, &[pdf["data"].clone()]).await?;
        counted.push((paper, n.as_u64().ok_or("no pages")?));
    }
    Ok(counted)
}
