//! The look as a whole: from the address or from the host, early or late, with what was wrong in it
//! told to the author, and what was left out as it is by itself.

use serde_json::json;

use crate::framed::Host;
use crate::framed::look::{STYLE, parts, wait_style};
use crate::framed::sweep::contrast;
use crate::quiz::{MAP, at_result, return_to, varied};
use crate::runner::{Outcome, tests};
use crate::tools::PICTURES;
use crate::visit::Visit;

tests![
    what_the_address_asks_for_is_the_look,
    colours_that_come_later_fit_in_too,
    the_author_is_told_once_what_was_passed_over,
    what_is_left_out_later_is_our_own_again,
];

async fn what_the_address_asks_for_is_the_look(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let address = "/?theme=dark&accent=%239ecbff&paper=%23101220&ink=%23e6e6f0\
        &font=Courier&heading-font=Verdana";
    browser.open(&visit.url(address)).await?;
    for (property, value) in [
        ("color-scheme", "dark"),
        ("background-color", "rgb(16, 18, 32)"),
        ("color", "rgb(230, 230, 240)"),
        ("--sans", "Courier, system-ui, sans-serif"),
        ("--serif", "Verdana, Georgia, serif"),
    ] {
        wait_style(&browser, property, value).await?;
    }
    // On light paper it would be darker, so only the second is as it was given.
    let accent = browser.script(STYLE, &[json!("--accent")]).await?;
    let accent = accent.as_str().unwrap_or_default();
    assert!(accent.ends_with(", #9ecbff)"), "{accent}");
    // Each of them alone brings the file that knows what to do.
    for (query, property, value) in [
        ("font=Courier", "--sans", "Courier, system-ui, sans-serif"),
        ("heading-font=Courier", "--serif", "Courier, Georgia, serif"),
        ("ink=navy", "color", "rgb(0, 0, 128)"),
        ("theme=dark&ink=navy", "color-scheme", "dark"),
    ] {
        browser.prefer("light").await?;
        browser.open(&visit.url(&format!("/?{query}"))).await?;
        wait_style(&browser, property, value).await?;
    }
    Ok(())
}

/// The sheet of the tools comes after the look of the host.
async fn colours_that_come_later_fit_in_too(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    // Nothing else of the tools comes before it or after it.
    visit.server().hold("/tools-*.wasm");
    return_to(&browser, visit, "/?paper=navy", Some(at_result(varied()))).await?;
    browser.wait(MAP).await?;
    browser.click_button(&visit.label(PICTURES)).await?;
    let has_come = "return [...document.styleSheets].some(({ href }) => href?.includes('/tools-'))";
    browser.wait_for(has_come, &[], &json!(true)).await?;
    browser.settle().await?;
    let is_dressed = "return document.adoptedStyleSheets[0].cssRules[0].style
        .getPropertyValue('--series-6') !== ''";
    assert_eq!(browser.script(is_dressed, &[]).await?, json!(true));
    let colours = "const probe = document.body.appendChild(document.createElement('i'));
        const found = [1, 2, 3, 4, 5, 6].map(n => {
            probe.style.color = `var(--series-${n})`;
            return getComputedStyle(probe).color;
        });
        probe.remove();
        return found";
    let colours = browser.script(colours, &[]).await?;
    let colours = colours.as_array().ok_or("six colours")?;
    assert_eq!(colours.len(), 6);
    for colour in colours {
        let found = contrast(parts(colour)?, [0, 0, 128]);
        assert!(found >= 3.0, "{colour} on navy has {found}");
    }
    Ok(())
}

async fn the_author_is_told_once_what_was_passed_over(visit: &Visit) -> Outcome {
    let listen = "window.warned = []; console.warn = text => warned.push(text)";
    visit.server().preface().add(listen);
    let host = Host::open(visit, &visit.url("/"), &[]).await?;
    host.last("ready").await?;
    for options in [
        json!({ "theme": "auto", "font": "Courier", "headingFont": "", "accent": "teal" }),
        json!({ "theme": "dark", "ink": "rgb(1 2 3 / 0)", "paper": "navy" }),
        json!({ "theme": "Dark", "ink": "rgb(1 2 3 / 0)" }),
        json!({ "theme": "light", "accent": "teel", "font": "a; b" }),
        json!({ "accent": "teel", "font": "Verdana" }),
    ] {
        host.set(options).await?;
    }
    host.inside().await?;
    wait_style(&host.browser, "--sans", "Verdana, system-ui, sans-serif").await?;
    let warned = host.browser.script("return warned", &[]).await?;
    let expected = [
        "ink \"rgb(1 2 3 / 0)\" is no colour that can be seen and was passed over.",
        "theme \"Dark\" is neither light nor dark nor auto.",
        "\"a; b\" is no list of fonts and was passed over.",
        "accent \"teel\" is no colour that can be seen and was passed over.",
    ]
    .map(|text| format!("cto-quadrant: {text}"));
    assert_eq!(warned, json!(expected));
    Ok(())
}

async fn what_is_left_out_later_is_our_own_again(visit: &Visit) -> Outcome {
    let host = Host::open(visit, &visit.url("/"), &[]).await?;
    host.last("ready").await?;
    host.browser.prefer("dark").await?;
    let found = "const style = getComputedStyle(document.documentElement);
        return [style.colorScheme,
            ...['data-theme', 'data-ground'].map(name => document.documentElement.hasAttribute(name)),
            // That of our own light region.
            style.getPropertyValue('--blot-half').includes('#b3b1ab'),
            ...['--text', '--sans', '--serif'].map(name => style.getPropertyValue(name).split(',')[0])]";
    host.inside().await?;
    let own = host.browser.script(found, &[]).await?;
    assert_eq!([&own[1], &own[2], &own[3]], [false, false, true], "{own}");
    host.outside().await?;
    let given = json!({
        "theme": "light", "size": 18, "ground": "rgb(255, 255, 255)", "ink": "#222",
        "font": "Courier", "headingFont": "Verdana",
    });
    let expected = json!([
        "light",
        true,
        true,
        false,
        "clamp(0.9375rem",
        "Courier",
        "Verdana"
    ]);
    for (options, expected) in [(given, expected), (json!({}), own)] {
        host.set(options).await?;
        host.inside().await?;
        host.browser.wait_for(found, &[], &expected).await?;
        host.outside().await?;
    }
    Ok(())
}
