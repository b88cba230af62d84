//! The map in words: everything that the drawing and the bars show, as tables.

use yew::prelude::*;

use super::affinities::{coordinate, share, signed};
use crate::content::Texts;
use crate::content::result_label::ResultLabel;
use crate::domain::answers::{Answers, RoleView};
use crate::domain::position::Position;
use crate::domain::profile::{Profile, Pull};
use crate::domain::region::Region;
use crate::view::map::{Beside, called};
use crate::view::result::part::percent;
use crate::view::result::whose::Whose;

/// A place on the map, by what is written there.
struct Placed<'a> {
    name: AttrValue,
    position: Position,
    region: Option<&'a Region>,
}

/// The shares with their ranges and the audit counts, and every place on the map with its region.
pub fn twin(
    texts: &Texts,
    answers: &Answers,
    profile: &Profile,
    whose: &Whose,
    beside: Option<&Beside>,
) -> Html {
    let heading = |label| html! { <th scope="col">{texts.label(label)}</th> };
    html! {
        <details class="twin">
            <summary>{texts.label(ResultLabel::MapTable)}</summary>
            <table>
                <thead>
                    <tr>
                        {heading(ResultLabel::AffinitiesModel)}
                        {heading(ResultLabel::AffinitiesShare)}
                        {heading(ResultLabel::AffinitiesRange)}
                        {heading(ResultLabel::AffinitiesCount)}
                    </tr>
                </thead>
                <tbody>
                    for pull in profile.ranked() {
                        {of_pull(texts, &pull)}
                    }
                </tbody>
            </table>
            <table>
                <thead>
                    <tr>
                        {heading(ResultLabel::MapPosition)}
                        {heading(ResultLabel::MapX)}
                        {heading(ResultLabel::MapY)}
                    </tr>
                </thead>
                <tbody>
                    for placed in all_placed(texts, answers, profile, whose, beside) {
                        {of_place(texts, &placed)}
                    }
                </tbody>
            </table>
        </details>
    }
}

/// The same places in the same order as the drawing marks them.
fn all_placed<'a>(
    texts: &Texts,
    answers: &Answers,
    profile: &'a Profile,
    whose: &Whose,
    beside: Option<&'a Beside>,
) -> Vec<Placed<'a>> {
    let own = Placed {
        name: whose.on_map(texts, answers.perspective),
        position: profile.position,
        region: Some(&profile.region),
    };
    let guessed = answers.self_view.and_then(RoleView::model);
    let guessed = guessed.map(|model| Placed {
        name: texts.label(ResultLabel::MapSelfView),
        position: Position::typical(model),
        region: None,
    });
    let other = beside.map(|other| Placed {
        name: texts.label(called(other)),
        position: other.position,
        region: other.region.as_ref(),
    });
    [Some(own), guessed, other].into_iter().flatten().collect()
}

fn of_pull(texts: &Texts, pull: &Pull) -> Html {
    let (low, high) = (percent(pull.low), percent(pull.high));
    let gaps = [("low", low.as_str()), ("high", high.as_str())];
    html! {
        <tr key={pull.model.index()}>
            <th scope="row">{texts.model(pull.model)}</th>
            <td>{share(texts, pull)}</td>
            <td>{texts.filled(ResultLabel::AffinitiesFromTo, &gaps)}</td>
            <td>{signed(pull.most, pull.least)}</td>
        </tr>
    }
}

fn of_place(texts: &Texts, placed: &Placed) -> Html {
    let Placed {
        name,
        position,
        region,
    } = placed;
    html! {
        <tr>
            <th scope="row">{name}</th>
            <td>{along(texts, *region, position.x, |point| point.x)}</td>
            <td>{along(texts, *region, position.y, |point| point.y)}</td>
        </tr>
    }
}

/// Where a place is along an axis, and from where to where its blot reaches.
fn along(texts: &Texts, region: Option<&Region>, at: f64, axis: fn(&Position) -> f64) -> AttrValue {
    let Some(region) = region else {
        return coordinate(at);
    };
    let points = region.most.iter().flat_map(|contour| &contour.points);
    let (low, high) = points
        .map(axis)
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), along| {
            (low.min(along), high.max(along))
        });
    let gaps = [
        ("at", coordinate(at)),
        ("low", coordinate(low)),
        ("high", coordinate(high)),
    ];
    let gaps = gaps.each_ref().map(|(gap, value)| (*gap, value.as_str()));
    texts.filled(ResultLabel::MapReach, &gaps)
}
