//! Two to six results side by side: on one map, then in shares, duties and time.

mod places;
mod shares;
mod duties;

use yew::prelude::*;

use crate::content::Texts;
use crate::content::result_label::ResultLabel;
use crate::content::sharing_label::SharingLabel;
use crate::domain::answers::Answers;
use crate::domain::checklist::Checklist;
use crate::domain::comparison::spread;
use crate::domain::comparison::spread::Spread;
use crate::domain::coverage::Coverage;
use crate::domain::profile::Profile;
use crate::domain::responsibility::Group;
use crate::view::map::series::{Series, glyph};
use crate::view::result::words::USES;
use duties::duties;
use places::places;
use shares::{Columns, shares};

/// One of the results that are compared.
pub struct Compared<'a> {
    /// What it is called, at most 40 characters in any script.
    pub name: AttrValue,
    /// The answers.
    pub answers: &'a Answers,
    /// The profile of their quiz, where there is one.
    pub profile: Option<&'a Profile>,
}

/// What these results say about each other. Its headings begin at the second level.
pub fn comparison(texts: &Texts, results: &[Compared]) -> Html {
    html! {
        <div class="compare">
            {places(texts, results)}
            {affinities(texts, results)}
            {duties(texts, results)}
            {time(texts, results)}
            {coverage(texts, results)}
        </div>
    }
}

fn affinities(texts: &Texts, results: &[Compared]) -> Html {
    let profiles: Vec<Option<&Profile>> = results.iter().map(|result| result.profile).collect();
    if profiles.iter().flatten().next().is_none() {
        return Html::default();
    }
    let columns = Columns {
        heading: texts.sharing(SharingLabel::CompareAffinities),
        of: texts.label(ResultLabel::AffinitiesModel),
    };
    let few = texts.label(ResultLabel::CallFew);
    let table = shares(
        texts,
        results,
        &columns,
        &spread::models(&profiles),
        |model| texts.model(model),
        |_, _| few.clone(),
    );
    let body = html! {
        <>
            {table}
            <p class="note">{texts.sharing(SharingLabel::CompareAffinitiesNote)}</p>
        </>
    };
    section("compare-affinities", columns.heading, body)
}

fn time(texts: &Texts, results: &[Compared]) -> Html {
    let columns = Columns {
        heading: texts.sharing(SharingLabel::CompareTime),
        of: texts.sharing(SharingLabel::CompareUse),
    };
    let spreads = spread::time(&answers_of(results));
    let body = if has_points(&spreads) {
        let unknown = texts.sharing(SharingLabel::CompareUnknown);
        shares(
            texts,
            results,
            &columns,
            &spreads,
            |of| texts.label(USES[of.index()]),
            |_, _| unknown.clone(),
        )
    } else {
        html! { <p>{texts.sharing(SharingLabel::CompareTimeFew)}</p> }
    };
    section("compare-time", columns.heading, body)
}

fn coverage(texts: &Texts, results: &[Compared]) -> Html {
    let spreads = spread::coverage(&answers_of(results));
    if !has_points(&spreads) {
        return Html::default();
    }
    let columns = Columns {
        heading: texts.sharing(SharingLabel::CompareCoverage),
        of: texts.sharing(SharingLabel::CompareGroup),
    };
    let table = shares(
        texts,
        results,
        &columns,
        &spreads,
        |group| texts.group(group),
        |result, group| no_share(texts, &result.answers.checklist, group),
    );
    let body = html! {
        <>
            {table}
            <p class="note">{texts.sharing(SharingLabel::CompareCoverageNote)}</p>
        </>
    };
    section("compare-coverage", columns.heading, body)
}

/// Why a group has no coverage.
fn no_share(texts: &Texts, checklist: &Checklist, group: Group) -> AttrValue {
    match Coverage::of(checklist, group).n_answered {
        0 => texts.sharing(SharingLabel::CompareUnknown),
        _ => texts.label(ResultLabel::DutiesNone),
    }
}

fn answers_of<'a>(results: &[Compared<'a>]) -> Vec<&'a Answers> {
    results.iter().map(|result| result.answers).collect()
}

fn has_points<T>(spreads: &[Spread<T>]) -> bool {
    spreads.iter().any(|spread| spread.points().is_some())
}

fn section(id: &'static str, heading: AttrValue, body: Html) -> Html {
    html! {
        <section aria-labelledby={id}>
            <h2 {id} tabindex="-1">{heading}</h2>
            {body}
        </section>
    }
}

/// The mark of the result at this place with its name.
fn named(results: &[Compared], index: usize) -> Html {
    let result = &results[index];
    html! {
        <span class="named">
            {glyph(Series::new(index), result.answers.perspective)}
            <bdi>{&result.name}</bdi>
        </span>
    }
}

/// The names of these results, one after the other.
fn all_named(results: &[Compared], which: impl IntoIterator<Item = usize>) -> Html {
    let names = which.into_iter().map(|index| named(results, index));
    html! { <span class="names">{names.collect::<Html>()}</span> }
}
