//! The embed page, from the choices of an author to a quiz in a post on another origin.

use std::fs;
use std::path::Path;

use crate::server::Server;
use serde_json::{Value as Json, json};

use crate::accessibility::violations;
use crate::layout::{NARROW, misfits};
use crate::link::open_clipboard;
use crate::runner::{Outcome, tests};
use crate::snippet::{SNIPPET, call_in_post, choose, embed_page, open_embed_page, snippet};
use crate::visit::Visit;

tests![
    the_code_runs_on_a_page_of_another_origin,
    the_room_that_the_code_keeps_is_enough,
    the_browser_checks_the_pinned_loader,
    the_preview_follows_every_choice,
    each_kind_of_place_gets_its_code,
    every_choice_shows_in_the_code_and_a_default_does_not,
    an_accent_from_anywhere_stays_in_its_place,
    a_choice_that_does_not_concern_a_place_is_not_offered,
    the_code_is_copied_or_selected,
    the_embed_page_fits_every_width_in_every_language,
    axe_finds_nothing_on_the_embed_page,
    without_scripts_the_embed_page_says_so,
    the_examples_hold_the_code_that_the_page_makes,
];

const KINDS: [&str; 7] = [
    "element",
    "iframe",
    "wordpress",
    "ghost",
    "hugo",
    "jekyll",
    "markdown",
];
/// The kinds whose code is the element.
const ELEMENTS: [&str; 5] = ["element", "wordpress", "ghost", "hugo", "jekyll"];
/// The frame of a widget that has told its height.
const SHOWN: &str = "return !!document.querySelector('cto-quadrant')\
    .shadowRoot?.querySelector('.shown iframe')";

/// Serves a page with this code in its body, from another origin. As on a phone, scroll bars take
/// no room.
fn post(visit: &Visit, test: &str, code: &str) -> Outcome<Server> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("embed-page")
        .join(test);
    fs::create_dir_all(&folder)?;
    let page = format!(
        "<!doctype html><html lang=en><meta charset=utf-8>\
         <meta name=viewport content=\"width=device-width\">\
         <title>A post</title><link rel=icon href=\"data:,\">\
         <style>html {{ scrollbar-width: none }}</style>\
         <body style=\"margin:0\"><main style=\"max-width:50rem;margin:0 auto;padding:0 20px\">\
         <h1>A post</h1>\n{code}\n<p id=after>After it.</p></main></html>"
    );
    fs::write(folder.join("index.html"), page)?;
    visit.host(folder)
}

async fn the_code_runs_on_a_page_of_another_origin(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let element = snippet(&browser, visit, "element", &[]).await?;
    let frame = snippet(&browser, visit, "iframe", &[("theme", "dark")]).await?;

    let host = post(visit, "element", &element)?;
    browser.go_to(&host.url("/")).await?;
    browser.wait_for(SHOWN, &[], &json!(true)).await?;

    let host = post(visit, "iframe", &frame)?;
    browser.go_to(&host.url("/")).await?;
    browser.wait("iframe").await?.enter_frame().await?;
    browser.ready().await?;
    let theme = "return getComputedStyle(document.documentElement).colorScheme";
    browser.wait_for(theme, &[], &json!("dark")).await
}

/// The columns of a phone are as wide as its window but for the margins.
async fn the_room_that_the_code_keeps_is_enough(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let code = snippet(&browser, visit, "element", &[]).await?;
    let host = post(visit, "room", &code)?;
    let top = "return Math.round(document.querySelector('#after').getBoundingClientRect().top \
        + scrollY)";
    for width in [320, 360, 375, 412, 480, 560, 640, 768, 1280] {
        browser.resize(width, 800).await?;
        visit.server().hold("/");
        browser.go_to(&host.url("/")).await?;
        browser.wait("cto-quadrant").await?;
        let before = browser.script(top, &[]).await?;
        visit.server().release("/");
        browser.wait_for(SHOWN, &[], &json!(true)).await?;
        browser.settle().await?;
        assert_eq!(browser.script(top, &[]).await?, before, "at {width} px");
    }
    Ok(())
}

async fn the_browser_checks_the_pinned_loader(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let code = snippet(&browser, visit, "element", &[("pinned", "on")]).await?;
    let version = env!("CARGO_PKG_VERSION");
    assert!(
        code.contains(&visit.url(&format!("/v{version}/embed.js"))),
        "{code}"
    );

    let host = post(visit, "pinned", &code)?;
    browser.go_to(&host.url("/")).await?;
    browser.wait_for(SHOWN, &[], &json!(true)).await?;

    let wrong = code.replace("sha384-", "sha384-A");
    assert_ne!(wrong, code);
    let host = post(visit, "wrong", &wrong)?;
    browser.go_to(&host.url("/")).await?;
    browser.wait("cto-quadrant a").await?;
    let defined = "return [customElements.get('cto-quadrant') === undefined, document.readyState]";
    browser
        .wait_for(defined, &[], &json!([true, "complete"]))
        .await?;
    let complaints = browser.complaints().await?;
    assert!(
        complaints.iter().any(|text| text.contains("integrity")),
        "{complaints:?}"
    );
    Ok(())
}

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

async fn each_kind_of_place_gets_its_code(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let home = visit.url("/");
    let element = snippet(&browser, visit, "element", &[]).await?;
    let link = visit.text("embed.snippet.link");
    let start =
        format!("<script type=\"module\" src=\"{home}embed.js\"></script>\n<cto-quadrant style=\"");
    assert!(element.starts_with(&start), "{element}");
    assert!(
        element.ends_with(&format!("\"><a href=\"{home}\">{link}</a></cto-quadrant>")),
        "{element}"
    );
    for kind in ELEMENTS {
        assert_eq!(
            snippet(&browser, visit, kind, &[]).await?,
            element,
            "{kind}"
        );
        let expected = match kind {
            "hugo" => "{{< cto-quadrant >}}",
            "jekyll" => "{% include cto-quadrant.html %}",
            _ => "",
        };
        assert_eq!(call_in_post(&browser).await?, expected, "{kind}");
    }

    let frame = snippet(&browser, visit, "iframe", &[]).await?;
    for part in [
        &format!("src=\"{home}\""),
        "title=\"CTO quadrant quiz\"",
        "width=\"100%\"",
        "style=\"height:",
        "loading=\"lazy\"",
        "allow=\"clipboard-write; web-share\"",
    ] {
        assert!(frame.contains(part), "{frame} lacks {part}");
    }
    assert!(
        !frame.contains("scrolling"),
        "WordPress cuts it off at 1000 px"
    );

    let markdown = snippet(&browser, visit, "markdown", &[]).await?;
    assert!(
        markdown.starts_with("[![What kind of CTO is this job?"),
        "{markdown}"
    );
    assert!(
        markdown.ends_with(&format!("]({home}pictures/en/start.png)]({home})")),
        "{markdown}"
    );
    Ok(())
}

async fn every_choice_shows_in_the_code_and_a_default_does_not(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let home = visit.url("/");
    let plain = snippet(&browser, visit, "element", &[]).await?;
    for attribute in [
        "lang",
        "theme",
        "accent",
        "loading",
        "sections",
        "integrity",
    ] {
        assert!(
            !plain.contains(&format!(" {attribute}=")),
            "{attribute} in {plain}"
        );
    }
    let boxes =
        ["checklist", "time", "breadth", "scorecard"].map(|name| format!("sections-{name}"));
    let none: Vec<(&str, &str)> = boxes.iter().map(|id| (id.as_str(), "off")).collect();
    for (options, element, frame) in [
        (
            vec![("lang", "ar-XB")],
            " lang=\"ar-XB\"",
            format!("src=\"{home}ar-XB/\""),
        ),
        (
            vec![("theme", "light")],
            " theme=\"light\"",
            format!("{home}?theme=light\""),
        ),
        (
            vec![("accent", "#1a5fb4")],
            " accent=\"#1a5fb4\"",
            format!("{home}?accent=%231a5fb4\""),
        ),
        (
            vec![("loading", "click")],
            " loading=\"click\"",
            String::from(" loading=\"lazy\""),
        ),
        (
            vec![("loading", "eager")],
            " loading=\"eager\"",
            format!("src=\"{home}\""),
        ),
        (
            vec![("sections-time", "off"), ("sections-breadth", "off")],
            " sections=\"checklist scorecard\"",
            format!("{home}?sections=checklist+scorecard\""),
        ),
        (
            none,
            " sections=\"none\"",
            format!("{home}?sections=none\""),
        ),
    ] {
        let found = snippet(&browser, visit, "element", &options).await?;
        assert!(found.contains(element), "{options:?}: {found}");
        let found = snippet(&browser, visit, "iframe", &options).await?;
        assert!(found.contains(&frame), "{options:?}: {found}");
    }
    let mirrored = snippet(&browser, visit, "markdown", &[("lang", "ar-XB")]).await?;
    assert!(
        mirrored.ends_with(&format!("({home}pictures/ar-XB/start.png)]({home}ar-XB/)")),
        "{mirrored}"
    );
    Ok(())
}

/// What is typed comes out of the code as it was, and nothing else comes out of it: for a browser,
/// and for Hugo, Jekyll and `WordPress`, which look for their own commands in it first.
async fn an_accent_from_anywhere_stays_in_its_place(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let parse = "
        const page = new DOMParser().parseFromString(arguments[0], 'text/html');
        const names = [...page.querySelectorAll('head *, body *')].map(found => found.localName);
        const [widget, frame] = ['cto-quadrant', 'iframe'].map(name => page.querySelector(name));
        const query = frame && new URL(frame.src).searchParams;
        return [names, widget ? widget.getAttribute('accent') : query.get('accent')];";
    let accents = [
        "\"><script>alert(1)</script>",
        "' onload='alert(1)",
        "</script><b>",
        "&quot;&#34;",
        "{{ .Site }}{{< x >}}{% include x %}",
        "[gallery]`\\`",
        "red\" theme=\"dark",
    ];
    // A click never comes, so the preview loads nothing.
    snippet(&browser, visit, "element", &[("loading", "click")]).await?;
    let mut codes = Vec::new();
    for accent in accents {
        for kind in KINDS {
            choose(&browser, kind, &[("accent", accent)]).await?;
            codes.push((kind, accent, browser.value(SNIPPET).await?));
        }
    }
    choose(&browser, "element", &[]).await?;
    let warning = browser.wait("#no-colour").await?;
    assert!(warning.is_displayed().await?);
    choose(&browser, "element", &[("accent", "rebeccapurple")]).await?;
    assert!(!warning.is_displayed().await?);

    // Without the policy of the embed page, which would mind the style attributes.
    browser.go_to("about:blank").await?;
    for (kind, accent, code) in codes {
        for command in ["{{", "{%", "[gallery", "`"] {
            assert!(!code.contains(command), "{kind}: {command} in {code}");
        }
        if kind == "markdown" {
            assert!(!code.contains("accent"), "{code}");
            continue;
        }
        let names = match kind {
            "iframe" => json!(["iframe"]),
            _ => json!(["script", "cto-quadrant", "a"]),
        };
        let found = browser.script(parse, &[json!(code)]).await?;
        assert_eq!(found, json!([names, accent]), "{kind}: {code}");
    }
    Ok(())
}

async fn a_choice_that_does_not_concern_a_place_is_not_offered(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    open_embed_page(&browser, &embed_page(visit)).await?;
    for (kind, theme, pinned, call) in [
        ("element", true, true, false),
        ("iframe", true, false, false),
        ("hugo", true, true, true),
        ("markdown", false, false, false),
    ] {
        choose(&browser, kind, &[]).await?;
        for (id, expected) in [
            ("theme", theme),
            ("pinned", pinned),
            ("call", call),
            ("lang", true),
        ] {
            let control = browser.wait(&format!("#{id}")).await?;
            assert_eq!(control.is_displayed().await?, expected, "{kind}: {id}");
        }
    }
    choose(&browser, "wordpress", &[]).await?;
    let notes = browser.script(
        "return [...document.querySelectorAll('.note[data-kinds]')]\
            .filter(note => note.checkVisibility()).map(note => note.dataset.kinds)",
        &[],
    );
    assert_eq!(notes.await?, json!(["wordpress", "wordpress"]));
    Ok(())
}

async fn the_code_is_copied_or_selected(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    open_clipboard(&browser).await?;
    let code = snippet(&browser, visit, "hugo", &[]).await?;
    let clipboard = "navigator.clipboard.readText().then(arguments[0])";
    for (button, expected) in [
        ("#copy", code.as_str()),
        ("#copy-call", "{{< cto-quadrant >}}"),
    ] {
        browser.click(button).await?;
        let told = format!("{button} ~ [role=status]");
        browser
            .wait_text(&told, visit.text("embed.copy.copied"))
            .await?;
        let copied = browser
            .client()
            .execute_async(clipboard, Vec::new())
            .await?;
        assert_eq!(copied, json!(expected));
    }
    let refuse = "navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
        document.execCommand = () => false";
    browser.script(refuse, &[]).await?;
    browser.click("#copy").await?;
    browser
        .wait_text("#copy ~ [role=status]", visit.text("embed.copy.selected"))
        .await?;
    assert!(browser.is_focused(SNIPPET).await?);
    let selected = "const { selectionStart, selectionEnd, value } = document.activeElement;
        return value.slice(selectionStart, selectionEnd)";
    assert_eq!(browser.script(selected, &[]).await?, json!(code));
    Ok(())
}

async fn the_embed_page_fits_every_width_in_every_language(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let mut found = Vec::new();
    // All embed pages bring their own policy.
    let _ = embed_page(visit);
    for folder in ["/", "/en-XA/", "/ar-XB/"] {
        open_embed_page(&browser, &visit.url(&format!("{folder}embed/"))).await?;
        for kind in KINDS {
            choose(&browser, kind, &[]).await?;
            for width in NARROW.into_iter().chain([768, 1280]) {
                browser.resize(width, 800).await?;
                for wrong in misfits(&browser).await? {
                    found.push(format!("{folder} {kind} at {width} px: {wrong}"));
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

async fn axe_finds_nothing_on_the_embed_page(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let mut found = Vec::new();
    for scheme in ["light", "dark"] {
        browser.prefer(scheme).await?;
        for kind in ["wordpress", "hugo", "markdown"] {
            // Loads nothing: the quiz in its frame is looked at elsewhere.
            let options = [("accent", "none such"), ("loading", "click")];
            snippet(&browser, visit, kind, &options).await?;
            for violation in violations(&browser, visit, json!({})).await? {
                found.push(format!("{scheme} {kind}: {violation}"));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

async fn without_scripts_the_embed_page_says_so(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let off = |value: bool| json!({ "value": value });
    let command = "Emulation.setScriptExecutionDisabled";
    browser.devtools(command, off(true)).await?;
    browser.go_to(&embed_page(visit)).await?;
    browser.devtools(command, off(false)).await?;
    browser
        .wait_text("noscript p", visit.text("embed.noscript.none"))
        .await?;
    assert!(!browser.wait("form").await?.is_displayed().await?);
    Ok(())
}

/// The files that somebody copies from, with the kind of code that each must hold.
const EXAMPLES: [(&str, &str); 7] = [
    ("html/index.html", "element"),
    ("eleventy/posts/quiz.md", "element"),
    ("wordpress/custom-html-block.html", "wordpress"),
    ("ghost/html-card.html", "ghost"),
    ("hugo/layouts/shortcodes/cto-quadrant.html", "hugo"),
    ("jekyll/_includes/cto-quadrant.html", "jekyll"),
    ("frame/index.html", "iframe"),
];
/// The posts that call the code, with the kind of place.
const CALLS: [(&str, &str); 2] = [
    ("hugo/content/posts/quiz.md", "hugo"),
    ("jekyll/_posts/2026-01-01-quiz.md", "jekyll"),
];
/// The address that stands in the examples and in the documents.
const EXAMPLE: &str = "https://example.org/quiz/";

async fn the_examples_hold_the_code_that_the_page_makes(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |file: &str| {
        fs::read_to_string(root.join(file)).map_err(|error| format!("{file}: {error}"))
    };
    let home = visit.url("/");
    for (file, kind) in EXAMPLES {
        let code = snippet(&browser, visit, kind, &[])
            .await?
            .replace(&home, EXAMPLE);
        let text = read(&format!("examples/{file}"))?;
        assert!(text.contains(&code), "examples/{file} lacks\n{code}");
    }
    for (file, kind) in CALLS {
        choose(&browser, kind, &[]).await?;
        let line = call_in_post(&browser).await?;
        assert!(
            read(&format!("examples/{file}"))?.contains(&line),
            "{file} lacks {line}"
        );
    }
    let element = snippet(&browser, visit, "element", &[])
        .await?
        .replace(&home, EXAMPLE);
    for file in ["README.md", "docs/embedding.md"] {
        assert!(read(file)?.contains(&element), "{file} lacks\n{element}");
    }
    for kind in ["iframe", "markdown"] {
        let code = snippet(&browser, visit, kind, &[])
            .await?
            .replace(&home, EXAMPLE);
        assert!(
            read("docs/embedding.md")?.contains(&code),
            "docs/embedding.md lacks\n{code}"
        );
    }
    Ok(())
}
