//! The static pages, written natively from the same content and the same views as the widget.

pub mod site;
pub mod document;
pub mod assets;
pub mod markup;
pub mod typical;
pub mod picture;
mod sharing;
