//! A table of shares: what they are of as rows, the results as columns, and how far they spread.

use yew::prelude::*;

use super::{Compared, named};
use crate::content::Texts;
use crate::content::sharing_label::SharingLabel;
use crate::domain::comparison::spread::{Spread, largest};
use crate::view::map::series::Series;
use crate::view::result::part::{in_percent, percentage};

/// What a table is about.
pub(super) struct Columns {
    /// The heading above it.
    pub(super) heading: AttrValue,
    /// What stands at the head of its first column.
    pub(super) of: AttrValue,
}

/// The table, in a part of the page that scrolls on its own where it is too wide. `missing` says
/// why a result has no share.
pub(super) fn shares<T: Copy>(
    texts: &Texts,
    results: &[Compared],
    columns: &Columns,
    spreads: &[Spread<T>],
    name: impl Fn(T) -> AttrValue,
    missing: impl Fn(&Compared, T) -> AttrValue,
) -> Html {
    let table = columns.heading.as_str();
    let label = texts.sharing_filled(SharingLabel::CompareScroll, &[("table", table)]);
    let cell = |index: usize, spread: &Spread<T>| match spread.shares[index] {
        Some(share) => html! { <td>{in_percent(texts, share)}{bar(share, index)}</td> },
        None => html! { <td class="none">{missing(&results[index], spread.of)}</td> },
    };
    let row = |spread: &Spread<T>| {
        html! {
            <tr>
                <th scope="row">{name(spread.of)}</th>
                for index in 0..results.len() {
                    {cell(index, spread)}
                }
                <td>{points(texts, spread, largest(spreads))}</td>
            </tr>
        }
    };
    html! {
        <div class="scroll" role="region" aria-label={label} tabindex="0">
            <table class="shares">
                <thead>
                    <tr>
                        <th scope="col">{&columns.of}</th>
                        for index in 0..results.len() {
                            <th scope="col">{named(results, index)}</th>
                        }
                        <th scope="col">{texts.sharing(SharingLabel::CompareSpread)}</th>
                    </tr>
                </thead>
                <tbody>{spreads.iter().map(row).collect::<Html>()}</tbody>
            </table>
        </div>
    }
}

/// The spread in words; the largest is told as such.
fn points<T>(texts: &Texts, spread: &Spread<T>, largest: Option<u8>) -> Html {
    let Some(points) = spread.points() else {
        return Html::default();
    };
    let n = points.to_string();
    if Some(points) == largest {
        let words = texts.sharing_filled(SharingLabel::CompareLargest, &[("n", &n)]);
        html! { <strong>{words}</strong> }
    } else {
        html! { {n} }
    }
}

/// A bar in the colour of its result. Its words stand above it.
fn bar(share: f64, index: usize) -> Html {
    let class = classes!("fill", Series::new(index).class());
    html! {
        <svg class="bar" aria-hidden="true">
            <rect class="track" y="4" width="100%" height="8" rx="4" />
            <rect {class} y="4" width={percentage(share)} height="8" rx="4" />
        </svg>
    }
}
