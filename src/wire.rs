//! What must decode for ever: the code, the name and the link that travel with it, the saved
//! session, the history with its file, and the files of a group.
//!
//! Pure like the domain: text in, values out, and nothing fails except by returning an error.

pub mod code;
mod slots;
mod base62;
mod checksum;
pub mod name;
pub mod link;
pub mod host;
pub mod pasted;
pub mod preview;
pub mod step;
pub mod session;
pub mod history;
pub mod history_line;
pub mod history_file;
pub mod result_file;
pub mod typed;
pub mod csv;
pub mod found;
pub mod group_file;
pub mod group_text;
