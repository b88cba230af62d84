//! A browser in the hands of a visitor: it clicks, types, reads, and waits on what shows.

use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::{Client, Locator};
use serde_json::{Value as Json, json};

use crate::engine::{Engine, Need};
use crate::protocol;
use crate::runner::Outcome;
use crate::server::Preface;

/// Many times what anything takes on a slow machine.
const PATIENCE: Duration = Duration::from_secs(20);
/// How often a condition is looked at.
const PERIOD: Duration = Duration::from_millis(20);
/// No window of `WebKitGTK` is narrower, in CSS pixels.
pub(crate) const LEAST_WIDTH: u32 = 334;

/// One browser, or one of its tabs.
#[derive(Debug)]
pub(crate) struct Browser {
    client: Client,
    engine: Engine,
    preface: Preface,
}

impl Browser {
    pub(crate) const fn new(client: Client, engine: Engine, preface: Preface) -> Self {
        Self {
            client,
            engine,
            preface,
        }
    }

    /// The engine.
    pub(crate) const fn engine(&self) -> Engine {
        self.engine
    }

    /// What `WebDriver` offers beyond the methods here.
    pub(crate) const fn client(&self) -> &Client {
        &self.client
    }

    /// Goes to a page, and does not wait for the widget.
    pub(crate) async fn go_to(&self, url: &str) -> Outcome {
        let has_left = self.leave().await?;
        let here = self.client.current_url().await?;
        self.client.goto(url).await?;
        let is_same_page =
            url.contains('#') && here.as_str().split('#').next() == url.split('#').next();
        if has_left && !is_same_page {
            self.arrive().await?;
        }
        Ok(())
    }

    /// Goes to a page and waits until the widget has taken over.
    pub(crate) async fn open(&self, url: &str) -> Outcome {
        self.go_to(url).await?;
        self.ready().await
    }

    /// Goes to a page on which a script is run before everything else, but only this once.
    pub(crate) async fn open_after(&self, script: &str, url: &str) -> Outcome {
        const REMOVE: &str = "Page.removeScriptToEvaluateOnNewDocument";
        // From another page, so that no address counts as another place on this one.
        self.go_to("about:blank").await?;
        let added = self.prepare(script).await?;
        self.open(url).await?;
        if self.engine == Engine::Chromium {
            return self.devtools(REMOVE, added).await;
        }
        self.preface.remove_last();
        Ok(())
    }

    /// From now on, every page of the site runs a script before everything else: by Chrome's own
    /// protocol, or because the server puts it there. Says how Chrome names it.
    pub(crate) async fn prepare(&self, script: &str) -> Outcome<Json> {
        const ADD: &str = "Page.addScriptToEvaluateOnNewDocument";
        if self.engine == Engine::Chromium {
            return protocol::devtools(&self.client, ADD, json!({ "source": script })).await;
        }
        self.preface.add(script);
        Ok(Json::Null)
    }

    /// Loads the page again.
    pub(crate) async fn reload(&self) -> Outcome {
        let has_left = self.leave().await?;
        self.client.refresh().await?;
        if has_left {
            self.arrive().await?;
        }
        self.ready().await
    }

    /// Marks the page that is about to be left, where the driver does not wait for the next one.
    async fn leave(&self) -> Outcome<bool> {
        if self.engine == Engine::WebKit {
            self.script("window.isLeft = true", &[]).await?;
        }
        Ok(self.engine == Engine::WebKit)
    }

    /// Waits until the next page is there, and a little longer for what it embeds, which a test may
    /// hold back.
    async fn arrive(&self) -> Outcome {
        const EMBEDDED: Duration = Duration::from_secs(2);
        let mut end = Instant::now() + PATIENCE;
        let mut has_come = false;
        while Instant::now() < end {
            let state = "return window.isLeft ? 'loading' : document.readyState";
            // A page on its way out answers nothing.
            let state = self.script(state, &[]).await.unwrap_or_default();
            if state == json!("complete") {
                return Ok(());
            }
            if state == json!("interactive") && !has_come {
                has_come = true;
                end = Instant::now() + EMBEDDED;
            }
            tokio::time::sleep(PERIOD).await;
        }
        if has_come {
            return Ok(());
        }
        Err("the next page never came".into())
    }

    /// Waits until the widget has taken over.
    pub(crate) async fn ready(&self) -> Outcome {
        self.wait("html[data-ready]").await.map(drop)
    }

    /// Waits for an element.
    pub(crate) async fn wait(&self, css: &str) -> Outcome<Element> {
        let wait = self.client.wait().at_most(PATIENCE).every(PERIOD);
        let found = wait.for_element(Locator::Css(css)).await;
        found.map_err(|error| format!("{css}: {error}").into())
    }

    /// Waits until no such element is left.
    pub(crate) async fn wait_gone(&self, css: &str) -> Outcome {
        let script = "return document.querySelector(arguments[0]) === null";
        self.wait_for(script, &[json!(css)], &json!(true)).await
    }

    /// Waits until the first such element reads like this.
    pub(crate) async fn wait_text(&self, css: &str, expected: &str) -> Outcome {
        let script = "return document.querySelector(arguments[0])?.textContent\
            .replace(/\\s+/g, ' ').trim()";
        self.wait_for(script, &[json!(css)], &json!(expected)).await
    }

    /// Waits until a script returns this.
    pub(crate) async fn wait_for(&self, script: &str, given: &[Json], expected: &Json) -> Outcome {
        let end = Instant::now() + PATIENCE;
        loop {
            let found = self.script(script, given).await?;
            if found == *expected {
                return Ok(());
            }
            if Instant::now() > end {
                let given: Vec<String> = given.iter().map(Json::to_string).collect();
                let given = match given.join(", ") {
                    none if none.is_empty() => script.to_owned(),
                    given => given,
                };
                return Err(format!("{given}: expected {expected}, found {found}").into());
            }
            tokio::time::sleep(PERIOD).await;
        }
    }

    /// Waits until everything that was set off has been painted, to see that nothing happened.
    pub(crate) async fn settle(&self) -> Outcome {
        let script = "const done = arguments[0]; \
            setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => done())))";
        self.client.execute_async(script, Vec::new()).await?;
        Ok(())
    }

    /// Goes one entry back in the history. A step gets its entry after its paint, which a person
    /// sees before they can press Back, and a driver need not.
    pub(crate) async fn back(&self) -> Outcome {
        self.settle().await?;
        Ok(self.client.back().await?)
    }

    /// Goes one entry forward, likewise.
    pub(crate) async fn forward(&self) -> Outcome {
        self.settle().await?;
        Ok(self.client.forward().await?)
    }

    /// Clicks on an element with the mouse, as soon as it is there.
    pub(crate) async fn click(&self, css: &str) -> Outcome {
        let clicked = self.wait(css).await?.click().await;
        clicked.map_err(|error| format!("{css}: {error}").into())
    }

    /// Clicks on the button with these words, as soon as it is there.
    pub(crate) async fn click_button(&self, words: &str) -> Outcome {
        let path = format!("//button[normalize-space()=\"{words}\"]");
        let wait = self.client.wait().at_most(PATIENCE).every(PERIOD);
        let clicked = match wait.for_element(Locator::XPath(&path)).await {
            Ok(button) => button.click().await,
            Err(error) => Err(error),
        };
        clicked.map_err(|error| format!("the button “{words}”: {error}").into())
    }

    /// Types a text into a field in the place of what is there.
    pub(crate) async fn fill(&self, css: &str, text: &str) -> Outcome {
        let [control, end, delete] = [Key::Control, Key::Null, Key::Backspace].map(char::from);
        let keys = format!("{control}a{end}{delete}{text}");
        let typed = self.wait(css).await?.send_keys(&keys).await;
        typed.map_err(|error| format!("{css}: {error}").into())
    }

    /// What stands in a field, as soon as it is there.
    pub(crate) async fn value(&self, css: &str) -> Outcome<String> {
        let value = self.wait(css).await?.prop("value").await?;
        value.ok_or_else(|| format!("{css} has no value").into())
    }

    /// Waits until this stands in a field.
    pub(crate) async fn wait_value(&self, css: &str, expected: &str) -> Outcome {
        let script = "return document.querySelector(arguments[0])?.value";
        self.wait_for(script, &[json!(css)], &json!(expected)).await
    }

    /// Presses and releases a key, which may be a character.
    pub(crate) async fn press(&self, key: impl Into<char>) -> Outcome {
        let value = key.into();
        let keys = KeyActions::new(String::from("keyboard"))
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value });
        Ok(self.client.perform_actions(keys).await?)
    }

    /// Presses and releases a key while another one is held down.
    pub(crate) async fn press_with(&self, held: Key, key: impl Into<char>) -> Outcome {
        let (held, value) = (held.into(), key.into());
        let keys = KeyActions::new(String::from("keyboard"))
            .then(KeyAction::Down { value: held })
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value })
            .then(KeyAction::Up { value: held });
        Ok(self.client.perform_actions(keys).await?)
    }

    /// Presses Tab until such an element has the focus.
    pub(crate) async fn tab_to(&self, css: &str) -> Outcome {
        const MOST_STOPS: usize = 60;
        for _ in 0..MOST_STOPS {
            self.press(Key::Tab).await?;
            if self.is_focused(css).await? {
                return Ok(());
            }
        }
        Err(format!("Tab never reaches {css}").into())
    }

    /// Whether such an element has the focus.
    pub(crate) async fn is_focused(&self, css: &str) -> Outcome<bool> {
        let script = "return document.activeElement.matches(arguments[0])";
        Ok(self.script(script, &[json!(css)]).await? == json!(true))
    }

    /// The texts of all such elements, as they stand.
    pub(crate) async fn texts(&self, css: &str) -> Outcome<Vec<String>> {
        let script = "return [...document.querySelectorAll(arguments[0])]\
            .map(element => element.textContent.replace(/\\s+/g, ' ').trim())";
        Ok(serde_json::from_value(
            self.script(script, &[json!(css)]).await?,
        )?)
    }

    /// The text of the first such element, as soon as it is there.
    pub(crate) async fn text(&self, css: &str) -> Outcome<String> {
        self.wait(css).await?;
        let first = self.texts(css).await?.into_iter().next();
        first.ok_or_else(|| format!("{css} was there and is gone").into())
    }

    /// How many such elements there are now.
    pub(crate) async fn count(&self, css: &str) -> Outcome<usize> {
        Ok(self.texts(css).await?.len())
    }

    /// What a script returns; `arguments` holds what it is given.
    pub(crate) async fn script(&self, script: &str, given: &[Json]) -> Outcome<Json> {
        let returned = self.client.execute(script, given.to_vec()).await;
        returned.map_err(|error| format!("{script}: {error}").into())
    }

    /// Everything that the site's storage holds, as an object.
    pub(crate) async fn stored(&self) -> Outcome<Json> {
        self.script("return { ...localStorage }", &[]).await
    }

    /// Puts a text into the site's storage.
    pub(crate) async fn store(&self, key: &str, text: &str) -> Outcome {
        let script = "localStorage.setItem(arguments[0], arguments[1])";
        self.script(script, &[json!(key), json!(text)])
            .await
            .map(drop)
    }

    /// Makes the page this large, in CSS pixels.
    pub(crate) async fn resize(&self, width: u32, height: u32) -> Outcome {
        match self.engine {
            Engine::Chromium => {
                let size = json!({
                    "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false
                });
                let command = "Emulation.setDeviceMetricsOverride";
                return self.devtools(command, size).await;
            }
            Engine::Firefox => {
                let script = "const [width, height] = arguments;
                    Object.assign(gBrowser.selectedBrowser.style,
                        { width: `${width}px`, height: `${height}px`, flex: 'none' });";
                let size = vec![json!(width), json!(height)];
                protocol::on_browsers_side(&self.client, script, size).await?;
            }
            Engine::WebKit if width < LEAST_WIDTH => {
                return Err(format!("{width} px: {}", Need::Narrow.reason()).into());
            }
            Engine::WebKit => self.client.set_window_size(width, height).await?,
        }
        // The window follows later. From inside a frame it cannot be seen.
        let is_done = "const [width, height] = arguments;
            return self !== top || innerWidth === width && innerHeight === height";
        let size = [json!(width), json!(height)];
        self.wait_for(is_done, &size, &json!(true)).await
    }

    /// Makes all text this many times as large as usual.
    pub(crate) async fn enlarge_text(&self, times: u32) -> Outcome {
        match self.engine {
            Engine::Chromium => {
                let sizes = json!({ "standard": 16 * times, "fixed": 13 * times });
                let sizes = json!({ "fontSizes": sizes });
                self.devtools("Page.setFontSizes", sizes).await
            }
            Engine::Firefox => {
                let script = "gBrowser.selectedBrowser.browsingContext.textZoom = arguments[0]";
                let given = vec![json!(times)];
                protocol::on_browsers_side(&self.client, script, given)
                    .await
                    .map(drop)
            }
            Engine::WebKit => Err(Need::TextSize.reason().into()),
        }
    }

    /// Asks for the `light` or the `dark` colour scheme.
    pub(crate) async fn prefer(&self, scheme: &str) -> Outcome {
        match self.engine {
            Engine::Chromium => {
                let feature = json!({ "name": "prefers-color-scheme", "value": scheme });
                let features = json!({ "features": [feature] });
                self.devtools("Emulation.setEmulatedMedia", features).await
            }
            Engine::Firefox => {
                let script = "gBrowser.selectedBrowser.browsingContext\
                    .prefersColorSchemeOverride = arguments[0]";
                let script = protocol::on_browsers_side(&self.client, script, vec![json!(scheme)]);
                script.await.map(drop)
            }
            // Nobody has asked the system of the tests for a dark one.
            Engine::WebKit if scheme == "light" => Ok(()),
            Engine::WebKit => Err(Need::Scheme.reason().into()),
        }
    }

    /// One command of Chrome's own protocol.
    pub(crate) async fn devtools(&self, name: &str, parameters: Json) -> Outcome {
        if self.engine != Engine::Chromium {
            return Err(format!("{name}: {}", Need::Devtools.reason()).into());
        }
        protocol::devtools(&self.client, name, parameters)
            .await
            .map(drop)
    }

    /// What the console has complained about so far; it then counts as known.
    pub(crate) async fn complaints(&self) -> Outcome<Vec<String>> {
        protocol::complaints(&self.client, self.engine).await
    }
}
