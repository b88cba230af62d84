//! The link that carries a result: copied here, and the same to the last byte where it is opened.

use cto_quadrant::domain::model::Model;
use cto_quadrant::wire::session::TODAY_KEY;
use serde_json::{Value as Json, json};

use crate::browser::Browser;
use crate::engine::Engine;
use crate::quiz::{
    HEADING, MAP, WHOLE, at_block, at_result, first_blocks, most, return_to, varied,
};
use crate::runner::{Outcome, everywhere};
use crate::screen::link_to;
use crate::visit::Visit;

everywhere![
    a_copied_link_shows_the_same_result_to_somebody_else: Clipboard,
    the_link_is_copied_the_old_way_where_the_clipboard_is_refused: Clipboard,
    the_link_is_shown_where_nothing_may_be_copied,
    opening_a_link_leaves_the_own_answers_alone,
    a_link_that_is_pasted_over_the_page_is_shown_and_back_leads_home: Gesture,
];

const COPY: &str = "#share-copy";
const STATUS: &str = "section.link [role=status]";

/// Copies the link of the result that is shown, as its button does.
pub(crate) async fn copied_link(browser: &Browser, visit: &Visit) -> Outcome<String> {
    browser.click(COPY).await?;
    browser
        .wait_text(STATUS, &visit.label("share.copied"))
        .await?;
    clipboard(browser).await
}

/// Lets the clipboard be read, where a page has to be allowed to.
pub(crate) async fn open_clipboard(browser: &Browser) -> Outcome {
    if browser.engine() != Engine::Chromium {
        return Ok(());
    }
    let permissions = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    browser
        .devtools("Browser.grantPermissions", permissions)
        .await
}

/// Shows a result and lets the clipboard be read.
async fn show_result(visit: &Visit) -> Outcome<Browser> {
    let browser = visit.browser().await?;
    open_clipboard(&browser).await?;
    return_to(&browser, visit, "/", Some(at_result(varied()))).await?;
    browser.wait(MAP).await?;
    Ok(browser)
}

/// What the clipboard holds.
pub(crate) async fn clipboard(browser: &Browser) -> Outcome<String> {
    let script = "navigator.clipboard.readText().then(arguments[0], String.prototype.concat)";
    let text = browser.client().execute_async(script, Vec::new()).await?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

/// What must be the same wherever a result is shown: the bytes of its blot, its heading, its shares
/// and its reasons.
async fn seen(browser: &Browser) -> Outcome<Json> {
    // Only the name of the mark depends on whose result it is.
    let script = "return ['.blot-most', '.blot-half', '.blot-core', '.point', '#step', \
        '.affinities', '.twin', '.influences']\
        .map(css => document.querySelector(css).outerHTML.replace('>this role<', '>you<'))";
    browser.wait(WHOLE).await?;
    browser.script(script, &[]).await
}

async fn a_copied_link_shows_the_same_result_to_somebody_else(visit: &Visit) -> Outcome {
    let taker = show_result(visit).await?;
    let link = copied_link(&taker, visit).await?;
    let start = visit.url("/#r=");
    assert!(
        link.starts_with(&start),
        "{link} does not start with {start}"
    );
    // A promise: at most twenty characters for the quiz.
    assert!(link.len() <= start.len() + 20, "{link}");
    assert_eq!(taker.count("section.link input").await?, 0);
    let address = taker.script("return location.href", &[]).await?;
    assert_eq!(
        address,
        json!(visit.url("/")),
        "the address stays free of answers"
    );

    let recipient = visit.browser().await?;
    recipient.open(&link).await?;
    assert_eq!(seen(&recipient).await?, seen(&taker).await?);
    recipient
        .wait_text(".opened span", &visit.label("opened.notice"))
        .await?;
    assert_eq!(recipient.count(".answers button, .stored button").await?, 0);

    recipient.click(".opened button").await?;
    recipient.wait(".intro + form [name=most-1]").await?;
    assert_eq!(recipient.count("input:checked").await?, 0);
    assert_eq!(recipient.stored().await?, json!({}));
    // The link is left behind.
    recipient.wait_address(&visit.url("/")).await
}

async fn the_link_is_copied_the_old_way_where_the_clipboard_is_refused(visit: &Visit) -> Outcome {
    let browser = show_result(visit).await?;
    let refuse = "navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))";
    browser.script(refuse, &[]).await?;
    browser.click(COPY).await?;
    browser
        .wait_text(STATUS, &visit.label("share.copied"))
        .await?;
    let link = visit.url(&format!("/{}", link_to(&varied())));
    assert_eq!(clipboard(&browser).await?, link);
    assert!(
        browser.is_focused(COPY).await?,
        "the focus stays on the button"
    );
    Ok(())
}

async fn the_link_is_shown_where_nothing_may_be_copied(visit: &Visit) -> Outcome {
    let browser = show_result(visit).await?;
    let refuse = "navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
        document.execCommand = () => false";
    browser.script(refuse, &[]).await?;
    browser.click(COPY).await?;
    browser
        .wait_text(STATUS, &visit.label("share.failed"))
        .await?;
    let link = visit.url(&format!("/{}", link_to(&varied())));
    let value = browser
        .wait("section.link input")
        .await?
        .prop("value")
        .await?;
    assert_eq!(value, Some(link));
    Ok(())
}

async fn opening_a_link_leaves_the_own_answers_alone(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let own = at_block(first_blocks(3), 3);
    let kept = json!({ TODAY_KEY: own.to_string() });
    let path = format!("/{}", link_to(&varied()));
    return_to(&browser, visit, &path, Some(own)).await?;
    browser.wait(MAP).await?;
    assert_eq!(browser.stored().await?, kept);
    browser.reload().await?;
    browser.wait(MAP).await?;
    assert_eq!(browser.stored().await?, kept);

    browser.click(".opened button").await?;
    browser
        .wait_text(HEADING, visit.text("blocks.3.situation"))
        .await?;
    browser
        .wait(&format!("{}:checked", most(3, Model::Eft)))
        .await?;
    assert_eq!(browser.stored().await?, kept);
    Ok(())
}

async fn a_link_that_is_pasted_over_the_page_is_shown_and_back_leads_home(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    browser.open(&visit.url("/")).await?;
    browser.click(&most(1, Model::Im)).await?;
    let paste = "location.hash = arguments[0]";
    browser.script(paste, &[json!(link_to(&varied()))]).await?;
    browser.wait(MAP).await?;
    browser.back().await?;
    browser
        .wait(&format!("{}:checked", most(1, Model::Im)))
        .await
        .map(drop)
}
