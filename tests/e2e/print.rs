//! The report on paper.

use serde_json::json;

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
    for (paper, width, height) in PAPERS {
        let options = json!({
            "paperWidth": width, "paperHeight": height, "printBackground": false,
            // The margins of the style sheet; a size it has none.
            "preferCSSPageSize": true,
        });
        let pdf = protocol::devtools(browser.client(), "Page.printToPDF", options).await?;
        let count = "return atob(arguments[0]).match(/\\/Type\\s*\\/Page\\b/g)?.length";
        let n_pages = browser.script(count, &[pdf["data"].clone()]).await?;
        assert_eq!(n_pages, json!(2), "on {paper}");
    }
    Ok(())
}
