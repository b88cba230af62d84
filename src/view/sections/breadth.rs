//! Who covers the ten areas of technology.

use std::rc::Rc;

use yew::prelude::*;

use super::choices::{Choice, Options, head};
use super::section::{Head, section};
use crate::app::action::Action;
use crate::app::state::State;
use crate::content::Texts;
use crate::content::key::Key;
use crate::content::result_label::ResultLabel;
use crate::content::section_label::SectionLabel;
use crate::domain::breadth::Area;
use crate::domain::question::Question;
use crate::view::result::words::COVERS;

/// Ten rows, four answers each.
pub fn breadth(texts: &Texts, state: &State, on_action: &Callback<Action>) -> Html {
    let options: Options = COVERS.map(|label| texts.label(label)).into();
    let top = Head {
        rank: AttrValue::default(),
        heading: texts.label(ResultLabel::BreadthTitle),
        intro: texts.label(SectionLabel::BreadthIntro),
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
