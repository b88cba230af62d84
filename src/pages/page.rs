//! What a page is about, what it is called, and where it and what belongs to it lie.

use std::iter;

use crate::content::embed_label::EmbedLabel;
use crate::content::key::Reading;
use crate::content::label::Label;
use crate::content::page_label::PageLabel;
use crate::content::{Segment, Texts, segments};
use crate::domain::call::Call;
use crate::domain::profile::Profile;
use crate::view::card::layout::Shape;
use crate::view::card::{Card, alt};
use crate::view::result::headline::wording;
use crate::wire::preview::{FOLDER, slug};

use super::examples::Examples;

/// What a page is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The quiz itself.
    Start,
    /// A result that somebody got, to be previewed where its link is shared.
    Role(Call),
    /// The code that puts the quiz on another page.
    Embed,
    /// What is done so that everybody can use it, and what is missing.
    Accessibility,
}

impl Subject {
    /// Every subject that has a page, the start page first.
    pub fn all() -> impl Iterator<Item = Self> {
        let roles = Call::ALL.into_iter().map(Self::Role);
        iter::once(Self::Start)
            .chain(roles)
            .chain([Self::Embed, Self::Accessibility])
    }

    /// Whether its page holds the quiz, so that it has a picture of its own and can be embedded.
    #[must_use]
    pub fn has_widget(self) -> bool {
        !matches!(self, Self::Embed | Self::Accessibility)
    }

    /// The name of its files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Role(call) => slug(call),
            Self::Embed => "embed",
            Self::Accessibility => "accessibility",
        }
    }
}

/// One page in one language.
#[derive(Clone, Copy, Debug)]
pub struct Page<'a> {
    /// Its texts.
    pub texts: &'a Texts,
    /// Whether the language lives at the root instead of in a folder of its own.
    pub is_root: bool,
    /// What it is about.
    pub subject: Subject,
}

impl Page<'_> {
    /// The path of its folder from the start page of the root on: empty, or with a slash at its
    /// end.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        if !self.is_root {
            path.push_str(&self.texts.lang());
            path.push('/');
        }
        match self.subject {
            Subject::Start => {}
            Subject::Role(call) => path.extend([FOLDER, "/", slug(call), "/"]),
            Subject::Embed | Subject::Accessibility => path.extend([self.subject.name(), "/"]),
        }
        path
    }

    /// The path of its picture, which is that of the start page if it has none of its own.
    #[must_use]
    pub fn picture(&self) -> String {
        let shown = match self.subject {
            Subject::Embed | Subject::Accessibility => Subject::Start,
            own => own,
        };
        format!("pictures/{}/{}.png", self.texts.lang(), shown.name())
    }

    /// The path of what it tells a page that wants to embed it.
    #[must_use]
    pub fn oembed(&self) -> String {
        format!("oembed/{}/{}.json", self.texts.lang(), self.subject.name())
    }

    /// What it is called where its product is named beside it.
    #[must_use]
    pub fn headline(&self) -> String {
        match self.subject {
            Subject::Start => self.texts.label(Label::StartTitle).to_string(),
            Subject::Role(call) => call_words(self.texts, call),
            Subject::Embed => self.texts.embed(EmbedLabel::Title).to_string(),
            Subject::Accessibility => self.texts.page(PageLabel::AccessTitle).to_string(),
        }
    }

    /// What it is called where nothing else is known of it.
    #[must_use]
    pub fn title(&self) -> String {
        let headline = self.headline();
        match self.subject {
            Subject::Start => headline,
            Subject::Embed | Subject::Accessibility => {
                let product = self.texts.label(Label::StartProduct);
                format!("{headline} | {product}")
            }
            Subject::Role(_) => {
                let gaps = [("call", headline.as_str())];
                self.texts
                    .page_filled(PageLabel::RoleTitle, &gaps)
                    .to_string()
            }
        }
    }

    /// What it says, in one or two sentences.
    #[must_use]
    pub fn description(&self) -> String {
        let call = match self.subject {
            Subject::Start => return self.texts.page(PageLabel::StartDescription).to_string(),
            Subject::Embed => return self.texts.embed(EmbedLabel::Description).to_string(),
            Subject::Accessibility => {
                return self.texts.page(PageLabel::AccessDescription).to_string();
            }
            Subject::Role(call) => call,
        };
        let summaries = call
            .models()
            .into_iter()
            .map(|model| self.texts.reading(model, Reading::Summary).to_string());
        let mut parts: Vec<String> = summaries.collect();
        parts.push(meaning(self.texts, call));
        parts.join(" ")
    }

    /// What its picture shows, in words.
    #[must_use]
    pub fn picture_alt(&self, examples: &Examples) -> String {
        match self.subject {
            Subject::Start | Subject::Embed | Subject::Accessibility => {
                self.texts.page(PageLabel::StartPicture).to_string()
            }
            Subject::Role(call) => alt(self.texts, &example_card(examples.of(call), "")),
        }
    }
}

/// The card of an example, for a preview.
#[must_use]
pub fn example_card<'a>(profile: &'a Profile, address: &'a str) -> Card<'a> {
    Card {
        profile,
        perspective: crate::domain::answers::Perspective::Today,
        guess: None,
        name: None,
        address,
        shape: Shape::Wide,
    }
}

/// What a call means.
#[must_use]
pub fn meaning(texts: &Texts, call: Call) -> String {
    let label = match call {
        Call::Clear(_) => PageLabel::RoleClear,
        Call::Leaning(_) => PageLabel::RoleLeaning,
        Call::Between(..) => PageLabel::RoleBetween,
        Call::Blend => PageLabel::RoleBlend,
        Call::TooFew => PageLabel::RoleEarly,
    };
    texts.page(label).to_string()
}

fn call_words(texts: &Texts, call: Call) -> String {
    let (label, models) = wording(call);
    segments(&texts.label(label))
        .map(|segment| match segment {
            Segment::Text(words) => words.to_owned(),
            Segment::Gap(gap) => models
                .iter()
                .find(|(name, _)| *name == gap)
                .map_or_else(String::new, |&(_, model)| texts.model(model).to_string()),
        })
        .collect()
}
