//! The sharing tools: a second program, which the boot file fetches when it is asked for.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

#[wasm_bindgen]
extern "C" {
    /// Fetches the tools, once, and gives the function that opens them.
    #[wasm_bindgen(js_name = ctoQuadrantTools, catch)]
    fn fetch_tools() -> Result<Promise, JsValue>;
}

/// The tools while they are asked for; dropped, they close.
#[derive(Debug, Default)]
pub struct Tools(Rc<RefCell<Place>>);

#[derive(Debug, Default)]
enum Place {
    #[default]
    Awaited,
    Open {
        tools: JsValue,
        /// Called by the tools, so it has to live as long as they are open.
        _on_close: Closure<dyn Fn()>,
    },
    Closed,
}

impl Tools {
    /// Fetches the tools and opens them with `request`, the words that they are to know. Tells
    /// `on_opened` whether that worked; `on_close` is called when their user goes back.
    #[must_use]
    pub fn open(
        request: [String; 4],
        on_close: impl Fn() + 'static,
        on_opened: impl FnOnce(bool) + 'static,
    ) -> Self {
        let tools = Self::default();
        let place = Rc::clone(&tools.0);
        spawn_local(async move {
            let opener = opener().await;
            if matches!(*place.borrow(), Place::Closed) {
                return;
            }
            let on_close = Closure::new(on_close);
            let words = Array::new();
            for word in request {
                words.push(&word.into());
            }
            words.push(on_close.as_ref());
            let opened = opener.and_then(|open| open.apply(&JsValue::NULL, &words).ok());
            let is_open = opened.is_some();
            if let Some(opened) = opened {
                *place.borrow_mut() = Place::Open {
                    tools: opened,
                    _on_close: on_close,
                };
            }
            on_opened(is_open);
        });
        tools
    }
}

impl Drop for Tools {
    fn drop(&mut self) {
        if let Place::Open { tools, .. } = self.0.replace(Place::Closed) {
            let close = Reflect::get(&tools, &"close".into()).ok();
            let close = close.and_then(|close| close.dyn_into::<Function>().ok());
            let _ = close.map(|close| close.call0(&tools));
        }
    }
}

async fn opener() -> Option<Function> {
    let fetched = JsFuture::from(fetch_tools().ok()?).await.ok()?;
    fetched.dyn_into().ok()
}
