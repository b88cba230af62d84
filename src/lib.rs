//! What kind of CTO is this job? A quiz of five minutes that answers it, on a page of its own or
//! inside any blog post: which of four kinds the job is, how sure that is, and a link to show it
//! to the people who should agree.
//!
//! Someone answers twelve situations, each with four statements. The answers place the job on Tom
//! Berray's four models of a CTO: a point on a map, a region as wide as the answers leave it, the
//! reasons, and a short link that carries all of it. Nothing leaves the browser.
//!
//! `cargo xtask serve` shows it, `cargo xtask test` tests it, and `CONTRIBUTING.md` says where to
//! change what.
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
//! This library becomes one program, cut into chunks. `src/main.rs` starts the first one: the start
//! page and the quiz. The result, the sections, the sharing tools, the papers and a group join the
//! same instance when they are wanted, each with its texts and its styles, and each behind one door in
//! [`view::doors`]. What only a chunk needs lies behind its door and costs the first load nothing.
//! `xtask/src/chunks.rs` does the cutting.
//!
//! `src/bin/pages.rs` writes the static pages with the native module `pages`, which stands above
//! all floors. `src/boot/` is the script in each page that keeps what is done before the program is
//! there, and `src/worker/` what keeps the site for when there is no network. `src/embed/` is what
//! runs around the widget in somebody else's page: the element, and what its frame does more than a
//! page alone.
//!
//! # Invariants
//!
//! - `domain` and `wire` are pure and fail only by returning an error.
//! - The types of `domain` know no format; `wire` writes them slot by slot.
//! - State changes only in [`app::apply`]; results are derived from answers, never stored.
//! - The browser is touched only in `platform`, which knows nothing of the assessment.
//! - Only the doors lead to what comes later, and no screen shows a text that has not come with it.
//! - A chunk that does not come costs a sentence and another try, never an answer.
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
