//! Who carries each duty, those on which the group differs most first.

use yew::prelude::*;

use super::part::{part, scrolling};
use crate::content::Texts;
use crate::content::group_label::GroupLabel;
use crate::domain::answers::Answers;
use crate::domain::checklist::Stance;
use crate::domain::group::duties::{Tallied, by_difference};
use crate::view::result::part::in_percent;
use crate::view::result::words::STANCES;

/// How many duties stand open; the others unfold.
const OPEN: usize = 12;

/// The duties that at least two have answered, or why there are none.
pub(super) fn duties(texts: &Texts, answers: &[&Answers]) -> Html {
    let tallied = by_difference(answers);
    let heading = texts.label(GroupLabel::DutiesHeading);
    let body = if tallied.is_empty() {
        html! { <p class="note">{texts.label(GroupLabel::DutiesNone)}</p> }
    } else {
        let (open, folded) = tallied.split_at(tallied.len().min(OPEN));
        let n = folded.len().to_string();
        let more = texts.filled(GroupLabel::DutiesMore, &[("n", &n)]);
        html! {
            <>
                <p class="note">{texts.label(GroupLabel::DutiesAbout)}</p>
                {table(texts, &heading, open)}
                if !folded.is_empty() {
                    <details>
                        <summary>{more}</summary>
                        {table(texts, &texts.label(GroupLabel::DutiesRest), folded)}
                    </details>
                }
            </>
        }
    };
    part("group-duties", heading, body)
}

fn table(texts: &Texts, heading: &str, tallied: &[Tallied]) -> Html {
    let column = |text: AttrValue| html! { <th scope="col">{text}</th> };
    let table = html! {
        <>
            <thead>
                <tr>
                    {column(texts.label(GroupLabel::DutiesDuty))}
                    for label in STANCES {
                        {column(texts.label(label))}
                    }
                    {column(texts.label(GroupLabel::DutiesWanted))}
                    {column(texts.label(GroupLabel::DutiesDiffer))}
                </tr>
            </thead>
            <tbody>
                for of in tallied {
                    {row(texts, of)}
                }
            </tbody>
        </>
    };
    scrolling(texts, heading, table)
}

fn row(texts: &Texts, of: &Tallied) -> Html {
    html! {
        <tr key={of.duty.index()}>
            <th scope="row">{texts.responsibility(of.duty)}</th>
            for stance in Stance::ALL {
                {count(of.n(stance))}
            }
            {count(of.wanted)}
            <td>{of.differs().map(|n| in_percent(texts, share(n)))}</td>
        </tr>
    }
}

/// A count; noughts step back so that the others are seen.
pub(super) fn count(n: usize) -> Html {
    html! { <td class={(n == 0).then_some("none")}>{n}</td> }
}

#[expect(clippy::cast_precision_loss, reason = "it is at most a hundred")]
fn share(percent: usize) -> f64 {
    percent as f64 / 100.0
}
