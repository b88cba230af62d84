//! The page itself: what it offers, at every width and for everybody, and the documents that repeat
//! its code.

use std::fs;
use std::path::Path;

use serde_json::json;

use crate::accessibility::axe::violations;
use crate::embed_page::KINDS;
use crate::layout::{NARROW, misfits};
use crate::link::open_clipboard;
use crate::runner::{Outcome, tests};
use crate::snippet::{SNIPPET, call_in_post, choose, embed_page, open_embed_page, snippet};
use crate::visit::Visit;

tests![
    a_choice_that_does_not_concern_a_place_is_not_offered,
    the_code_is_near_and_stands_beside_the_choices_where_there_is_room,
    the_code_is_copied_or_selected,
    the_embed_page_fits_every_width_in_every_language,
    axe_finds_nothing_on_the_embed_page,
    without_scripts_the_embed_page_says_so,
    the_examples_hold_the_code_that_the_page_makes,
];

async fn a_choice_that_does_not_concern_a_place_is_not_offered(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    open_embed_page(&browser, &embed_page(visit)).await?;
    browser.click(".more summary").await?;
    for (kind, theme, pinned, call) in [
        ("element", true, true, false),
        ("iframe", true, false, false),
        ("hugo", true, true, true),
        ("markdown", false, false, false),
    ] {
        choose(&browser, kind, &[]).await?;
        for (id, expected) in [
            ("theme", theme),
            ("perspective", theme),
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

async fn the_code_is_near_and_stands_beside_the_choices_where_there_is_room(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    open_embed_page(&browser, &embed_page(visit)).await?;
    let edges = "
        const edge = css => document.querySelector(css).getBoundingClientRect();
        const [choices, code, preview, copy] =
            ['#choices', '[aria-labelledby=code-heading]', '.preview', '#copy'].map(edge);
        return [choices.right <= code.left, preview.left === code.left,
            choices.bottom <= code.top, preview.top < innerHeight,
            copy.bottom + scrollY < 2 * innerHeight]";
    for (size, column, expected) in [
        ([1280, 900], "column", [true, true, false, true, true]),
        // That wide, it needs the whole page.
        ([1280, 900], "wide", [true, false, false, true, true]),
        ([360, 740], "phone", [false, true, true, false, true]),
    ] {
        choose(&browser, "element", &[("column", column)]).await?;
        browser.resize(size[0], size[1]).await?;
        let found = browser.script(edges, &[]).await?;
        assert_eq!(found, json!(expected), "{column} at {size:?}");
    }
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
    // Older browsers copy what is selected.
    let older = "document.execCommand = command => command === 'copy'";
    browser.script(older, &[]).await?;
    browser.click("#copy").await?;
    browser
        .wait_text("#copy ~ [role=status]", visit.text("embed.copy.copied"))
        .await?;
    // With the next choice it is another code, of which nothing has been said.
    choose(&browser, "hugo", &[("theme", "dark")]).await?;
    assert_eq!(browser.text("#copy ~ [role=status]").await?, "");
    Ok(())
}

async fn the_embed_page_fits_every_width_in_every_language(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let mut found = Vec::new();
    // All embed pages bring their own policy.
    let _ = embed_page(visit);
    for folder in ["/", "/en-XA/", "/ar-XB/"] {
        open_embed_page(&browser, &visit.url(&format!("{folder}embed/"))).await?;
        browser.click(".more summary").await?;
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
    // The style sheet that hides them may come after the page.
    let shows = "return document.querySelector('#choices').checkVisibility()";
    browser.wait_for(shows, &[], &json!(false)).await
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
