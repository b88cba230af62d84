//! The result at a glance: the call, what it means, the map, with room for the affinities.

use yew::prelude::*;

use super::headline::{headline, place};
use super::whose::Whose;
use crate::content::Texts;
use crate::content::result_label::ResultLabel;
use crate::domain::answers::{Answers, RoleView};
use crate::domain::profile::Profile;
use crate::view::map::{Beside, Drawn, map};

/// The call with the map beside it, and what stands below the call.
pub fn portrait(
    texts: &Texts,
    answers: &Answers,
    profile: &Profile,
    whose: &Whose,
    beside: Option<Beside>,
    aside: Html,
) -> Html {
    let drawn = Drawn {
        id: "map",
        position: profile.position,
        region: &profile.region,
        named: &profile.call.models(),
        whose: Some(whose.on_map(texts, answers.perspective)),
        guess: answers.self_view.and_then(RoleView::model),
        beside,
        description: place(texts, profile.position, whose).into(),
    };
    html! {
        <div class="hero">
            {headline(texts, answers.perspective, profile, whose)}
            <figure>
                {map(texts, &drawn)}
                <figcaption>{texts.label(ResultLabel::MapRegion)}</figcaption>
            </figure>
            <div class="aside">{aside}</div>
        </div>
    }
}
