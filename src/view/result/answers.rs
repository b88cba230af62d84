//! The list of one's answers; each can be changed, and Next leads back to the result.

use yew::prelude::*;

use super::part::button_about;
use crate::app::action::Action;
use crate::content::Texts;
use crate::content::result_label::ResultLabel;
use crate::domain::answers::Answers;
use crate::domain::edition::{BlockIndex, Edition};
use crate::domain::response::Response;

/// The heading of this section.
pub const ANSWERS_HEADING: &str = "answers-heading";

/// All blocks with what was answered. Answers that came with a link cannot be changed.
pub fn answers_list(
    texts: &Texts,
    answers: &Answers,
    own: bool,
    on_action: &Callback<Action>,
) -> Html {
    html! {
        <section class="answers" aria-labelledby={ANSWERS_HEADING}>
            <h2 id={ANSWERS_HEADING} tabindex="-1">{texts.label(ResultLabel::AnswersHeading)}</h2>
            <ol>
                for (block, response) in answers.quiz.iter() {
                    <li key={block.number()}>
                        <h3>{texts.facet(block)}</h3>
                        {responded(texts, answers.edition, block, response)}
                        if own {
                            {change(texts, block, response, on_action)}
                        }
                    </li>
                }
            </ol>
        </section>
    }
}

/// A button that opens the block again.
pub(super) fn change(
    texts: &Texts,
    block: BlockIndex,
    response: Response,
    on_action: &Callback<Action>,
) -> Html {
    let label = texts.label(match response {
        Response::Picked(_) => ResultLabel::AnswersChange,
        Response::Skipped | Response::Unanswered => ResultLabel::AnswersOpen,
    });
    button_about(
        "quiet",
        label,
        &texts.facet(block),
        on_action,
        Action::Revise(block),
    )
}

fn responded(texts: &Texts, edition: Edition, block: BlockIndex, response: Response) -> Html {
    let line = |class: &'static str, text: AttrValue| html! { <p {class}>{text}</p> };
    match response {
        Response::Unanswered => line("none", texts.label(ResultLabel::AnswersUnanswered)),
        Response::Skipped => line("none", texts.label(ResultLabel::AnswersSkipped)),
        Response::Picked(pick) => {
            let filled = |label, model| {
                let statement = texts.statement(edition, block, model);
                texts.filled(label, &[("statement", &statement)])
            };
            html! {
                <>
                    {line("most", filled(ResultLabel::AnswersMost, pick.most_model()))}
                    if let Some(model) = pick.least_model() {
                        {line("least", filled(ResultLabel::AnswersLeast, model))}
                    }
                </>
            }
        }
    }
}
