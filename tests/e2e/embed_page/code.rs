//! The code that the page makes: each choice stands in it, and nothing else.

use serde_json::json;

use crate::embed_page::KINDS;
use crate::runner::{Outcome, tests};
use crate::snippet::{SNIPPET, call_in_post, choose, snippet};
use crate::visit::Visit;

tests![
    each_kind_of_place_gets_its_code,
    every_choice_shows_in_the_code_and_a_default_does_not,
    a_dialog_a_link_and_a_language_have_codes_of_their_own,
    an_accent_from_anywhere_stays_in_its_place,
];

/// The kinds whose code is the element.
const ELEMENTS: [&str; 5] = ["element", "wordpress", "ghost", "hugo", "jekyll"];
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
        choose(&browser, kind, &[]).await?;
        assert_eq!(browser.value(SNIPPET).await?, element, "{kind}");
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
        "display",
        "frame",
        "font",
        "perspective",
        "result",
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
            vec![("perspective", "needed")],
            " perspective=\"needed\"",
            format!("{home}?perspective=needed\""),
        ),
        // A link is as good as the code in it.
        (
            vec![(
                "result",
                "https://example.org/r/eft-bt/#r=1026WUf0PPdVmdezR",
            )],
            " result=\"1026WUf0PPdVmdezR\"",
            format!("{home}?card#r=1026WUf0PPdVmdezR\""),
        ),
        (
            vec![("result", " 1026WUf0PPdVmdezR.name ")],
            " result=\"1026WUf0PPdVmdezR.name\"",
            format!("{home}?card#r=1026WUf0PPdVmdezR.name\""),
        ),
        (
            vec![("frame", "card"), ("font", "host")],
            " frame=\"card\" font=\"host\"",
            format!("src=\"{home}\""),
        ),
        (
            none,
            " sections=\"none\"",
            format!("{home}?sections=none\""),
        ),
    ] {
        let found = snippet(&browser, visit, "element", &options).await?;
        assert!(found.contains(element), "{options:?}: {found}");
        // The same choices for another kind of place.
        choose(&browser, "iframe", &[]).await?;
        let found = browser.value(SNIPPET).await?;
        assert!(found.contains(&frame), "{options:?}: {found}");
    }
    Ok(())
}

async fn a_dialog_a_link_and_a_language_have_codes_of_their_own(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let home = visit.url("/");
    // A dialog keeps no room in the text, and is loaded when it is opened.
    let options = [("display", "dialog"), ("loading", "eager")];
    let dialog = snippet(&browser, visit, "element", &options).await?;
    let tag = format!("<cto-quadrant display=\"dialog\"><a href=\"{home}\">");
    assert!(dialog.contains(&tag), "{dialog}");
    let result = [("result", "1026WUf0PPdVmdezR")];
    let linked = snippet(&browser, visit, "markdown", &result).await?;
    assert!(
        linked.ends_with(&format!("]({home}#r=1026WUf0PPdVmdezR)")),
        "{linked}"
    );
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
    let warning = browser.wait("#no-accent").await?;
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
