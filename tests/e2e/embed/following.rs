//! What changes on the host page reaches the quiz that is already there: colours, the theme, and
//! every attribute.

use serde_json::{Value as Json, json};

use crate::browser::Browser;
use crate::embed::scene::{
    LISTENING, Scene, element, options, page, script, wait_heard, wait_heard_of, wait_seen, within,
};
use crate::runner::{Outcome, tests};
use crate::visit::Visit;

tests![
    a_theme_switch_of_the_page_is_followed,
    the_scheme_of_the_system_is_followed_by_a_page_that_follows_it,
    a_dark_box_in_a_light_page_counts,
    every_way_to_write_a_colour_is_judged,
    colours_and_fonts_of_the_page_are_handed_over,
    a_style_that_comes_later_is_followed,
    changed_attributes_change_the_quiz_that_is_there,
    another_code_is_shown_without_loading_again,
    another_language_loads_its_page,
];

const STYLE: &str = "<style>
    .night { background: #14181f; color: #d6dbe3 }
    .brand { --cto-quadrant-accent: #0a7; --cto-quadrant-paper: #fff8ee; --cto-quadrant-ink: navy;
        --cto-quadrant-font: Verdana, sans-serif; --cto-quadrant-heading-font: 'Georgia', serif }
    </style>";

async fn open(visit: &Visit, name: &str, attributes: &str) -> Outcome<(Scene, Browser)> {
    let scene = Scene::set(visit, name, |home| {
        let head = format!("{}{LISTENING}{STYLE}", script(home));
        page(&head, &element(home, attributes))
    })?;
    let browser = visit.browser().await?;
    browser.prefer("light").await?;
    scene.open(&browser).await?;
    wait_seen(&browser, &["quiz"]).await?;
    Ok((scene, browser))
}

fn changed(options_changed: &Json) -> Json {
    let mut message = options(options_changed);
    message["type"] = json!("options");
    message
}

async fn set(browser: &Browser, name: &str, value: &str) -> Outcome {
    let set = "document.querySelector('cto-quadrant').setAttribute(...arguments)";
    let given = [json!(name), json!(value)];
    browser.script(set, &given).await.map(drop)
}

async fn a_theme_switch_of_the_page_is_followed(visit: &Visit) -> Outcome {
    let (_scene, browser) = open(visit, "following-theme", "").await?;
    wait_heard(&browser, &options(&json!({}))).await?;
    for (class, theme) in [("night", "dark"), ("", "light"), ("night", "dark")] {
        let toggle = "document.body.className = arguments[0]";
        browser.script(toggle, &[json!(class)]).await?;
        wait_heard_of(&browser, &json!({ "type": "options", "theme": theme })).await?;
    }
    set(&browser, "theme", "light").await?;
    wait_heard_of(&browser, &json!({ "theme": "light", "ground": null })).await?;
    // What is no theme is none, whatever is in it.
    for (theme, accent) in [("auto", "teal"), ("darker", "red"), ("superdark", "teal")] {
        set(&browser, "theme", theme).await?;
        set(&browser, "accent", accent).await?;
        wait_heard_of(&browser, &json!({ "theme": "dark", "accent": accent })).await?;
    }
    Ok(())
}

async fn the_scheme_of_the_system_is_followed_by_a_page_that_follows_it(visit: &Visit) -> Outcome {
    let (_scene, browser) = open(visit, "following-system", "").await?;
    let follow = "document.documentElement.style.colorScheme = 'light dark'";
    browser.script(follow, &[]).await?;
    browser.prefer("dark").await?;
    wait_heard_of(
        &browser,
        &json!({ "theme": "dark", "ink": "color(srgb 1 1 1)" }),
    )
    .await?;
    browser.prefer("light").await?;
    wait_heard(&browser, &changed(&json!({}))).await
}

async fn a_dark_box_in_a_light_page_counts(visit: &Visit) -> Outcome {
    let scene = Scene::set(visit, "following-box", |home| {
        let head = script(home) + STYLE;
        let body = element(home, "");
        page(&head, &format!("<div class=night>{body}</div>"))
    })?;
    let browser = visit.browser().await?;
    browser.prefer("light").await?;
    scene.open(&browser).await?;
    wait_seen(&browser, &["quiz"]).await?;
    wait_heard_of(&browser, &json!({ "theme": "dark" })).await
}

async fn every_way_to_write_a_colour_is_judged(visit: &Visit) -> Outcome {
    let (_scene, browser) = open(visit, "following-ways", "").await?;
    // In turn, so that each is a change.
    for (color, theme) in [
        ("#eee", "dark"),
        ("oklch(0.25 0.05 250)", "light"),
        ("lab(90% 0 0)", "dark"),
        // Parts so small that they are written as powers of ten.
        ("color(srgb 1e-17 2e-17 3e-17)", "light"),
        // Blue alone makes the difference.
        ("color(srgb 0 0.8 1)", "dark"),
        ("hsl(220 40% 20% / 0.9)", "light"),
        ("color(display-p3 0.9 0.95 1)", "dark"),
        ("black", "light"),
        ("color-mix(in oklab, white, yellow)", "dark"),
    ] {
        let paint = "document.body.style.color = arguments[0]";
        browser.script(paint, &[json!(color)]).await?;
        wait_heard_of(&browser, &json!({ "theme": theme })).await?;
    }
    Ok(())
}

async fn colours_and_fonts_of_the_page_are_handed_over(visit: &Visit) -> Outcome {
    let (_scene, browser) = open(visit, "following-brand", "").await?;
    // A paper says itself whether it is light or dark.
    let brand = json!({
        "accent": "#0a7", "paper": "#fff8ee", "ink": "navy", "font": "Verdana, sans-serif",
        "headingFont": "'Georgia', serif", "theme": "", "ground": null, "size": null,
    });
    for (class, expected) in [("brand", &brand), ("", &json!({}))] {
        let toggle = "document.body.className = arguments[0]";
        browser.script(toggle, &[json!(class)]).await?;
        wait_heard(&browser, &changed(expected)).await?;
    }
    Ok(())
}

/// No attribute tells of it; a property that begins to change does.
async fn a_style_that_comes_later_is_followed(visit: &Visit) -> Outcome {
    let (_scene, browser) = open(visit, "following-style", "").await?;
    for (name, option, value) in [
        ("--cto-quadrant-accent", "accent", "#0a7"),
        ("--cto-quadrant-font", "font", "Verdana"),
        ("font-size", "size", "20px"),
    ] {
        let add = "const style = document.createElement('style');
            style.textContent = arguments[0];
            document.head.append(style)";
        let rule = format!("body {{ {name}: {value} }}");
        browser.script(add, &[json!(rule)]).await?;
        let told = if option == "size" {
            json!(20)
        } else {
            json!(value)
        };
        wait_heard_of(&browser, &json!({ "type": "options", option: told })).await?;
    }
    Ok(())
}

async fn changed_attributes_change_the_quiz_that_is_there(visit: &Visit) -> Outcome {
    let (scene, browser) = open(visit, "following-attributes", "accent=teal").await?;
    let mut expected = json!({ "accent": "teal" });
    wait_heard(&browser, &options(&expected)).await?;
    for (name, value) in [
        ("accent", "rebeccapurple"),
        ("sections", "checklist time"),
        ("perspective", "needed"),
        ("sections", "none"),
    ] {
        set(&browser, name, value).await?;
        expected[name] = json!(value);
        wait_heard(&browser, &changed(&expected)).await?;
    }
    assert_eq!(scene.loaded(), ["/"]);
    Ok(())
}

async fn another_code_is_shown_without_loading_again(visit: &Visit) -> Outcome {
    let (scene, browser) = open(visit, "following-code", "result=FIRST").await?;
    let place = "return location.search + location.hash";
    let found = within(&browser, place, &[]).await?;
    assert_eq!(found, json!("?card#r=FIRST"));
    set(&browser, "result", "SECOND").await?;
    wait_heard(&browser, &json!({ "type": "result", "code": "SECOND" })).await?;
    assert_eq!(scene.loaded(), ["/"]);

    // Without a code it is the quiz again, which is another page.
    let quiz = "document.querySelector('cto-quadrant').removeAttribute('result')";
    browser.script(quiz, &[]).await?;
    wait_seen(&browser, &["quiz"]).await?;
    assert_eq!(within(&browser, place, &[]).await?, json!(""));
    Ok(())
}

async fn another_language_loads_its_page(visit: &Visit) -> Outcome {
    let (scene, browser) = open(visit, "following-language", "lang=nl").await?;
    let before = browser.script("return history.length", &[]).await?;
    set(&browser, "lang", "en").await?;
    wait_seen(&browser, &["quiz"]).await?;
    assert_eq!(scene.loaded(), ["/nl/", "/"]);
    let after = browser.script("return history.length", &[]).await?;
    assert_eq!(before, after);
    Ok(())
}
