//! A browser in the hands of a visitor: it clicks, types, reads, and waits on what shows.

use std::env;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use fantoccini::Client;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde_json::{Value as Json, json};

use crate::engine::{Engine, Need};
use crate::protocol;
use crate::runner::Outcome;
use crate::server::Preface;

/// Many times what anything takes on a slow machine; `CTO_QUADRANT_PATIENCE` has another number of
/// seconds where most tests are meant to fail.
pub(crate) static PATIENCE: LazyLock<Duration> = LazyLock::new(|| {
    let chosen = env::var("CTO_QUADRANT_PATIENCE").ok();
    Duration::from_secs(
        chosen
            .and_then(|seconds| seconds.parse().ok())
            .unwrap_or(20),
    )
});
/// How often a condition is looked at. Where most tests are meant to fail, less often: each look takes
/// time from the tests beside.
pub(crate) static PERIOD: LazyLock<Duration> = LazyLock::new(|| {
    let is_usual = env::var_os("CTO_QUADRANT_PATIENCE").is_none();
    Duration::from_millis(if is_usual { 20 } else { 100 })
});

/// One browser, or one of its tabs.
#[derive(Debug)]
pub(crate) struct Browser {
    pub(crate) client: Client,
    pub(crate) engine: Engine,
    pub(crate) preface: Preface,
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
        let end = Instant::now() + *PATIENCE;
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
            tokio::time::sleep(*PERIOD).await;
        }
    }

    /// Waits until the page has this address. A step gets its own after its paint.
    pub(crate) async fn wait_address(&self, expected: &str) -> Outcome {
        let script = "return location.href";
        self.wait_for(script, &[], &json!(expected)).await
    }

    /// Waits until everything that was set off has been painted, to see that nothing happened.
    pub(crate) async fn settle(&self) -> Outcome {
        let script = "const done = arguments[0]; \
            setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => done())))";
        self.client.execute_async(script, Vec::new()).await?;
        Ok(())
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

    /// Presses and releases a key so many times, in one command.
    pub(crate) async fn press_times(&self, key: Key, times: usize) -> Outcome {
        let value = key.into();
        let press = [KeyAction::Down { value }, KeyAction::Up { value }];
        let presses = (0..times).flat_map(|_| press.clone());
        let keyboard = KeyActions::new(String::from("keyboard"));
        let keys = presses.fold(keyboard, KeyActions::then);
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
