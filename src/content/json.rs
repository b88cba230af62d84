//! The texts as the browser gets them: some in the page, the others with the chunks.

use serde_json::{Value, json};

use super::Texts;
use super::key::Key;
use super::part::Part;

impl Texts {
    /// What each page carries: `{"dir": .., "lang": .., "texts": [..], "chunks": ..}` with the
    /// texts of the first screens, and where the files of the chunks are.
    ///
    /// Every `<` is escaped, so that no text can end the script element which holds it.
    #[must_use]
    pub fn to_json(&self, chunks: &Value) -> String {
        let (lang, dir) = (self.lang(), self.dir().as_str());
        let texts = self.list(Part::First);
        json!({ "lang": lang.as_str(), "dir": dir, "texts": texts, "chunks": chunks })
            .to_string()
            .replace('<', "\\u003c")
    }

    /// What a chunk brings: the list of its texts.
    #[must_use]
    pub fn part_json(&self, part: Part) -> String {
        json!(self.list(part)).to_string()
    }

    fn list(&self, part: Part) -> Vec<String> {
        let keys = Key::all().filter(|key| key.part() == part);
        keys.map(|key| self.get(key).to_string()).collect()
    }
}
