//! The page embedded by `WordPress`: its secret, its heights, its way with links.

use serde_json::{Value as Json, json};

use crate::framed::Host;
use crate::quiz::{HEADING, MAP, most, name, varied};
use crate::runner::{Outcome, tests};
use crate::screen::link_to;
use crate::visit::Visit;
use cto_quadrant::domain::model::Model;

tests![
    the_height_comes_with_the_secret_and_again_when_it_is_asked_for,
    a_page_higher_than_wordpress_allows_scrolls_inside,
    behind_a_result_the_secret_is_no_part_of_the_link,
    of_two_secrets_the_last_is_the_one_of_this_post,
    an_encoded_secret_is_one_as_well,
    links_to_the_site_are_handed_to_the_post_and_others_are_not,
    only_a_plain_click_that_nobody_else_has_taken_is_handed_over,
];

async fn open(visit: &Visit, path: &str) -> Outcome<Host> {
    Host::open_page(visit, "/wordpress.html", &visit.url(path), &[]).await
}

/// Waits until the post has heard of a height that it can show.
async fn wait_height(host: &Host) -> Outcome<u64> {
    let is_told = "return heights.length > 0";
    host.browser.wait_for(is_told, &[], &json!(true)).await?;
    let last = host.browser.script("return heights.at(-1)", &[]).await?;
    last.as_u64()
        .ok_or_else(|| format!("{last} is no whole height").into())
}

async fn the_height_comes_with_the_secret_and_again_when_it_is_asked_for(visit: &Visit) -> Outcome {
    let host = open(visit, "/").await?;
    host.ready().await?;
    host.outside().await?;
    let height = wait_height(&host).await?;
    assert!(height > 300, "{height}");
    let script = "heights.length = 0; greet(); return heights.length";
    assert_eq!(host.browser.script(script, &[]).await?, json!(0));
    assert_eq!(wait_height(&host).await?, height);
    let secret = host
        .browser
        .script("heights.length = 0; return secret", &[])
        .await?;
    host.inside().await?;
    // The page itself is not the post, though it knows the secret.
    let own = "window.failed = [];
        addEventListener('error', event => failed.push(event.message));
        postMessage({ message: 'ready', secret: arguments[0] }, '*')";
    host.browser.script(own, &[secret]).await?;
    host.outside().await?;
    let other = "const post = message => frame.contentWindow.postMessage(message, '*');
        post({ message: 'ready', secret: 'another123' }); post({ message: 'ready' }); post('ready'); post(null);
        post({ message: 'steady', secret }); post({ secret });";
    host.browser.script(other, &[]).await?;
    host.browser.settle().await?;
    assert_eq!(host.browser.script("return heights", &[]).await?, json!([]));
    host.inside().await?;
    let failed = host.browser.script("return failed", &[]).await?;
    assert_eq!(failed, json!([]));
    Ok(())
}

async fn a_page_higher_than_wordpress_allows_scrolls_inside(visit: &Visit) -> Outcome {
    let host = open(visit, "/").await?;
    host.ready().await?;
    // All blocks below each other are no screen.
    host.browser
        .click_button(&visit.label("quiz.as-list"))
        .await?;
    host.browser.wait("form.list").await?;
    host.outside().await?;
    let is_tall = "return heights.at(-1) > 1000";
    host.browser.wait_for(is_tall, &[], &json!(true)).await?;
    host.inside().await?;
    host.browser
        .wait_for("return innerHeight", &[], &json!(1000))
        .await?;
    host.browser.wait("html:not([data-fits])").await?;
    let end = "scrollTo(0, 1e6); return scrollY + innerHeight\
        >= Math.floor(document.documentElement.getBoundingClientRect().height)";
    host.browser.wait_for(end, &[], &json!(true)).await
}

async fn behind_a_result_the_secret_is_no_part_of_the_link(visit: &Visit) -> Outcome {
    check_result(visit, &format!("/{}", link_to(&varied()))).await
}

async fn of_two_secrets_the_last_is_the_one_of_this_post(visit: &Visit) -> Outcome {
    let copied = format!("/{}%23%3Fsecret=anOlderOne", link_to(&varied()));
    check_result(visit, &copied).await
}

async fn an_encoded_secret_is_one_as_well(visit: &Visit) -> Outcome {
    let encoded = [("encoded", "")];
    let host = Host::open_page(visit, "/wordpress.html", &visit.url("/"), &encoded).await?;
    wait_height(&host).await.map(drop)
}

/// The frame shows the result of its link and not a word about a broken one; the post hears of it.
async fn check_result(visit: &Visit, path: &str) -> Outcome {
    let host = open(visit, path).await?;
    host.ready().await?;
    host.browser.wait(MAP).await?;
    assert_eq!(host.browser.count(".bad-link").await?, 0);
    let heading = host.browser.text(HEADING).await?;
    assert!(heading.contains(name(visit, Model::Eft)), "{heading}");
    host.outside().await?;
    wait_height(&host).await.map(drop)
}

async fn links_to_the_site_are_handed_to_the_post_and_others_are_not(visit: &Visit) -> Outcome {
    let host = open(visit, "/").await?;
    host.ready().await?;
    let browser = &host.browser;
    browser.click(&most(1, Model::Bt)).await?;
    browser.click("a.way-out").await?;
    host.outside().await?;
    let linked = "return typeof linked === 'string'";
    browser.wait_for(linked, &[], &json!(true)).await?;
    let linked = browser.script("return linked", &[]).await?;
    let is_ours = |linked: &Json| {
        linked
            .as_str()
            .is_some_and(|to| to.starts_with(&visit.url("/#t=")))
    };
    assert!(is_ours(&linked), "{linked}");

    // What the post would not follow is left to the browser.
    browser.script("linked = undefined", &[]).await?;
    host.inside().await?;
    let other = "const link = Object.assign(document.createElement('a'),
            { href: 'http://127.0.0.1:9/', target: '_blank', textContent: 'x' });
        document.body.append(link);
        let isLeft;
        link.addEventListener('click', event => setTimeout(() => { window.isLeft = !event.defaultPrevented; }));
        link.click();";
    browser.script(other, &[]).await?;
    browser
        .wait_for("return window.isLeft", &[], &json!(true))
        .await?;
    host.outside().await?;
    let told = browser
        .script("return [linked ?? null, refused]", &[])
        .await?;
    assert_eq!(told, json!([null, []]));
    Ok(())
}

async fn only_a_plain_click_that_nobody_else_has_taken_is_handed_over(visit: &Visit) -> Outcome {
    let host = open(visit, "/").await?;
    host.ready().await?;
    let listen = "window.links = [];
        addEventListener('message', ({ data }) =>
            data?.message === 'link' && links.push(data.value))";
    host.outside().await?;
    host.browser.script(listen, &[]).await?;
    host.inside().await?;
    // Nothing is opened: what the page left is taken from the browser at the end.
    let click = "
        window.failed = [];
        addEventListener('error', event => failed.push(event.message));
        const link = Object.assign(document.createElement('a'), { target: '_blank' });
        document.body.append(link);
        const handed = [];
        addEventListener('click', event => {
            handed.push(event.defaultPrevented);
            event.preventDefault();
        });
        const options = { bubbles: true, cancelable: true };
        const click = (name, more) => {
            link.href = `/${name}`;
            link.dispatchEvent(new MouseEvent('click', { ...options, ...more }));
        };
        click('middle', { button: 1 });
        for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) click(key, { [key]: true });
        document.dispatchEvent(new MouseEvent('click', options));
        link.addEventListener('click', event => event.preventDefault(), { once: true });
        click('taken');
        click('plain');
        return [handed, failed]";
    let handed = host.browser.script(click, &[]).await?;
    // The last two are prevented: one by somebody else.
    let expected = json!([[false, false, false, false, false, true, true], []]);
    assert_eq!(handed, expected);
    host.outside().await?;
    let plain = json!([visit.url("/plain")]);
    host.browser.wait_for("return links", &[], &plain).await
}
