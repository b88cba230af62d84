//! The result at a glance: the call and the map, with room for the affinities.

use yew::prelude::*;

use super::headline::{headline, place};
use crate::content::Texts;
use crate::content::result_label::ResultLabel;
use crate::domain::answers::{Answers, RoleView};
use crate::domain::profile::Profile;
use crate::view::map::{Beside, Drawn, map};

/// The call above the map, and what stands beside that.
pub fn portrait(
    texts: &Texts,
    answers: &Answers,
    profile: &Profile,
    beside: Option<Beside>,
    aside: Html,
) -> Html {
    let guess = answers.self_view.and_then(RoleView::model);
    let drawn = Drawn {
        id: "map",
        position: profile.position,
        region: &profile.region,
        guess,
        beside,
        description: place(texts, profile.position).into(),
    };
    html! {
        <>
            {headline(texts, answers.perspective, profile, guess)}
            <div class="hero">
                <figure>
                    {map(texts, &drawn)}
                    <figcaption>{texts.label(ResultLabel::MapRegion)}</figcaption>
                </figure>
                <div>{aside}</div>
            </div>
        </>
    }
}
