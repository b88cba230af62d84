//! Everybody on one map: up to six with a mark and a name each, more as dots, and the blot of all.

use yew::prelude::*;

use super::dots::Dots;
use super::people::called;
use super::shown::{Shown, shown};
use crate::app::group::MAX_MARKED;
use crate::content::Texts;
use crate::content::group_label::GroupLabel;
use crate::domain::answers::Perspective;
use crate::domain::call::leaders;
use crate::domain::model::Model;
use crate::domain::position::Position;
use crate::hooks::use_painting::Drawn;
use crate::view::map::overlay::{Marked, Overlay, overlay, places};
use crate::view::map::series::{Series, glyph};

/// A group on its way to the map.
#[derive(Properties, Clone, PartialEq)]
pub(super) struct PlaceProps {
    pub(super) texts: Texts,
    pub(super) drawn: Drawn,
    pub(super) names_shown: bool,
}

/// The map, what its marks mean, and above six results a way to ask each dot whose it is.
#[component]
pub(super) fn Place(props: &PlaceProps) -> Html {
    let PlaceProps {
        texts,
        drawn,
        names_shown,
    } = props;
    let all = shown(texts, drawn, *names_shown);
    let on_map: Vec<&Shown> = all.iter().filter(|of| of.standing.is_some()).collect();
    if on_map.is_empty() {
        return html! { <p class="note">{texts.label(GroupLabel::MapNone)}</p> };
    }
    let has_dots = on_map.len() > MAX_MARKED;
    let marked: Vec<Marked> = on_map
        .iter()
        .enumerate()
        .filter_map(|(index, of)| {
            Some(Marked {
                series: Series::new(index),
                name: of.name.clone(),
                position: of.standing?.position,
                region: None,
                perspective: of.member.answers.perspective,
            })
        })
        .collect();
    let drawing = Overlay {
        id: "group-drawing",
        results: &marked,
        path: false,
        blot: drawn.painted.region.as_ref(),
        dots: has_dots,
        description: description(texts, &on_map),
    };
    let is_hollow = |of: &Marked| of.perspective == Perspective::Needed;
    let notes = [
        (true, GroupLabel::MapBlot),
        (has_dots, GroupLabel::MapDots),
        (marked.iter().any(is_hollow), GroupLabel::MapHollow),
        (has_dots, GroupLabel::MapMoved),
    ];
    let notes: Vec<AttrValue> = notes
        .into_iter()
        .filter(|(holds, _)| *holds)
        .map(|(_, label)| texts.label(label))
        .collect();
    let positions: Vec<Position> = marked.iter().map(|of| of.position).collect();
    html! {
        <figure>
            <div class="stack">
                {overlay(texts, &drawing)}
                if has_dots {
                    <Dots
                        texts={texts.clone()}
                        places={places(&positions, true)}
                        people={on_map.iter().map(|of| called(texts, of)).collect::<Vec<_>>()}
                        names={on_map.iter().map(|of| of.name.clone()).collect::<Vec<_>>()}
                    />
                }
            </div>
            if !has_dots {
                {legend(&marked)}
            }
            <figcaption>{notes.join(" ")}</figcaption>
        </figure>
    }
}

/// Each mark with its name.
fn legend(marked: &[Marked]) -> Html {
    html! {
        <ul class="names">
            for result in marked {
                <li key={result.series.number()} class="named">
                    {glyph(result.series, result.perspective)}
                    <bdi>{result.name.clone()}</bdi>
                </li>
            }
        </ul>
    }
}

/// How many stand nearest to each model.
fn description(texts: &Texts, on_map: &[&Shown]) -> AttrValue {
    // Of models that tie for the lead, the first one counts.
    let leads = |of: &&&Shown, model: Model| {
        let standing = of.standing.map(|standing| leaders(&standing.shares));
        standing.is_some_and(|leaders| leaders.first() == Some(&model))
    };
    let models: Vec<String> = Model::ALL
        .into_iter()
        .filter_map(|model| {
            let n = on_map.iter().filter(|of| leads(of, model)).count();
            let gaps = [("model", texts.model(model)), ("n", n.to_string().into())];
            let gaps = gaps.each_ref().map(|(gap, value)| (*gap, value.as_str()));
            (n > 0).then(|| texts.filled(GroupLabel::MapModel, &gaps).to_string())
        })
        .collect();
    let n = on_map.len().to_string();
    let gaps = [("n", n.as_str()), ("models", &models.join(", "))];
    texts.filled(GroupLabel::MapTold, &gaps)
}
