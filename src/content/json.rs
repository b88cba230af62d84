//! The texts as the page carries them to the browser.

use serde_json::json;

use super::Texts;

impl Texts {
    /// `{"dir": .., "lang": .., "texts": [..]}` with the texts in the order of
    /// [`Key::index`](super::key::Key::index).
    ///
    /// Every `<` is escaped, so that no text can end the script element which holds it.
    #[must_use]
    pub fn to_json(&self) -> String {
        let list: Vec<&str> = self.list.iter().map(AsRef::as_ref).collect();
        json!({ "lang": self.lang.as_str(), "dir": self.dir.as_str(), "texts": list })
            .to_string()
            .replace('<', "\\u003c")
    }
}
