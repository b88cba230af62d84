//! What lets the page work without a network and be installed: the script that registers the service
//! worker, and a description of the app in each language. The sources are in `src/worker`.

use std::error::Error;
use std::fs;

use serde_json::{Map, Value, json};

use super::build::{Build, Profile};
use crate::content::Texts;
use crate::content::label::Label;
use crate::content::page_label::PageLabel;

/// The sizes that the icons of the app are drawn in.
pub const ICONS: [u32; 2] = [192, 512];

/// Where an icon of that size is.
#[must_use]
pub fn icon(size: u32) -> String {
    format!("pictures/icon-{size}.png")
}

/// Writes the script that the boot script runs late, and gives its name. It does nothing while
/// somebody works on the site, who wants to see what changed.
///
/// # Errors
///
/// A file cannot be read or written, or the script has no place for its words.
pub fn write_script(build: &Build, languages: &[Texts]) -> Result<String, Box<dyn Error>> {
    if build.profile == Profile::Debug {
        return build.put_hashed("offline", "js", b"");
    }
    let mut words = Map::new();
    for (place, texts) in languages.iter().enumerate() {
        let app = app(texts, place == 0).to_string();
        let name = build.put_hashed("app", &format!("{}.json", texts.lang()), app.as_bytes())?;
        let said = json!({
            "ready": texts.page(PageLabel::OfflineReady).as_str(),
            "reload": texts.page(PageLabel::OfflineReload).as_str(),
            "app": name,
        });
        words.insert(texts.lang().to_string(), said);
    }
    let words = Value::Object(words).to_string();
    let script = filled(build, "src/worker/offline.js", &[("WORDS = {}", &words)])?;
    build.put_hashed("offline", "js", &script)
}

/// The description of the app in one language: <https://www.w3.org/TR/appmanifest/>.
fn app(texts: &Texts, is_root: bool) -> Value {
    let name = texts.label(Label::StartProduct);
    let folder = if is_root {
        String::from("./")
    } else {
        format!("./{}/", texts.lang())
    };
    let icons = ICONS.map(|size| {
        json!({
            "src": icon(size),
            "sizes": format!("{size}x{size}"),
            "type": "image/png",
            "purpose": "any maskable",
        })
    });
    json!({
        "name": name.as_str(),
        "short_name": name.as_str(),
        "description": texts.page(PageLabel::StartDescription).as_str(),
        "lang": texts.lang().as_str(),
        "dir": texts.dir().as_str(),
        "start_url": folder,
        "scope": "./",
        "display": "standalone",
        "background_color": "#faf9f5",
        "theme_color": "#faf9f5",
        "icons": icons,
    })
}

/// A source as a classic script, with what only the build knows in its lines that wait for it.
///
/// # Errors
///
/// The source cannot be read, has no such line, or esbuild refuses it.
pub fn filled(
    build: &Build,
    path: &str,
    changes: &[(&str, &str)],
) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut script = String::from_utf8(build.read(path)?)?;
    for (empty, value) in changes {
        let (name, _) = empty.split_once(" = ").unwrap_or((empty, ""));
        let line = format!("const {empty};");
        if !script.contains(&line) {
            return Err(format!("{path} has no line `{line}`").into());
        }
        script = script.replacen(&line, &format!("const {name} = {value};"), 1);
    }
    // It goes through the same tool as all others, and is no file of the site until then.
    let staged = "filled.js";
    build.put(staged, script.as_bytes())?;
    let file = build.staging.canonicalize()?.join(staged);
    let bundle = build.bundle_classic(&file.to_string_lossy());
    fs::remove_file(file)?;
    bundle
}
