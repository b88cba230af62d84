//! The responsibilities on which results differ, grouped by what that may mean.

use yew::prelude::*;

use super::{Compared, all_named, answers_of, section};
use crate::content::Texts;
use crate::content::sharing_label::SharingLabel;
use crate::domain::checklist::Stance;
use crate::domain::comparison::finding::Finding;
use crate::domain::comparison::{Comparison, Relation, Row};
use crate::domain::section::Section;
use crate::view::result::words::STANCES;
use crate::view::sentence::filled_with;

/// How many rows of one finding stand open; the others unfold.
const OPEN: usize = 8;

/// What was found, or why there is nothing.
pub(super) fn duties(texts: &Texts, results: &[Compared]) -> Html {
    let comparison = Comparison::of(&answers_of(results));
    let missing: Vec<usize> = (0..results.len())
        .filter(|&index| !results[index].answers.has(Section::Checklist))
        .collect();
    let findings = Finding::all(comparison.relation);
    let body = html! {
        <>
            <p class="note">{intro(texts, &comparison)}</p>
            if !missing.is_empty() && missing.len() < results.len() {
                {unanswered(texts, results, missing)}
            }
            <div class="findings">
                for finding in findings {
                    {found(texts, results, &comparison, *finding)}
                }
            </div>
        </>
    };
    section(
        "compare-duties",
        texts.sharing(SharingLabel::CompareDuties),
        body,
    )
}

fn intro(texts: &Texts, comparison: &Comparison) -> AttrValue {
    let label = match comparison.relation {
        _ if comparison.n_shared == 0 => SharingLabel::CompareDutiesFew,
        _ if comparison.rows.is_empty() => SharingLabel::CompareDutiesNone,
        Relation::Views => SharingLabel::CompareDutiesViews,
        Relation::Change => SharingLabel::CompareDutiesChange,
    };
    texts.sharing_filled(label, &[("n", &comparison.n_shared.to_string())])
}

fn unanswered(texts: &Texts, results: &[Compared], which: Vec<usize>) -> Html {
    let names = all_named(results, which);
    let text = texts.sharing(SharingLabel::CompareMissing);
    html! { <p class="note">{filled_with(&text, &[("names", names)])}</p> }
}

fn found(texts: &Texts, results: &[Compared], comparison: &Comparison, finding: Finding) -> Html {
    let rows: Vec<&Row> = comparison.found(finding).collect();
    if rows.is_empty() {
        return Html::default();
    }
    let (heading, meaning) = words(finding);
    let (open, folded) = rows.split_at(rows.len().min(OPEN));
    let list = |rows: &[&Row]| {
        let rows = rows.iter().map(|found| row(texts, results, found));
        html! { <ul>{rows.collect::<Html>()}</ul> }
    };
    let n = folded.len().to_string();
    html! {
        <div>
            <h3>{texts.sharing(heading)}</h3>
            <p class="note">{texts.sharing(meaning)}</p>
            {list(open)}
            if !folded.is_empty() {
                <details>
                    <summary>{texts.sharing_filled(SharingLabel::CompareMore, &[("n", &n)])}</summary>
                    {list(folded)}
                </details>
            }
        </div>
    }
}

/// A responsibility and, unless all say the same, who says what.
fn row(texts: &Texts, results: &[Compared], row: &Row) -> Html {
    let who = |stance: Stance| {
        let says = |index: &usize| row.stances[*index] == Some(stance);
        let which: Vec<usize> = (0..results.len()).filter(says).collect();
        let label = texts.label(STANCES[stance as usize]);
        (!which.is_empty()).then(|| {
            let gaps = [
                ("stance", html! { {label} }),
                ("names", all_named(results, which)),
            ];
            let text = texts.sharing(SharingLabel::CompareWho);
            html! { <small>{filled_with(&text, &gaps)}</small> }
        })
    };
    html! {
        <li key={row.responsibility.index()}>
            {texts.responsibility(row.responsibility)}
            if !row.finding.is_agreed() {
                {Stance::ALL.into_iter().filter_map(who).collect::<Html>()}
            }
        </li>
    }
}

/// The heading of a finding and what it may mean.
const fn words(finding: Finding) -> (SharingLabel, SharingLabel) {
    use SharingLabel as Is;
    match finding {
        Finding::Nobody => (Is::FoundNobody, Is::FoundNobodyNote),
        Finding::LeftToOthers => (Is::FoundLeft, Is::FoundLeftNote),
        Finding::SomebodyOrNobody => (Is::FoundSomebody, Is::FoundSomebodyNote),
        Finding::OwnedTwice => (Is::FoundTwice, Is::FoundTwiceNote),
        Finding::OwnedOnce => (Is::FoundOnce, Is::FoundOnceNote),
        Finding::Relevance => (Is::FoundRelevance, Is::FoundRelevanceNote),
        Finding::PartOnly => (Is::FoundPart, Is::FoundPartNote),
        Finding::TakeOn => (Is::FoundTakeOn, Is::FoundTakeOnNote),
        Finding::HandOver => (Is::FoundHandOver, Is::FoundHandOverNote),
        Finding::NobodyYet => (Is::FoundNobodyYet, Is::FoundNobodyYetNote),
        Finding::OtherChange => (Is::FoundChange, Is::FoundChangeNote),
    }
}
