//! What the answers after the quiz come to.

mod answers;
mod coverage;
mod date;
mod edition;
mod gaps;
mod question;
mod scorecard;
mod shift;
mod time_split;
