//! The checks by simulation: the arithmetic of the scoring against respondents whose pulls are
//! known. They cannot show that the statements measure the models; only real takers can.
//!
//! Every check prints what it observed: `cargo test --test simulation -- --nocapture`. Seeds are
//! fixed, so the figures are the same on every run.
#![allow(
    clippy::expect_used,
    clippy::cast_precision_loss,
    reason = "tests may panic, and counts of respondents are exact in an f64"
)]

#[path = "simulation/respondent.rs"]
mod respondent;

#[path = "simulation/relabelling.rs"]
mod relabelling;

#[path = "simulation/recovery.rs"]
mod recovery;

#[path = "simulation/certainty.rs"]
mod certainty;

#[path = "simulation/balance.rs"]
mod balance;

#[path = "simulation/sameness.rs"]
mod sameness;

#[path = "simulation/published.rs"]
mod published;
