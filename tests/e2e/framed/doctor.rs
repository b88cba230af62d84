//! When the widget cannot start: one sentence and a link for the reader, reason and fix for the
//! author.

use std::fs;

use serde_json::json;

use crate::browser::Browser;
use crate::framed::Host;
use crate::quiz::most;
use crate::runner::{Outcome, tests};
use crate::visit::Visit;
use cto_quadrant::domain::model::Model;

tests![
    a_reader_in_a_frame_gets_a_link_and_the_host_the_reason_and_the_fix,
    a_missing_glue_is_named,
    a_wasm_of_an_odd_type_runs_all_the_same,
    a_glue_of_a_wrong_type_is_named_with_its_header,
    a_page_in_the_place_of_the_wasm_is_told_from_it,
    a_policy_without_wasm_is_named_with_the_words_to_add,
    a_policy_that_fetches_nothing_is_named_with_the_file,
    under_a_policy_that_refuses_the_boot_script_the_page_says_that_it_cannot_start,
    a_sandbox_without_the_header_for_other_origins_is_named_with_it,
    a_browser_without_webassembly_is_no_fault_of_the_page,
    without_the_doctor_the_console_still_says_what_failed,
];

const CSP: &str = "Content-Security-Policy";

/// The name of a file in the root of the built site that begins and ends like this.
pub(crate) fn file(visit: &Visit, beginning: &str, ending: &str) -> Outcome<String> {
    for entry in fs::read_dir(visit.dist())? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.starts_with(beginning) && name.ends_with(ending) {
            return Ok(name);
        }
    }
    Err(format!("the built site has no {beginning}...{ending}").into())
}

/// The sentence is in sight and the form can be read; the console has exactly one message of ours,
/// and it holds all of these words.
async fn check(browser: &Browser, visit: &Visit, words: &[&str]) -> Outcome {
    browser.wait("[data-failed] #failed").await?;
    let said = browser.text("#failed").await?;
    assert!(said.starts_with(&visit.page("start.failed")), "{said}");
    let radio = browser.wait(&most(1, Model::Im)).await?;
    assert!(radio.is_displayed().await?);
    check_console(browser, words).await
}

async fn check_console(browser: &Browser, words: &[&str]) -> Outcome {
    /// Each look waits for a paint.
    const MOST_LOOKS: usize = 500;
    let mut ours = Vec::new();
    for _ in 0..MOST_LOOKS {
        let complaints = browser.complaints().await?.into_iter();
        ours.extend(complaints.filter(|text| text.contains("could not start")));
        if !ours.is_empty() {
            break;
        }
        browser.settle().await?;
    }
    assert_eq!(ours.len(), 1, "{ours:?}");
    for word in words {
        assert!(ours[0].contains(word), "{word:?} is not in {ours:?}");
    }
    Ok(())
}

async fn a_reader_in_a_frame_gets_a_link_and_the_host_the_reason_and_the_fix(
    visit: &Visit,
) -> Outcome {
    visit.server().refuse("_bg.wasm");
    let host = Host::open(visit, &visit.url("/?theme=dark"), &[]).await?;
    let error = host.last("error").await?;
    for (field, words) in [("reason", "404"), ("reason", "_bg.wasm"), ("fix", "Upload")] {
        let text = error[field].as_str().unwrap_or_default();
        assert!(text.contains(words), "{field}: {text}");
    }
    host.inside().await?;
    check(&host.browser, visit, &["404", "_bg.wasm", "Upload"]).await?;
    let link = "const link = document.querySelector('#failed a');
        return [link.href, link.target, link.textContent]";
    let words = visit.label("embed.tab");
    let expected = json!([visit.url("/?theme=dark"), "_blank", words]);
    assert_eq!(host.browser.script(link, &[]).await?, expected);
    host.outside().await?;
    // It is as high as the page that can be read.
    assert!(host.last("height").await?["height"].as_u64() > Some(300));
    Ok(())
}

async fn a_missing_glue_is_named(visit: &Visit) -> Outcome {
    let glue = file(visit, "cto-quadrant-", ".js")?;
    visit.server().refuse(&glue);
    let browser = visit.browser().await?;
    browser.go_to(&visit.url("/")).await?;
    check(&browser, visit, &[&glue, "404", "Upload"]).await?;
    assert_eq!(
        browser.count("#failed a").await?,
        0,
        "the page itself is open already"
    );
    Ok(())
}

async fn a_wasm_of_an_odd_type_runs_all_the_same(visit: &Visit) -> Outcome {
    visit
        .server()
        .alter(".wasm", "Content-Type", "application/octet-stream");
    let browser = visit.browser().await?;
    browser.open(&visit.url("/")).await
}

async fn a_glue_of_a_wrong_type_is_named_with_its_header(visit: &Visit) -> Outcome {
    let glue = file(visit, "cto-quadrant-", ".js")?;
    visit.server().alter(&glue, "Content-Type", "text/plain");
    let browser = visit.browser().await?;
    browser.go_to(&visit.url("/")).await?;
    let header = "Content-Type: text/javascript";
    check(&browser, visit, &[&glue, "text/plain", header]).await
}

async fn a_page_in_the_place_of_the_wasm_is_told_from_it(visit: &Visit) -> Outcome {
    // As servers of single-page applications answer for every path that they do not know.
    let wasm = file(visit, "cto-quadrant-", "_bg.wasm")?;
    visit.server().alter(&wasm, "Content-Type", "text/html");
    let browser = visit.browser().await?;
    let broken = "const real = WebAssembly.instantiate;
        WebAssembly.instantiateStreaming = async () => { throw new TypeError('wrong type') };
        WebAssembly.instantiate = () => real(new TextEncoder().encode('<!doctype html>'))";
    browser.prepare(broken).await?;
    browser.go_to(&visit.url("/")).await?;
    check(&browser, visit, &[&wasm, "text/html", "application/wasm"]).await
}

async fn a_policy_without_wasm_is_named_with_the_words_to_add(visit: &Visit) -> Outcome {
    let policy = visit.policy().replace(" 'wasm-unsafe-eval'", "");
    visit.server().alter("/", CSP, &policy);
    let browser = visit.browser().await?;
    browser.go_to(&visit.url("/")).await?;
    let line = "script-src 'self' 'wasm-unsafe-eval'";
    check(&browser, visit, &["WebAssembly", line]).await
}

async fn a_policy_that_fetches_nothing_is_named_with_the_file(visit: &Visit) -> Outcome {
    let policy = visit.policy().replace(" connect-src 'self';", "");
    visit.server().alter("/", CSP, &policy);
    let browser = visit.browser().await?;
    browser.go_to(&visit.url("/")).await?;
    check(&browser, visit, &["_bg.wasm", "connect-src 'self'"]).await
}

async fn under_a_policy_that_refuses_the_boot_script_the_page_says_that_it_cannot_start(
    visit: &Visit,
) -> Outcome {
    visit
        .server()
        .alter("/", CSP, "default-src 'self'; img-src data:");
    let browser = visit.browser().await?;
    browser.go_to(&visit.url("/")).await?;
    browser
        .wait_text("#failed", &visit.page("start.failed"))
        .await?;
    assert!(browser.wait("#failed").await?.is_displayed().await?);
    let radio = browser.wait(&most(1, Model::Im)).await?;
    assert!(radio.is_displayed().await?);
    // The browser itself names the hashes that the policy lacks.
    let complaints = browser.complaints().await?;
    assert!(
        complaints.iter().any(|text| text.contains("sha256-")),
        "{complaints:?}"
    );
    Ok(())
}

async fn a_sandbox_without_the_header_for_other_origins_is_named_with_it(visit: &Visit) -> Outcome {
    visit.server().alter("", "Access-Control-Allow-Origin", "");
    let sandbox = [("sandbox", "allow-scripts")];
    let host = Host::open(visit, &visit.url("/"), &sandbox).await?;
    let error = host.last("error").await?;
    let fix = error["fix"].as_str().unwrap_or_default();
    assert!(fix.contains("Access-Control-Allow-Origin: *"), "{error}");
    host.inside().await?;
    // The console of such a frame belongs to a process of its own.
    let failed = host.browser.wait("[data-failed] #failed").await?;
    assert!(failed.is_displayed().await?);
    Ok(())
}

async fn a_browser_without_webassembly_is_no_fault_of_the_page(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.prepare("delete globalThis.WebAssembly").await?;
    browser.go_to(&visit.url("/")).await?;
    let words = [
        "this browser has no WebAssembly",
        "Nothing is wrong with the page.",
    ];
    check(&browser, visit, &words).await
}

async fn without_the_doctor_the_console_still_says_what_failed(visit: &Visit) -> Outcome {
    visit.server().refuse("_bg.wasm");
    let doctor = file(visit, "doctor-", ".js")?;
    visit.server().refuse(&doctor);
    let browser = visit.browser().await?;
    browser.go_to(&visit.url("/")).await?;
    check(&browser, visit, &[]).await
}
