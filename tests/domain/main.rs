//! What answers are made of, and what those after the quiz come to.

mod answers;
mod coverage;
mod date;
mod edition;
mod gaps;
mod item;
mod position;
mod question;
mod responsibility;
mod scorecard;
mod second_edition;
mod shift;
mod step;
mod tally;
mod time_split;
