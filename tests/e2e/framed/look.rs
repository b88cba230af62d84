//! The look that a host asks for: there before the first paint, and changed while the page runs.

use std::fs;

use serde_json::{Value as Json, json};

use crate::browser::Browser;
use crate::framed::Host;
use crate::quiz::{MAP, varied};
use crate::runner::{Outcome, tests};
use crate::screen::link_to;
use crate::visit::Visit;

tests![
    nothing_is_painted_before_the_colours_of_the_host_are_there,
    a_frame_file_that_comes_after_every_sheet_brings_the_colours_too,
    a_theme_in_the_address_holds_without_the_frame_file,
    only_light_and_dark_are_themes,
    a_page_alone_asks_for_no_frame_file_unless_its_address_has_colours,
    options_change_the_look_while_the_page_runs,
    without_a_theme_the_page_follows_the_reader,
    a_paper_brings_its_scheme_along,
    what_is_no_colour_is_passed_over,
    fonts_are_put_before_our_own,
    print_stays_black_on_white,
];

/// The value of a property of the root.
pub(crate) const STYLE: &str =
    "return getComputedStyle(document.documentElement).getPropertyValue(arguments[0])";

pub(crate) async fn wait_style(browser: &Browser, property: &str, value: &str) -> Outcome {
    browser
        .wait_for(STYLE, &[json!(property)], &json!(value))
        .await
}

/// The name of the file that is fetched for a frame.
fn frame_file(visit: &Visit) -> Outcome<String> {
    for entry in fs::read_dir(visit.dist())? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.starts_with("frame-") {
            return Ok(name);
        }
    }
    Err("the built site has no frame file".into())
}

async fn nothing_is_painted_before_the_colours_of_the_host_are_there(visit: &Visit) -> Outcome {
    let file = frame_file(visit)?;
    visit.server().hold(&file);
    let browser = visit.browser().await?;
    browser.go_to(&visit.url("/?paper=navy")).await?;
    // Everything else has come, so that nothing but the frame file holds back the paint.
    let came = "return performance.getEntriesByType('resource')\
        .filter(entry => entry.name.includes(arguments[0]) && entry.responseEnd > 0).length > 0";
    browser
        .wait_for(came, &[json!("_bg.wasm")], &json!(true))
        .await?;
    visit.server().release(&file);
    browser.ready().await?;
    let painted_after = "
        const [paint] = performance.getEntriesByType('paint');
        const [file] = performance.getEntriesByType('resource')
            .filter(entry => entry.name.includes(arguments[0]));
        return paint && paint.startTime > file.responseEnd;";
    browser
        .wait_for(painted_after, &[json!(file)], &json!(true))
        .await?;
    wait_style(&browser, "background-color", "rgb(0, 0, 128)").await
}

async fn a_frame_file_that_comes_after_every_sheet_brings_the_colours_too(
    visit: &Visit,
) -> Outcome {
    let (server, file) = (visit.server(), frame_file(visit)?);
    // The program would bring more sheets.
    server.hold("_bg.wasm");
    server.hold(&file);
    let browser = visit.browser().await?;
    browser.go_to(&visit.url("/?paper=navy")).await?;
    let has_sheets = "return document.readyState !== 'loading' && document.styleSheets.length > 0
        && [...document.querySelectorAll('link[rel=stylesheet]')].every(({ sheet }) => sheet)";
    browser.wait_for(has_sheets, &[], &json!(true)).await?;
    browser.settle().await?;
    server.release(&file);
    browser.wait("html:not([data-undressed])").await?;
    let found = browser.script(STYLE, &[json!("background-color")]).await?;
    server.release("_bg.wasm");
    assert_eq!(found, json!("rgb(0, 0, 128)"));
    Ok(())
}

async fn a_theme_in_the_address_holds_without_the_frame_file(visit: &Visit) -> Outcome {
    visit.server().refuse(&frame_file(visit)?);
    let browser = visit.browser().await?;
    browser.prefer("light").await?;
    browser.open(&visit.url("/?theme=dark")).await?;
    wait_style(&browser, "color-scheme", "dark").await?;
    // The dark paper of `tokens.css`.
    wait_style(&browser, "background-color", "rgb(23, 22, 17)").await?;
    browser.prefer("dark").await?;
    browser.open(&visit.url("/?theme=light")).await?;
    wait_style(&browser, "background-color", "rgb(250, 249, 245)").await
}

async fn only_light_and_dark_are_themes(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    for theme in ["", "auto", "Dark", "dark%20", "%22%3E%3Cb%3E"] {
        browser
            .open(&visit.url(&format!("/?theme={theme}")))
            .await?;
        assert_eq!(browser.count("html[data-theme]").await?, 0, "{theme}");
    }
    Ok(())
}

async fn a_page_alone_asks_for_no_frame_file_unless_its_address_has_colours(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    let asked = |file: &str| {
        visit
            .server()
            .requests()
            .iter()
            .any(|path| path.ends_with(file))
    };
    let file = frame_file(visit)?;
    browser
        .open(&visit.url("/?theme=dark&utm_source=paper"))
        .await?;
    assert!(!asked(&file));
    browser.open(&visit.url("/?accent=teal")).await?;
    assert!(asked(&file));
    Ok(())
}

async fn options_change_the_look_while_the_page_runs(visit: &Visit) -> Outcome {
    let host = Host::open(visit, &visit.url("/?accent=%23096"), &[]).await?;
    host.browser.prefer("light").await?;
    host.last("ready").await?;
    // The options are the whole look: what they leave empty is our own.
    let steps = [
        (json!({}), "rgb(178, 60, 29)", "rgb(250, 249, 245)"),
        (
            json!({ "theme": "dark" }),
            "rgb(240, 137, 90)",
            "rgb(23, 22, 17)",
        ),
        (
            json!({ "accent": "#046" }),
            "rgb(0, 68, 102)",
            "rgb(250, 249, 245)",
        ),
        (
            json!({ "paper": "white" }),
            "rgb(178, 60, 29)",
            "rgb(255, 255, 255)",
        ),
        (json!({}), "rgb(178, 60, 29)", "rgb(250, 249, 245)"),
    ];
    for (changes, accent, paper) in steps {
        host.set(changes).await?;
        host.inside().await?;
        wait_style(&host.browser, "background-color", paper).await?;
        host.browser
            .wait_for(PROMPT_COLOUR, &[], &json!(accent))
            .await?;
        host.outside().await?;
    }
    Ok(())
}

/// The colour of a text in the accent.
const PROMPT_COLOUR: &str = "return getComputedStyle(document.querySelector('.prompt')).color";

async fn without_a_theme_the_page_follows_the_reader(visit: &Visit) -> Outcome {
    let host = Host::open(visit, &visit.url("/"), &[]).await?;
    host.last("ready").await?;
    host.set(json!({ "accent": "#046" })).await?;
    host.browser.prefer("light").await?;
    host.inside().await?;
    let light = json!("rgb(0, 68, 102)");
    host.browser.wait_for(PROMPT_COLOUR, &[], &light).await?;
    host.browser.prefer("dark").await?;
    wait_style(&host.browser, "background-color", "rgb(23, 22, 17)").await?;
    let dark = host.browser.script(PROMPT_COLOUR, &[]).await?;
    assert_ne!(dark, light, "too dark on dark paper");
    Ok(())
}

async fn a_paper_brings_its_scheme_along(visit: &Visit) -> Outcome {
    let host = Host::open(visit, &visit.url("/"), &[]).await?;
    host.last("ready").await?;
    for (paper, scheme) in [("#fffbe6", "light"), ("oklch(25% 0.05 260)", "dark")] {
        let opposite = if scheme == "light" { "dark" } else { "light" };
        host.browser.prefer(opposite).await?;
        host.set(json!({ "paper": paper })).await?;
        host.inside().await?;
        wait_style(&host.browser, "color-scheme", scheme).await?;
        host.outside().await?;
    }
    // A theme says otherwise: the paper keeps its hue, not its lightness.
    host.set(json!({ "paper": "#fffbe6", "theme": "dark" }))
        .await?;
    host.inside().await?;
    wait_style(&host.browser, "color-scheme", "dark").await?;
    let paper = host
        .browser
        .script(STYLE, &[json!("background-color")])
        .await?;
    let [red, green, blue] = parts(&paper)?;
    assert!(
        red < 60 && green < 60 && blue < green,
        "dark and yellow: {paper}"
    );
    Ok(())
}

/// The three numbers of `rgb(1, 2, 3)`.
pub(crate) fn parts(colour: &Json) -> Outcome<[u8; 3]> {
    let text = colour.as_str().unwrap_or_default();
    let inner = text.trim_start_matches("rgb(").trim_end_matches(')');
    let parts: Result<Vec<u8>, _> = inner.split(", ").map(str::parse).collect();
    let parts = parts.ok().and_then(|parts| parts.try_into().ok());
    parts.ok_or_else(|| format!("{text} is no opaque colour").into())
}

async fn what_is_no_colour_is_passed_over(visit: &Visit) -> Outcome {
    let src = visit.url("/?accent=%23046;}*{color:red");
    let host = Host::open(visit, &src, &[("mute", "")]).await?;
    host.browser.prefer("light").await?;
    host.ready().await?;
    let usual = json!("rgb(178, 60, 29)");
    host.browser.wait_for(PROMPT_COLOUR, &[], &usual).await?;
    host.outside().await?;
    host.browser.script("window.port = welcome()", &[]).await?;
    for accent in [
        "teel",
        "inherit",
        "var(--ink)",
        "url(x)",
        "transparent",
        "#12345",
        "0",
    ] {
        host.set(json!({ "accent": accent, "font": "Courier" }))
            .await?;
        host.inside().await?;
        host.browser.settle().await?;
        assert_eq!(
            host.browser.script(PROMPT_COLOUR, &[]).await?,
            usual,
            "{accent}"
        );
        host.outside().await?;
    }
    Ok(())
}

async fn fonts_are_put_before_our_own(visit: &Visit) -> Outcome {
    let host = Host::open(visit, &visit.url("/"), &[]).await?;
    host.last("ready").await?;
    host.set(json!({ "font": "Courier, monospace", "headingFont": "\"Comic Sans MS\"" }))
        .await?;
    host.inside().await?;
    let fonts = "return ['body', 'h1'].map(name =>
        getComputedStyle(document.querySelector(name)).fontFamily.split(',')[0])";
    let expected = json!(["Courier", "\"Comic Sans MS\""]);
    host.browser.wait_for(fonts, &[], &expected).await?;
    host.outside().await?;
    host.set(json!({ "font": "a; b", "headingFont": "inherit" }))
        .await?;
    host.inside().await?;
    let is_usual = "return getComputedStyle(document.querySelector('h1')).fontFamily\
        .includes('Palatino') && getComputedStyle(document.body).fontFamily\
        .startsWith('system-ui')";
    host.browser.wait_for(is_usual, &[], &json!(true)).await
}

async fn print_stays_black_on_white(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let code = link_to(&varied());
    browser
        .open(&visit.url(&format!("/?paper=navy&accent=pink{code}")))
        .await?;
    browser.wait(MAP).await?;
    wait_style(&browser, "background-color", "rgb(0, 0, 128)").await?;
    browser
        .devtools("Emulation.setEmulatedMedia", json!({ "media": "print" }))
        .await?;
    wait_style(&browser, "--paper", "#fff").await?;
    let ink = browser.script(STYLE, &[json!("color")]).await?;
    assert!(parts(&ink)?.iter().all(|part| *part < 40), "{ink}");

    // On the dark ground of a post all words are light, in any scheme.
    let host = Host::open(visit, &visit.url("/"), &[]).await?;
    host.last("ready").await?;
    let dark = json!({ "ground": "rgb(20, 20, 20)", "ink": "rgb(240, 240, 240)" });
    host.set(dark).await?;
    host.inside().await?;
    wait_style(&host.browser, "color", "rgb(240, 240, 240)").await?;
    host.browser
        .devtools("Emulation.setEmulatedMedia", json!({ "media": "print" }))
        .await?;
    wait_style(&host.browser, "--paper", "#fff").await?;
    let ink = host.browser.script(STYLE, &[json!("color")]).await?;
    assert!(parts(&ink)?.iter().all(|part| *part < 40), "{ink}");
    Ok(())
}
