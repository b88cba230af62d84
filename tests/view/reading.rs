//! The reading at length in the result.

use cto_quadrant::content::passage::Topic;
use cto_quadrant::content::result_label::ResultLabel;
use cto_quadrant::domain::call::Call;
use cto_quadrant::domain::model::Model;
use cto_quadrant::view::result::passages::passages;
use yew::prelude::*;

use crate::{always, count, english, label, rendered};

#[derive(Properties, PartialEq)]
struct ReadingProps {
    topic: Topic,
}

#[component]
fn Reading(props: &ReadingProps) -> Html {
    passages(&english(), props.topic, |words| html! { <h3>{words}</h3> })
}

/// A reading as it opens in the result.
fn opened(topic: Topic) -> String {
    let renderer = yew::LocalServerRenderer::<Reading>::with_props(ReadingProps { topic });
    pollster::block_on(renderer.hydratable(false).render())
}

#[test]
fn the_reading_waits_behind_a_summary_until_somebody_opens_it() {
    let html = rendered(always(Model::Eft, Model::Im, 12));
    let summary = format!(">{}</summary>", label(ResultLabel::MoreModel));
    assert_eq!(count(&html, &summary), 1);
    assert_eq!(count(&html, "class=\"passages\""), 0);
}

#[test]
fn where_no_model_is_named_there_is_no_reading() {
    assert_eq!(Topic::of(Call::TooFew), None);
    for n in [3, 6] {
        let html = rendered(always(Model::Eft, Model::Im, n));
        assert_eq!(count(&html, "class=\"more\""), 0, "{n} answers");
    }
}

#[test]
fn a_reading_is_about_what_the_call_names_whichever_model_leads() {
    use Model::{Bt, Eft, Im, Tvom};
    for (one, other, topic) in [
        (Im, Tvom, Topic::ImTvom),
        (Im, Eft, Topic::ImEft),
        (Im, Bt, Topic::ImBt),
        (Tvom, Eft, Topic::TvomEft),
        (Tvom, Bt, Topic::TvomBt),
        (Eft, Bt, Topic::EftBt),
    ] {
        for call in [Call::Between(one, other), Call::Between(other, one)] {
            assert_eq!(Topic::of(call), Some(topic));
        }
    }
    for (model, topic) in Model::ALL.into_iter().zip(Topic::ALL) {
        assert_eq!(Topic::of(Call::Clear(model)), Some(topic));
        assert_eq!(Topic::of(Call::Leaning(model)), Some(topic));
    }
    assert_eq!(Topic::of(Call::Blend), Some(Topic::Blend));
}

#[test]
fn every_number_behind_a_passage_stands_in_the_list_below() {
    for topic in Topic::ALL {
        let html = opened(topic);
        let n_sources = count(&html, "<li>");
        let marks = html.split("<small class=\"origin\">").skip(1);
        let marks: Vec<&str> = marks
            .filter_map(|rest| Some(rest.split_once('<')?.0))
            .collect();
        assert_eq!(marks.len(), topic.passages().count(), "{topic:?}");
        let numbers = marks.iter().flat_map(|mark| mark.split(", "));
        let mut numbers: Vec<usize> = numbers.filter_map(|mark| mark.parse().ok()).collect();
        numbers.sort_unstable();
        numbers.dedup();
        assert!(
            numbers.iter().copied().eq(1..=n_sources),
            "{topic:?}: {marks:?}"
        );
    }
}
