//! The cache outside the clone.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{TryRecvError, channel};
use std::thread;

use xtask::error::Error;
use xtask::project::cache_folder;
use xtask::project::npm_key;
use xtask::setup::cache::{install, lock};

fn write(path: &Path, text: &str) -> Result<(), Error> {
    fs::write(path, text).map_err(Error::file(path))
}

fn empty_folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    // Left by an earlier run, if at all.
    drop(fs::remove_dir_all(&folder));
    folder
}

#[test]
fn the_cache_follows_the_xdg_rules() {
    let check = |xdg: Option<&str>, home: Option<&str>, expected: Option<&str>| {
        let found = cache_folder(xdg.map(Into::into), home.map(Into::into));
        assert_eq!(found, expected.map(PathBuf::from));
    };
    check(Some("/x"), Some("/home/a"), Some("/x/cto-quadrant"));
    check(None, Some("/home/a"), Some("/home/a/.cache/cto-quadrant"));
    check(
        Some(""),
        Some("/home/a"),
        Some("/home/a/.cache/cto-quadrant"),
    );
    check(
        Some("x"),
        Some("/home/a"),
        Some("/home/a/.cache/cto-quadrant"),
    );
    check(None, None, None);
}

#[test]
fn an_installation_that_fails_does_not_count_and_leaves_nothing_to_the_next() -> Result<(), Error> {
    let tool = empty_folder("cut-off").join("tool-1.0");
    let cut_off = install(&tool, |folder| {
        write(&folder.join("half"), "")?;
        Err(Error::missing("the network", "plug it in"))
    });
    assert!(cut_off.is_err());
    assert!(!tool.exists());

    install(&tool, |folder| write(&folder.join("whole"), ""))?;
    assert!(tool.join("whole").is_file());
    assert!(!tool.join("half").exists());
    Ok(())
}

#[test]
fn a_second_set_up_waits_for_the_first() -> Result<(), Error> {
    let cache = empty_folder("locked");
    let first = lock(&cache)?;
    let (sender, receiver) = channel();
    let second = thread::spawn(move || {
        let outcome = lock(&cache).map(drop).map_err(|error| error.to_string());
        sender.send(outcome)
    });
    assert_eq!(receiver.try_recv(), Err(TryRecvError::Empty));
    drop(first);
    assert_eq!(receiver.recv(), Ok(Ok(())));
    assert!(second.join().is_ok());
    Ok(())
}

#[test]
fn the_key_of_a_lock_file_is_its_fnv_1a_hash() {
    // Test vectors of http://www.isthe.com/chongo/src/fnv/test_fnv.c
    assert_eq!(npm_key(b""), "cbf29ce484222325");
    assert_eq!(npm_key(b"a"), "af63dc4c8601ec8c");
    assert_eq!(npm_key(b"foobar"), "85944171f73967e8");
}
