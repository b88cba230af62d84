//! The sharing tools: pictures and texts of a result, several results beside each other, and the
//! results that this browser keeps.

pub mod app;
pub mod told;
pub mod pictures;
pub mod links;
mod result_links;
pub mod qr;
pub mod words;
pub mod compare;
pub mod comparison;
pub mod history;
pub mod names;
