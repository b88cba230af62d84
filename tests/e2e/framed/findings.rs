//! What the doctor finds, asked about one file, one error and one refusal at a time.

use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value as Json, json};

use super::doctor::file;
use crate::browser::Browser;
use crate::runner::{Outcome, tests};
use crate::visit::Visit;

tests![
    every_type_that_browsers_take_is_fine_and_any_other_is_named,
    a_program_that_is_none_or_cannot_run_is_told_from_one_that_fails,
    a_file_that_cannot_be_had_or_breaks_off_is_named_with_what_to_do,
    a_refusal_is_told_only_if_it_is_of_a_file_of_ours,
];

/// What the doctor says where it finds nothing wrong with the files.
const ITSELF: &str = "the widget itself failed: it broke";

/// Asks the doctor, and returns its reason and its fix. `error` is the expression that makes it.
async fn ask(
    browser: &Browser,
    error: &str,
    files: &[String],
    refusals: Json,
) -> Outcome<[String; 2]> {
    let script = format!(
        "const [files, refusals, done] = arguments;
        document.addEventListener('cto-quadrant-tell', ({{ detail }}) => {{
            const {{ reason, fix }} = JSON.parse(detail);
            done([reason, fix]);
        }}, {{ once: true }});
        const doctor = document.querySelector('template').content.children[1].cloneNode();
        doctor.onload = () => ctoQuadrantDoctor('start', {error}, files, refusals);
        document.head.append(doctor);"
    );
    let given = vec![json!(files), refusals];
    let told = browser.client().execute_async(&script, given).await?;
    let told: [String; 2] = serde_json::from_value(told)?;
    // It tells the console the same.
    let complaints = browser.complaints().await?.join("\n");
    for text in &told {
        assert!(
            complaints.contains(text),
            "{text:?} is not in {complaints:?}"
        );
    }
    Ok(told)
}

async fn ask_about(browser: &Browser, visit: &Visit, name: &str) -> Outcome<[String; 2]> {
    // Otherwise the browser would keep the type that it came with the last time.
    static ASKED: AtomicUsize = AtomicUsize::new(0);
    let number = ASKED.fetch_add(1, Ordering::Relaxed);
    let files = [visit.url(&format!("/{name}?{number}"))];
    ask(browser, "new Error('it broke')", &files, json!([])).await
}

/// The types are those of <https://mimesniff.spec.whatwg.org/>; for JSON and scripts there are more
/// than the one that everybody should send.
async fn every_type_that_browsers_take_is_fine_and_any_other_is_named(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.open(&visit.url("/")).await?;
    for (beginning, ending, usual, others) in [
        ("app-", ".en.json", "application/json", &["text/json"][..]),
        ("sections-", ".css", "text/css", &[]),
        (
            "cto-quadrant-",
            ".js",
            "text/javascript",
            &[
                "application/javascript",
                "application/x-javascript",
                "text/ecmascript",
                "application/ecmascript",
            ],
        ),
        ("sections-", ".wasm", "application/wasm", &[]),
    ] {
        let name = file(visit, beginning, ending)?;
        let with_charset = format!("{usual} ; charset=utf-8");
        let loud = usual.to_uppercase();
        let fine = [usual, &with_charset, &loud];
        for taken in fine.iter().chain(others) {
            visit.server().alter(&name, "Content-Type", taken);
            let [reason, fix] = ask_about(&browser, visit, &name).await?;
            assert_eq!(reason, ITSELF, "{name} as {taken}");
            assert!(fix.contains("report"), "{fix}");
        }
        for (sent, named) in [("text/plain; charset=utf-8", "text/plain"), ("", "no type")] {
            visit.server().alter(&name, "Content-Type", sent);
            let [reason, fix] = ask_about(&browser, visit, &name).await?;
            assert_eq!(reason, format!("/{name} comes as “{named}”"));
            let kind = ending.rsplit('.').next().unwrap_or_default();
            let expected =
                format!("Send the header “Content-Type: {usual}” with every .{kind} file.");
            assert_eq!(fix, expected);
        }
    }
    Ok(())
}

async fn a_program_that_is_none_or_cannot_run_is_told_from_one_that_fails(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    browser.open(&visit.url("/")).await?;
    let program = file(visit, "sections-", ".wasm")?;
    let files = [visit.url(&format!("/{program}"))];
    let [reason, fix] = ask(
        &browser,
        "new WebAssembly.LinkError('no such import')",
        &files,
        json!([]),
    )
    .await?;
    assert!(
        reason.contains("different builds (no such import)"),
        "{reason}"
    );
    assert!(fix.contains("whole folder of one build"), "{fix}");
    for (error, told) in [("'a text'", "a text"), ("undefined", "undefined")] {
        let [reason, _] = ask(&browser, error, &files, json!([])).await?;
        assert_eq!(reason, format!("the widget itself failed: {told}"));
    }

    let validate = "globalThis.real ??= WebAssembly.validate; WebAssembly.validate = ";
    browser
        .script(&format!("{validate} () => false"), &[])
        .await?;
    let [reason, fix] = ask_about(&browser, visit, &program).await?;
    assert!(
        reason.starts_with(&format!("/{program} was cut off or altered")),
        "{reason}"
    );
    assert!(fix.contains("Compare the length"), "{fix}");
    browser
        .script(&format!("{validate} globalThis.real"), &[])
        .await?;

    visit.server().mislead(&program);
    visit
        .server()
        .alter(&program, "Content-Type", "application/wasm");
    let [reason, fix] = ask_about(&browser, visit, &program).await?;
    assert_eq!(reason, format!("/{program} holds no WebAssembly"));
    assert!(fix.contains("binary mode"), "{fix}");

    // The first file that is wrong is the cause.
    let style = file(visit, "sections-", ".css")?;
    visit.server().refuse(&style);
    let both = [visit.url(&format!("/{style}")), files[0].clone()];
    let [reason, _] = ask(&browser, "new Error('it broke')", &both, json!([])).await?;
    assert_eq!(
        reason,
        format!("/{style} is missing: the server answers with status 404")
    );
    let [reason, _] = ask(&browser, "new Error('it broke')", &[], json!([])).await?;
    assert_eq!(reason, ITSELF);
    Ok(())
}

async fn a_file_that_cannot_be_had_or_breaks_off_is_named_with_what_to_do(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    browser.open(&visit.url("/")).await?;
    let style = file(visit, "sections-", ".css")?;
    visit.server().cut(&style);
    let [reason, fix] = ask_about(&browser, visit, &style).await?;
    assert_eq!(reason, format!("/{style} breaks off in the middle"));
    assert!(fix.starts_with("Reload the page."), "{fix}");

    visit.server().release(&style);
    for name in [style.clone(), file(visit, "sections-", ".en.json")?] {
        let [reason, _] = ask_about(&browser, visit, &name).await?;
        assert_eq!(reason, ITSELF);
        visit.server().shorten(&name);
        let [reason, fix] = ask_about(&browser, visit, &name).await?;
        assert_eq!(reason, format!("/{name} was cut off or altered on its way"));
        assert!(fix.starts_with("Compare the length"), "{fix}");
    }

    let address = [visit.url(&format!("/{style}"))];
    let broken = "new Error('it broke')";
    let nobody = "globalThis.fetch = () => Promise.reject(new TypeError('nobody answers'))";
    browser.script(nobody, &[]).await?;
    let [reason, fix] = ask(&browser, broken, &address, json!([])).await?;
    assert_eq!(reason, format!("/{style} could not be fetched"));
    assert!(
        fix.starts_with(&format!("Open {} in the browser", address[0])),
        "{fix}"
    );

    // So it is in a sandbox, without the header: the file is there, but must not be read.
    let unread = "globalThis.fetch = (file, { mode } = {}) => mode === 'no-cors'
        ? Promise.resolve(new Response()) : Promise.reject(new TypeError('it must not be read'))";
    browser.script(unread, &[]).await?;
    let [reason, fix] = ask(&browser, broken, &address, json!([])).await?;
    let sandboxed =
        format!("the frame is sandboxed without allow-same-origin, and /{style} comes without");
    assert!(reason.starts_with(&sandboxed), "{reason}");
    assert!(fix.contains("Access-Control-Allow-Origin: *"), "{fix}");
    Ok(())
}

async fn a_refusal_is_told_only_if_it_is_of_a_file_of_ours(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.open(&visit.url("/")).await?;
    let style = file(visit, "sections-", ".css")?;
    let files = [visit.url(&format!("/{style}"))];
    let refusal =
        |uri: &str, directive: &str| json!({ "blockedURI": uri, "effectiveDirective": directive });
    let policy = format!(
        "the Content-Security-Policy that {} sends with its pages",
        visit.url("").trim_end_matches('/')
    );
    let foreign = refusal("https://example.org/eval.css", "style-src-elem");
    for (refusals, reason, fix) in [
        (json!([foreign]), ITSELF.to_owned(), "report".to_owned()),
        (
            json!([foreign, refusal(&files[0], "style-src-elem")]),
            format!("the Content-Security-Policy of the page refuses /{style}"),
            format!("{policy}, for example: style-src 'self'"),
        ),
        (
            json!([refusal(&files[0], "connect-src")]),
            format!("the Content-Security-Policy of the page refuses /{style}"),
            format!("{policy}, for example: connect-src 'self'"),
        ),
        (
            json!([refusal("wasm-eval", "script-src")]),
            "the Content-Security-Policy of the page does not let WebAssembly run".to_owned(),
            format!("Add 'wasm-unsafe-eval' to {policy}, for example: script-src 'self'"),
        ),
        // Older browsers call it that.
        (
            json!([refusal("eval", "script-src")]),
            "the Content-Security-Policy of the page does not let WebAssembly run".to_owned(),
            "'wasm-unsafe-eval'".to_owned(),
        ),
    ] {
        let told = ask(&browser, "new Error('it broke')", &files, refusals).await?;
        assert_eq!(told[0], reason);
        assert!(told[1].contains(&fix), "{} lacks {fix}", told[1]);
    }
    Ok(())
}
