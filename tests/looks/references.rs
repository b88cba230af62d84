//! The pictures of how everything should look, a folder for each test.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use image::RgbaImage;

use crate::picture;
use crate::report::{self, Change};
use crate::runner::Outcome;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/looks/references");
/// On the command line: what it looks like now is right.
const ACCEPT: &str = "--accept";

/// The pictures that one test holds its own against.
#[derive(Debug)]
pub(crate) struct Album {
    name: &'static str,
    folder: PathBuf,
    seen: BTreeSet<String>,
    changed: Vec<String>,
}

impl Album {
    /// The pictures of the test with this name.
    pub(crate) fn open(name: &'static str) -> Outcome<Self> {
        let folder = Path::new(FOLDER).join(name);
        fs::create_dir_all(&folder)?;
        Ok(Self {
            name,
            folder,
            seen: BTreeSet::new(),
            changed: Vec::new(),
        })
    }

    /// Its name.
    pub(crate) const fn name(&self) -> &'static str {
        self.name
    }

    /// Holds what was seen against the picture with this name, and notes what has changed.
    pub(crate) async fn hold(&mut self, name: &str, seen: RgbaImage) -> Outcome {
        let file = self.folder.join(format!("{name}.webp"));
        self.seen.insert(format!("{name}.webp"));
        let title = format!("{}/{name}", self.name);
        // The browsers go on meanwhile.
        let change = tokio::task::spawn_blocking(move || compare(&file, &title, &seen)).await??;
        self.changed.extend(change);
        Ok(())
    }

    /// Fails if anything has changed, or a picture is left of what is shown no more.
    pub(crate) fn close(mut self) -> Outcome {
        assert!(!self.seen.is_empty(), "{} shows nothing", self.name);
        for entry in fs::read_dir(&self.folder)? {
            let file = entry?.path();
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            if self.seen.contains(&*name) {
                continue;
            }
            self.changed
                .push(format!("{}/{name}: shown no more", self.name));
            if is_accepted() {
                fs::remove_file(&file)?;
            }
        }
        if self.changed.is_empty() {
            return Ok(());
        }
        let changed = self.changed.join("\n");
        if is_accepted() {
            println!("accepted:\n{changed}");
            return Ok(());
        }
        let page = report::page();
        let page = page.display();
        Err(format!(
            "{changed}\nSee {page}. If this is how it should look: \
            cargo xtask test looks --accept"
        )
        .into())
    }
}

fn is_accepted() -> bool {
    env::args().any(|word| word == ACCEPT)
}

/// What has changed against the picture in the file, in words; it is in the report, and if it is to
/// be accepted, in the file as well.
fn compare(file: &Path, title: &str, after: &RgbaImage) -> Outcome<Option<String>> {
    let before = picture::unpack(file)?;
    let difference = match &before {
        Some(before) => match picture::difference(before, after) {
            Some(difference) => Some(difference),
            None => return Ok(None),
        },
        None => None,
    };
    let told = difference
        .as_ref()
        .map_or("there is no picture of it yet", |found| found.told.as_str());
    let line = format!("{title}: {told}");
    report::add(&Change {
        title,
        told,
        before: before.as_ref(),
        after,
        marked: difference.as_ref().map(|found| &found.marked),
    })?;
    if is_accepted() {
        picture::pack(file, after)?;
    }
    Ok(Some(line))
}
