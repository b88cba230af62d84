//! The preview: the quiz as a first-time reader meets it, in a column and on a background of the
//! author's choice.

use serde_json::{Value as Json, json};

use crate::browser::Browser;
use crate::embed::scene::{enter, leave};
use crate::embed_page::runs::SHOWN;
use crate::quiz::{HEADING, at_result, most, slot, take, varied};
use crate::runner::{Outcome, tests};
use crate::snippet::{choose, embed_page, open_embed_page};
use crate::visit::Visit;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::Pick;

tests![
    the_preview_follows_every_choice,
    each_kind_of_place_is_previewed_as_it_would_be_there,
    a_field_that_makes_no_sense_says_so,
    the_authors_own_answers_are_neither_shown_nor_changed,
    the_stage_has_the_column_and_the_background_that_are_chosen,
    the_words_on_the_stage_stand_out_from_its_background,
    the_stage_stays_as_high_as_the_quiz,
];

async fn the_preview_follows_every_choice(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    open_embed_page(&browser, &embed_page(visit)).await?;
    let shown = "const [name] = arguments;
        return document.querySelector('#preview cto-quadrant').getAttribute(name)";
    for (option, value, attribute, expected) in [
        ("theme", "dark", "theme", json!("dark")),
        ("accent", "teal", "accent", json!("teal")),
        (
            "sections-time",
            "off",
            "sections",
            json!("checklist breadth scorecard"),
        ),
        ("theme", "auto", "theme", Json::Null),
        ("frame", "card", "frame", json!("card")),
        ("font", "host", "font", json!("host")),
        ("perspective", "needed", "perspective", json!("needed")),
        (
            "result",
            "1026WUf0PPdVmdezR",
            "result",
            json!("1026WUf0PPdVmdezR"),
        ),
        ("result", "", "result", Json::Null),
        ("display", "dialog", "display", json!("dialog")),
        ("display", "post", "display", Json::Null),
        ("loading", "eager", "loading", json!("eager")),
    ] {
        choose(&browser, "element", &[(option, value)]).await?;
        let found = browser.script(shown, &[json!(attribute)]).await?;
        assert_eq!(found, expected, "{option} {value}");
    }
    let loaded = SHOWN.replace("'cto-quadrant'", "'#preview cto-quadrant'");
    browser.wait_for(&loaded, &[], &json!(true)).await?;
    choose(&browser, "iframe", &[("theme", "dark")]).await?;
    browser.wait("#preview iframe").await?.enter_frame().await?;
    let theme = "return getComputedStyle(document.documentElement).colorScheme";
    browser.wait_for(theme, &[], &json!("dark")).await
}

async fn each_kind_of_place_is_previewed_as_it_would_be_there(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    open_embed_page(&browser, &embed_page(visit)).await?;
    let home = visit.url("/");
    // The quiz stays while its attributes change.
    let mark = "document.querySelector('#preview cto-quadrant').isSame = true";
    browser.script(mark, &[]).await?;
    choose(
        &browser,
        "element",
        &[("accent", " teal "), ("theme", "dark")],
    )
    .await?;
    let element = "const found = document.querySelector('#preview cto-quadrant');
        const names = ['preview', 'accent', 'theme'];
        return [found.isSame, found.firstChild.href, ...names.map(name => found.getAttribute(name))]";
    let found = browser.script(element, &[]).await?;
    assert_eq!(found, json!([true, home, "preview", "teal", "dark"]));

    let frame =
        "const { src, title, width, style, allow } = document.querySelector('#preview iframe');
        return [src, title, width, style.height !== '', allow]";
    let address = |theme: &str| visit.url(&format!("/?theme={theme}&accent=teal&preview="));
    // A frame is given what the browser can do.
    for (share, theme, allow) in [
        ("undefined", "dark", "clipboard-write"),
        ("() => {}", "light", "clipboard-write; web-share"),
    ] {
        let can = format!(
            "Object.defineProperty(navigator, 'share', {{ value: {share}, configurable: true }})"
        );
        browser.script(&can, &[]).await?;
        choose(&browser, "iframe", &[("theme", theme)]).await?;
        let found = browser.script(frame, &[]).await?;
        let expected = json!([address(theme), "CTO quadrant quiz", "100%", true, allow]);
        assert_eq!(found, expected);
    }

    choose(&browser, "markdown", &[]).await?;
    let picture = "const { src, alt, width, height, parentElement } =
            document.querySelector('#preview img');
        return [src, alt !== '', width, height, parentElement.href]";
    let found = browser.script(picture, &[]).await?;
    let src = visit.url("/pictures/en/start.png");
    let size = "return [...document.querySelector('#preview img').attributes]
        .filter(({ name }) => /width|height/.test(name)).map(({ value }) => value)";
    assert_eq!(browser.script(size, &[]).await?, json!(["1200", "630"]));
    assert_eq!(
        [&found[0], &found[1], &found[4]],
        [&json!(src), &json!(true), &json!(home)]
    );
    Ok(())
}

async fn a_field_that_makes_no_sense_says_so(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    open_embed_page(&browser, &embed_page(visit)).await?;
    let told = "const [id] = arguments;
        return [document.getElementById(id).getAttribute('aria-invalid'),
            !document.getElementById(`no-${id}`).hidden]";
    for (id, value, is_wrong) in [
        ("accent", "teel", true),
        ("accent", "teal", false),
        ("accent", "#12345", true),
        ("accent", " ", false),
        ("result", "rubbish!", true),
        ("result", "1026WUf0PPdVmdezR", false),
        ("result", "#r=", true),
        ("result", " ", false),
    ] {
        choose(&browser, "markdown", &[(id, value)]).await?;
        let found = browser.script(told, &[json!(id)]).await?;
        let invalid = if is_wrong { "true" } else { "false" };
        assert_eq!(found, json!([invalid, is_wrong]), "{id} {value}");
    }
    Ok(())
}

/// Goes into the quiz of the preview.
async fn look(browser: &Browser) -> Outcome {
    let loaded = SHOWN.replace("'cto-quadrant'", "'#preview cto-quadrant'");
    browser.wait_for(&loaded, &[], &json!(true)).await?;
    enter(browser, 0).await?;
    browser.ready().await
}

async fn the_authors_own_answers_are_neither_shown_nor_changed(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.open(&visit.url("/")).await?;
    let (key, session) = slot(at_result(varied()));
    browser.store(key, &session).await?;
    let before = browser.stored().await?;
    for kind in ["element", "iframe"] {
        open_embed_page(&browser, &embed_page(visit)).await?;
        choose(&browser, kind, &[]).await?;
        if kind == "element" {
            look(&browser).await?;
        } else {
            browser.wait("#preview iframe").await?.enter_frame().await?;
            browser.ready().await?;
        }
        browser
            .wait_text(HEADING, visit.text("blocks.1.situation"))
            .await?;
        assert_eq!(browser.count(".notice p, .memory").await?, 0, "{kind}");
        browser.click(&most(1, Model::Bt)).await?;
        browser.settle().await?;
        leave(&browser).await?;
        assert_eq!(browser.stored().await?, before, "{kind}");
    }
    Ok(())
}

async fn the_stage_has_the_column_and_the_background_that_are_chosen(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.resize(1280, 900).await?;
    open_embed_page(&browser, &embed_page(visit)).await?;
    let width = "return document.querySelector('#preview cto-quadrant').clientWidth";
    for (column, expected) in [("phone", 328), ("column", 640), ("wide", 960)] {
        choose(&browser, "element", &[("column", column)]).await?;
        browser.wait_for(width, &[], &json!(expected)).await?;
    }
    look(&browser).await?;
    leave(&browser).await?;
    let paper = "const probe = document.body.appendChild(document.createElement('i'));
        probe.style.color = 'var(--paper)';
        const found = getComputedStyle(probe).color;
        probe.remove();
        return [found, getComputedStyle(document.documentElement).backgroundColor]";
    for (ground, colour, expected) in [
        ("white", "#000000", "rgb(255, 255, 255)"),
        ("beige", "#000000", "rgb(243, 233, 210)"),
        ("dark", "#000000", "rgb(29, 32, 38)"),
        ("own", "#cfe3d4", "rgb(207, 227, 212)"),
        ("own", "#102a43", "rgb(16, 42, 67)"),
    ] {
        choose(
            &browser,
            "element",
            &[("ground", ground), ("colour", colour)],
        )
        .await?;
        let field = browser.wait("#colour").await?;
        assert_eq!(field.is_displayed().await?, ground == "own", "{ground}");
        enter(&browser, 0).await?;
        let there = json!([expected, "rgba(0, 0, 0, 0)"]);
        browser.wait_for(paper, &[], &there).await?;
        leave(&browser).await?;
    }
    Ok(())
}

/// A post has its own colours, whatever scheme the author's browser prefers.
async fn the_words_on_the_stage_stand_out_from_its_background(visit: &Visit) -> Outcome {
    const DARK_INK: &str = "rgb(28, 27, 23)";
    const LIGHT_INK: &str = "rgb(232, 230, 225)";
    let browser = visit.browser().await?;
    browser.prefer("dark").await?;
    open_embed_page(&browser, &embed_page(visit)).await?;
    let look = "const stage = document.getElementById('stage');
        const { color, backgroundColor } = getComputedStyle(stage);
        return [stage.dataset.column, backgroundColor, color]";
    let first = json!(["column", "rgb(255, 255, 255)", DARK_INK]);
    assert_eq!(browser.script(look, &[]).await?, first);
    // Blue adds little light, but it does.
    for (colour, background, ink) in [
        ("#0000ff", "rgb(0, 0, 255)", LIGHT_INK),
        ("#00ff00", "rgb(0, 255, 0)", DARK_INK),
        ("#c500ff", "rgb(197, 0, 255)", DARK_INK),
        ("#c50000", "rgb(197, 0, 0)", LIGHT_INK),
    ] {
        choose(
            &browser,
            "element",
            &[("ground", "own"), ("colour", colour)],
        )
        .await?;
        let expected = json!(["column", background, ink]);
        assert_eq!(browser.script(look, &[]).await?, expected);
    }
    Ok(())
}

async fn the_stage_stays_as_high_as_the_quiz(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.resize(1280, 900).await?;
    open_embed_page(&browser, &embed_page(visit)).await?;
    look(&browser).await?;
    take(&browser, Pick::most(Model::Eft)).await?;
    leave(&browser).await?;
    let heights = "const stage = document.getElementById('stage');
        return [stage.clientHeight <= 54 * 17, stage.scrollHeight > stage.clientHeight]";
    browser.wait_for(heights, &[], &json!([true, true])).await
}
