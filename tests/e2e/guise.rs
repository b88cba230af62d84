//! What a browser can be made to be: of another size, in larger type, in the dark.

use serde_json::json;

use crate::browser::Browser;
use crate::engine::{Engine, Need};
use crate::protocol;
use crate::runner::Outcome;

/// No window of `WebKitGTK` is narrower, in CSS pixels.
pub(crate) const LEAST_WIDTH: u32 = 334;

impl Browser {
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
        if !self.engine.has(Need::TextSize) {
            return Err(Need::TextSize.reason().into());
        }
        let sizes = json!({ "standard": 16 * times, "fixed": 13 * times });
        let sizes = json!({ "fontSizes": sizes });
        self.devtools("Page.setFontSizes", sizes).await
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
}
