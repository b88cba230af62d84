//! The statement on accessibility: what is checked, with what, and what is not good enough yet.
//! `docs/accessibility.md` says the same to those who read the code.

pub mod criteria;

use std::error::Error;

use yew::prelude::*;

use self::criteria::{CRITERIA, Criterion, PRINCIPLES, Support};
use super::assets::Assets;
use super::document::replace;
use super::head::{Surroundings, escaped, head};
use super::markup::markup;
use super::page::Page;
use crate::content::Texts;
use crate::content::label::Label;
use crate::content::page_label::PageLabel;

const TEMPLATE: &str = include_str!("accessibility/template.html");

/// The tools and their versions, which `package.json` pins.
pub const TOOLS: [(&str, &str); 2] = [("axe", "4.14.1"), ("validator", "10.17.0")];

const HOW: [PageLabel; 6] = [
    PageLabel::AccessHowAxe,
    PageLabel::AccessHowKeys,
    PageLabel::AccessHowTrees,
    PageLabel::AccessHowContrast,
    PageLabel::AccessHowTargets,
    PageLabel::AccessHowHtml,
];

const GAPS: [PageLabel; 4] = [
    PageLabel::AccessGapPeople,
    PageLabel::AccessGapEngines,
    PageLabel::AccessGapHosts,
    PageLabel::AccessGapPaper,
];

/// The statement in one language.
///
/// # Errors
///
/// The template lacks a place that has to be filled.
pub fn accessibility_page(
    page: &Page,
    assets: &Assets,
    around: &Surroundings,
) -> Result<String, Box<dyn Error>> {
    let texts = page.texts;
    let up = "../".repeat(page.path().matches('/').count());
    let mut html = TEMPLATE.to_owned();
    for (place, value) in [
        ("%LANG%", escaped(&texts.lang())),
        ("%DIR%", texts.dir().as_str().to_owned()),
        ("%STYLES%", [&up, assets.statement.as_str()].concat()),
        // These hold running text, so they come last: nothing in them is taken for a place.
        ("%TITLE%", escaped(&page.title())),
        ("%DESCRIPTION%", escaped(&page.description())),
        ("%HEAD%", head(page, around)),
        ("%MAIN%", markup(main(texts))),
    ] {
        html = replace(&html, place, &value)?;
    }
    Ok(html)
}

fn main(texts: &Texts) -> Html {
    html! {
        <main class="widget statement">
            <p class="masthead"><a href="../">{texts.label(Label::StartProduct)}</a></p>
            <h1>{texts.page(PageLabel::AccessTitle)}</h1>
            <p class="lead">{texts.page(PageLabel::AccessLead)}</p>
            {part(texts, PageLabel::AccessGoalHeading, html! {
                <p>{texts.page(PageLabel::AccessGoal)}</p>
            })}
            {part(texts, PageLabel::AccessHowHeading, list(texts, &HOW))}
            {part(texts, PageLabel::AccessWithHeading, html! {
                <p>{texts.page_filled(PageLabel::AccessWith, &TOOLS)}</p>
            })}
            {part(texts, PageLabel::AccessGapsHeading, list(texts, &GAPS))}
            {part(texts, PageLabel::AccessHelpHeading, html! {
                <p>{texts.page(PageLabel::AccessHelp)}</p>
            })}
            <div class="part">
                <h2 id="criteria">{texts.page(PageLabel::AccessCriteriaHeading)}</h2>
                <div id="criteria-about">
                    <p>{texts.page(PageLabel::AccessCriteriaAbout)}</p>
                    <p>{tally(texts)}</p>
                </div>
            </div>
            {table(texts)}
        </main>
    }
}

/// A heading with what it is about: beside it, where there is room.
fn part(texts: &Texts, heading: PageLabel, content: Html) -> Html {
    html! {
        <div class="part">
            <h2>{texts.page(heading)}</h2>
            <div>{content}</div>
        </div>
    }
}

/// How many criteria are met, and how far.
fn tally(texts: &Texts) -> String {
    let count = |support| {
        let there = CRITERIA.iter().filter(|other| other.support == support);
        there.count().to_string()
    };
    let [met, partially, idle] = [
        Support::Supports,
        Support::Partially,
        Support::NotApplicable,
    ]
    .map(count);
    let all = CRITERIA.len().to_string();
    let counts = [
        ("all", all.as_str()),
        ("met", &met),
        ("partially", &partially),
        ("idle", &idle),
    ];
    texts
        .page_filled(PageLabel::AccessTally, &counts)
        .to_string()
}

fn list(texts: &Texts, labels: &[PageLabel]) -> Html {
    html! {
        <ul>
            for label in labels.iter() {
                <li>{texts.page(*label)}</li>
            }
        </ul>
    }
}

/// One row for each criterion. On a narrow screen a row becomes a block, and its cells lines.
fn table(texts: &Texts) -> Html {
    html! {
        <table aria-labelledby="criteria" aria-describedby="criteria-about">
            <thead>
                <tr>
                    <th scope="col">{texts.page(PageLabel::AccessCriterion)}</th>
                    <th scope="col">{texts.page(PageLabel::AccessLevel)}</th>
                    <th scope="col">{texts.page(PageLabel::AccessSupport)}</th>
                    <th scope="col">{texts.page(PageLabel::AccessRemark)}</th>
                </tr>
            </thead>
            for (number, name) in PRINCIPLES {
                <tbody>
                    <tr class="principle">
                        <th scope="rowgroup" colspan="4">{number}{" "}{texts.page(name)}</th>
                    </tr>
                    for criterion in CRITERIA.iter().filter(|of| of.number.starts_with(number)) {
                        {row(texts, criterion)}
                    }
                </tbody>
            }
        </table>
    }
}

fn row(texts: &Texts, criterion: &Criterion) -> Html {
    html! {
        <tr>
            <th scope="row">{criterion.number}{" "}{texts.page(criterion.name)}</th>
            <td>{criterion.level}</td>
            <td>{texts.page(criterion.support.label())}</td>
            <td>{texts.page(criterion.remark)}</td>
        </tr>
    }
}
