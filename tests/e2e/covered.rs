//! What a page does before the widget is there: it covers what will be replaced, keeps what is
//! pressed, and hears what other tabs have stored while the browser had put it by.

use serde_json::{Value as Json, json};

use crate::browser::Browser;
use crate::framed::Host;
use crate::quiz::{at_block, first_blocks, return_to, slot};
use crate::runner::{Outcome, tests};
use crate::visit::Visit;

tests![
    what_will_be_replaced_is_not_seen_before_the_widget_is_there,
    what_is_held_down_keeps_the_widget_away_until_it_is_let_go,
    a_page_that_comes_back_as_it_was_hears_what_was_stored_meanwhile,
];

const WASM: &str = "_bg.wasm";

/// A page about a call, with the quiz in it.
const PAGE: &str = "/r/clearly-im/";

/// What follows in the address, and whether the first situation and what the page says about the role may be seen.
const FIRST_VISIT: [(&str, bool, bool); 16] = [
    ("", true, true),
    ("#role", true, true),
    ("#r=1026WUf0PPdVmdezR", false, false),
    ("#R%3D1026WUf0PPdVmdezR", false, false),
    ("#c=1026WUf0PPdVmdezR.1026WUf0PPdVmdezR", false, false),
    ("#t=anything", false, true),
    ("#group", false, true),
    // A passage of a page may be called anything.
    ("#groups", true, true),
    ("#a#r=1026WUf0PPdVmdezR", true, true),
    ("#rx=1026WUf0PPdVmdezR", true, true),
    ("#r", true, true),
    ("#x=1026WUf0PPdVmdezR", true, true),
    ("&perspective=needed", false, true),
    ("&perspective=today", true, true),
    ("&card", false, true),
    ("&preview", true, true),
];

/// Whether the main part may be seen, and whether the page is laid out with what it says about the
/// role.
async fn seen(browser: &Browser) -> Outcome<Json> {
    let script = "return [
        getComputedStyle(document.querySelector('main')).visibility === 'visible',
        getComputedStyle(document.getElementById('role')).display !== 'none',
    ]";
    browser.script(script, &[]).await
}

async fn what_will_be_replaced_is_not_seen_before_the_widget_is_there(visit: &Visit) -> Outcome {
    visit.server().hold(WASM);
    let browser = visit.browser().await?;
    for (n, (rest, main, role)) in FIRST_VISIT.into_iter().enumerate() {
        browser
            .go_to(&visit.url(&format!("{PAGE}?{n}{rest}")))
            .await?;
        browser.wait("html:not([data-ready]) #role").await?;
        assert_eq!(seen(&browser).await?, json!([main, role]), "{rest}");
    }
    // Once there are answers, they will take the place; a preview never looks at them.
    let (key, text) = slot(at_block(first_blocks(5), 6));
    for key in [key, "cto-quadrant:needed"] {
        browser.store(key, &text).await?;
        for (n, (rest, main)) in [("", false), ("&preview", true)].into_iter().enumerate() {
            browser
                .go_to(&visit.url(&format!("{PAGE}?{key}{n}{rest}")))
                .await?;
            browser.wait("html:not([data-ready]) #role").await?;
            assert_eq!(seen(&browser).await?, json!([main, true]), "{key} {rest}");
        }
        browser.script("localStorage.clear()", &[]).await?;
    }
    // In a frame the quiz is what the page is about, and a sandbox has no earlier visit.
    for words in [&[][..], &[("sandbox", "allow-scripts")]] {
        let host = Host::open(visit, &visit.url(PAGE), words).await?;
        host.inside().await?;
        host.browser.wait("html[data-booted] #role").await?;
        assert_eq!(seen(&host.browser).await?, json!([true, false]));
    }
    visit.server().release(WASM);
    Ok(())
}

/// Each is pressed and let go in the page itself, as a driver cannot lose a pointer or a window. The
/// widget takes over between two of them, so `data-held` tells.
async fn what_is_held_down_keeps_the_widget_away_until_it_is_let_go(visit: &Visit) -> Outcome {
    visit.server().hold(WASM);
    let browser = visit.browser().await?;
    browser.go_to(&visit.url("/")).await?;
    browser.wait("html[data-booted]:not([data-ready])").await?;
    let script = "
        const [events, done] = arguments;
        const kinds = { pointer: PointerEvent, key: KeyboardEvent };
        let released = 0;
        const heard = () => { released += 1; };
        document.addEventListener('cto-quadrant-released', heard);
        const isHeld = () => document.documentElement.hasAttribute('data-held');
        const found = [];
        (async () => {
            for (const [target, type, code] of events) {
                const Kind = kinds[/^(pointer|key)/.exec(type)?.[0]] ?? Event;
                const event = new Kind(type, { bubbles: type !== 'blur', code });
                (target === 'window' ? window : document.querySelector(target)).dispatchEvent(event);
                const atOnce = isHeld();
                await new Promise(then => setTimeout(then));
                found.push([atOnce, isHeld(), released]);
            }
            document.removeEventListener('cto-quadrant-released', heard);
            done(found);
        })();";
    let go = async |events: Json| -> Outcome<Json> {
        let client = browser.client();
        Ok(client.execute_async(script, vec![events]).await?)
    };
    // Let go, it is held until what the click changes is changed.
    let held = json!([true, true, 0]);
    let let_go = json!([true, false, 1]);
    for (down, up) in [
        (["main", "pointerdown", ""], ["main", "pointerup", ""]),
        (["main", "pointerdown", ""], ["main", "pointercancel", ""]),
        (["main", "keydown", "Space"], ["main", "keyup", "Space"]),
        // Another window has what comes after.
        (["main", "pointerdown", ""], ["window", "blur", ""]),
        (["main", "keydown", "Space"], ["window", "blur", ""]),
    ] {
        let found = go(json!([down, up])).await?;
        assert_eq!(found, json!([held, let_go]), "{down:?} {up:?}");
    }
    // Of two, both have to be let go; and the field that another one takes the focus from is no
    // window.
    let space = ["main", "keydown", "Space"];
    let tab = ["main", "keydown", "Tab"];
    let field = ["main", "blur", ""];
    let (space_up, tab_up) = (["main", "keyup", "Space"], ["main", "keyup", "Tab"]);
    let found = go(json!([space, tab, field, space_up, tab_up])).await?;
    assert_eq!(found, json!([held, held, held, held, let_go]));
    // A click on no element at all is one on no button.
    let click = "let failed = 0;
        addEventListener('error', () => { failed += 1; });
        document.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        return failed";
    assert_eq!(browser.script(click, &[]).await?, json!(0));
    visit.server().release(WASM);
    browser.ready().await
}

/// A page hears nothing of what it stores itself, as one that is put by hears nothing of others; so it
/// stands for both, in an engine whose driver puts no page by.
async fn a_page_that_comes_back_as_it_was_hears_what_was_stored_meanwhile(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_block(first_blocks(5), 6))).await?;
    let turn = async |kind: &str, persisted: bool| -> Outcome<String> {
        let script =
            "dispatchEvent(new PageTransitionEvent(arguments[0], { persisted: arguments[1] }))";
        browser
            .script(script, &[json!(kind), json!(persisted)])
            .await?;
        browser.settle().await?;
        browser.text(".notice span").await
    };
    let resumed = visit.label("notice.resumed");
    turn("pagehide", true).await?;
    assert_eq!(turn("pageshow", true).await?, resumed, "nothing was stored");
    turn("pagehide", true).await?;
    let (key, text) = slot(at_block(first_blocks(7), 8));
    browser.store(key, &text).await?;
    assert_eq!(
        turn("pageshow", false).await?,
        resumed,
        "a page loaded afresh reads it itself"
    );
    turn("pageshow", true).await?;
    browser
        .wait_text(".notice span", &visit.label("notice.other-tab"))
        .await
}
