//! The cache outside the clone: one installation at a time, and only whole ones count.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::Path;

use crate::error::Error;

/// Waits until no other process installs into the cache, and keeps others out while it lives.
///
/// # Errors
/// If the cache cannot be written.
pub fn lock(cache: &Path) -> Result<File, Error> {
    let path = cache.join("setup.lock");
    fs::create_dir_all(cache).map_err(Error::file(cache))?;
    let file = File::create(&path).map_err(Error::file(&path))?;
    match file.try_lock() {
        Ok(()) => return Ok(file),
        Err(TryLockError::WouldBlock) => eprintln!("Waiting for another set-up to end ..."),
        Err(TryLockError::Error(source)) => return Err(Error::File { path, source }),
    }
    file.lock().map_err(Error::file(&path))?;
    Ok(file)
}

/// Makes the folder `finished` by filling another one and renaming it at the end, so that an
/// installation that was cut off is never taken for a whole one. Needs the [`lock`].
///
/// # Errors
/// If `fill` fails or the cache cannot be written.
pub fn install(
    finished: &Path,
    fill: impl FnOnce(&Path) -> Result<(), Error>,
) -> Result<(), Error> {
    let partial = finished.with_added_extension("partial");
    remove(&partial)?;
    fs::create_dir_all(&partial).map_err(Error::file(&partial))?;
    fill(&partial)?;
    remove(finished)?;
    fs::rename(&partial, finished).map_err(Error::file(finished))
}

/// Removes a folder with all that is in it; one that is not there is fine.
///
/// # Errors
/// If it cannot be removed.
pub fn remove(folder: &Path) -> Result<(), Error> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::file(folder)(error)),
        _ => Ok(()),
    }
}
