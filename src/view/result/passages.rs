//! A reading at length: its passages with their headings, and where each of them comes from.

use yew::prelude::*;

use crate::content::Texts;
use crate::content::key::Reading;
use crate::content::passage::Topic;
use crate::content::reading_label::ReadingLabel;
use crate::content::result_label::ResultLabel;
use crate::content::sourced::Sourced;
use crate::domain::model::Model;

/// The reading of a topic, with headings as `heading` makes them, and its sources under it.
pub fn passages(texts: &Texts, topic: Topic, heading: fn(AttrValue) -> Html) -> Html {
    let passages: Vec<(ReadingLabel, Sourced)> = topic
        .passages()
        .filter_map(|passage| Some((passage.heading(), texts.passage(passage)?)))
        .collect();
    let mut sources = Vec::new();
    for source in passages.iter().flat_map(|(_, passage)| &passage.sources) {
        if !sources.contains(source) {
            sources.push(*source);
        }
    }
    html! {
        <div class="passages">
            for (label, passage) in passages {
                {heading(texts.label(label))}
                <p>{&passage.words}{" "}{origin(texts, &passage, &sources)}</p>
            }
            {heading(texts.label(ReadingLabel::Sources))}
            <ol class="sources">
                for source in sources {
                    <li>{texts.source(source).unwrap_or_default()}</li>
                }
            </ol>
            <p class="note">{texts.label(ReadingLabel::Note)}</p>
        </div>
    }
}

/// The numbers of the sources in the list of the reading, and the mark of what is our own.
fn origin(texts: &Texts, passage: &Sourced, sources: &[usize]) -> Html {
    let numbered = (1_usize..).zip(sources);
    let named = numbered.filter(|(_, source)| passage.sources.contains(source));
    let mut marks: Vec<String> = named.map(|(number, _)| number.to_string()).collect();
    if passage.is_ours {
        marks.push(texts.label(ResultLabel::MoreOurs).to_string());
    }
    html! { <small class="origin">{marks.join(", ")}</small> }
}

/// One part of what is said about a model in short, marked where no source says it.
pub fn told(texts: &Texts, model: Model, part: Reading) -> Html {
    let told = texts.sourced_reading(model, part);
    html! {
        <>
            {told.words}
            if told.is_ours {
                {" "}<small class="origin">{texts.label(ResultLabel::MoreOurs)}</small>
            }
        </>
    }
}
