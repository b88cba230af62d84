//! What the head of a page tells previews and search engines.

use serde_json::json;

use super::address::Address;
use super::examples::Examples;
use super::page::{Page, Subject};
use crate::content::Texts;
use crate::content::label::Label;
use crate::content::page_label::PageLabel;
use crate::view::card::layout::Shape;

/// What a build has besides the page itself.
#[derive(Clone, Copy, Debug)]
pub struct Surroundings<'a> {
    /// All languages, the one at the root first.
    pub languages: &'a [Texts],
    /// The public address, if it is known.
    pub address: Option<&'a Address>,
    /// Whether pictures are made.
    pub has_pictures: bool,
    /// What the pictures show.
    pub examples: &'a Examples,
}

impl<'a> Surroundings<'a> {
    /// The pages of all languages about one subject, each its own alternate too.
    pub fn alternates(&self, subject: Subject) -> impl Iterator<Item = Page<'a>> + use<'a> {
        let languages = self.languages.iter().enumerate();
        languages.map(move |(index, texts)| Page {
            texts,
            is_root: index == 0,
            subject,
        })
    }
}

/// The elements for the head of `page`. Whatever needs a whole address is left out where the
/// address is not known.
#[must_use]
pub fn head(page: &Page, around: &Surroundings) -> String {
    let mut tags = Tags::default();
    tags.property("og:type", "website");
    tags.property("og:site_name", &page.texts.label(Label::StartProduct));
    tags.property("og:title", &page.headline());
    tags.property("og:description", &page.description());
    tags.property("og:locale", &locale(&page.texts.lang()));
    let picture = around.address.filter(|_| around.has_pictures);
    let card = picture.map_or("summary", |_| "summary_large_image");
    tags.name("twitter:card", card);
    if let Some(address) = picture {
        let (width, height) = Shape::Wide.size();
        tags.property("og:image", &address.of(&page.picture()));
        tags.property("og:image:type", "image/png");
        tags.property("og:image:width", &width.to_string());
        tags.property("og:image:height", &height.to_string());
        tags.property("og:image:alt", &page.picture_alt(around.examples));
    }
    if let Some(address) = around.address {
        let own = address.of(&page.path());
        tags.property("og:url", &own);
        tags.link("canonical", &own, &[]);
        for other in around.alternates(page.subject) {
            let href = address.of(&other.path());
            tags.link("alternate", &href, &[("hreflang", &other.texts.lang())]);
            if other.is_root {
                tags.link("alternate", &href, &[("hreflang", "x-default")]);
            }
        }
        if page.subject.has_widget() {
            let kind = [
                ("type", "application/json+oembed"),
                ("title", &page.headline()),
            ];
            tags.link("alternate", &address.of(&page.oembed()), &kind);
        }
    }
    if page.subject == Subject::Start {
        tags.data(&quiz(page, around.address, picture));
    }
    tags.0
}

/// The quiz in the vocabulary of schema.org.
fn quiz(page: &Page, address: Option<&Address>, picture: Option<&Address>) -> serde_json::Value {
    let texts = page.texts;
    let mut quiz = json!({
        "@context": "https://schema.org",
        "@type": "Quiz",
        "name": page.headline(),
        "description": page.description(),
        "about": { "@type": "Thing", "name": texts.page(PageLabel::StartAbout).as_str() },
        "educationalUse": "self-assessment",
        "inLanguage": texts.lang().as_str(),
        "isAccessibleForFree": true,
        "license": "https://opensource.org/license/mit",
        "timeRequired": "PT5M",
    });
    if let Some(address) = address {
        quiz["url"] = address.of(&page.path()).into();
    }
    if let Some(address) = picture {
        quiz["image"] = address.of(&page.picture()).into();
    }
    quiz
}

/// A language as previews name it, with a country: where the tag has none, the one after which
/// the language is called, or the United States for English.
fn locale(lang: &str) -> String {
    match lang.split_once('-') {
        Some((language, country)) => format!("{language}_{}", country.to_uppercase()),
        None if lang == "en" => "en_US".to_owned(),
        None => format!("{lang}_{}", lang.to_uppercase()),
    }
}

/// Elements for a head, one a line.
#[derive(Default)]
struct Tags(String);

impl Tags {
    fn property(&mut self, property: &str, content: &str) {
        self.element("meta", &[("property", property), ("content", content)]);
    }

    fn name(&mut self, name: &str, content: &str) {
        self.element("meta", &[("name", name), ("content", content)]);
    }

    fn link(&mut self, rel: &str, href: &str, more: &[(&str, &str)]) {
        let mut attributes = vec![("rel", rel)];
        attributes.extend(more);
        attributes.push(("href", href));
        self.element("link", &attributes);
    }

    /// A script that no browser runs. Every `<` is escaped, so that no text can end it.
    fn data(&mut self, value: &serde_json::Value) {
        let text = value.to_string().replace('<', "\\u003c");
        self.0.push_str("<script type=\"application/ld+json\">");
        self.0.push_str(&text);
        self.0.push_str("</script>\n");
    }

    fn element(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.0.push('<');
        self.0.push_str(name);
        for (attribute, value) in attributes {
            self.0
                .extend([" ", attribute, "=\"", &escaped(value), "\""]);
        }
        self.0.push_str(">\n");
    }
}

/// Text for markup, in an attribute or between elements.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            _ => escaped.push(char),
        }
    }
    escaped
}
