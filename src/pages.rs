//! The static pages, written natively from the same content and the same views as the widget.

pub mod command;
pub mod site;
pub mod address;
pub mod outline;
pub mod page;
pub mod document;
pub mod head;
pub mod role;
pub mod embed;
pub mod integrity;
pub mod sitemap;
pub mod oembed;
pub mod assets;
pub mod build;
pub mod chunks;
pub mod policy;
pub mod program;
pub mod markup;
pub mod typical;
pub mod examples;
pub mod picture;
pub mod icon;
pub mod loader;
pub mod offline;
pub mod worker;
pub mod cache;
