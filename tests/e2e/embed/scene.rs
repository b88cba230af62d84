//! A host page and, on another site, the stand-in for the quiz with the real `embed.js`.

use std::fs;
use std::path::{Path, PathBuf};

use crate::server::Server;
use cto_quadrant::pages::embed::ROOM;
use fantoccini::Locator;
use serde_json::{Value as Json, json};

use crate::browser::Browser;
use crate::runner::Outcome;
use crate::visit::{Visit, elsewhere};

/// Keeps what the elements of the page tell, and the first errors of its scripts.
pub(crate) const LISTENING: &str = "<script>
    var told = [];
    for (const type of ['ready', 'progress', 'result', 'error'])
        addEventListener(`cto-quadrant-${type}`, event => told.push([type, event.detail]));
    addEventListener('error', event => told.push(['thrown', event.message]));
    </script>";

/// Lets the clock of the page run a hundred times as fast, for what only happens after a while.
pub(crate) const FAST: &str = "<script>{
    const later = setTimeout;
    window.setTimeout = (react, time) => later(react, time / 100);
    }</script>";

/// What a reader has before them in each element: the link, the quiz, both or nothing.
pub(crate) const SEEN: &str =
    "return [...document.querySelectorAll('cto-quadrant')].map(element => {
    const frame = element.shadowRoot?.querySelector('iframe');
    const seen = [];
    if (element.querySelector('a').checkVisibility()) seen.push('link');
    if (frame && getComputedStyle(frame).opacity === '1' && !frame.inert) seen.push('quiz');
    return seen.join(' and ');
    })";

/// The host page and the quiz, each on its own server.
#[derive(Debug)]
pub(crate) struct Scene {
    pub(crate) quiz: Server,
    pub(crate) host: Server,
}

impl Scene {
    /// Serves the page that is made for the address of the quiz. `name` is that of the test.
    pub(crate) fn set(
        visit: &Visit,
        name: &str,
        page: impl FnOnce(&str) -> String,
    ) -> Outcome<Self> {
        let folder = folder(name)?;
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let embed = fs::read_to_string(visit.dist().join("embed.js"))?;
        let stand_in = fs::read_to_string(root.join("tests/e2e/embed/stand-in.html"))?;
        // In the frame, the window is as wide as the column around it.
        let stand_in = stand_in.replace("%ROOM%", &ROOM.replace('%', "vw"));
        let dialog = fs::read_to_string(visit.dist().join("dialog.js"))?;
        for (path, text) in [
            ("quiz/embed.js", &embed),
            ("quiz/dialog.js", &dialog),
            ("quiz/v10.20.30/embed.js", &embed),
            ("quiz/index.html", &stand_in),
            ("quiz/nl/index.html", &stand_in),
            ("quiz/mute/index.html", &stand_in),
            ("quiz/fit/index.html", &stand_in),
            ("host/embed.js", &embed),
            ("host/mute/index.html", &stand_in),
        ] {
            write(&folder.join(path), text)?;
        }
        let quiz = visit.host(folder.join("quiz"))?;
        let page = page(&quiz.url("/"));
        write(&folder.join("host/index.html"), &page)?;
        let around = "<!doctype html><title>A sandbox</title><link rel=icon href=\"data:,\">\
            <iframe sandbox=allow-scripts width=900 height=800 src=\"index.html\"></iframe>";
        write(&folder.join("host/sandbox.html"), around)?;
        let host = visit.host(folder.join("host"))?;
        Ok(Self { quiz, host })
    }

    /// Goes to the host page.
    pub(crate) async fn open(&self, browser: &Browser) -> Outcome {
        browser.go_to(&self.url("/")).await
    }

    /// The address of a page of the host.
    pub(crate) fn url(&self, path: &str) -> String {
        elsewhere(&self.host.url(path))
    }

    /// What the quiz's server was asked for, beside the loader.
    pub(crate) fn loaded(&self) -> Vec<String> {
        let mut requests = self.quiz.requests();
        requests.retain(|path| !path.ends_with("embed.js"));
        requests
    }
}

/// A page of a blog with this in its head and body.
pub(crate) fn page(head: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>A host</title>\
        <link rel=icon href=\"data:,\">{head}<body>{body}"
    )
}

/// The line that loads the element from the address of the quiz.
pub(crate) fn script(home: &str) -> String {
    format!("<script type=module src=\"{home}embed.js\"></script>")
}

/// The element with these attributes.
pub(crate) fn element(home: &str, attributes: &str) -> String {
    format!("<cto-quadrant {attributes}><a href=\"{home}\">Take the quiz</a></cto-quadrant>")
}

/// Waits until the elements of the page show this.
pub(crate) async fn wait_seen(browser: &Browser, expected: &[&str]) -> Outcome {
    browser.wait_for(SEEN, &[], &json!(expected)).await
}

/// What the elements have told, as pairs of an event and its detail.
pub(crate) async fn told(browser: &Browser) -> Outcome<Json> {
    browser.script("return told", &[]).await
}

/// Runs a script with the first `element` in its scope.
pub(crate) async fn with_element(browser: &Browser, script: &str) -> Outcome<Json> {
    let script = format!("const element = document.querySelector('cto-quadrant'); {script}");
    browser.script(&script, &[]).await
}

/// Leads the browser into the frame of the element with this index.
pub(crate) async fn enter(browser: &Browser, index: usize) -> Outcome {
    let elements = browser
        .client()
        .find_all(Locator::Css("cto-quadrant"))
        .await?;
    let element = elements.get(index).ok_or("there is no such element")?;
    let frame = element
        .shadow_root()
        .await?
        .find(Locator::Css("iframe"))
        .await?;
    frame.enter_frame().await?;
    // A driver may be in the frame before its page is.
    let is_there = "return location.href !== 'about:blank' && document.readyState !== 'loading'";
    browser.wait_for(is_there, &[], &json!(true)).await
}

/// Leads the browser back to the page around.
pub(crate) async fn leave(browser: &Browser) -> Outcome {
    Ok(browser.client().enter_parent_frame().await?)
}

/// Runs a script in the frame of the first element.
pub(crate) async fn within(browser: &Browser, script: &str, given: &[Json]) -> Outcome<Json> {
    enter(browser, 0).await?;
    let returned = browser.script(script, given).await?;
    leave(browser).await?;
    Ok(returned)
}

/// Waits until the last thing that the first frame heard is this.
pub(crate) async fn wait_heard(browser: &Browser, expected: &Json) -> Outcome {
    enter(browser, 0).await?;
    browser
        .wait_for("return heard.at(-1)", &[], expected)
        .await?;
    leave(browser).await
}

/// Waits until the last thing that the first frame heard holds this, whatever else it holds.
pub(crate) async fn wait_heard_of(browser: &Browser, expected: &Json) -> Outcome {
    let script = "return Object.fromEntries(Object.keys(arguments[0])
        .map(name => [name, heard.at(-1)?.[name] ?? null]))";
    enter(browser, 0).await?;
    browser
        .wait_for(script, std::slice::from_ref(expected), expected)
        .await?;
    leave(browser).await
}

/// Options on a page without any styles, with everything at its default but these; what is null is
/// not among them.
pub(crate) fn options(changed: &Json) -> Json {
    let mut options = json!({
        "theme": "light", "accent": "", "paper": "", "ink": "color(srgb 0 0 0)", "font": "",
        "headingFont": "", "sections": "", "perspective": "",
        // Neither the element nor anything around it has a colour.
        "ground": "rgba(0, 0, 0, 0);rgba(0, 0, 0, 0);rgba(0, 0, 0, 0);rgb(255, 255, 255)",
        "size": 16,
    });
    for (name, value) in changed.as_object().into_iter().flatten() {
        options[name] = value.clone();
    }
    if let Some(options) = options.as_object_mut() {
        options.retain(|_, value| !value.is_null());
    }
    options
}

fn folder(name: &str) -> Outcome<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name.replace("::", "-"));
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

fn write(file: &Path, text: &str) -> Outcome {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    Ok(fs::write(file, text)?)
}
