//! What must decode for ever, and what must never be taken for it.

mod code;
mod damage;
mod fixtures;
mod link;
mod mutations;
mod name;
mod pasted;
mod properties;
mod session;
mod words;
mod preview;
mod typed;
mod host;
mod history;
mod history_file;
