//! What kind of CTO is this job? A self-assessment that runs in the browser and lives in any
//! blog post.
//!
//! A technology leader answers twelve blocks of four statements. The answers place the role on
//! Tom Berray's four CTO models: a point on a map, an honest region around it, the reasons, and a
//! short link that carries all of it. Nothing leaves the browser.
//!
//! # Layout
//!
//! Four floors; a floor uses only the floors below it.
//!
//! | floor | modules | what they are |
//! | --- | --- | --- |
//! | 4 | [`view`] | the screens: state in, markup out |
//! | 3 | [`hooks`] | where state meets the browser |
//! | 2 | [`app`], [`wire`], [`platform`], [`content`] | what can happen; what must decode for ever; the browser; the texts |
//! | 1 | [`domain`] | the assessment itself |
//!
//! Two programs come from this library. `src/main.rs` starts the assessment with the page.
//! `src/bin/sharing.rs` holds what is done with a result: pictures, comparison, history. It is
//! fetched when it is opened, so what only it reaches costs the first load nothing.
//! `src/bin/pages.rs` writes the static pages with the native module `pages`, which stands above
//! all floors. `src/embed/` is what runs around the widget in somebody else's page, in JavaScript:
//! the element, and what its frame does more than a page alone.
//!
//! # Invariants
//!
//! - `domain` and `wire` are pure and fail only by returning an error.
//! - The types of `domain` know no format; `wire` writes them slot by slot.
//! - State changes only in [`app::apply`]; results are derived from answers, never stored.
//! - The browser is touched only in `platform`, which knows nothing of the assessment.
//! - Nothing that comes from outside can cause a panic.
//! - A published edition decodes for ever.
//! - The page around a frame learns of a result only what the taker agrees to tell.

pub mod domain;
pub mod app;
pub mod wire;
pub mod platform;
pub mod content;
pub mod hooks;
pub mod view;
#[cfg(not(target_arch = "wasm32"))]
pub mod pages;
