//! The texts as the browser gets them: most in the page, some with the sharing tools.

use serde_json::json;

use super::Texts;
use super::key::Key;

impl Texts {
    /// What each page carries: `{"dir": .., "lang": .., "texts": [..]}` with the texts of the
    /// assessment in the order of [`Key::index`].
    ///
    /// Every `<` is escaped, so that no text can end the script element which holds it.
    #[must_use]
    pub fn to_json(&self) -> String {
        let list = self.range(0..Key::N_IN_PAGE);
        json!({ "lang": self.lang.as_str(), "dir": self.dir.as_str(), "texts": list })
            .to_string()
            .replace('<', "\\u003c")
    }

    /// What the sharing tools fetch: the list of the texts that follow.
    #[must_use]
    pub fn sharing_json(&self) -> String {
        json!(self.range(Key::N_IN_PAGE..Key::N_IN_BROWSER)).to_string()
    }

    fn range(&self, range: std::ops::Range<usize>) -> Vec<&str> {
        self.list[range].iter().map(AsRef::as_ref).collect()
    }
}
