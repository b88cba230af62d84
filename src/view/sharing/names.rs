//! What a result is called: by the name it was given, or by where it came from.

use yew::AttrValue;

use crate::app::sharing::{Kept, Named, Origin};
use crate::content::Texts;
use crate::content::result_label::ResultLabel;
use crate::content::sharing_label::SharingLabel;
use crate::domain::answers::{Answers, Perspective};

/// The names of results that stand beside each other; no two are alike.
#[must_use]
pub fn names(texts: &Texts, results: &[Named]) -> Vec<AttrValue> {
    let mut names: Vec<AttrValue> = Vec::with_capacity(results.len());
    let mut n_links = 0;
    for named in results {
        n_links += usize::from(named.origin == Origin::Link && named.name.trim().is_empty());
        let name = numbered(texts, named, n_links);
        let mut unique = name.clone();
        let mut n = 2;
        while names.contains(&unique) {
            let number = n.to_string();
            let gaps = [("name", name.as_str()), ("n", &number)];
            unique = texts.sharing_filled(SharingLabel::NameAgain, &gaps);
            n += 1;
        }
        names.push(unique);
    }
    names
}

/// What one result is called.
#[must_use]
pub fn name(texts: &Texts, named: &Named) -> AttrValue {
    numbered(texts, named, 1)
}

/// The same, for a result that is that one among those that came with links and have no name.
fn numbered(texts: &Texts, named: &Named, n_links: usize) -> AttrValue {
    let given = named.name.trim();
    if !given.is_empty() {
        return AttrValue::from(given.to_owned());
    }
    let name = match named.origin {
        Origin::Own => texts.sharing(SharingLabel::NameOwn),
        Origin::Link => {
            texts.sharing_filled(SharingLabel::NameLink, &[("n", &n_links.to_string())])
        }
        Origin::Kept(date) => date.to_string().into(),
    };
    match named.answers.perspective {
        Perspective::Today => name,
        Perspective::Needed => texts.sharing_filled(SharingLabel::NameNeeded, &[("name", &name)]),
    }
}

/// Today or needed.
#[must_use]
pub fn perspective(texts: &Texts, answers: &Answers) -> AttrValue {
    texts.label(match answers.perspective {
        Perspective::Today => ResultLabel::ShiftToday,
        Perspective::Needed => ResultLabel::ShiftNeeded,
    })
}

/// A kept result as one to compare.
#[must_use]
pub fn to_compare(kept: &Kept) -> Named {
    Named {
        answers: kept.answers,
        name: kept.name.clone(),
        origin: Origin::Kept(kept.date),
    }
}
