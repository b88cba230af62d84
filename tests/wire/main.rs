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
mod host;
mod words;
mod history;
mod history_file;
