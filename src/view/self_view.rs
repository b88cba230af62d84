//! The optional question which model the taker sees in the role.

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::field::model_value;
use crate::content::Texts;
use crate::content::label::Label;
use crate::domain::answers::RoleView;
use crate::domain::model::Model;
use crate::hooks::use_step_focus::STEP_HEADING;
use crate::view::control::doing;

/// Five radios: the four models, and the wish not to say. `alone` on screen, its heading takes
/// the focus of the step.
pub fn self_view(
    texts: &Texts,
    seen: Option<RoleView>,
    alone: bool,
    on_action: &Callback<Action>,
) -> Html {
    let choices = Model::ALL
        .map(|model| {
            (
                model_value(model),
                texts.model(model),
                RoleView::Seen(model),
            )
        })
        .into_iter()
        .chain([(
            "withheld",
            texts.label(Label::SelfViewWithheld),
            RoleView::Withheld,
        )]);
    html! {
        <fieldset class="block self-view" key="self-view">
            <legend>
                <h2 id={alone.then_some(STEP_HEADING)} tabindex={alone.then_some("-1")}>{texts.label(Label::SelfViewQuestion)}</h2>
            </legend>
            <p class="instruction">{texts.label(Label::SelfViewHint)}</p>
            for (value, name, view) in choices {
                <label class="choice" key={value}>
                    <input
                        type="radio"
                        class="most"
                        name="self-view"
                        {value}
                        checked={seen == Some(view)}
                        onchange={doing(on_action, Action::SeeSelfAs(view))}
                    />
                    <span>{name}</span>
                </label>
            }
        </fieldset>
    }
}
