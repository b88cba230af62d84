//! For everyone: what axe-core finds in nine variants, what a screen reader is told, what keys
//! reach, how large targets are, and what can be told apart.

pub(crate) mod axe;
pub(crate) mod variants;
pub(crate) mod computed;
pub(crate) mod trees;
pub(crate) mod spoken;
pub(crate) mod keys;
pub(crate) mod marks;
pub(crate) mod measures;
