//! What a host asks of the widget, which may not be there yet.

use cto_quadrant::domain::section::Section;
use cto_quadrant::wire::link::go_on_fragment;
use serde_json::json;

use crate::framed::Host;
use crate::quiz::{HEADING, varied};
use crate::runner::{Outcome, tests};
use crate::section::way_in;
use crate::visit::Visit;

tests![
    what_is_asked_before_the_widget_is_there_is_done_then,
    what_is_asked_of_the_widget_that_runs_is_done_at_once,
    a_host_that_comes_after_the_widget_can_still_be_told_the_result,
    what_the_host_does_not_change_stays_as_the_taker_has_it,
    a_host_that_comes_late_turns_nobody_back,
    the_widget_is_not_asked_for_the_sections_that_it_offers,
    the_sections_that_a_host_leaves_out_are_not_offered,
    escape_is_told_unless_the_page_needs_it_and_no_other_key_is,
];

const WASM: &str = "_bg.wasm";
const INSTRUCTION: &str = "#instruction";
/// As the widget hears it from its own buttons, whoever presses them.
const TO_TODAY: &str = "document.dispatchEvent(new CustomEvent('cto-quadrant-ask', {
    detail: 'perspective today' }))";

async fn what_is_asked_before_the_widget_is_there_is_done_then(visit: &Visit) -> Outcome {
    // Of two that are alike, the last.
    for (first, last, label) in [
        ("", "needed", "quiz.needed"),
        ("needed", "today", "quiz.today"),
    ] {
        visit.server().hold(WASM);
        let host = Host::open(visit, &visit.url("/"), &[]).await?;
        host.inside().await?;
        host.browser.wait("html[data-hosted]").await?;
        host.outside().await?;
        for perspective in [first, last] {
            host.set(json!({ "perspective": perspective })).await?;
        }
        host.last("height").await?;
        // It does not run before it is there.
        assert_eq!(host.told("ready").await?.len(), 0);
        visit.server().release(WASM);
        host.last("ready").await?;
        host.inside().await?;
        host.browser
            .wait_text(INSTRUCTION, &visit.label(label))
            .await?;
        host.outside().await?;
        assert_eq!(host.told("ready").await?.len(), 1);
    }
    Ok(())
}

async fn what_is_asked_of_the_widget_that_runs_is_done_at_once(visit: &Visit) -> Outcome {
    let host = Host::open(visit, &visit.url("/"), &[]).await?;
    host.last("ready").await?;
    for (perspective, label) in [
        ("needed", "quiz.needed"),
        ("", "quiz.today"),
        ("needed", "quiz.needed"),
        ("today", "quiz.today"),
    ] {
        host.set(json!({ "perspective": perspective })).await?;
        host.inside().await?;
        host.browser
            .wait_text(INSTRUCTION, &visit.label(label))
            .await?;
        host.outside().await?;
    }
    Ok(())
}

async fn a_host_that_comes_after_the_widget_can_still_be_told_the_result(visit: &Visit) -> Outcome {
    const TELL: &str = ".tell button";
    // Answers that are carried into a frame are one's own there.
    let src = visit.url(&format!("/#{}", go_on_fragment(&varied())));
    let host = Host::open(visit, &src, &[("mute", "")]).await?;
    host.ready().await?;
    host.browser.wait(HEADING).await?;
    assert_eq!(host.browser.count(TELL).await?, 0);
    host.outside().await?;
    host.browser.script("window.port = welcome()", &[]).await?;
    host.inside().await?;
    host.browser.wait(TELL).await.map(drop)
}

async fn what_the_host_does_not_change_stays_as_the_taker_has_it(visit: &Visit) -> Outcome {
    let host = Host::open(visit, &visit.url("/"), &[]).await?;
    host.last("ready").await?;
    let needed = json!({ "perspective": "needed" });
    host.set(needed).await?;
    host.inside().await?;
    let (today, in_years) = (visit.label("quiz.today"), visit.label("quiz.needed"));
    host.browser.wait_text(INSTRUCTION, &in_years).await?;
    host.browser.script(TO_TODAY, &[]).await?;
    host.browser.wait_text(INSTRUCTION, &today).await?;
    host.outside().await?;
    let only_the_theme = json!({ "perspective": "needed", "theme": "dark" });
    host.set(only_the_theme).await?;
    host.inside().await?;
    host.browser.wait("html[data-theme=dark]").await?;
    host.browser.settle().await?;
    assert_eq!(host.browser.text(INSTRUCTION).await?, today);
    Ok(())
}

/// The address has asked for the one quiz already, and the taker has turned to the other.
async fn a_host_that_comes_late_turns_nobody_back(visit: &Visit) -> Outcome {
    let src = visit.url("/?perspective=needed");
    let host = Host::open(visit, &src, &[("mute", "")]).await?;
    host.ready().await?;
    let (today, in_years) = (visit.label("quiz.today"), visit.label("quiz.needed"));
    host.browser.wait_text(INSTRUCTION, &in_years).await?;
    host.browser.script(TO_TODAY, &[]).await?;
    host.browser.wait_text(INSTRUCTION, &today).await?;
    host.outside().await?;
    let welcome = "welcome({ options: { ...options, perspective: 'needed', theme: 'dark' } })";
    host.browser.script(welcome, &[]).await?;
    host.inside().await?;
    host.browser.wait("html[data-theme=dark]").await?;
    host.browser.settle().await?;
    assert_eq!(host.browser.text(INSTRUCTION).await?, today);
    Ok(())
}

/// Posts tell of each change of their colours, and a result is not drawn anew for that.
async fn the_widget_is_not_asked_for_the_sections_that_it_offers(visit: &Visit) -> Outcome {
    let host = Host::open(visit, &visit.url("/?sections=time"), &[("mute", "")]).await?;
    host.ready().await?;
    let watch = "window.asks = [];
        document.addEventListener('cto-quadrant-ask', ({ detail }) => asks.push(detail))";
    host.browser.script(watch, &[]).await?;
    host.outside().await?;
    let welcome = "options.sections = 'time'; window.port = welcome()";
    host.browser.script(welcome, &[]).await?;
    for theme in ["light", "dark"] {
        host.set(json!({ "theme": theme })).await?;
    }
    host.set(json!({ "theme": "dark", "sections": "none" }))
        .await?;
    host.inside().await?;
    let last = "return asks.at(-1)";
    host.browser
        .wait_for(last, &[], &json!("sections none"))
        .await?;
    let of_sections = "return asks.filter(ask => ask.startsWith('sections')).length";
    assert_eq!(host.browser.script(of_sections, &[]).await?, json!(1));
    Ok(())
}

async fn the_sections_that_a_host_leaves_out_are_not_offered(visit: &Visit) -> Outcome {
    // Answers that are carried into a frame are one's own there.
    let src = visit.url(&format!("/#{}", go_on_fragment(&varied())));
    let host = Host::open(visit, &src, &[]).await?;
    host.last("ready").await?;
    let [checklist, time] = [Section::Checklist, Section::TimeSplit].map(way_in);
    for (sections, n_checklist, n_time) in [
        ("", 1, 1),
        ("time", 0, 1),
        ("none", 0, 0),
        ("checklist time", 1, 1),
    ] {
        host.set(json!({ "sections": sections })).await?;
        host.inside().await?;
        let count = "return arguments[0].map(css => document.querySelectorAll(css).length)";
        let given = [json!([checklist, time])];
        let expected = json!([n_checklist, n_time]);
        host.browser.wait_for(count, &given, &expected).await?;
        host.outside().await?;
    }
    Ok(())
}

/// A dialog around the frame closes then, and hears no key that is pressed in it.
async fn escape_is_told_unless_the_page_needs_it_and_no_other_key_is(visit: &Visit) -> Outcome {
    let host = Host::open(visit, &visit.url("/"), &[]).await?;
    host.last("ready").await?;
    host.inside().await?;
    let press = "const press = key => document.body.dispatchEvent(
            new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        press('a');
        press('Enter');
        document.body.addEventListener('keydown', event => event.preventDefault(), { once: true });
        press('Escape');
        press('Escape');";
    host.browser.script(press, &[]).await?;
    host.outside().await?;
    host.last("close").await?;
    host.browser.settle().await?;
    assert_eq!(host.told("close").await?.len(), 1);
    Ok(())
}
