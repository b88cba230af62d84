//! The project's own commands (`cargo xtask --help`).
//!
//! Tools are pinned and live in a cache outside the clone, so that a second clone, or a second
//! run, starts at once. There are no dependencies, because this crate is compiled before the
//! first command can do anything.

pub mod command;
pub mod error;
pub mod tools;
pub mod project;
pub mod process;
pub mod setup;
pub mod build;
pub mod chunks;
pub mod pages;
pub mod prose;
pub mod dependencies;
pub mod checks;
pub mod mutants;
pub mod sizes;
pub mod serve;
pub mod tree;
pub mod bench;
pub mod fuzz;
