//! What can happen in the widget: one state, one list of actions, one pure function.
//!
//! Nothing here touches a page or a format. The hooks turn the outside world (storage, history,
//! links) into actions, and the views turn the state into markup.

pub mod chunk;
pub mod state;
pub mod needed;
pub mod embedding;
pub mod sliders;
pub mod action;
pub mod apply;
pub mod field;
pub mod sharing;
pub mod papers;
pub mod group;
