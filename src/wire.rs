//! What must decode for ever: the code, the link that carries it, and the saved session.
//!
//! Pure like the domain: text in, values out, and nothing fails except by returning an error.

pub mod code;
mod slots;
mod base62;
mod checksum;
pub mod link;
pub mod preview;
pub mod step;
pub mod session;
