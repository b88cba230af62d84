//! What search engines read first: the list of all pages, and where that list is.

use std::fmt::Write;

use super::address::Address;
use super::head::{Surroundings, escaped};
use super::page::Subject;

/// Every page with its alternates in the other languages, as <https://www.sitemaps.org> says.
#[must_use]
pub fn sitemap(address: &Address, around: &Surroundings) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for subject in Subject::all() {
        for page in around.alternates(subject) {
            let own = escaped(&address.of(&page.path()));
            // Writing to a string cannot fail.
            let _ = writeln!(xml, "<url><loc>{own}</loc>");
            for other in around.alternates(subject) {
                let (lang, href) = (other.texts.lang(), escaped(&address.of(&other.path())));
                let _ = writeln!(
                    xml,
                    "<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{href}\"/>"
                );
            }
            xml.push_str("</url>\n");
        }
    }
    xml.push_str("</urlset>\n");
    xml
}

/// Everybody may read everything. A crawler asks for this only at the root of a host.
#[must_use]
pub fn robots(address: Option<&Address>) -> String {
    let mut text = String::from("User-agent: *\nAllow: /\n");
    if let Some(address) = address {
        let _ = writeln!(text, "\nSitemap: {}", address.of("sitemap.xml"));
    }
    text
}
