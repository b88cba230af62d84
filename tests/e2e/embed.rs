//! The custom element on pages of other people. A stand-in for the quiz, which speaks the same
//! messages and does what a test asks of it, shows what the element does by itself.

pub(crate) mod scene;
pub(crate) mod loading;
pub(crate) mod messages;
pub(crate) mod failing;
pub(crate) mod moving;
pub(crate) mod following;
pub(crate) mod changing;
pub(crate) mod reasons;
pub(crate) mod paper;
pub(crate) mod place;
pub(crate) mod post;
pub(crate) mod real;
pub(crate) mod at_home;
pub(crate) mod dialog;
pub(crate) mod portraits;
