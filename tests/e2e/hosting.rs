//! The settings for web servers name every kind of file that a build contains.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::runner::{Outcome, tests};
use crate::visit::Visit;

tests![
    every_kind_of_file_is_named_in_the_settings_of_every_server,
    every_file_with_a_hash_in_its_name_is_kept_by_the_rules_of_static_hosts,
    the_settings_of_every_server_are_in_the_build_with_the_policy_of_its_pages,
];

const SERVERS: [&str; 3] = ["nginx.conf", "Caddyfile", ".htaccess"];

fn settings(name: &str) -> Outcome<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("hosting")
        .join(name);
    Ok(fs::read_to_string(file)?)
}

/// The paths of all files below a folder, from it on.
fn files(folder: &Path) -> Outcome<Vec<String>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let path = path.strip_prefix(folder)?.to_string_lossy().into_owned();
                found.push(path.replace('\\', "/"));
            }
        }
    }
    Ok(found)
}

async fn every_kind_of_file_is_named_in_the_settings_of_every_server(visit: &Visit) -> Outcome {
    let files = files(visit.dist())?;
    let kinds: BTreeSet<&str> = files
        .iter()
        .filter(|file| !matches!(file.as_str(), ".htaccess" | "_headers" | ".nojekyll"))
        .filter(|file| !file.starts_with("hosting/"))
        .map(|file| {
            file.rsplit_once('.')
                .map_or(file.as_str(), |(_, kind)| kind)
        })
        .collect();
    for kind in ["html", "js", "css", "wasm", "json", "png"] {
        assert!(kinds.contains(kind), "the build has no {kind}: {kinds:?}");
    }
    for server in SERVERS {
        let settings = settings(server)?;
        let words: BTreeSet<&str> = settings
            .split(|char: char| !char.is_ascii_alphanumeric())
            .collect();
        for kind in &kinds {
            assert!(
                words.contains(kind),
                "hosting/{server} does not name {kind}"
            );
        }
        for needed in [
            "application/wasm",
            "text/javascript",
            "Access-Control-Allow-Origin",
            "immutable",
            "nosniff",
            "Referrer-Policy",
        ] {
            assert!(settings.contains(needed), "hosting/{server} lacks {needed}");
        }
    }
    Ok(())
}

/// Whether a name holds a hash of sixteen hexadecimal digits.
fn is_hashed(path: &str) -> bool {
    path.split(['-', '.', '_'])
        .any(|part| part.len() == 16 && part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// Whether a path is meant by a pattern, in which a star stands for anything.
fn is_meant(path: &str, pattern: &str) -> bool {
    match pattern.split_once('*') {
        None => path == pattern,
        Some((start, end)) => {
            path.len() >= start.len() + end.len() && path.starts_with(start) && path.ends_with(end)
        }
    }
}

async fn every_file_with_a_hash_in_its_name_is_kept_by_the_rules_of_static_hosts(
    visit: &Visit,
) -> Outcome {
    let settings = settings("_headers")?;
    let mut rules = Vec::new();
    let mut pattern = "";
    for line in settings.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with('/') {
            pattern = line;
        } else if let Some((name, value)) = line.trim().split_once(": ") {
            rules.push((pattern, name, value));
        }
    }
    for file in files(visit.dist())? {
        let path = format!("/{file}");
        let values = |wanted: &str| -> Vec<&str> {
            let meant = rules
                .iter()
                .filter(|(pattern, name, _)| *name == wanted && is_meant(&path, pattern));
            meant.map(|(_, _, value)| *value).collect()
        };
        assert_eq!(values("Access-Control-Allow-Origin"), ["*"], "{path}");
        let is_loader = ["/dialog.js", "/embed.js"].contains(&path.as_str());
        let is_pinned = path.ends_with("/dialog.js") || path.ends_with("/embed.js");
        let expected: &[&str] = if is_hashed(&path) || (is_pinned && !is_loader) {
            &["public, max-age=31536000, immutable"]
        } else if is_loader {
            &["public, max-age=600"]
        } else {
            &[]
        };
        assert_eq!(values("Cache-Control"), expected, "{path}");
    }
    assert!(rules.iter().all(|(_, name, _)| *name != "X-Frame-Options"));
    Ok(())
}

async fn the_settings_of_every_server_are_in_the_build_with_the_policy_of_its_pages(
    visit: &Visit,
) -> Outcome {
    let policy = format!("{}; frame-src 'self'", visit.policy());
    for (name, place) in [
        (".htaccess", ".htaccess"),
        ("_headers", "_headers"),
        ("nginx.conf", "hosting/nginx.conf"),
        ("Caddyfile", "hosting/Caddyfile"),
    ] {
        let written = fs::read_to_string(visit.dist().join(place))?;
        assert!(written.contains(&policy), "{place}");
        assert_eq!(written, settings(name)?.replace("%POLICY%", &policy));
    }
    Ok(())
}
