//! Finds elements and clicks on them; in Chromium with one script and one command each. The commands
//! that `WebDriver` has for it take the driver of Chromium four times as long: it looks at the element
//! in a dozen steps, and asks for the tree of frames before each.

use std::time::Instant;

use fantoccini::Locator;
use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use fantoccini::elements::{Element, ElementRef};
use serde_json::{Value as Json, json};

use crate::browser::{Browser, PATIENCE, PERIOD};
use crate::engine::Engine;
use crate::runner::Outcome;

/// How `WebDriver` names the reference of an element in an answer.
const REFERENCE: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Where an element can be clicked, in the words of `WebDriver`: in the middle of the part of its
/// first box that is in view, after scrolling to it if need be. What is given is how to find it:
/// a CSS selector, and the words of a button or nothing.
///
/// In a frame the place says nothing about the page around it, which may have to be scrolled too, so
/// the element itself comes back for the driver to click on.
const PLACE: &str = "
    const [css, words] = arguments;
    const plain = text => text.replace(/\\s+/g, ' ').trim();
    const element = [...document.querySelectorAll(css)]
        .find(element => words === null || plain(element.textContent) === words);
    if (!element) return 'it is not there';
    if (window !== top) return element;
    const middle = (from, to, size) => Math.floor((Math.max(0, from) + Math.min(size, to)) / 2);
    const look = () => {
        const [box] = element.getClientRects();
        if (!box || box.width === 0 || box.height === 0) return ['it has no size'];
        const x = middle(box.left, box.right, innerWidth);
        const y = middle(box.top, box.bottom, innerHeight);
        const hit = element.getRootNode().elementFromPoint(x, y);
        return element.contains(hit) || hit?.closest('label')?.control === element
            ? [x, y] : [`it lies under ${hit?.outerHTML.slice(0, 80) ?? 'the edge'}`];
    };
    let place = look();
    if (place.length === 1) {
        element.scrollIntoView({ behavior: 'instant', block: 'center', inline: 'nearest' });
        place = look();
    }
    return place.length === 1 ? place[0] : place;";

impl Browser {
    /// Waits for an element.
    pub(crate) async fn wait(&self, css: &str) -> Outcome<Element> {
        let locator = Locator::Css(css);
        self.wait_found(locator, css).await
    }

    /// Clicks on an element with the mouse, as soon as it is there.
    pub(crate) async fn click(&self, css: &str) -> Outcome {
        let clicked = if self.engine == Engine::Chromium {
            self.click_place(css, &Json::Null).await
        } else {
            self.click_found(Locator::Css(css), css).await
        };
        clicked.map_err(|error| format!("{css}: {error}").into())
    }

    /// Clicks on the button with these words, as soon as it is there.
    pub(crate) async fn click_button(&self, words: &str) -> Outcome {
        let clicked = if self.engine == Engine::Chromium {
            self.click_place("button", &json!(words)).await
        } else {
            let path = format!("//button[normalize-space()=\"{words}\"]");
            self.click_found(Locator::XPath(&path), &path).await
        };
        clicked.map_err(|error| format!("the button “{words}”: {error}").into())
    }

    async fn wait_found(&self, locator: Locator<'_>, named: &str) -> Outcome<Element> {
        let end = Instant::now() + 2 * *PATIENCE;
        loop {
            match self.find(locator).await {
                Ok(Some(found)) => return Ok(found),
                // The driver of WebKitGTK at times gives up on a frame that is just coming.
                Err(error) if self.engine != Engine::WebKit => return Err(error),
                found if Instant::now() > end => {
                    found?;
                    return Err(format!("{named}: it is not there").into());
                }
                _ => tokio::time::sleep(*PERIOD).await,
            }
        }
    }

    async fn find(&self, locator: Locator<'_>) -> Outcome<Option<Element>> {
        if let (Engine::Chromium, Locator::Css(css)) = (self.engine, locator) {
            let script = "return document.querySelector(arguments[0])";
            let found = self.script(script, &[json!(css)]).await?;
            return Ok(found.is_object().then(|| self.element(&found)));
        }
        match self.client.find(locator).await {
            Ok(found) => Ok(Some(found)),
            Err(error) if error.is_no_such_element() => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    async fn click_found(&self, locator: Locator<'_>, named: &str) -> Outcome {
        Ok(self.wait_found(locator, named).await?.click().await?)
    }

    /// In Chromium: finds the place and clicks there.
    async fn click_place(&self, css: &str, words: &Json) -> Outcome {
        let end = Instant::now() + *PATIENCE;
        loop {
            let found = self.script(PLACE, &[json!(css), words.clone()]).await?;
            match (found.as_array().map(Vec::as_slice), &found) {
                (Some([x, y]), _) => return self.click_at(x, y).await,
                (_, Json::Object(_)) => match self.element(&found).click().await {
                    // A frame that is just coming has no place for it yet.
                    Err(error) if error.is_element_not_interactable() && Instant::now() < end => {
                        tokio::time::sleep(*PERIOD).await;
                    }
                    clicked => return Ok(clicked?),
                },
                (_, why) if Instant::now() > end => return Err(why.to_string().into()),
                _ => tokio::time::sleep(*PERIOD).await,
            }
        }
    }

    async fn click_at(&self, x: &Json, y: &Json) -> Outcome {
        let [x, y] = [x, y].map(|number| number.as_f64().unwrap_or_default());
        let (duration, button) = (None, MOUSE_BUTTON_LEFT);
        let click = MouseActions::new(String::from("mouse"))
            .then(PointerAction::MoveTo { duration, x, y })
            .then(PointerAction::Down { button })
            .then(PointerAction::Up { button });
        Ok(self.client.perform_actions(click).await?)
    }

    fn element(&self, found: &Json) -> Element {
        let reference = found[REFERENCE].as_str().unwrap_or_default().to_owned();
        Element::from_element_id(self.client.clone(), ElementRef::from(reference))
    }
}
