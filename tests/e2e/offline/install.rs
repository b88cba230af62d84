//! The quiz as an app.

use serde_json::{Value as Json, json};

use super::hurry;
use crate::protocol::devtools;
use crate::runner::{Outcome, tests};
use crate::visit::Visit;

tests![the_quiz_can_be_installed_under_its_name_in_each_language];

async fn the_quiz_can_be_installed_under_its_name_in_each_language(visit: &Visit) -> Outcome {
    let server = visit.host(visit.dist().to_owned())?;
    let browser = visit.browser().await?;
    hurry(&browser).await?;
    let mut names = Vec::new();
    for (folder, direction) in [("", "ltr"), ("en-XA/", "ltr"), ("ar-XB/", "rtl")] {
        let home = server.url(&format!("/{folder}"));
        browser.open(&home).await?;
        browser.wait("link[rel=manifest]").await?;
        let nothing = || json!({});
        let told = devtools(browser.client(), "Page.getAppManifest", nothing()).await?;
        assert_eq!(told["errors"], json!([]));
        let app: Json = serde_json::from_str(told["data"].as_str().unwrap_or_default())?;
        assert_eq!(told["manifest"]["startUrl"], json!(home));
        assert_eq!(told["manifest"]["scope"], json!(server.url("/")));
        assert_eq!(app["dir"], direction);
        names.push(app["name"].to_string());
        let errors = devtools(browser.client(), "Page.getInstallabilityErrors", nothing()).await?;
        assert_eq!(errors["installabilityErrors"], json!([]), "{home}");
    }
    let english = visit.label("start.product");
    assert_eq!(names.first(), Some(&json!(english).to_string()));
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), 3, "{names:?}");
    Ok(())
}
