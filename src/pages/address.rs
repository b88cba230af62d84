//! The public address of a build, which previews and search engines need in full.

use std::fmt;

/// Where the start page of a build will be: scheme, host and path, with a slash at its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(String);

/// Why a text is no public address.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddressError {
    /// It begins neither with `https://` nor with `http://`.
    Scheme(String),
    /// It names no host.
    Host(String),
    /// It holds a query, a fragment, a space or another character that no address holds.
    Character(String, char),
}

impl fmt::Display for AddressError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (address, problem) = match self {
            Self::Scheme(address) => (address, "begins with neither https:// nor http://"),
            Self::Host(address) => (address, "names no host"),
            Self::Character(address, char) => {
                return write!(
                    f,
                    "the address `{address}` holds `{char}`; \
                     give the folder of the start page, like https://example.org/quiz/"
                );
            }
        };
        write!(
            f,
            "the address `{address}` {problem}; write it like https://example.org/quiz/"
        )
    }
}

impl std::error::Error for AddressError {}

impl Address {
    /// Reads an address; a slash at its end may be left out.
    ///
    /// # Errors
    /// [`AddressError`] if it is not the address of a folder on the web.
    pub fn parse(address: &str) -> Result<Self, AddressError> {
        let own = || address.to_owned();
        let rest = ["https://", "http://"]
            .iter()
            .find_map(|scheme| address.strip_prefix(scheme))
            .ok_or_else(|| AddressError::Scheme(own()))?;
        let allowed =
            |char: char| char.is_ascii_alphanumeric() || "-._~/:%+@!$,;=()[]".contains(char);
        if let Some(char) = rest.chars().find(|&char| !allowed(char)) {
            return Err(AddressError::Character(own(), char));
        }
        let host = rest.split('/').next().unwrap_or_default();
        if !host.starts_with(|char: char| char.is_ascii_alphanumeric() || char == '[') {
            return Err(AddressError::Host(own()));
        }
        let slash = if rest.ends_with('/') { "" } else { "/" };
        Ok(Self([address, slash].concat()))
    }

    /// The whole address of the start page.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The whole address of a page or file, by its path from the start page on.
    #[must_use]
    pub fn of(&self, path: &str) -> String {
        [self.as_str(), path].concat()
    }

    /// The address as people write it: host and path.
    #[must_use]
    pub fn shown(&self) -> &str {
        let rest = self.0.split_once("://").map_or("", |(_, rest)| rest);
        rest.trim_end_matches('/')
    }
}
