//! The place of the quiz in the page: the whole width whatever is around it, room kept before it is
//! there, and nothing else on the page touched.

use cto_quadrant::pages::embed::ROOM;
use serde_json::json;

use crate::embed::scene::{Scene, element, enter, leave, page, script, wait_seen};
use crate::runner::{Outcome, tests};
use crate::visit::Visit;

tests![
    the_quiz_is_as_wide_as_the_column_whatever_is_around_it,
    hostile_styles_do_not_reach_the_quiz,
    a_strict_policy_needs_two_directives_and_no_more,
    room_is_kept_so_that_the_text_below_stays_where_it_is,
    the_room_follows_the_column_and_not_the_window,
    nothing_is_scrolled_and_no_focus_is_taken,
];

/// The width of the frame and that of the column, by element.
const WIDTHS: &str = "return [...document.querySelectorAll('cto-quadrant')].map(element => [
    element.shadowRoot.querySelector('iframe').getBoundingClientRect().width,
    document.querySelector('main').clientWidth,
    ])";

const COLUMN: &str = "main { width: 700px; margin: 0 auto }";

async fn the_quiz_is_as_wide_as_the_column_whatever_is_around_it(visit: &Visit) -> Outcome {
    let boxes = [
        "display:block",
        "display:flex",
        "display:flex;flex-direction:column;align-items:center",
        "display:flex;justify-content:center",
        "display:grid",
        "display:grid;place-items:center",
        "text-align:center",
        "direction:rtl",
    ];
    let scene = Scene::set(visit, "place-width", |home| {
        let element = element(home, "loading=eager");
        let body = boxes.map(|style| format!("<div style=\"{style}\">{element}</div>"));
        let body = body.concat();
        let head = format!("<style>{COLUMN}</style>{}", script(home));
        page(&head, &format!("<main>{body}</main>"))
    })?;
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    wait_seen(&browser, &["quiz"; 8]).await?;
    let widths = browser.script(WIDTHS, &[]).await?;
    assert_eq!(widths, json!(vec![[700, 700]; 8]));
    browser.resize(280, 600).await?;
    let narrow = "document.querySelector('main').style.width = 'auto';
        document.body.style.margin = 0;
        const page = document.documentElement;
        return page.scrollWidth - page.clientWidth";
    assert_eq!(browser.script(narrow, &[]).await?, json!(0));
    Ok(())
}

async fn hostile_styles_do_not_reach_the_quiz(visit: &Visit) -> Outcome {
    let hostile = "* { all: revert; font-size: 40px } iframe { height: auto; width: 10px } \
        div, p, slot { display: none !important } main, main * { display: block !important }";
    let scene = Scene::set(visit, "place-hostile", |home| {
        let head = format!("<style>{hostile}{COLUMN}</style>{}", script(home));
        page(&head, &format!("<main>{}</main>", element(home, "")))
    })?;
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    let quiz = "const frame = document.querySelector('cto-quadrant').shadowRoot
            ?.querySelector('iframe');
        return [frame?.clientWidth, frame?.clientHeight]";
    browser.wait_for(quiz, &[], &json!([700, 640])).await
}

async fn a_strict_policy_needs_two_directives_and_no_more(visit: &Visit) -> Outcome {
    let scene = Scene::set(visit, "place-policy", |home| {
        let policy = format!(
            "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; img-src data:; \
            script-src {home}; frame-src {home}; require-trusted-types-for 'script'\">"
        );
        page(&(policy + &script(home)), &element(home, ""))
    })?;
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    browser.wait("cto-quadrant:defined").await?;
    wait_seen(&browser, &["quiz"]).await?;
    // Were its style sheet refused, it would be 300 px wide; the test fails on any complaint.
    let width = "const element = document.querySelector('cto-quadrant');
        return element.shadowRoot.querySelector('iframe').clientWidth === document.body.clientWidth";
    assert_eq!(browser.script(width, &[]).await?, json!(true));
    Ok(())
}

/// The code of the embed page for the element, with a stand-in as high as the room that is kept.
fn code(home: &str) -> String {
    let style =
        format!("style=\"display:block;width:100%;height:0;padding-bottom:{ROOM}!important\"");
    element(home, &format!("src=\"{home}fit/\" {style}"))
}

const SHIFTS: &str = "<script>window.shift = 0;
    new PerformanceObserver(list => list.getEntries().forEach(({ value }) => shift += value))
        .observe({ type: 'layout-shift', buffered: true })</script>";

/// Hosts that are hard on an embed: the styles of the page, and the style of the box around.
const HOSTS: [(&str, &str); 8] = [
    ("", ""),
    ("", "display:flex;flex-direction:column"),
    (
        "",
        "display:flex;flex-direction:column;align-items:center;height:100vh",
    ),
    ("", "display:grid;place-items:center"),
    (
        "* { margin: 0 !important; padding: 0 !important; min-height: 0 !important }",
        "",
    ),
    (
        "* { box-sizing: content-box !important; max-width: 100% !important }",
        "",
    ),
    ("", "width:280px"),
    ("", "width:328px;margin:0 auto"),
];

async fn room_is_kept_so_that_the_text_below_stays_where_it_is(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    for (index, (styles, style)) in HOSTS.into_iter().enumerate() {
        let scene = Scene::set(visit, &format!("place-room-{index}"), |home| {
            let text = "<p>Some text of the post.</p>".repeat(3);
            let body = format!("<div style=\"{style}\">{text}{}{text}</div>", code(home));
            page(
                &format!("<style>{styles}</style>{SHIFTS}{}", script(home)),
                &body,
            )
        })?;
        scene.quiz.hold("/fit/");
        scene.open(&browser).await?;
        browser.wait("cto-quadrant:defined").await?;
        browser.settle().await?;
        scene.quiz.release("/fit/");
        wait_seen(&browser, &["quiz"]).await?;
        browser.settle().await?;
        let shift = browser.script("return shift", &[]).await?;
        let is_small = shift.as_f64().is_some_and(|shift| shift <= 0.02);
        assert!(is_small, "{styles} {style}: {shift}");
    }
    Ok(())
}

async fn the_room_follows_the_column_and_not_the_window(visit: &Visit) -> Outcome {
    let columns = |home: &str| {
        let columns = [280, 328, 480, 640, 960].map(|width| {
            let code = code(home);
            format!("<div class=column style=\"width:{width}px\">{code}</div>")
        });
        columns.concat()
    };
    let heights = "return [...document.querySelectorAll('.column')].map(column =>
        Math.round(column.getBoundingClientRect().height))";
    let browser = visit.browser().await?;
    // As it stands before the script has come.
    let scene = Scene::set(visit, "place-columns-before", |home| {
        page("", &columns(home))
    })?;
    scene.open(&browser).await?;
    let before = browser.script(heights, &[]).await?;
    let first: Vec<u64> = serde_json::from_value(before.clone())?;
    assert_eq!(first.len(), 5);
    let is_sorted = first.is_sorted_by(|one, next| one >= next);
    assert!(is_sorted && first[0] > first[3], "{first:?}");

    let scene = Scene::set(visit, "place-columns", |home| {
        page(&script(home), &columns(home))
    })?;
    scene.quiz.hold("/fit/");
    scene.open(&browser).await?;
    browser.wait("cto-quadrant:defined").await?;
    assert_eq!(
        browser.script(heights, &[]).await?,
        before,
        "with the facade"
    );
    scene.quiz.release("/fit/");
    let loaded = "document.querySelectorAll('cto-quadrant')
        .forEach(element => element.setAttribute('loading', 'eager'))";
    browser.script(loaded, &[]).await?;
    wait_seen(&browser, &["quiz"; 5]).await?;
    assert_eq!(browser.script(heights, &[]).await?, before, "with the quiz");
    Ok(())
}

async fn nothing_is_scrolled_and_no_focus_is_taken(visit: &Visit) -> Outcome {
    let scene = Scene::set(visit, "place-quiet", |home| {
        let space = "<div style=height:1500px></div>";
        let body = format!(
            "<input value=Name>{space}{}{space}",
            element(home, "loading=eager")
        );
        page(&script(home), &body)
    })?;
    let browser = visit.browser().await?;
    scene.open(&browser).await?;
    browser.click("input").await?;
    browser.script("scrollTo(0, 100)", &[]).await?;
    let before = browser.script("return history.length", &[]).await?;
    wait_seen(&browser, &["quiz"]).await?;
    enter(&browser, 0).await?;
    for message in [
        json!({ "type": "height", "height": 2400 }),
        json!({ "type": "progress", "perspective": "today", "answered": 1, "total": 12 }),
        json!({ "type": "result", "perspective": "today" }),
        json!({ "type": "height", "height": 300 }),
    ] {
        browser.script("tell(arguments[0])", &[message]).await?;
    }
    leave(&browser).await?;
    browser.settle().await?;
    let now = "return [document.activeElement.localName, scrollY, history.length]";
    let now = browser.script(now, &[]).await?;
    assert_eq!(now, json!(["input", 100, before]));
    Ok(())
}
