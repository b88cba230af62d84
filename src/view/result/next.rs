//! What to do next: from the models of the call, and from the gaps that were found.

use yew::prelude::*;

use super::part::{Reader, part};
use crate::content::key::{Key, Reading};
use crate::content::result_label::ResultLabel;
use crate::domain::breadth::{Area, Cover};
use crate::domain::call::Call;
use crate::domain::gaps::Gaps;
use crate::domain::model::Model;
use crate::domain::responsibility::Responsibility;

/// How many gaps of a kind are taken up; the lists above hold them all.
const N_TOLD: usize = 3;

/// The heading of this section.
pub const NEXT_HEADING: &str = "next-heading";

/// Three things for each model, then the gaps.
pub fn next(reader: &Reader, models: &[Model], call: Call) -> Html {
    let texts = reader.texts;
    let found = found(reader, call);
    let body = html! {
        <div class="next-lists">
            for model in models.iter() {
                <div key={model.index()}>
                    <h3>{texts.model(*model)}</h3>
                    <ol>
                        for part in Reading::NEXT {
                            <li>{texts.reading(*model, part)}</li>
                        }
                    </ol>
                </div>
            }
            if !found.is_empty() {
                <ul>
                    for line in found {
                        <li>{line}</li>
                    }
                </ul>
            }
        </div>
    };
    part(
        "next",
        NEXT_HEADING,
        texts.label(ResultLabel::NextHeading),
        body,
    )
}

fn found(reader: &Reader, call: Call) -> Vec<AttrValue> {
    let (texts, answers) = (reader.texts, reader.answers);
    let gaps = Gaps::of(&answers.checklist, Some(call));
    let duty = |label: ResultLabel, rows: &[Responsibility]| {
        let filled =
            |row: &Responsibility| texts.filled(label, &[("duty", &texts.responsibility(*row))]);
        rows.iter().take(N_TOLD).map(filled).collect::<Vec<_>>()
    };
    let mut found = duty(ResultLabel::NextNobody, &gaps.nobody);
    found.extend(duty(ResultLabel::NextWanted, &gaps.wanted));
    let uncovered = Area::all().filter(|area| answers.breadth.get(*area) == Some(Cover::Nobody));
    found.extend(uncovered.take(N_TOLD).map(|area| {
        texts.filled(
            ResultLabel::NextArea,
            &[("area", &texts.get(Key::Area(area)))],
        )
    }));
    if answers.scorecard.in_step == Some(false) {
        found.push(texts.label(ResultLabel::NextAligned));
    }
    found
}
