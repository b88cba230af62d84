//! Closed questions as rows of native radios: a matrix where there is room, cards where not.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::field::question_name;
use crate::domain::question::Question;
use crate::domain::responsibility::Responsibility;
use crate::platform::focus::focus_answer_in;

/// The words of the options that several rows share.
pub type Options = Rc<[AttrValue]>;

/// A question with its answer.
#[derive(Properties, Clone, PartialEq)]
pub struct ChoiceProps {
    /// The question.
    pub question: Question,
    /// The place of its row on the screen, from 0.
    pub place: usize,
    /// What it asks.
    pub name: AttrValue,
    /// What explains it; empty where nothing has to be explained.
    #[prop_or_default]
    pub note: AttrValue,
    /// The words of its options.
    pub options: Options,
    /// The option that was chosen.
    pub chosen: Option<usize>,
    /// What the taker may mark beside the answer.
    #[prop_or_default]
    pub mark: Option<Mark>,
    /// Called with what the taker chooses.
    pub on_action: Callback<Action>,
}

/// "Should be mine", beside the answer to a responsibility.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// The responsibility.
    pub row: Responsibility,
    /// The words beside the box.
    pub label: AttrValue,
    /// Whether it is set.
    pub set: bool,
    /// Whether it means anything beside the present answer.
    pub counts: bool,
}

/// The head of a matrix: the options, for the eye alone, since each radio has its own words.
pub fn head(options: &Options, mark: Option<&AttrValue>) -> Html {
    html! {
        <div class="choice-head" aria-hidden="true">
            for option in options.iter().chain(mark) {
                <span>{option}</span>
            }
        </div>
    }
}

/// One question as a group of radios named by it. A digit chooses an option and leads on to the
/// next row.
#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let ChoiceProps {
        question,
        place,
        name,
        note,
        options,
        chosen,
        mark,
        on_action,
    } = props;
    let field = question_name(*question);
    let id = numbered("row-", *place);
    let (name_id, note_id) = (numbered("name-", *place), numbered("note-", *place));
    let described = (!note.is_empty()).then(|| note_id.clone());
    html! {
        <div
            class="choice-row"
            role="radiogroup"
            {id}
            aria-labelledby={name_id.clone()}
            aria-describedby={described}
            onkeydown={on_digit(*question, *place, options.len(), on_action)}
        >
            <p class="choice-name">
                <span id={name_id}>{name}</span>
                if !note.is_empty() {
                    <small id={note_id}>{note}</small>
                }
            </p>
            for (option, words) in options.iter().enumerate() {
                <label class="option">
                    <input
                        type="radio"
                        class="most"
                        name={field.clone()}
                        value={option.to_string()}
                        checked={*chosen == Some(option)}
                        onchange={on_action.reform({
                            let question = *question;
                            move |_| Action::Choose(question, option)
                        })}
                    />
                    <span>{words}</span>
                </label>
            }
            {mark.as_ref().map(|mark| mark_box(mark, on_action))}
        </div>
    }
}

fn mark_box(mark: &Mark, on_action: &Callback<Action>) -> Html {
    let (row, set) = (mark.row, mark.set);
    html! {
        <label class="option mark">
            <input
                type="checkbox"
                checked={set && mark.counts}
                disabled={!mark.counts}
                onchange={on_action.reform(move |_| Action::Mark(row, !set))}
            />
            <span>{&mark.label}</span>
        </label>
    }
}

/// 1 stands for the first option, but a weight is the digit itself.
fn on_digit(
    question: Question,
    place: usize,
    n_options: usize,
    on_action: &Callback<Action>,
) -> Callback<KeyboardEvent> {
    let first = usize::from(!matches!(question, Question::Weight(_)));
    let on_action = on_action.clone();
    Callback::from(move |event: KeyboardEvent| {
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let digit = event.key().parse::<usize>().ok();
        let option = digit.and_then(|digit| digit.checked_sub(first));
        if let Some(option) = option.filter(|&option| option < n_options) {
            event.prevent_default();
            on_action.emit(Action::Choose(question, option));
            focus_answer_in(&numbered("row-", place + 1));
        }
    })
}

fn numbered(prefix: &str, number: usize) -> String {
    let mut text = String::from(prefix);
    text.push_str(&number.to_string());
    text
}
