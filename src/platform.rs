//! The browser, one power per file, each with an answer for the day it is refused.
//!
//! This is the only place that touches `web_sys`. It knows nothing of the assessment: texts in,
//! texts out. A sandboxed frame, a strict policy or a private window may deny any of it, so
//! nothing here panics and everything says when it could not be done.

pub mod storage;
pub mod location;
pub mod clipboard;
pub mod rich;
pub mod page;
pub mod focus;
pub mod takeover;
pub mod frame;
pub mod host;
pub mod chunk;
pub mod idle;
pub mod soon;
pub mod waiting;
pub mod clock;
pub mod download;
pub mod picture;
pub mod share;
