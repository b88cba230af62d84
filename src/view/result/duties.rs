//! What the checklist shows: how much of each group the role carries, and where to talk.

use yew::prelude::*;

use super::part::{Reader, bar, in_percent};
use crate::content::Texts;
use crate::content::key::Reading;
use crate::content::result_label::ResultLabel;
use crate::domain::answers::Answers;
use crate::domain::call::Call;
use crate::domain::checklist::Checklist;
use crate::domain::coverage::Coverage;
use crate::domain::expectation::{Expectation, expectation};
use crate::domain::gaps::Gaps;
use crate::domain::model::Model;
use crate::domain::ownership::{Ownership, Side};
use crate::domain::responsibility::{Group, Responsibility};
use crate::domain::section::Section;
use crate::view::sentence::{note, paragraph, subheading};

/// The bars, the three lists of gaps, and the line between CIO and CTO.
pub fn duties(reader: &Reader, call: Option<Call>) -> Html {
    let (texts, answers) = (reader.texts, reader.answers);
    let checklist = &answers.checklist;
    let models = call.map(Call::models).unwrap_or_default();
    reader.optional(Section::Checklist, || {
        let gaps = Gaps::of(checklist, call);
        html! {
            <>
                <ol class="bars">
                    for group in Group::ALL {
                        {coverage(texts, answers, group, &models)}
                    }
                </ol>
                {note(texts, ResultLabel::DutiesPure)}
                for model in models.iter() {
                    <p class="note">
                        <em class="model">{texts.model(*model)}</em>
                        {". "}
                        {texts.reading(*model, Reading::Pattern)}
                    </p>
                }
                <div class="gaps">
                    {list(texts, (ResultLabel::DutiesNobody, ResultLabel::DutiesNobodyNote), &gaps.nobody)}
                    {list(texts, (ResultLabel::DutiesWanted, ResultLabel::DutiesWantedNote), &gaps.wanted)}
                    {list(texts, (ResultLabel::DutiesUnusual, ResultLabel::DutiesUnusualNote), &gaps.unusual)}
                </div>
                {ownership(texts, checklist)}
            </>
        }
    })
}

fn coverage(texts: &Texts, answers: &Answers, group: Group, models: &[Model]) -> Html {
    let coverage = Coverage::of(&answers.checklist, group);
    let n_rows = answers.edition.rows(group).count();
    let (n, total) = (coverage.n_answered.to_string(), n_rows.to_string());
    let open = (coverage.n_answered < n_rows)
        .then(|| texts.filled(ResultLabel::DutiesAnswered, &[("n", &n), ("total", &total)]));
    let expected = expected(models, group).map(|label| texts.label(label));
    let notes: Vec<AttrValue> = open.into_iter().chain(expected).collect();
    html! {
        <li key={group.index()}>
            <span class="name">{texts.group(group)}</span>
            <span class="share">{in_words(texts, &coverage)}</span>
            if let Some(share) = coverage.share {
                {bar(share, None)}
            }
            if !notes.is_empty() {
                <small>{notes.join(" · ")}</small>
            }
        </li>
    }
}

/// The share in words, where there is one.
pub(super) fn in_words(texts: &Texts, coverage: &Coverage) -> AttrValue {
    match coverage.share {
        Some(share) => in_percent(texts, share),
        None if coverage.n_answered == 0 => AttrValue::default(),
        None => texts.label(ResultLabel::DutiesNone),
    }
}

/// What all models of the call agree on.
fn expected(models: &[Model], group: Group) -> Option<ResultLabel> {
    let all = |expected| {
        let mut models = models.iter();
        !models.as_slice().is_empty() && models.all(|&model| expectation(model, group) == expected)
    };
    if all(Expectation::Core) {
        Some(ResultLabel::DutiesCore)
    } else if all(Expectation::Rare) {
        Some(ResultLabel::DutiesRare)
    } else {
        None
    }
}

fn list(
    texts: &Texts,
    (heading, meaning): (ResultLabel, ResultLabel),
    found: &[Responsibility],
) -> Html {
    if found.is_empty() {
        return Html::default();
    }
    html! {
        <div>
            {subheading(texts, heading)}
            {note(texts, meaning)}
            <ul>
                for row in found {
                    <li key={row.index()}>{texts.responsibility(*row)}</li>
                }
            </ul>
        </div>
    }
}

/// How much of the company's own technology and of the outward product stack the role carries.
fn ownership(texts: &Texts, checklist: &Checklist) -> Html {
    let Some(ownership) = Ownership::of(checklist) else {
        return Html::default();
    };
    let reading = match ownership.side() {
        Side::Both => ResultLabel::OwnershipBoth,
        Side::Inward => ResultLabel::OwnershipInward,
        Side::Outward => ResultLabel::OwnershipOutward,
        Side::Neither => ResultLabel::OwnershipNeither,
    };
    let end = |group, share| {
        html! {
            <li>
                <span class="name">{texts.group(group)}</span>
                <span class="share">{in_percent(texts, share)}</span>
                {bar(share, None)}
            </li>
        }
    };
    html! {
        <div class="ownership">
            {subheading(texts, ResultLabel::OwnershipHeading)}
            <ul class="bars">
                {end(Group::CompanyTechnology, ownership.company)}
                {end(Group::Ecosystem, ownership.product)}
            </ul>
            {paragraph(texts, reading)}
            {note(texts, ResultLabel::OwnershipReading)}
            {note(texts, ResultLabel::OwnershipNeighbours)}
        </div>
    }
}
