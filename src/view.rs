//! The screens: state in, markup out, one component per file.
//!
//! Components hold no state of their own beyond what dies with them, read nothing from the
//! browser but the event that they are told of, and are rendered by the browser and by the page
//! generator alike.

pub mod app;
pub mod widget;
pub mod sentence;
pub mod control;
pub mod way_out;
pub mod notice;
pub mod quiz;
pub mod block;
pub mod self_view;
pub mod list;
pub mod steps;
pub mod section;
pub mod choices;
pub mod checklist;
pub mod time_split;
pub mod breadth;
pub mod scorecard;
pub mod map;
pub mod card;
pub mod result;
pub mod bad_link;
pub mod method;
pub mod sharing;
