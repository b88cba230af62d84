//! What the views of the role are called.

use yew::AttrValue;

use crate::app::papers::Seen;
use crate::content::Texts;
use crate::content::paper_label::PaperLabel;
use crate::domain::answers::Perspective;

/// A name for each view. One's own two are called by their times alone, as long as nobody else's
/// stand beside them.
#[must_use]
pub fn names(texts: &Texts, views: &[Seen]) -> Vec<AttrValue> {
    let are_all_own = views.iter().all(|view| view.own);
    let mut n_links = 0;
    views
        .iter()
        .map(|view| {
            let given = view.name.trim();
            n_links += usize::from(!view.own && given.is_empty());
            if view.own {
                own(texts, view, are_all_own)
            } else if given.is_empty() {
                let n = n_links.to_string();
                linked(
                    texts,
                    view,
                    texts.paper_filled(PaperLabel::NameLink, &[("n", &n)]),
                )
            } else {
                linked(texts, view, AttrValue::from(given.to_owned()))
            }
        })
        .collect()
}

fn own(texts: &Texts, view: &Seen, alone: bool) -> AttrValue {
    texts.paper(match (alone, view.answers.perspective) {
        (true, Perspective::Today) => PaperLabel::NameToday,
        (true, Perspective::Needed) => PaperLabel::NameNeeded,
        (false, Perspective::Today) => PaperLabel::NameOwn,
        (false, Perspective::Needed) => PaperLabel::NameOwnNeeded,
    })
}

fn linked(texts: &Texts, view: &Seen, name: AttrValue) -> AttrValue {
    match view.answers.perspective {
        Perspective::Today => name,
        Perspective::Needed => texts.paper_filled(PaperLabel::NameLinkNeeded, &[("name", &name)]),
    }
}
