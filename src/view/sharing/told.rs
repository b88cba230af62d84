//! What came of the last thing that was done.

use yew::prelude::*;

use crate::app::sharing::{Refusal, Told};
use crate::content::Texts;
use crate::content::sharing_label::SharingLabel;

/// The place where it is told; it is always there, so that screen readers hear what comes into it.
pub fn told(texts: &Texts, told: Option<Told>) -> Html {
    let words = told.map(|told| words(texts, told)).unwrap_or_default();
    html! {
        <p class="told" id="told" role="status">
            for sentence in words {
                <span>{sentence}{" "}</span>
            }
        </p>
    }
}

fn words(texts: &Texts, told: Told) -> Vec<AttrValue> {
    let count = |label, n: usize| texts.sharing_filled(label, &[("n", &n.to_string())]);
    match told {
        Told::Added {
            added: 0,
            unread: 0,
            left_out: 0,
        } => vec![texts.sharing(SharingLabel::ToldNothing)],
        Told::Added {
            added,
            unread,
            left_out,
        } => [
            (added, SharingLabel::ToldAdded),
            (unread, SharingLabel::ToldUnread),
            (left_out, SharingLabel::ToldLeftOut),
        ]
        .into_iter()
        .filter(|(n, _)| *n > 0)
        .map(|(n, label)| count(label, n))
        .collect(),
        Told::Imported(n) => vec![count(SharingLabel::ToldImported, n)],
        Told::NotImported(refusal) => vec![refused(texts, refusal)],
        Told::SetAside => vec![texts.sharing(SharingLabel::ToldSetAside)],
        Told::Denied => vec![texts.sharing(SharingLabel::ToldDenied)],
        Told::Recorded => vec![texts.sharing(SharingLabel::ToldRecorded)],
        Told::Deleted => vec![texts.sharing(SharingLabel::ToldDeleted)],
    }
}

/// Why nothing was taken in, and what to do about it.
fn refused(texts: &Texts, refusal: Refusal) -> AttrValue {
    match refusal {
        Refusal::Foreign => texts.sharing(SharingLabel::RefusedForeign),
        Refusal::Newer => texts.sharing(SharingLabel::RefusedNewer),
        Refusal::Entry(n) => {
            texts.sharing_filled(SharingLabel::RefusedEntry, &[("n", &n.to_string())])
        }
        Refusal::TooLarge => texts.sharing(SharingLabel::RefusedTooLarge),
        Refusal::Full => texts.sharing(SharingLabel::RefusedFull),
        Refusal::Unreadable => texts.sharing(SharingLabel::RefusedUnreadable),
    }
}
