//! Every screen on a page of its own.

use crate::references::Album;
use crate::runner::{Outcome, tests};
use crate::screen::Screen;
use crate::still;
use crate::visit::Visit;

tests![
    every_screen_looks_as_before_on_a_desk,
    every_screen_looks_as_before_on_a_phone,
    every_screen_looks_as_before_in_the_dark,
    every_screen_looks_as_before_from_right_to_left,
];

/// Where a long page only goes on as it began: at widths and in colours that it has been seen in
/// before, its beginning says enough.
pub(crate) const TOP: u64 = 1000;
/// The width at which every page is shown to its end, the one of most phones.
const PHONE: u32 = 360;
/// The language from right to left, which only a build for tests has.
pub(crate) const MIRRORED: &str = "/ar-XB/";

async fn every_screen_looks_as_before_on_a_desk(visit: &Visit) -> Outcome {
    check_screens(visit, "light", "/", "desk", &[768, 1280]).await
}

async fn every_screen_looks_as_before_on_a_phone(visit: &Visit) -> Outcome {
    check_screens(visit, "light", "/", "phone", &[280, 360]).await
}

async fn every_screen_looks_as_before_in_the_dark(visit: &Visit) -> Outcome {
    check_screens(visit, "dark", "/", "dark", &[360, 1280]).await
}

async fn every_screen_looks_as_before_from_right_to_left(visit: &Visit) -> Outcome {
    check_screens(visit, "light", MIRRORED, "mirrored", &[360, 1280]).await
}

async fn check_screens(
    visit: &Visit,
    scheme: &str,
    language: &str,
    album: &'static str,
    widths: &[u32],
) -> Outcome {
    let browser = still::browser(visit, scheme).await?;
    let mut album = Album::open(album)?;
    for screen in Screen::ALL {
        screen.show(&browser, visit, language).await?;
        for &width in widths {
            let seen = if album.name() == "phone" && width == PHONE {
                still::photograph(&browser, width).await?
            } else {
                still::photograph_top(&browser, width, TOP).await?
            };
            album
                .hold(&format!("{}-{width}", name(screen)), seen)
                .await?;
        }
        browser.resize(1280, 900).await?;
    }
    album.close()
}

/// The name of a screen as part of a file's.
pub(crate) fn name(screen: Screen) -> String {
    let mut name = String::new();
    for (at, char) in format!("{screen:?}").char_indices() {
        if char.is_ascii_uppercase() && at > 0 {
            name.push('-');
        }
        name.push(char.to_ascii_lowercase());
    }
    name
}
