//! Too few answers for a map: which blocks could be opened again.

use yew::prelude::*;

use super::answers::change;
use crate::app::action::Action;
use crate::content::Texts;
use crate::content::result_label::ResultLabel;
use crate::domain::answers::Answers;
use crate::domain::edition::BlockIndex;
use crate::hooks::step_focus::STEP_HEADING;

/// What is missing, and the blocks without an answer to open again.
pub fn few(texts: &Texts, answers: &Answers, own: bool, on_action: &Callback<Action>) -> Html {
    let n_answered = answers.quiz.n_answered().to_string();
    let open: Vec<BlockIndex> = answers
        .quiz
        .iter()
        .filter_map(|(block, response)| response.pick().is_none().then_some(block))
        .collect();
    html! {
        <section class="few">
            <h1 id={STEP_HEADING} tabindex="-1">{texts.label(ResultLabel::CallUnderFour)}</h1>
            <p>{texts.filled(ResultLabel::CallUnderFourNote, &[("n", &n_answered)])}</p>
            if own {
                <ul>
                    for block in open {
                        <li key={block.number()}>
                            <span>{texts.facet(block)}</span>
                            {change(texts, block, answers.quiz.get(block), on_action)}
                        </li>
                    }
                </ul>
            }
        </section>
    }
}
