//! The engines in which the scenarios run, and what the drivers of some cannot do.

use std::env;

use crate::runner::Outcome;

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    /// Chromium, in which everything runs.
    Chromium,
    /// Firefox ESR.
    Firefox,
    /// `WebKitGTK`, in its own small browser.
    WebKit,
}

/// What a scenario needs beyond what every driver can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Need {
    /// Chrome's own protocol, which throttles, emulates, intercepts and prints.
    Devtools,
    /// What the console complains about.
    Console,
    /// The light or the dark colour scheme at will.
    Scheme,
    /// A window narrower than 334 px.
    Narrow,
    /// Another size of all text.
    TextSize,
    /// What the clipboard holds.
    Clipboard,
    /// Boxes of words that are no higher than the words.
    Boxes,
    /// Clicks far down in a frame, for which the page around it has to scroll.
    Frames,
    /// A frame that takes the focus without a press of the reader's.
    Focus,
    /// Back to before what a script alone has opened.
    Gesture,
    /// A finger.
    Touch,
    /// Files that come ahead of time and are not asked for again.
    Preload,
}

impl Engine {
    /// All of them, the one in which everything runs first.
    pub(crate) const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// What people call it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKitGTK",
        }
    }

    /// Those that the command line asks for: `--engines` for all, `--engine=firefox` for one.
    /// Without such words, Chromium.
    ///
    /// # Errors
    /// If there is no engine of that name.
    pub(crate) fn chosen() -> Outcome<Vec<Self>> {
        let mut chosen = Vec::new();
        for word in env::args().skip(1) {
            if word == "--engines" {
                return Ok(Self::ALL.to_vec());
            }
            if let Some(name) = word.strip_prefix("--engine=") {
                let named = |engine: &Self| engine.name().eq_ignore_ascii_case(name);
                let engine = Self::ALL.into_iter().find(named);
                chosen.push(engine.ok_or_else(|| format!("there is no engine {name}"))?);
            }
        }
        if chosen.is_empty() {
            chosen.push(Self::Chromium);
        }
        Ok(chosen)
    }

    /// Whether its driver has what a scenario needs.
    pub(crate) const fn has(self, need: Need) -> bool {
        match self {
            Self::Chromium => true,
            Self::Firefox => !matches!(
                need,
                Need::Devtools | Need::Console | Need::Frames | Need::Boxes | Need::TextSize
            ),
            Self::WebKit => matches!(need, Need::Boxes),
        }
    }
}

impl Need {
    /// Why a scenario is left out where this cannot be had.
    pub(crate) const fn reason(self) -> &'static str {
        match self {
            Self::Devtools => "needs Chrome's own protocol",
            Self::Console => "its driver cannot read the console",
            Self::Scheme => "its driver cannot choose the colour scheme",
            Self::Narrow => "its window is never narrower than 334 px",
            Self::Boxes => "it puts higher boxes around the words of a drawing",
            Self::Frames => "its driver does not scroll the page around a frame",
            Self::Focus => "no frame takes the focus there without a press",
            Self::Gesture => "Back passes over what a script alone has opened",
            Self::Touch => "its driver has no finger",
            Self::Preload => "it asks its cache again for what came ahead of time",
            Self::TextSize => "its driver cannot change the size of text",
            Self::Clipboard => "its driver cannot read the clipboard",
        }
    }
}
