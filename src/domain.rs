//! The assessment itself: pure values and pure functions.
//!
//! Nothing here knows a browser, a page or a format. Read in this order: the models and the
//! edition, what can be answered, then how the answers become a profile.

pub mod model;
pub mod edition;
pub mod response;
pub mod step;
pub mod answers;
pub mod responsibility;
pub mod checklist;
pub mod time_split;
pub mod breadth;
pub mod scorecard;
pub mod question;
pub mod section;
pub mod item;
pub mod tally;
mod matrix;
pub mod estimate;
pub mod position;
pub mod draws;
mod density;
pub mod contour;
pub mod region;
pub mod call;
pub mod profile;
pub mod flips;
pub mod explanation;
pub mod simulated;
pub mod coverage;
pub mod expectation;
pub mod gaps;
pub mod ownership;
pub mod date;
pub mod shift;
pub mod comparison;
pub mod paper;
pub mod group;
