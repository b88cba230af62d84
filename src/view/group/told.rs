//! What came of the last thing that was done to a group.

use yew::prelude::*;

use crate::app::group::{Added, Refusal, Told};
use crate::content::Texts;
use crate::content::group_label::GroupLabel;

/// The id of the place where it is told.
pub(super) const TOLD: &str = "group-told";

/// How many of the rows without a result are named.
const N_NAMED: usize = 3;

/// How much of such a row is shown, in characters.
const N_CHARS: usize = 30;

/// The place where it is told; it is always there, so that screen readers hear what comes into it.
pub fn told(texts: &Texts, told: Option<&Told>) -> Html {
    let words = told.map(|told| words(texts, told)).unwrap_or_default();
    html! {
        <p class="told" id={TOLD} role="status">
            for sentence in words {
                <span>{sentence}{" "}</span>
            }
        </p>
    }
}

/// The sentences.
#[must_use]
pub fn words(texts: &Texts, told: &Told) -> Vec<AttrValue> {
    match told {
        Told::Added(added) => came_in(texts, added),
        Told::Refused(refusal) => vec![texts.label(match refusal {
            Refusal::Nothing => GroupLabel::RefusedNothing,
            Refusal::Newer => GroupLabel::RefusedNewer,
            Refusal::TooLarge => GroupLabel::RefusedTooLarge,
            Refusal::Unreadable => GroupLabel::RefusedUnreadable,
        })],
        Told::Removed => vec![texts.label(GroupLabel::ToldRemoved)],
        Told::Cleared => vec![texts.label(GroupLabel::ToldCleared)],
    }
}

fn came_in(texts: &Texts, added: &Added) -> Vec<AttrValue> {
    let counts = [
        (added.n_new, GroupLabel::ToldNew),
        (added.n_again, GroupLabel::ToldAgain),
        (added.n_left_out, GroupLabel::ToldLeftOut),
        (added.n_unread, GroupLabel::ToldUnread),
    ];
    let counts = counts.into_iter().filter(|(n, _)| *n > 0);
    let sentences = counts.map(|(n, label)| texts.filled(label, &[("n", &n.to_string())]));
    sentences.chain(without(texts, &added.rows)).collect()
}

/// The rows of a table in which there was no result, by how they begin.
fn without(texts: &Texts, rows: &[String]) -> Option<AttrValue> {
    let beginning = |row: &String| -> String { row.trim().chars().take(N_CHARS).collect() };
    let named: Vec<String> = rows.iter().take(N_NAMED).map(beginning).collect();
    let named = named.join("; ");
    match rows.len() {
        0 => None,
        n if n <= N_NAMED => Some(texts.filled(GroupLabel::ToldRows, &[("rows", &named)])),
        n => {
            let more = (n - N_NAMED).to_string();
            let gaps = [("rows", named.as_str()), ("n", &more)];
            Some(texts.filled(GroupLabel::ToldMoreRows, &gaps))
        }
    }
}
