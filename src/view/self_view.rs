//! The optional question which model the taker sees in the role.

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::field::model_value;
use crate::content::Texts;
use crate::content::label::Label;
use crate::domain::answers::RoleView;
use crate::domain::model::Model;
use crate::hooks::step_focus::STEP_HEADING;
use crate::view::control::doing;
use crate::view::stage;
use crate::view::steps::PROGRESS;

/// The question as a step of the quiz. `alone` on screen, its heading takes the focus of the step.
pub fn self_view(
    texts: &Texts,
    seen: Option<RoleView>,
    alone: bool,
    on_action: &Callback<Action>,
) -> Html {
    let heading_id = if alone { STEP_HEADING } else { "self-view" };
    let place = alone.then_some(PROGRESS);
    let heading = html! {
        <h2 id={heading_id} tabindex={alone.then_some("-1")} aria-describedby={place}>
            {texts.label(Label::SelfViewQuestion)}
        </h2>
    };
    html! {
        <div class="block self-view" key="self-view">
            <div class="asked">
                if alone {
                    {stage::heading(texts, heading)}
                } else {
                    {heading}
                }
            </div>
            <p class="instruction" id="instruction">{texts.label(Label::SelfViewHint)}</p>
            <div role="radiogroup" aria-labelledby={heading_id} aria-describedby="instruction">
                {role_view(texts, "self-view", seen, Action::SeeSelfAs, on_action)}
            </div>
        </div>
    }
}

/// Five radios: the four models, and the wish not to say.
pub fn role_view(
    texts: &Texts,
    name: &'static str,
    seen: Option<RoleView>,
    action: fn(RoleView) -> Action,
    on_action: &Callback<Action>,
) -> Html {
    let models = Model::ALL.map(|model| {
        let view = RoleView::Seen(model);
        (model_value(model), texts.model(model), view)
    });
    let withheld = texts.label(Label::SelfViewWithheld);
    let choices = models
        .into_iter()
        .chain([("withheld", withheld, RoleView::Withheld)]);
    let radios = choices.map(|(value, words, view)| {
        html! {
            <label class="choice" key={value}>
                <input
                    type="radio"
                    class="most"
                    {name}
                    {value}
                    checked={seen == Some(view)}
                    onchange={doing(on_action, action(view))}
                />
                <span>{words}</span>
            </label>
        }
    });
    radios.collect()
}
