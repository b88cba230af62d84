//! The paper of the host: what the element finds under and around itself, and tells the quiz.

use serde_json::{Value as Json, json};

use crate::browser::Browser;
use crate::embed::scene::{
    LISTENING, Scene, element, page, script, wait_heard_of, wait_seen, within,
};
use crate::runner::{Outcome, tests};
use crate::visit::Visit;

tests![
    the_ground_is_all_that_lies_under_the_element_down_to_an_opaque_colour,
    who_asks_for_a_paper_or_a_theme_or_a_box_stands_on_no_ground,
    a_background_that_changes_alone_is_followed,
    the_fonts_of_the_page_are_taken_where_they_are_wanted,
    a_box_is_drawn_only_where_it_is_asked_for,
    nothing_more_is_asked_of_the_quiz_for_all_this,
];

const NOTHING: &str = "rgba(0, 0, 0, 0)";

async fn open(visit: &Visit, name: &str, styles: &str, post: &str) -> Outcome<(Scene, Browser)> {
    let scene = Scene::set(visit, name, |home| {
        let head = format!("{}{LISTENING}<style>{styles}</style>", script(home));
        let body = post.replace("QUIZ", &element(home, ""));
        page(&head, &body)
    })?;
    let browser = visit.browser().await?;
    browser.prefer("light").await?;
    scene.open(&browser).await?;
    wait_seen(&browser, &["quiz"]).await?;
    Ok((scene, browser))
}

async fn the_ground_is_all_that_lies_under_the_element_down_to_an_opaque_colour(
    visit: &Visit,
) -> Outcome {
    let (beige, grey) = ("rgb(243, 233, 210)", "rgb(128, 128, 128)");
    let posts = [
        (
            "body { background: #f3e9d2 }",
            "QUIZ",
            [NOTHING, beige].join(";"),
        ),
        (
            "html { background: #808080 }",
            "<div>QUIZ</div>",
            [NOTHING, NOTHING, NOTHING, grey].join(";"),
        ),
        (
            "body { background: #808080 } div { background: rgb(255 255 255 / 0.5) }",
            "<div>QUIZ</div>",
            [NOTHING, "rgba(255, 255, 255, 0.5)", grey].join(";"),
        ),
        (
            "body { background: #808080 } div { background: oklch(0.9 0.05 90) }",
            "<div>QUIZ</div>",
            [NOTHING, "oklch(0.9 0.05 90)"].join(";"),
        ),
        // Behind a picture or a gradient nothing is known, unless the author gives a colour too.
        (
            "div { background: linear-gradient(white, silver) }",
            "<div>QUIZ</div>",
            [NOTHING, NOTHING, ""].join(";"),
        ),
        (
            "div { background: #f3e9d2 linear-gradient(#fff0, #fff5) }",
            "<div>QUIZ</div>",
            [NOTHING, beige].join(";"),
        ),
        // In a dark scheme the browser's own paper is dark.
        (
            ":root { color-scheme: dark }",
            "QUIZ",
            [NOTHING, NOTHING, NOTHING, "rgb(18, 18, 18)"].join(";"),
        ),
    ];
    for (index, (styles, post, ground)) in posts.into_iter().enumerate() {
        let (_scene, browser) = open(visit, &format!("paper-ground-{index}"), styles, post).await?;
        wait_heard_of(&browser, &json!({ "ground": ground, "paper": "" })).await?;
    }
    let styles = "article { background: #1d2026; color: #e8e6e1; font: 20px Georgia }";
    let (_scene, browser) = open(visit, "paper-words", styles, "<article>QUIZ</article>").await?;
    let expected = json!({
        "theme": "dark", "size": 20, "font": "",
        "ground": ([NOTHING, "rgb(29, 32, 38)"].join(";")),
        "ink": "color(srgb 0.909804 0.901961 0.882353)",
    });
    wait_heard_of(&browser, &expected).await
}

async fn set(browser: &Browser, name: &str, value: &str) -> Outcome {
    let set = "const [name, value] = arguments, element = document.querySelector('cto-quadrant');
        if (value) element.setAttribute(name, value); else element.removeAttribute(name);";
    let given = [json!(name), json!(value)];
    browser.script(set, &given).await.map(drop)
}

async fn who_asks_for_a_paper_or_a_theme_or_a_box_stands_on_no_ground(visit: &Visit) -> Outcome {
    let styles = "body { background: #f3e9d2 } .own { --cto-quadrant-paper: #fff }";
    let (_scene, browser) = open(visit, "paper-none", styles, "QUIZ").await?;
    let none = json!({ "ground": null, "size": null, "ink": "" });
    let ground = json!({ "ground": ([NOTHING, "rgb(243, 233, 210)"].join(";")), "size": 16 });
    for (name, value) in [
        ("theme", "light"),
        ("theme", "dark"),
        ("frame", "card"),
        ("class", "own"),
    ] {
        set(&browser, name, value).await?;
        wait_heard_of(&browser, &none).await?;
        set(&browser, name, "").await?;
        wait_heard_of(&browser, &ground).await?;
    }
    Ok(())
}

async fn a_background_that_changes_alone_is_followed(visit: &Visit) -> Outcome {
    let styles = "body { background: white } .beige { background: #f3e9d2 }
        .slow { transition: background-color 0.2s } .slow.beige { background: #e0f0e0 }";
    let (_scene, browser) = open(visit, "paper-alone", styles, "<div>QUIZ</div>").await?;
    let on = |colour: &str| json!({ "ground": ([NOTHING, NOTHING, colour].join(";")) });
    wait_heard_of(&browser, &on("rgb(255, 255, 255)")).await?;
    for (class, colour) in [
        ("beige", "rgb(243, 233, 210)"),
        ("slow", "rgb(255, 255, 255)"),
        // An animated switch has arrived when it ends.
        ("slow beige", "rgb(224, 240, 224)"),
    ] {
        let toggle = "document.body.className = arguments[0]";
        browser.script(toggle, &[json!(class)]).await?;
        wait_heard_of(&browser, &on(colour)).await?;
    }
    Ok(())
}

async fn the_fonts_of_the_page_are_taken_where_they_are_wanted(visit: &Visit) -> Outcome {
    let styles = "body { font-family: Verdana, sans-serif } h1 { font-family: Impact }
        article h2 { font-family: Georgia, serif }";
    let post = "<h1>The site</h1><article><h2>The post</h2>QUIZ</article>";
    let (_scene, browser) = open(visit, "paper-fonts", styles, post).await?;
    wait_heard_of(&browser, &json!({ "font": "", "headingFont": "" })).await?;
    set(&browser, "font", "host").await?;
    let fonts = json!({ "font": "Verdana, sans-serif", "headingFont": "Georgia, serif" });
    wait_heard_of(&browser, &fonts).await?;
    let own = "document.body.style.setProperty('--cto-quadrant-font', 'Courier')";
    browser.script(own, &[]).await?;
    wait_heard_of(
        &browser,
        &json!({ "font": "Courier", "headingFont": "Georgia, serif" }),
    )
    .await
}

async fn a_box_is_drawn_only_where_it_is_asked_for(visit: &Visit) -> Outcome {
    let (_scene, browser) = open(visit, "paper-box", "", "QUIZ").await?;
    let lines = "const element = document.querySelector('cto-quadrant');
        return [element, ...element.shadowRoot.querySelectorAll('div, iframe')].map(part => {
            const { borderTopWidth, outlineStyle, boxShadow, backgroundColor } = getComputedStyle(part);
            return [borderTopWidth, outlineStyle, boxShadow, backgroundColor];
        });";
    let plain = json!(["0px", "none", "none", NOTHING]);
    let found = browser.script(lines, &[]).await?;
    assert_eq!(found, json!([plain, plain, plain]));
    set(&browser, "frame", "card").await?;
    let found = browser.script(lines, &[]).await?;
    assert_eq!(found[1], json!(["0px", "solid", "none", NOTHING]));
    Ok(())
}

async fn nothing_more_is_asked_of_the_quiz_for_all_this(visit: &Visit) -> Outcome {
    let styles = "body { background: #f3e9d2; font-family: Georgia }";
    let (scene, browser) = open(visit, "paper-requests", styles, "QUIZ").await?;
    set(&browser, "font", "host").await?;
    wait_heard_of(&browser, &json!({ "font": "Georgia" })).await?;
    assert_eq!(scene.loaded(), ["/"]);
    let n_hellos: Json = within(&browser, "return welcomes", &[]).await?;
    assert_eq!(n_hellos, json!(1));
    Ok(())
}
