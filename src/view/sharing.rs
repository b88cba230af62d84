//! The screens of the sharing tools, which a page fetches only when they are opened.

pub mod comparison;
