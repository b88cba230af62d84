//! The screens: state in, markup out, one component per file. What the result, the sections, the
//! sharing tools, the papers and a group show comes later, each behind its door in [`doors`].
//!
//! Components hold no state of their own beyond what dies with them, read nothing from the
//! browser but the event that they are told of, and are rendered by the browser and by the page
//! generator alike.

pub mod app;
pub mod doors;
pub mod widget;
pub mod waiting;
pub mod sentence;
pub mod control;
pub mod way_out;
pub mod notice;
pub mod quiz;
pub mod stage;
pub mod block;
pub mod self_view;
pub mod list;
pub mod steps;
pub mod foot;
pub mod map;
pub mod result;
pub mod sections;
pub mod card;
pub mod sharing;
pub mod papers;
pub mod group;
