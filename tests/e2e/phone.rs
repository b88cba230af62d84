//! The quiz on a phone: under a finger, on its side, with a keyboard on half of the screen, in large
//! type, enlarged, shared, and after the phone has thrown the page away.

pub(crate) mod fits;
pub(crate) mod keyboard;
pub(crate) mod share;
pub(crate) mod touch;

use serde_json::json;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::runner::Outcome;
use crate::visit::Visit;

/// A phone held upright.
pub(crate) const UPRIGHT: [u32; 2] = [360, 740];
/// The same on its side.
pub(crate) const SIDEWAYS: [u32; 2] = [740, 360];

/// A browser in the size of a phone. Chromium is one to the page as well: three dots to a pixel,
/// fingers instead of a mouse, and room for an enlarged page.
pub(crate) async fn phone(visit: &Visit, size: [u32; 2]) -> Outcome<Browser> {
    let browser = visit.browser().await?;
    turn(&browser, size).await?;
    if browser.engine() == Engine::Chromium {
        let fingers = json!({ "enabled": true, "maxTouchPoints": 5 });
        let command = "Emulation.setTouchEmulationEnabled";
        browser.devtools(command, fingers).await?;
    }
    Ok(browser)
}

/// Gives the screen another size, as by turning the phone.
pub(crate) async fn turn(browser: &Browser, [width, height]: [u32; 2]) -> Outcome {
    if browser.engine() != Engine::Chromium {
        return browser.resize(width, height).await;
    }
    let screen = json!({
        "width": width, "height": height, "deviceScaleFactor": 3, "mobile": true,
    });
    let command = "Emulation.setDeviceMetricsOverride";
    browser.devtools(command, screen).await
}
