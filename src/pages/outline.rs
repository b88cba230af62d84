//! Every file of a build that is made of texts: pages, sitemap, robots.txt, oEmbed. Pure, so that
//! it can be looked at without building a widget.

use std::error::Error;

use super::accessibility::accessibility_page;
use super::assets::Assets;
use super::document::document;
use super::embed::embed_page;
use super::head::Surroundings;
use super::oembed::oembed;
use super::page::{Page, Subject, example_card};
use super::sitemap::{robots, sitemap};
use crate::domain::call::Call;
use crate::domain::model::Model;
use crate::pages::markup::markup;
use crate::view::card::card;
use crate::view::card::document::card_document;
use crate::view::card::invitation::invitation;
use crate::view::card::layout::Shape;

/// The call whose example stands on the picture of the start page.
const SHOWN: Call = Call::Between(Model::Eft, Model::Bt);

/// A file of the build.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path from the root of the build on.
    pub path: String,
    /// What is in it.
    pub text: String,
}

/// All files made of texts; `template` is the page as Trunk made it.
///
/// # Errors
///
/// The template lacks a place that has to be filled.
pub fn files(
    template: &str,
    assets: &Assets,
    around: &Surroundings,
) -> Result<Vec<File>, Box<dyn Error>> {
    let mut files = Vec::new();
    let mut add = |path: String, text: String| files.push(File { path, text });
    for page in pages(around) {
        let html = match page.subject {
            Subject::Start | Subject::Role(_) => document(template, &page, assets, around)?,
            Subject::Embed => embed_page(&page, assets, around)?,
            Subject::Accessibility => accessibility_page(&page, assets, around)?,
        };
        add([page.path().as_str(), "index.html"].concat(), html);
        if let Some(address) = around.address.filter(|_| page.subject.has_widget()) {
            add(page.oembed(), oembed(&page, address, around).to_string());
        }
    }
    if let Some(address) = around.address {
        add("sitemap.xml".to_owned(), sitemap(address, around));
    }
    add("robots.txt".to_owned(), robots(around.address));
    Ok(files)
}

/// Every page, the start page of the root first.
#[must_use]
pub fn pages<'a>(around: &Surroundings<'a>) -> Vec<Page<'a>> {
    let around = *around;
    Subject::all()
        .flat_map(|subject| around.alternates(subject))
        .collect()
}

/// The picture of a page as a drawing.
#[must_use]
pub fn drawing(page: &Page, around: &Surroundings) -> String {
    let address = around.address.map_or("", |address| address.shown());
    let view = match page.subject {
        Subject::Start | Subject::Embed | Subject::Accessibility => {
            let example = around.examples.of(SHOWN);
            invitation(page.texts, example, address, Shape::Wide)
        }
        Subject::Role(call) => card(page.texts, &example_card(around.examples.of(call), address)),
    };
    card_document(&markup(view))
}
