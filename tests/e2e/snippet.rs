//! The code that the embed page makes, as its author copies it: every test of an embedded quiz
//! takes its code from here.

use serde_json::json;

use crate::browser::Browser;
use crate::runner::Outcome;
use crate::visit::Visit;

/// The box with the code.
pub(crate) const SNIPPET: &str = "#snippet";

/// The code for a kind of place with these options, as `("theme", "dark")`: the value of a select
/// or a field, or `on` and `off` for a box to tick. What is not named is left at its default.
///
/// The browser is led to the embed page, and is left there.
pub(crate) async fn snippet(
    browser: &Browser,
    visit: &Visit,
    kind: &str,
    options: &[(&str, &str)],
) -> Outcome<String> {
    open_embed_page(browser, &embed_page(visit)).await?;
    choose(browser, kind, options).await?;
    browser.value(SNIPPET).await
}

/// What stands in the post where the code of the kind that was chosen last is a file of the blog.
pub(crate) async fn call_in_post(browser: &Browser) -> Outcome<String> {
    browser.value("#call").await
}

/// The address of the embed page. The header that all pages get is taken from it: the page brings
/// its own policy, by which it may show the quiz in a frame.
pub(crate) fn embed_page(visit: &Visit) -> String {
    visit
        .server()
        .alter("/embed/", "Content-Security-Policy", "");
    visit.url("/embed/")
}

/// Opens an embed page and waits until it works.
pub(crate) async fn open_embed_page(browser: &Browser, address: &str) -> Outcome {
    browser.go_to(address).await?;
    browser.ready().await
}

/// Makes these choices on the embed page.
pub(crate) async fn choose(browser: &Browser, kind: &str, options: &[(&str, &str)]) -> Outcome {
    let script = "
        const [id, value] = arguments, control = document.getElementById(id);
        if (!control) return `the embed page has no ${id}`;
        if (control.type === 'checkbox') control.checked = value === 'on';
        else control.value = value;
        if (control.localName === 'select' && control.value !== value)
            return `${id} has no choice ${value}`;
        control.dispatchEvent(new Event('input', { bubbles: true }));
        return null;";
    for (id, value) in [("kind", kind)].iter().chain(options) {
        let wrong = browser.script(script, &[json!(id), json!(value)]).await?;
        if let Some(wrong) = wrong.as_str() {
            return Err(wrong.into());
        }
    }
    Ok(())
}
