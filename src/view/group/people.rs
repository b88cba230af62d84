//! Everybody in figures, with a way to remove each.

use yew::prelude::*;

use super::part::{part, scrolling};
use super::shown::Shown;
use crate::app::group::action::GroupAction;
use crate::content::Texts;
use crate::content::group_label::GroupLabel;
use crate::content::result_label::ResultLabel;
use crate::domain::answers::Perspective;
use crate::domain::group::calls::call;
use crate::domain::model::Model;
use crate::hooks::use_group::PEOPLE_HEADING;
use crate::view::result::affinities::coordinate;
use crate::view::result::headline::{call_sentence, wording};
use crate::view::result::part::in_percent;

/// The table.
pub(super) fn people(texts: &Texts, shown: &[Shown], on_action: &Callback<GroupAction>) -> Html {
    let heading = texts.label(GroupLabel::PeopleHeading);
    let column = |text: AttrValue| html! { <th scope="col">{text}</th> };
    let table = html! {
        <>
            <thead>
                <tr>
                    {column(texts.label(GroupLabel::PeopleName))}
                    {column(texts.label(GroupLabel::PeopleCall))}
                    {column(texts.label(GroupLabel::PeopleJob))}
                    for model in Model::ALL {
                        {column(texts.model(model))}
                    }
                    {column(texts.label(ResultLabel::MapX))}
                    {column(texts.label(ResultLabel::MapY))}
                    <td />
                </tr>
            </thead>
            <tbody>
                for of in shown {
                    {row(texts, of, on_action)}
                }
            </tbody>
        </>
    };
    part(
        PEOPLE_HEADING,
        heading.clone(),
        scrolling(texts, &heading, table),
    )
}

fn row(texts: &Texts, of: &Shown, on_action: &Callback<GroupAction>) -> Html {
    let place = of.place;
    let onclick = on_action.reform(move |_: MouseEvent| GroupAction::Remove(place));
    let remove = texts.filled(GroupLabel::PeopleRemove, &[("name", &of.name)]);
    html! {
        <tr key={place}>
            <th scope="row"><bdi>{of.name.clone()}</bdi></th>
            <td>{call_sentence(texts, call(of.standing))}</td>
            <td>{texts.label(job(of.member.answers.perspective))}</td>
            if let Some(standing) = of.standing {
                for share in standing.shares {
                    <td>{in_percent(texts, share)}</td>
                }
                <td>{coordinate(standing.position.x)}</td>
                <td>{coordinate(standing.position.y)}</td>
            } else {
                for _ in 0..6 {
                    <td />
                }
            }
            <td>
                <button type="button" class="quiet" aria-label={remove} {onclick}>
                    {texts.label(GroupLabel::PeopleTakeAway)}
                </button>
            </td>
        </tr>
    }
}

/// Who somebody is in one line: the name and the call.
pub(super) fn called(texts: &Texts, of: &Shown) -> AttrValue {
    [of.name.as_str(), ": ", &call_words(texts, of)]
        .concat()
        .into()
}

/// The call of a result as plain text.
pub(super) fn call_words(texts: &Texts, of: &Shown) -> String {
    let (label, models) = wording(call(of.standing));
    let names: Vec<(&str, AttrValue)> = models
        .into_iter()
        .map(|(gap, model)| (gap, texts.model(model)))
        .collect();
    let gaps: Vec<(&str, &str)> = names
        .iter()
        .map(|(gap, name)| (*gap, name.as_str()))
        .collect();
    texts.filled(label, &gaps).to_string()
}

/// The words for a perspective.
pub(super) const fn job(perspective: Perspective) -> ResultLabel {
    match perspective {
        Perspective::Today => ResultLabel::ShiftToday,
        Perspective::Needed => ResultLabel::ShiftNeeded,
    }
}
