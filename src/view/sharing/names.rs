//! What a result is called: by the name it was given, or by where it came from.

use yew::AttrValue;

use crate::app::sharing::{Kept, Named, Origin};
use crate::content::Texts;
use crate::content::label::Label;
use crate::content::sharing_label::SharingLabel;
use crate::domain::answers::{Answers, Perspective};

/// The names of results that stand beside each other; no two are alike.
#[must_use]
pub fn names(texts: &Texts, results: &[Named]) -> Vec<AttrValue> {
    let mut names: Vec<AttrValue> = Vec::with_capacity(results.len());
    for named in results {
        let name = name(texts, named);
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
    let given = named.name.trim();
    if !given.is_empty() {
        return AttrValue::from(given.to_owned());
    }
    let perspective = perspective(texts, &named.answers);
    match named.origin {
        Origin::Own => {
            texts.sharing_filled(SharingLabel::NameOwn, &[("perspective", &perspective)])
        }
        Origin::Link => {
            texts.sharing_filled(SharingLabel::NameLink, &[("perspective", &perspective)])
        }
        Origin::Kept(date) => {
            let date = date.to_string();
            let gaps = [("date", date.as_str()), ("perspective", &perspective)];
            texts.sharing_filled(SharingLabel::NameKept, &gaps)
        }
    }
}

/// Today or needed.
#[must_use]
pub fn perspective(texts: &Texts, answers: &Answers) -> AttrValue {
    texts.label(match answers.perspective {
        Perspective::Today => Label::ShiftToday,
        Perspective::Needed => Label::ShiftNeeded,
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
