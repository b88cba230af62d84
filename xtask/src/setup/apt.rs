//! Packages of the system, on Debian and its like: the only system whose packages are installed
//! without asking, and only by root.

use std::process::Command;

use crate::process::{find, read};

/// Whether packages can be installed without asking anybody.
#[must_use]
pub fn may_install() -> bool {
    let is_root = read(Command::new("id").arg("-u")).is_ok_and(|id| id == "0");
    is_root && find("apt-get").is_some()
}

/// `apt-get`, which then asks no questions.
#[must_use]
pub fn get() -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}
