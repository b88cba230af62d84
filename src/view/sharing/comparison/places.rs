//! Where the results stand: the map, its legend, how far apart they are, and all of it as a table.

use yew::prelude::*;

use super::{Compared, all_named, named, section};
use crate::content::Texts;
use crate::content::result_label::ResultLabel;
use crate::content::sharing_label::SharingLabel;
use crate::domain::answers::Perspective;
use crate::domain::comparison::apart::{Apart, pairs};
use crate::domain::edition::N_BLOCKS;
use crate::domain::position::Position;
use crate::domain::profile::Profile;
use crate::domain::shift::{Shift, Size};
use crate::view::map::overlay::{Marked, Overlay, has_moved, overlay};
use crate::view::map::series::Series;
use crate::view::result::affinities::coordinate;
use crate::view::result::headline::call_sentence;
use crate::view::result::shift::in_words;
use crate::view::sentence::filled_with;

/// The map, as far as there is anything on it, and the legend.
pub(super) fn places(texts: &Texts, results: &[Compared]) -> Html {
    let has_map = results.iter().any(|result| result.profile.is_some());
    let body = html! {
        <>
            <div class="hero">
                if has_map {
                    {figure(texts, results)}
                }
                <div>
                    {legend(texts, results)}
                    {distance(texts, results)}
                </div>
            </div>
            if has_map {
                {twin(texts, results)}
            }
        </>
    };
    section("compare-map", texts.sharing(SharingLabel::CompareMap), body)
}

fn figure(texts: &Texts, results: &[Compared]) -> Html {
    let is_change = change(results).is_some();
    let mut marked: Vec<Marked> = on_map(results)
        .map(|(index, result, profile)| Marked {
            series: Series::new(index),
            name: result.name.clone(),
            position: profile.position,
            region: Some(&profile.region),
            perspective: result.answers.perspective,
        })
        .collect();
    if is_change {
        // The arrow leads from today to what is needed.
        marked.sort_by_key(|result| result.perspective == Perspective::Needed);
    }
    let is_hollow = |result: &Marked| result.perspective == Perspective::Needed;
    let notes = [
        (true, SharingLabel::CompareOutlines),
        (marked.iter().any(is_hollow), SharingLabel::CompareHollow),
        (
            has_moved(marked.iter().map(|result| result.position)),
            SharingLabel::CompareMoved,
        ),
    ];
    let notes: Vec<AttrValue> = notes
        .into_iter()
        .filter(|(holds, _)| *holds)
        .map(|(_, label)| texts.sharing(label))
        .collect();
    let drawing = Overlay {
        id: "compare-drawing",
        results: &marked,
        path: is_change,
        blot: None,
        dots: false,
        description: description(texts, &marked),
    };
    html! {
        <figure>
            {overlay(texts, &drawing)}
            <figcaption>{notes.join(" ")}</figcaption>
        </figure>
    }
}

/// The results that have a place on the map.
fn on_map<'a>(
    results: &'a [Compared<'a>],
) -> impl Iterator<Item = (usize, &'a Compared<'a>, &'a Profile)> {
    let all = results.iter().enumerate();
    all.filter_map(|(index, result)| Some((index, result, result.profile?)))
}

fn description(texts: &Texts, marked: &[Marked]) -> AttrValue {
    let place = |result: &Marked| {
        let Position { x, y } = result.position;
        let at = [coordinate(x), coordinate(y)].join("; ");
        [result.name.as_str(), " (", &at, ")"].concat()
    };
    let places: Vec<String> = marked.iter().map(place).collect();
    texts.sharing_filled(
        SharingLabel::CompareMapTold,
        &[("results", &places.join(", "))],
    )
}

/// Every result with its mark, its name and its call, or why it has no place.
fn legend(texts: &Texts, results: &[Compared]) -> Html {
    html! {
        <ol class="legend">
            for index in 0..results.len() {
                <li key={index}>
                    {named(results, index)}
                    <small>{call(texts, &results[index])}</small>
                </li>
            }
        </ol>
    }
}

fn call(texts: &Texts, result: &Compared) -> Html {
    let perspective = match result.answers.perspective {
        Perspective::Today => ResultLabel::ShiftToday,
        Perspective::Needed => ResultLabel::ShiftNeeded,
    };
    let call = if let Some(profile) = result.profile {
        call_sentence(texts, profile.call)
    } else {
        let n = result.answers.quiz.n_answered().to_string();
        let gaps = [("n", n.as_str()), ("total", &N_BLOCKS.to_string())];
        html! { {texts.sharing_filled(SharingLabel::CompareNoPlace, &gaps)} }
    };
    html! {
        <>
            {texts.label(perspective)}
            {" · "}
            {call}
        </>
    }
}

/// How far apart the places are: of today and what is needed the way, of others the farthest two.
fn distance(texts: &Texts, results: &[Compared]) -> Html {
    if let Some(shift) = change(results) {
        return html! { <p>{in_words(texts, &shift)}</p> };
    }
    let positions: Vec<Option<Position>> = results
        .iter()
        .map(|result| result.profile.map(|profile| profile.position))
        .collect();
    let pairs = pairs(&positions);
    let Some(Apart { from, to, shift }) = pairs.first() else {
        return Html::default();
    };
    let label = match shift.size() {
        Size::Same => SharingLabel::CompareSame,
        Size::Some => SharingLabel::CompareApart,
        Size::Far => SharingLabel::CompareFarApart,
    };
    let gaps = [
        ("first", named(results, *from)),
        ("second", named(results, *to)),
    ];
    html! { <p>{filled_with(&texts.sharing(label), &gaps)}</p> }
}

/// The way from today to what is needed, where there are two results and one is of each.
fn change(results: &[Compared]) -> Option<Shift> {
    let [one, other] = results else {
        return None;
    };
    let (from, to) = (one.profile?.position, other.profile?.position);
    match (one.answers.perspective, other.answers.perspective) {
        (Perspective::Today, Perspective::Needed) => Some(Shift::between(from, to)),
        (Perspective::Needed, Perspective::Today) => Some(Shift::between(to, from)),
        _ => None,
    }
}

/// The map in figures.
fn twin(texts: &Texts, results: &[Compared]) -> Html {
    let heading = |text: AttrValue| html! { <th scope="col">{text}</th> };
    html! {
        <details class="twin">
            <summary>{texts.label(ResultLabel::MapTable)}</summary>
            <table>
                <thead>
                    <tr>
                        {heading(texts.sharing(SharingLabel::CompareResult))}
                        {heading(texts.label(ResultLabel::MapX))}
                        {heading(texts.label(ResultLabel::MapY))}
                    </tr>
                </thead>
                <tbody>
                    for (index, _, profile) in on_map(results) {
                        <tr key={index}>
                            <th scope="row">{all_named(results, [index])}</th>
                            <td>{coordinate(profile.position.x)}</td>
                            <td>{coordinate(profile.position.y)}</td>
                        </tr>
                    }
                </tbody>
            </table>
        </details>
    }
}
