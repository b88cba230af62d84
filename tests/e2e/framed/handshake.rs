//! Who may speak with the frame, and what it makes of everything else.

use std::fs;
use std::path::Path;

use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::Pick;
use serde_json::{Value as Json, json};

use crate::framed::Host;
use crate::quiz::{HEADING, NEXT, most, take, varied};
use crate::runner::{Outcome, everywhere};
use crate::screen::link_to;
use crate::visit::Visit;

everywhere![
    each_load_of_the_frame_says_hello_with_an_id_of_its_own,
    a_welcomed_frame_tells_its_height_and_that_it_runs,
    in_a_sandbox_with_an_opaque_origin_the_port_works_as_well,
    what_is_no_welcome_for_this_frame_is_passed_over,
    only_the_first_welcome_counts,
    what_the_port_must_not_carry_changes_nothing,
    what_is_no_message_never_leaves_the_frame,
    progress_reaches_the_host_and_the_result_only_says_that_there_is_one,
    focus_goes_to_the_heading_and_scrolls_nothing: Focus,
    another_result_is_shown_without_an_entry_in_the_history_of_the_host,
    restarting_leads_back_to_the_first_block,
];

async fn each_load_of_the_frame_says_hello_with_an_id_of_its_own(visit: &Visit) -> Outcome {
    let host = Host::open(visit, &visit.url("/"), &[]).await?;
    host.last("ready").await?;
    host.browser.script("frame.src = frame.src", &[]).await?;
    let n_hellos = "return hellos.length";
    host.browser.wait_for(n_hellos, &[], &json!(2)).await?;
    let hellos = host.browser.script("return hellos", &[]).await?;
    let id = |index: usize| hellos[index]["id"].as_str().unwrap_or_default();
    for index in [0, 1] {
        let is_hex = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
        assert!(id(index).len() == 16 && id(index).chars().all(is_hex));
    }
    assert_ne!(id(0), id(1));
    // Small numbers make it no shorter.
    let small = "crypto.getRandomValues = bytes => bytes.fill(1)";
    visit.server().preface().add(small);
    host.browser.script("frame.src = frame.src", &[]).await?;
    let last = "return hellos[2]?.id";
    let ones = json!("01".repeat(8));
    host.browser.wait_for(last, &[], &ones).await?;
    // A load that is cut short may miss what it was fetching.
    host.browser.complaints().await.map(drop)
}

async fn a_welcomed_frame_tells_its_height_and_that_it_runs(visit: &Visit) -> Outcome {
    let host = Host::open(visit, &visit.url("/"), &[]).await?;
    host.last("ready").await?;
    let height = host.last("height").await?["height"].clone();
    assert!(
        height.as_u64().is_some_and(|height| height > 300),
        "{height}"
    );
    assert_eq!(host.told("ready").await?.len(), 1);
    host.inside().await?;
    host.browser.wait("html[data-hosted]").await.map(drop)
}

async fn in_a_sandbox_with_an_opaque_origin_the_port_works_as_well(visit: &Visit) -> Outcome {
    let sandbox = [("sandbox", "allow-scripts")];
    let host = Host::open(visit, &visit.url("/"), &sandbox).await?;
    host.last("ready").await?;
    host.last("height").await?;
    let origin = host.browser.script("return hellos[0].origin", &[]).await?;
    assert_eq!(origin, json!("null"));
    Ok(())
}

/// One list of `tests/fixtures/messages.json`: messages with the reason why they stand there. As
/// text, since drivers take a member called `__proto__` for the prototype.
fn fixture(direction: &str, soundness: &str) -> Outcome<Json> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/messages.json");
    let fixture: Json = serde_json::from_slice(&fs::read(file)?)?;
    let list = &fixture[direction][soundness];
    assert!(
        list.is_array(),
        "messages.json has no {direction}.{soundness}"
    );
    Ok(json!(list.to_string()))
}

/// How the frame looks to a message that would change it.
const STATE: &str = "return [document.documentElement.hasAttribute('data-hosted'),
    document.documentElement.dataset.theme ?? '', location.hash, document.activeElement.tagName,
    document.querySelector('#step').textContent,
    ...['paper', 'ink', 'accent', 'sans', 'serif'].map(name =>
        getComputedStyle(document.documentElement).getPropertyValue(`--${name}`))]";

async fn what_is_no_welcome_for_this_frame_is_passed_over(visit: &Visit) -> Outcome {
    let host = Host::open(visit, &visit.url("/"), &[("mute", "")]).await?;
    host.ready().await?;
    let before = host.browser.script(STATE, &[]).await?;
    host.outside().await?;
    let post = "
        const all = JSON.parse(arguments[0].replaceAll('<id>', hellos[0].id));
        for (const { message } of all) {
            frame.contentWindow.postMessage(message, '*', [new MessageChannel().port2]);
        }
        const { port1, port2 } = new MessageChannel();
        welcome({}, []);
        welcome({}, [port1, port2]);";
    host.browser
        .script(post, &[fixture("welcome", "unsound")?])
        .await?;
    // Nobody but the host may welcome it, whatever they know.
    let known = host
        .browser
        .script("return [hellos[0].id, options]", &[])
        .await?;
    host.inside().await?;
    let own = "const [id, options] = arguments[0];
        postMessage({ ctoQuadrant: 1, type: 'welcome', id, options }, '*',
            [new MessageChannel().port2])";
    host.browser.script(own, &[known]).await?;
    host.browser.settle().await?;
    assert_eq!(host.browser.script(STATE, &[]).await?, before);
    host.outside().await?;
    // And after all that it still takes the right one.
    host.browser.script("window.port = welcome()", &[]).await?;
    host.last("ready").await.map(drop)
}

async fn only_the_first_welcome_counts(visit: &Visit) -> Outcome {
    let host = Host::open(visit, &visit.url("/"), &[]).await?;
    host.last("ready").await?;
    host.inside().await?;
    let watch = "window.themes = 0;
        new MutationObserver(() => { themes += 1; })
            .observe(document.documentElement, { attributeFilter: ['data-theme'] })";
    host.browser.script(watch, &[]).await?;
    host.outside().await?;
    let again = "welcome({ options: { ...options, theme: 'dark' } })";
    host.browser.script(again, &[]).await?;
    host.browser.settle().await?;
    host.set(json!({ "font": "Courier" })).await?;
    host.inside().await?;
    let sans = "return getComputedStyle(document.documentElement).getPropertyValue('--sans')\
        .startsWith('Courier')";
    host.browser.wait_for(sans, &[], &json!(true)).await?;
    assert_eq!(host.browser.script("return themes", &[]).await?, json!(0));
    Ok(())
}

async fn what_the_port_must_not_carry_changes_nothing(visit: &Visit) -> Outcome {
    let host = Host::open(visit, &visit.url("/"), &[]).await?;
    host.ready().await?;
    host.browser.wait("html[data-hosted]").await?;
    let before = host.browser.script(STATE, &[]).await?;
    host.outside().await?;
    let post = "JSON.parse(arguments[0]).forEach(({ message }) => port.postMessage(message))";
    host.browser
        .script(post, &[fixture("to-frame", "unsound")?])
        .await?;
    host.inside().await?;
    host.browser.settle().await?;
    assert_eq!(host.browser.script(STATE, &[]).await?, before);
    Ok(())
}

async fn what_is_no_message_never_leaves_the_frame(visit: &Visit) -> Outcome {
    let host = Host::open(visit, &visit.url("/"), &[]).await?;
    host.ready().await?;
    host.browser.wait("html[data-hosted]").await?;
    let tell = "for (const detail of ['no message', 'null', '{}', '{\"type\":\"answers\"}',
            '{\"type\":\"height\",\"height\":\"high\"}', '{\"type\":\"close\"}']) {
            document.dispatchEvent(new CustomEvent('cto-quadrant-tell', { detail }));
        }";
    host.browser.script(tell, &[]).await?;
    host.outside().await?;
    host.last("close").await?;
    let others = "return told.filter(({ type, height }) =>
        !['height', 'ready', 'progress', 'close'].includes(type) || height === 'high')";
    assert_eq!(host.browser.script(others, &[]).await?, json!([]));
    Ok(())
}

async fn progress_reaches_the_host_and_the_result_only_says_that_there_is_one(
    visit: &Visit,
) -> Outcome {
    let host = Host::open(visit, &visit.url("/"), &[]).await?;
    host.ready().await?;
    take(&host.browser, Pick::most(Model::Tvom)).await?;
    host.outside().await?;
    assert_eq!(
        host.last("result").await?,
        json!({ "type": "result", "perspective": "today" })
    );
    assert_eq!(
        host.last("progress").await?,
        json!({ "type": "progress", "perspective": "today", "answered": 12, "total": 12 })
    );
    Ok(())
}

async fn focus_goes_to_the_heading_and_scrolls_nothing(visit: &Visit) -> Outcome {
    let host = Host::open(visit, &visit.url("/"), &[]).await?;
    host.last("ready").await?;
    // Out of sight, so that a focus would scroll to it.
    let below = "frame.style.marginTop = '2000px'";
    host.browser.script(below, &[]).await?;
    host.send(json!({ "type": "focus" })).await?;
    host.inside().await?;
    // Only a script reaches it: the Tab key passes headings over.
    host.browser.wait("h1[tabindex='-1']:focus").await?;
    host.outside().await?;
    assert_eq!(host.browser.script("return scrollY", &[]).await?, json!(0));
    Ok(())
}

async fn another_result_is_shown_without_an_entry_in_the_history_of_the_host(
    visit: &Visit,
) -> Outcome {
    let host = Host::open(visit, &visit.url("/"), &[]).await?;
    host.last("ready").await?;
    let entries = "return history.length";
    let before = host.browser.script(entries, &[]).await?;
    let link = link_to(&varied());
    let code = link.trim_start_matches("#r=");
    host.send(json!({ "type": "result", "code": code })).await?;
    host.inside().await?;
    host.browser.wait(".result").await?;
    host.outside().await?;
    // A wrong code gets its sentence.
    let cut = &code[..code.len() - 1];
    host.send(json!({ "type": "result", "code": cut })).await?;
    host.inside().await?;
    host.browser.wait(".bad-link").await?;
    host.outside().await?;
    assert_eq!(host.browser.script(entries, &[]).await?, before);
    Ok(())
}

async fn restarting_leads_back_to_the_first_block(visit: &Visit) -> Outcome {
    let host = Host::open(visit, &visit.url("/"), &[]).await?;
    host.ready().await?;
    host.browser.click(&most(1, Model::Bt)).await?;
    host.browser.click(NEXT).await?;
    let asked = visit.label("self-view.question");
    host.browser.wait_text(HEADING, &asked).await?;
    host.outside().await?;
    host.send(json!({ "type": "restart" })).await?;
    host.inside().await?;
    let first = visit.text("blocks.1.situation");
    host.browser.wait_text(HEADING, first).await
}
