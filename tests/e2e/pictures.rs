//! The first tool: links, the picture and the texts of one result.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use cto_quadrant::domain::answers::Answers;
use cto_quadrant::wire::code::encode;
use cto_quadrant::wire::link::{Shared, result_fragment};
use cto_quadrant::wire::name::Name;
use serde_json::{Value as Json, json};

use crate::browser::Browser;
use crate::link::{clipboard, open_clipboard};
use crate::quiz::{HEADING, MAP, at_result, return_to, varied};
use crate::runner::{Outcome, tests};
use crate::tools::{CARD, PICTURES, open_tool, open_tool_of};
use crate::visit::Visit;

tests![
    both_links_hold_the_same_code_and_the_name_that_is_typed,
    the_picture_is_a_drawing_that_is_saved_in_both_shapes,
    the_texts_hold_the_description_and_the_link_and_are_copied,
    a_qr_code_is_drawn_when_somebody_wants_it,
];

const PLAIN: &str = "#share-plain";
const PREVIEW: &str = "#share-preview";
const NAME: &str = "#share-name";

/// Answers with a name that goes along.
pub(crate) fn named(answers: Answers, name: &str) -> Shared {
    Shared {
        answers,
        name: Name::new(name).ok(),
    }
}

/// Lets the browser save files in an empty folder of this test.
pub(crate) async fn open_folder(browser: &Browser, test: &str) -> Outcome<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let allow = json!({ "behavior": "allow", "downloadPath": folder });
    browser
        .devtools("Browser.setDownloadBehavior", allow)
        .await?;
    Ok(folder)
}

/// The path of a file as soon as it is saved.
pub(crate) async fn saved(folder: &Path, file: &str) -> Outcome<PathBuf> {
    const PERIOD: Duration = Duration::from_millis(20);
    const MOST_LOOKS: usize = 1000;
    let path = folder.join(file);
    for _ in 0..MOST_LOOKS {
        if path.is_file() {
            return Ok(path);
        }
        tokio::time::sleep(PERIOD).await;
    }
    Err(format!("{} was never saved", path.display()).into())
}

async fn both_links_hold_the_same_code_and_the_name_that_is_typed(visit: &Visit) -> Outcome {
    let browser = open_tool_of(visit, varied(), PICTURES).await?;
    let bare = ["#r=", &encode(&varied())].concat();
    assert_eq!(browser.value(PLAIN).await?, visit.url(&format!("/{bare}")));
    let preview = browser.value(PREVIEW).await?;
    let path = preview
        .strip_prefix(&visit.url("/"))
        .and_then(|rest| rest.strip_suffix(&bare))
        .ok_or_else(|| format!("{preview} does not lead to {bare}"))?;
    let page = visit.dist().join(path).join("index.html");
    assert!(
        path.starts_with("r/") && page.is_file(),
        "{path} is no page of a call"
    );

    let name = "Ada Lovelace";
    let with_name = format!("#{}", result_fragment(&named(varied(), name)));
    assert!(with_name.starts_with(&format!("{bare}.")), "{with_name}");
    browser.fill(NAME, name).await?;
    let plain = visit.url(&format!("/{with_name}"));
    browser.wait_value(PLAIN, &plain).await?;
    let with_path = visit.url(&format!("/{path}{with_name}"));
    browser.wait_value(PREVIEW, &with_path).await?;
    browser.fill(NAME, "").await?;
    browser
        .wait_value(PLAIN, &visit.url(&format!("/{bare}")))
        .await?;
    browser.wait_value(PREVIEW, &preview).await?;

    browser.open(&plain).await?;
    let told = visit.filled("opened.named", &[("name", name)]);
    browser.wait_text(".opened span", &told).await
}

async fn the_picture_is_a_drawing_that_is_saved_in_both_shapes(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/", Some(at_result(varied()))).await?;
    browser.wait(MAP).await?;
    let call = browser.text(HEADING).await?;
    open_tool(&browser, visit, PICTURES).await?;
    let alt = browser.wait(CARD).await?.attr("alt").await?;
    let alt = alt.unwrap_or_default();
    assert!(alt.starts_with(&call), "{alt} does not tell “{call}”");
    browser.fill(NAME, "Ada <&>").await?;

    let folder = open_folder(&browser, "pictures").await?;
    for size in [[1200, 630], [1080, 1080]] {
        check_drawing(&browser, size, "Ada &lt;&amp;&gt;").await?;
        browser
            .click_button(&visit.sharing("picture.png", &[]))
            .await?;
        let png = saved(&folder, "cto-quadrant.png").await?;
        check_png(&browser, &fs::read(&png)?, size).await?;
        fs::remove_file(png)?;
        browser.click("[name=shape]:not(:checked)").await?;
    }

    check_drawing(&browser, [1200, 630], "Ada &lt;&amp;&gt;").await?;
    browser
        .click_button(&visit.sharing("picture.svg", &[]))
        .await?;
    let svg = fs::read_to_string(saved(&folder, "cto-quadrant.svg").await?)?;
    let shown = "return decodeURIComponent(document.querySelector('img.card').src\
        .replace('data:image/svg+xml,', ''))";
    assert_eq!(browser.script(shown, &[]).await?, json!(svg));
    Ok(())
}

/// The address of the picture holds a whole drawing of that size, with these words on it. One that
/// is not well-formed has no size.
async fn check_drawing(browser: &Browser, size: [u32; 2], words: &str) -> Outcome {
    let script = "
        const image = document.querySelector('img.card');
        const [, svg] = image.src.match(/^data:image\\/svg\\+xml,(.*)$/) ?? [, ''];
        return [decodeURIComponent(svg).includes(arguments[0]),
            image.complete, image.naturalWidth, image.naturalHeight];";
    let [width, height] = size;
    let whole = json!([true, true, width, height]);
    browser.wait_for(script, &[json!(words)], &whole).await
}

/// The bytes are a PNG of that size with a drawing on it.
async fn check_png(browser: &Browser, png: &[u8], size: [u32; 2]) -> Outcome {
    assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
    let script = "
        const [bytes, done] = arguments;
        createImageBitmap(new Blob([new Uint8Array(bytes)])).then(picture => {
            const { width, height } = picture;
            const context = new OffscreenCanvas(width, height).getContext('2d');
            context.drawImage(picture, 0, 0);
            const { data } = context.getImageData(0, 0, width, height);
            const paper = new Uint32Array(data.buffer);
            const drawn = paper.filter(pixel => pixel !== paper[0]).length;
            done([width, height, drawn / paper.length, data[3]]);
        }, error => done([String(error)]));";
    let found = browser
        .client()
        .execute_async(script, vec![json!(png)])
        .await?;
    let [width, height] = size;
    assert_eq!([&found[0], &found[1]], [&json!(width), &json!(height)]);
    let drawn = found[2].as_f64().unwrap_or_default();
    assert!(
        (0.05..0.6).contains(&drawn),
        "{drawn} of the picture is drawn on"
    );
    assert_eq!(found[3], json!(255), "the paper is opaque");
    Ok(())
}

async fn the_texts_hold_the_description_and_the_link_and_are_copied(visit: &Visit) -> Outcome {
    let browser = open_tool_of(visit, varied(), PICTURES).await?;
    open_clipboard(&browser).await?;
    browser.wait(CARD).await?;
    let link = browser.value(PLAIN).await?;
    let plain = browser.value("#share-plain-text").await?;
    assert!(
        plain.starts_with(&visit.sharing("said.mine", &[])),
        "{plain}"
    );
    let end = format!("{}\n{link}", visit.sharing("said.invitation", &[]));
    assert!(plain.ends_with(&end), "{plain}");
    let markdown = browser.value("#share-markdown").await?;
    let (picture, words) = markdown.split_once("\n\n").ok_or("one paragraph")?;
    assert!(picture.starts_with("[!["), "{picture}");
    assert!(
        picture.ends_with(&format!("](cto-quadrant.png)]({link})")),
        "{picture}"
    );
    assert!(words.trim_end().ends_with(&format!("]({link})")), "{words}");
    let json = browser.value("#share-json").await?;
    let file: Json = serde_json::from_str(&json)?;
    assert_eq!(file["code"], json!(encode(&varied())));
    assert_eq!(file["link"], json!(link));

    for (field, text) in [
        (PLAIN, link),
        ("#share-plain-text", plain),
        ("#share-markdown", markdown),
        ("#share-json", json),
    ] {
        copy(&browser, visit, field, "share.copied").await?;
        assert_eq!(clipboard(&browser).await?, text, "{field}");
    }
    let refuse = "navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
        document.execCommand = () => false";
    browser.script(refuse, &[]).await?;
    copy(&browser, visit, PREVIEW, "share.failed").await
}

/// Presses the button beside a field, and waits for what is said.
async fn copy(browser: &Browser, visit: &Visit, field: &str, told: &str) -> Outcome {
    let around = format!(".copy:has({field})");
    browser.click(&format!("{around} button")).await?;
    browser
        .wait_text(&format!("{around} [role=status]"), &visit.label(told))
        .await
}

async fn a_qr_code_is_drawn_when_somebody_wants_it(visit: &Visit) -> Outcome {
    let browser = open_tool_of(visit, varied(), PICTURES).await?;
    browser.wait(CARD).await?;
    assert_eq!(browser.count("svg.qr").await?, 0);
    let words = visit.sharing("link.qr", &[]);
    browser.click_button(&words).await?;
    browser.wait("svg.qr[role=img][aria-label]").await?;
    // Square, large enough for a camera, black on white in the dark as well, and the finder in its
    // corner: a bar of seven modules inside of the empty border.
    browser.prefer("dark").await?;
    let script = "
        const code = document.querySelector('svg.qr');
        const { width, height } = code.getBoundingClientRect();
        const [paper, ink] = ['rect', 'path']
            .map(css => getComputedStyle(code.querySelector(css)).fill);
        return [Math.abs(width - height) < 1, width >= 120, paper, ink,
            code.querySelector('path').getAttribute('d').slice(0, 6)];";
    assert_eq!(
        browser.script(script, &[]).await?,
        json!([true, true, "rgb(255, 255, 255)", "rgb(0, 0, 0)", "M4 4h7"])
    );
    browser.click_button(&words).await?;
    browser.wait_gone("svg.qr").await
}
