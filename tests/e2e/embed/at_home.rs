//! The quiz itself on the paper of a post: no edge is seen, and everything can be read.

use resvg::tiny_skia::{Pixmap, PremultipliedColorU8};
use serde_json::{Value as Json, json};

use crate::browser::Browser;
use crate::embed::post::{post, read};
use crate::embed::scene::leave;
use crate::framed::look::parts;
use crate::framed::sweep::contrast;
use crate::runner::{Outcome, tests};
use crate::visit::Visit;

tests![
    on_any_paper_no_edge_is_seen_and_every_word_is_read,
    a_switch_of_the_theme_shows_no_other_colour,
    the_words_are_as_large_as_those_of_the_post_within_reason,
    a_card_has_its_own_paper_and_a_line_around_it,
];

/// White, beige, dark, middle grey with dark and with light words, a colour, and a gradient.
const HOSTS: [(&str, &str); 7] = [
    ("#ffffff", "#222222"),
    ("#f3e9d2", "#3b3226"),
    ("#1d2026", "#d6dbe3"),
    ("#808080", "#111111"),
    ("#6f6f6f", "#ffffff"),
    ("#00695c", "#ffffff"),
    ("linear-gradient(90deg, #fff, #dde6f5)", "#222222"),
];

fn style(background: &str, ink: &str) -> String {
    format!("<style>body {{ background: {background}; color: {ink}; margin: 40px }}</style>")
}

/// The colours of the words in the frame, and of the ground that they stand on.
const WORDS: &str = "const colour = element => getComputedStyle(element).color;
    const found = [...document.querySelectorAll('h1, h2, p, label, button, a, span, legend')]
        .filter(element => element.checkVisibility() && element.textContent.trim())
        .map(element => [element.textContent.trim().slice(0, 30), colour(element),
            getComputedStyle(element).backgroundColor]);
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'var(--paper)';
    const paper = colour(probe);
    probe.remove();
    return [paper, found];";

async fn picture(browser: &Browser) -> Outcome<Pixmap> {
    Ok(Pixmap::decode_png(&browser.client().screenshot().await?)?)
}

/// The pixels just above and just below the upper edge of the frame, where there are no words.
async fn edges(browser: &Browser) -> Outcome<Vec<[PremultipliedColorU8; 2]>> {
    let place = "const { x, y } = document.querySelector('cto-quadrant').getBoundingClientRect();
        return [x, y]";
    let [x, y]: [f64; 2] = serde_json::from_value(browser.script(place, &[]).await?)?;
    let pixels = picture(browser).await?;
    let at = |x: f64, y: f64| {
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "of a screen"
        )]
        let (x, y) = (x as u32, y as u32);
        pixels.pixel(x, y).ok_or("the quiz is not on the screen")
    };
    let mut found = Vec::new();
    for along in [1.0, 60.0, 140.0, 250.0] {
        found.push([at(x + along, y - 3.0)?, at(x + along, y + 1.0)?]);
    }
    Ok(found)
}

/// Fails if one could see where the frame begins.
async fn check_edges(browser: &Browser, what: &str) -> Outcome {
    for [outside, inside] in edges(browser).await? {
        let far = [
            outside.red().abs_diff(inside.red()),
            outside.green().abs_diff(inside.green()),
            outside.blue().abs_diff(inside.blue()),
        ];
        // A gradient changes a little from one pixel to the next.
        assert!(
            far.iter().all(|far| *far <= 1),
            "{what}: {outside:?} {inside:?}"
        );
    }
    Ok(())
}

async fn on_any_paper_no_edge_is_seen_and_every_word_is_read(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    for (index, (background, ink)) in HOSTS.into_iter().enumerate() {
        // Neither scheme of the reader's may show through.
        browser
            .prefer(if index % 2 == 0 { "dark" } else { "light" })
            .await?;
        let name = format!("home-{index}");
        let _host = post(visit, &browser, &name, "", &style(background, ink)).await?;
        read(&browser).await?;
        let words = browser.script(WORDS, &[]).await?;
        leave(&browser).await?;
        check_edges(&browser, background).await?;

        let is_plain = background.starts_with('#');
        let paper = parts(&words[0])?;
        if is_plain {
            let hex = paper.map(|part| format!("{part:02x}")).concat();
            assert_eq!(format!("#{hex}"), background, "the ground stays as it is");
        }
        let found = words[1].as_array().ok_or("no words")?;
        assert!(found.len() > 5, "{words}");
        for word in found {
            let ground = if word[2] == "rgba(0, 0, 0, 0)" {
                &words[0]
            } else {
                &word[2]
            };
            let ratio = contrast(parts(&word[1])?, parts(ground)?);
            // What cannot be pressed yet is exempt, see WCAG 2.2, 1.4.3.
            assert!(ratio >= 4.5, "{background}: {word} has {ratio:.2}");
        }
    }
    Ok(())
}

async fn a_switch_of_the_theme_shows_no_other_colour(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let themes = "<style>body { background: #fff; color: #222; margin: 40px }
        .night { background: #1d2026; color: #d6dbe3 }
        .slow { transition: background-color 0.5s, color 0.5s }</style>
        <script>document.body.className = 'slow'</script>";
    let _host = post(visit, &browser, "home-switch", "", themes).await?;
    read(&browser).await?;
    leave(&browser).await?;
    for class in ["night", "", "slow night", "slow"] {
        let toggle = "document.body.className = arguments[0]";
        browser.script(toggle, &[json!(class)]).await?;
        // At once, on the way, and when it is over.
        for _ in 0..4 {
            check_edges(&browser, class).await?;
        }
    }
    Ok(())
}

async fn the_words_are_as_large_as_those_of_the_post_within_reason(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    for (size, expected) in [(16, 16), (18, 18), (11, 15), (40, 20)] {
        let style = format!("<style>body {{ font-size: {size}px }}</style>");
        let _host = post(visit, &browser, &format!("home-size-{size}"), "", &style).await?;
        read(&browser).await?;
        let script = "return parseFloat(getComputedStyle(document.documentElement).fontSize)";
        browser.wait_for(script, &[], &json!(expected)).await?;
        leave(&browser).await?;
    }
    Ok(())
}

async fn a_card_has_its_own_paper_and_a_line_around_it(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.prefer("light").await?;
    let _host = post(
        visit,
        &browser,
        "home-card",
        "frame=card",
        &style("#cde", "#222"),
    )
    .await?;
    read(&browser).await?;
    let look = "const { backgroundColor, paddingLeft } = getComputedStyle(document.querySelector('.widget'));
        return [getComputedStyle(document.documentElement).backgroundColor, parseFloat(paddingLeft) >= 12]";
    let own: Json = json!(["rgb(250, 249, 245)", true]);
    browser.wait_for(look, &[], &own).await?;
    leave(&browser).await?;
    let [line, inside] = edges(&browser).await?[1];
    assert_ne!(
        line, inside,
        "the paper of the quiz is another than that of the post"
    );
    Ok(())
}
