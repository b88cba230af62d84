//! Who covers the ten areas of technology.

use std::rc::Rc;

use yew::prelude::*;

use super::choices::{Choice, Options, head};
use super::section::{Head, section};
use crate::app::action::Action;
use crate::app::state::State;
use crate::content::Texts;
use crate::content::key::Key;
use crate::content::label::Label;
use crate::domain::breadth::Area;
use crate::domain::question::Question;

/// The words for the four ways to cover an area, in the order of the options.
pub const COVERS: [Label; 4] = [
    Label::CoverHandsOn,
    Label::CoverCanJudge,
    Label::CoverRely,
    Label::CoverNobody,
];

/// Ten rows, four answers each.
pub fn breadth(texts: &Texts, state: &State, on_action: &Callback<Action>) -> Html {
    let options: Options = COVERS.map(|label| texts.label(label)).into();
    let top = Head {
        rank: AttrValue::default(),
        heading: texts.label(Label::BreadthTitle),
        intro: texts.label(Label::BreadthIntro),
        n_digits: options.len(),
    };
    let questions = html! {
        <div class="choices" data-options="4">
            {head(&options, None)}
            for (place, area) in Area::all().enumerate() {
                <Choice
                    key={place}
                    question={Question::Cover(area)}
                    {place}
                    name={texts.get(Key::Area(area))}
                    options={Rc::clone(&options)}
                    chosen={state.answers.chosen(Question::Cover(area))}
                    {on_action}
                />
            }
        </div>
    };
    section(texts, state, &top, questions, on_action)
}
