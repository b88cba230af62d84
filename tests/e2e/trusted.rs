//! No text becomes markup or a script: the browser refuses it on every page, whoever tries.

use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::Pick;
use serde_json::json;

use crate::embed::scene::{LISTENING, Scene, element, page, script, told, wait_seen};
use crate::papers::SHEET;
use crate::quiz::{MAP, take, varied};
use crate::runner::{Outcome, tests};
use crate::screen::link_to;
use crate::snippet::embed_page;
use crate::visit::Visit;

tests![
    no_text_becomes_markup_or_a_script_on_any_page,
    under_this_policy_the_quiz_the_result_and_the_papers_work,
    a_post_that_allows_no_markup_from_text_either_shows_the_quiz,
];

/// Ways from a text to something that runs, with what each of them throws.
const ATTEMPTS: &str = "
    const body = document.body;
    const made = name => document.createElement(name);
    const ways = [
        () => { body.innerHTML = '<img src=x onerror=alert(1)>'; },
        () => body.insertAdjacentHTML('beforeend', '<b>x</b>'),
        () => { made('script').src = 'frame.js'; },
        () => { made('script').text = 'alert(1)'; },
        () => made('script').setAttribute('src', 'frame.js'),
        () => { made('iframe').srcdoc = '<b>x</b>'; },
        () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
        () => document.createRange().createContextualFragment('<b>x</b>'),
        () => document.write('<b>x</b>'),
        () => new Worker('frame.js'),
        () => trustedTypes.createPolicy('default', {}),
        () => trustedTypes.createPolicy('any', {}),
    ];
    return ways.map(way => {
        try { way(); return 'done'; } catch (error) { return error.constructor.name; }
    });";

async fn no_text_becomes_markup_or_a_script_on_any_page(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    for page in [visit.url("/"), visit.url("/r/eft-bt/"), embed_page(visit)] {
        browser.go_to(&page).await?;
        browser.ready().await?;
        let outcome = browser.script(ATTEMPTS, &[]).await?;
        let refused = vec![json!("TypeError"); 12];
        assert_eq!(outcome, json!(refused), "{page}");
        let complaints = browser.complaints().await?;
        assert!(!complaints.is_empty(), "{page}: each refusal is told");
        // As in: This document requires 'TrustedHTML' assignment.
        let is_refusal = |line: &String| line.contains("Trusted");
        assert!(complaints.iter().all(is_refusal), "{complaints:?}");
    }
    Ok(())
}

async fn under_this_policy_the_quiz_the_result_and_the_papers_work(visit: &Visit) -> Outcome {
    assert!(
        visit
            .policy()
            .contains("require-trusted-types-for 'script'")
    );
    let browser = visit.browser().await?;
    browser.open(&visit.url("/")).await?;
    take(&browser, Pick::most(Model::Tvom)).await?;
    browser.wait(MAP).await?;
    browser.click(".link .ways button:last-child").await?;
    browser.wait(SHEET).await?;
    browser
        .open(&visit.url(&format!("/{}", link_to(&varied()))))
        .await?;
    browser.wait(MAP).await?;
    assert_eq!(browser.complaints().await?, [""; 0]);
    Ok(())
}

async fn a_post_that_allows_no_markup_from_text_either_shows_the_quiz(visit: &Visit) -> Outcome {
    let policy = "<meta http-equiv=Content-Security-Policy \
        content=\"require-trusted-types-for 'script'; trusted-types 'none'\">";
    let scene = Scene::set(visit, "trusted", |home| {
        let head = [policy, &script(home), LISTENING].concat();
        page(&head, &element(home, ""))
    })?;
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    wait_seen(&browser, &["quiz"]).await?;
    assert_eq!(told(&browser).await?, json!([["ready", {}]]));
    Ok(())
}
