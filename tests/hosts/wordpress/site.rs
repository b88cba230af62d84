//! The built site with the address of a server of the tests in it: what a blog asks a page about
//! itself is answered with whole addresses.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::server::Server;
use xtask::build::PLACEHOLDER_ADDRESS;

use crate::folder;
use crate::runner::Outcome;
use crate::visit::Visit;

/// Serves a copy of the site that knows its own address.
pub(crate) fn at_its_address(visit: &Visit) -> Outcome<Server> {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let copy = folder::fresh(&format!("site-{number}"))?;
    folder::copy(visit.dist(), &copy)?;
    let server = visit.host(copy.clone())?;
    if put_address(&copy, &server.url("/"))? == 0 {
        let how = "was not built for this; `cargo xtask test --hosts` builds one that is";
        return Err(format!("{} {how}", visit.dist().display()).into());
    }
    Ok(server)
}

/// Writes the address into all pages and answers below a folder, and says into how many.
fn put_address(folder: &Path, address: &str) -> io::Result<u32> {
    let mut n_files = 0;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            n_files += put_address(&path, address)?;
            continue;
        }
        // Pictures and wasm are no text and hold no address.
        let Ok(text) = fs::read_to_string(&path) else {
            continue;
        };
        if text.contains(PLACEHOLDER_ADDRESS) {
            fs::write(&path, text.replace(PLACEHOLDER_ADDRESS, address))?;
            n_files += 1;
        }
    }
    Ok(n_files)
}
