//! What the author of a post learns from the element itself, and when there is nothing to learn.

use serde_json::json;

use crate::browser::Browser;
use crate::embed::scene::{
    LISTENING, Scene, element, enter, leave, page, script, told, wait_seen, with_element, within,
};
use crate::runner::{Outcome, tests};
use crate::visit::Visit;

tests![
    of_all_refusals_only_one_of_the_frame_of_the_quiz_is_told,
    a_quiz_that_has_answered_never_fails_later,
    without_a_language_the_sentence_is_english,
    without_an_address_the_author_is_told_what_to_set,
    an_address_without_a_slash_at_its_end_is_that_of_a_folder,
    a_second_click_loads_nothing_anew,
    a_dialog_whose_element_has_gone_opens_nowhere,
    what_an_element_in_a_shadow_tree_tells_reaches_the_page,
    a_frame_is_called_what_its_link_says_and_may_share_where_the_page_can,
];

async fn open(
    visit: &Visit,
    name: &str,
    head: &str,
    attributes: &str,
) -> Outcome<(Scene, Browser)> {
    let scene = Scene::set(visit, name, |home| {
        let attributes = attributes.replace("HOME", home);
        let head = format!("{LISTENING}{head}{}", script(home));
        page(&head, &element(home, &attributes))
    })?;
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    browser.wait("cto-quadrant:defined").await?;
    Ok((scene, browser))
}

async fn of_all_refusals_only_one_of_the_frame_of_the_quiz_is_told(visit: &Visit) -> Outcome {
    let (scene, browser) = open(visit, "reasons-refusals", "", "").await?;
    wait_seen(&browser, &["quiz"]).await?;
    let home = scene.quiz.url("/");
    let origin = home.trim_end_matches('/');
    let refuse = "document.dispatchEvent(new SecurityPolicyViolationEvent(
        'securitypolicyviolation', arguments[0]))";
    let sound = json!({
        "blockedURI": home, "disposition": "enforce", "effectiveDirective": "frame-src",
    });
    for (name, other) in [
        ("disposition", "report"),
        ("effectiveDirective", "script-src"),
        ("blockedURI", "https://elsewhere.example/"),
        // An address that only mentions it.
        ("blockedURI", &format!("https://elsewhere.example/{origin}")),
    ] {
        let mut event = sound.clone();
        event[name] = json!(other);
        browser.script(refuse, &[event]).await?;
    }
    assert_eq!(told(&browser).await?, json!([["ready", {}]]));
    browser.script(refuse, &[sound]).await?;
    let error = json!(["error", {
        "reason": format!("The Content-Security-Policy blocks {home}"),
        "fix": format!("Add {origin} to its frame-src."),
    }]);
    assert_eq!(told(&browser).await?, json!([["ready", {}], error]));
    let complaints = browser.complaints().await?;
    assert!(
        complaints.len() == 1 && complaints[0].contains("cto-quadrant:"),
        "{complaints:?}"
    );
    Ok(())
}

async fn a_quiz_that_has_answered_never_fails_later(visit: &Visit) -> Outcome {
    // Whoever waits for seconds waits until the test says so.
    let clock = "<script>{
        const waiting = new Map, [later, never] = [setTimeout, clearTimeout];
        window.setTimeout = (react, time) =>
            time < 1000 ? later(react, time) : waiting.set(waiting.size + 1e6, react).size + 1e6 - 1;
        window.clearTimeout = id => waiting.set(id, () => {}) && never(id);
        window.passAll = () => waiting.forEach(react => react());
    }</script>";
    let (_scene, browser) = open(visit, "reasons-later", clock, "src=HOMEmute/").await?;
    // Its page has loaded, which is the second time that somebody waits.
    enter(&browser, 0).await?;
    let is_loaded = "return document.readyState === 'complete'";
    browser.wait_for(is_loaded, &[], &json!(true)).await?;
    browser.settle().await?;
    browser.script("greet()", &[]).await?;
    leave(&browser).await?;
    wait_seen(&browser, &["quiz"]).await?;
    browser.script("passAll()", &[]).await?;
    browser
        .wait_for("return told", &[], &json!([["ready", {}]]))
        .await?;
    // Nor does one that is gone.
    let gone = "const element = document.querySelector('cto-quadrant');
        element.removeAttribute('src');
        element.remove();
        passAll();
        return told.length";
    assert_eq!(browser.script(gone, &[]).await?, json!(1));
    // Nor has it taken a focus that it was not given.
    let on_body = "return document.activeElement === document.body";
    assert_eq!(browser.script(on_body, &[]).await?, json!(true));
    Ok(())
}

async fn without_a_language_the_sentence_is_english(visit: &Visit) -> Outcome {
    let (_scene, browser) = open(visit, "reasons-language", "", "").await?;
    wait_seen(&browser, &["quiz"]).await?;
    for set in [
        "document.documentElement.removeAttribute('lang')",
        "document.documentElement.lang = 'zu-ZA'",
        "document.documentElement.lang = 'en-GB'",
    ] {
        with_element(
            &browser,
            &format!("{set}; element.setAttribute('src', 'data:,')"),
        )
        .await?;
        let note = "const note = element.shadowRoot.querySelector('[role=status]');
            return [note.lang, note.textContent.length > 0]";
        assert_eq!(
            with_element(&browser, note).await?,
            json!(["en", true]),
            "{set}"
        );
        with_element(&browser, "element.removeAttribute('src')").await?;
        wait_seen(&browser, &["quiz"]).await?;
    }
    browser.complaints().await.map(drop)
}

async fn without_an_address_the_author_is_told_what_to_set(visit: &Visit) -> Outcome {
    let (_scene, browser) = open(visit, "reasons-address", "", "src=data:,").await?;
    let error = json!(["error", {
        "reason": "No address.", "fix": "Set src to that of the quiz.",
    }]);
    browser
        .wait_for("return told", &[], &json!([error.clone()]))
        .await?;
    // Nothing to connect to, and nothing that breaks.
    let over = "element.dispatchEvent(new PointerEvent('pointerover'))";
    with_element(&browser, over).await?;
    assert_eq!(told(&browser).await?, json!([error]));
    browser.complaints().await.map(drop)
}

async fn an_address_without_a_slash_at_its_end_is_that_of_a_folder(visit: &Visit) -> Outcome {
    for (n, src) in ["HOMEnl", "HOMEnl/"].into_iter().enumerate() {
        let name = format!("reasons-slash-{n}");
        let (_scene, browser) = open(visit, &name, "", &format!("src={src}")).await?;
        wait_seen(&browser, &["quiz"]).await?;
        let path = within(&browser, "return location.pathname", &[]).await?;
        assert_eq!(path, json!("/nl/"), "{src}");
    }
    Ok(())
}

async fn a_second_click_loads_nothing_anew(visit: &Visit) -> Outcome {
    let (scene, browser) = open(visit, "reasons-twice", "", "loading=click").await?;
    scene.quiz.hold("/");
    with_element(&browser, "element.querySelector('a').click()").await?;
    browser.settle().await?;
    // Nobody can get into a frame that cannot be seen yet.
    let inert = "return element.shadowRoot.querySelector('iframe').inert";
    assert_eq!(with_element(&browser, inert).await?, json!(true));
    with_element(&browser, "element.querySelector('a').click()").await?;
    browser.settle().await?;
    scene.quiz.release("/");
    wait_seen(&browser, &["quiz"]).await?;
    assert_eq!(scene.loaded(), ["/"]);
    // Nor is there anything to prepare, once it is there.
    with_element(
        &browser,
        "element.dispatchEvent(new PointerEvent('pointerover'))",
    )
    .await?;
    let links = "return element.shadowRoot.querySelectorAll('link').length";
    assert_eq!(with_element(&browser, links).await?, json!(0));
    Ok(())
}

async fn a_dialog_whose_element_has_gone_opens_nowhere(visit: &Visit) -> Outcome {
    let unhandled = "<script>addEventListener('unhandledrejection', ({ reason }) =>
        told.push(['thrown', String(reason)]))</script>";
    let (scene, browser) = open(visit, "reasons-gone", unhandled, "display=dialog").await?;
    scene.quiz.hold("/dialog.js");
    with_element(
        &browser,
        "window.gone = element; element.querySelector('a').click(); element.remove()",
    )
    .await?;
    scene.quiz.release("/dialog.js");
    let came = "const [done] = arguments;
        import(new URL('dialog.js', document.scripts[document.scripts.length - 1].src))
            .then(() => setTimeout(() => done([
                gone.shadowRoot.querySelectorAll('dialog[open], iframe').length, told])))";
    let came = browser.client().execute_async(came, Vec::new()).await?;
    assert_eq!(came, json!([0, []]));
    Ok(())
}

async fn what_an_element_in_a_shadow_tree_tells_reaches_the_page(visit: &Visit) -> Outcome {
    let (_scene, browser) = open(visit, "reasons-shadow", "", "").await?;
    wait_seen(&browser, &["quiz"]).await?;
    let wrap = "told.length = 0;
        const around = document.body.appendChild(document.createElement('div'));
        around.attachShadow({ mode: 'open' }).append(element)";
    with_element(&browser, wrap).await?;
    browser
        .wait_for("return told", &[], &json!([["ready", {}]]))
        .await
}

async fn a_frame_is_called_what_its_link_says_and_may_share_where_the_page_can(
    visit: &Visit,
) -> Outcome {
    let can_share = "<script>navigator.share ??= () => {}</script>";
    let cannot = "<script>Object.defineProperty(navigator, 'share', { value: undefined })</script>";
    let frame = "const { title, allow, part } = element.shadowRoot.querySelector('iframe');
        return [title, allow, part.value]";
    for (n, head, allow) in [
        (0, can_share, "clipboard-write; web-share"),
        (1, cannot, "clipboard-write"),
    ] {
        let (_scene, browser) = open(visit, &format!("reasons-share-{n}"), head, "").await?;
        wait_seen(&browser, &["quiz"]).await?;
        let expected = json!(["Take the quiz", allow, "frame"]);
        assert_eq!(with_element(&browser, frame).await?, expected);
        // A link may be a picture.
        let empty = "element.textContent = ' '; element.setAttribute('preview', '')";
        with_element(&browser, empty).await?;
        assert_eq!(
            with_element(&browser, frame).await?[0],
            json!("CTO quadrant")
        );
    }
    Ok(())
}
