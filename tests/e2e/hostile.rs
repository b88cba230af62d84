//! Ten thousand hostile messages to a live widget, and as many to a live host page: nothing of
//! either changes, and both go on.

use cto_quadrant::domain::model::Model;
use serde_json::{Value as Json, json};

use crate::embed::scene::{
    LISTENING, Scene, element, enter, leave, page, script, told, wait_seen, within,
};
use crate::framed::Host;
use crate::quiz::{NEXT, most};
use crate::runner::{Outcome, tests};
use crate::visit::Visit;

tests![
    ten_thousand_hostile_messages_to_a_widget_change_nothing,
    hostile_words_in_sound_messages_stay_words,
    ten_thousand_hostile_messages_to_a_host_page_change_nothing,
];

/// Makes the messages; see there.
const HOSTILE: &str = include_str!("hostile.js");

/// What a host may say: whatever has these fields is sound.
const TO_FRAME: &str = "
    const options = { type: 'options', theme: '', accent: '', paper: '', ink: '', font: '',
        headingFont: '', sections: '', perspective: '' };
    const shapes = [options, { ...options, ground: '', size: 16 }, { type: 'result', code: 'x' },
        { type: 'restart' }, { type: 'focus' }];
    const isSound = message => ['restart', 'focus'].includes(message?.type)
        || message?.type === 'result' && typeof message.code === 'string'
        || message?.type === 'options'
            && Object.keys(options).every(name => typeof message[name] === 'string');";

/// What a frame may say.
const FROM_FRAME: &str = "
    const shapes = [{ type: 'height', height: 640 }, { type: 'ready' }, { type: 'close' },
        { type: 'progress', perspective: 'today', answered: 1, total: 12 },
        { type: 'result', perspective: 'today' }, { type: 'error', reason: 'x', fix: 'y' }];
    const fields = { height: ['height'], ready: [], close: [], result: ['perspective'],
        progress: ['perspective', 'answered', 'total'], error: ['reason', 'fix'] };
    const isSound = message => typeof message?.type === 'string' && Object.hasOwn(fields, message.type)
        && fields[message.type].every(name => ['string', 'number'].includes(typeof message[name]))
        && (message.type !== 'height' || Number.isInteger(message.height) && message.height > 0
            && message.height <= 30000);";

/// What a host page would see of the widget: how it looks, where it is, and what is stored.
const STATE: &str = "return [location.href, document.title, document.documentElement.outerHTML
    .replace(/ data-held=\"\"/, ''), JSON.stringify(localStorage), history.length,
    ...['paper', 'ink', 'accent', 'sans', 'serif'].map(name =>
        getComputedStyle(document.documentElement).getPropertyValue(`--${name}`))]";

async fn ten_thousand_hostile_messages_to_a_widget_change_nothing(visit: &Visit) -> Outcome {
    let host = Host::open(visit, &visit.url("/"), &[]).await?;
    host.last("ready").await?;
    host.ready().await?;
    host.browser.settle().await?;
    let before = host.browser.script(STATE, &[]).await?;
    host.outside().await?;
    let post = format!(
        "{HOSTILE}{TO_FRAME}
        const made = hostile(5000, shapes, isSound);
        for (const message of made) port.postMessage(message);
        const hello = {{ ctoQuadrant: 1, type: 'welcome', id: hellos[0].id, options }};
        const all = hostile(5000, [hello, options, {{ message: 'ready', secret: 'x' }}], () => false);
        for (const message of all) frame.contentWindow.postMessage(message, '*');
        return made.length + all.length"
    );
    assert_eq!(host.browser.script(&post, &[]).await?, json!(10_000));
    host.browser.settle().await?;
    host.inside().await?;
    host.browser.settle().await?;
    assert_eq!(host.browser.script(STATE, &[]).await?, before);
    // And the quiz goes on.
    host.browser.click(&most(1, Model::Eft)).await?;
    host.browser.click(NEXT).await?;
    host.outside().await?;
    let answered = host.last("progress").await?["answered"].clone();
    assert_eq!(answered, json!(1));
    let tells = "return told.map(({ type }) => type)
        .filter(type => !['height', 'ready', 'progress'].includes(type))";
    assert_eq!(host.browser.script(tells, &[]).await?, json!([]));
    Ok(())
}

/// The texts that the exports are tried with.
fn corpus() -> Outcome<Vec<Json>> {
    let all: Vec<Json> = serde_json::from_str(include_str!("../fixtures/hostile.json"))?;
    assert!(all.len() > 50, "only {} texts", all.len());
    Ok(all.into_iter().map(|one| one["text"].clone()).collect())
}

async fn hostile_words_in_sound_messages_stay_words(visit: &Visit) -> Outcome {
    let host = Host::open(visit, &visit.url("/"), &[]).await?;
    host.last("ready").await?;
    host.ready().await?;
    host.browser.settle().await?;
    let before = host.browser.script(STATE, &[]).await?;
    host.outside().await?;
    let names = [
        "theme",
        "accent",
        "paper",
        "ink",
        "font",
        "headingFont",
        "sections",
        "ground",
    ];
    for text in corpus()? {
        let changes: Json = names.iter().map(|name| (*name, text.clone())).collect();
        host.set(changes).await?;
    }
    host.set(json!({})).await?;
    host.inside().await?;
    // Nothing of it has become an element, or has run; what was asked for again is as it was.
    host.browser.wait_for(STATE, &[], &before).await?;
    host.outside().await?;
    for code in corpus()? {
        host.send(json!({ "type": "result", "code": code })).await?;
    }
    host.inside().await?;
    host.browser.wait(".bad-link").await?;
    assert_eq!(host.browser.count("script[src*=alert], img, b").await?, 0);
    Ok(())
}

const HEIGHT: &str = "return document.querySelector('cto-quadrant').shadowRoot\
    .querySelector('iframe').clientHeight";

async fn ten_thousand_hostile_messages_to_a_host_page_change_nothing(visit: &Visit) -> Outcome {
    let scene = Scene::set(visit, "hostile", |home| {
        page(&(script(home) + LISTENING), &element(home, ""))
    })?;
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    wait_seen(&browser, &["quiz"]).await?;
    let state = "return [location.href, history.length, scrollY, document.activeElement.localName,
        document.documentElement.outerHTML]";
    let before = browser.script(state, &[]).await?;
    enter(&browser, 0).await?;
    let post = format!(
        "{HOSTILE}{FROM_FRAME}
        const made = hostile(5000, shapes, isSound);
        for (const message of made) tell(message);
        const hello = {{ ctoQuadrant: 1, type: 'hello', id: '0123456789abcdef' }};
        const isHello = ({{ ctoQuadrant, type, id }}) =>
            ctoQuadrant === 1 && type === 'hello' && typeof id === 'string' && /^[0-9a-f]{{16}}$/.test(id);
        const all = hostile(5000, [hello], message => message && isHello(message));
        for (const message of all) parent.postMessage(message, '*');
        return made.length + all.length"
    );
    assert_eq!(browser.script(&post, &[]).await?, json!(10_000));
    leave(&browser).await?;
    browser.settle().await?;
    assert_eq!(browser.script(HEIGHT, &[]).await?, json!(640));
    assert_eq!(told(&browser).await?, json!([["ready", {}]]));
    assert_eq!(browser.script(state, &[]).await?, before);
    assert_eq!(within(&browser, "return welcomes", &[]).await?, json!(1));
    // And the element still listens.
    within(&browser, "tell({ type: 'height', height: 555 })", &[]).await?;
    browser.wait_for(HEIGHT, &[], &json!(555)).await.map(drop)
}
