//! One group of the responsibility checklist, with the way to the others.

use std::rc::Rc;

use yew::prelude::*;

use super::choices::{Choice, Mark, Options, head};
use super::section::{Head, section};
use crate::app::action::Action;
use crate::app::state::State;
use crate::content::Texts;
use crate::content::key::Key;
use crate::content::label::Label;
use crate::content::result_label::ResultLabel;
use crate::content::section_label::SectionLabel;
use crate::domain::answers::Answers;
use crate::domain::checklist::Duty;
use crate::domain::coverage::Coverage;
use crate::domain::question::Question;
use crate::domain::responsibility::{Group, Responsibility};
use crate::domain::step::Step;
use crate::view::control::doing;
use crate::view::result::words::STANCES;

/// The rows of one group. The groups may be answered in any order, and left.
pub fn checklist(texts: &Texts, state: &State, group: Group, on_action: &Callback<Action>) -> Html {
    let options: Options = STANCES.map(|label| texts.label(label)).into();
    let mine = texts.label(SectionLabel::StanceMine);
    let (n, total) = (group.index() + 1, Group::ALL.len());
    let gaps = [("n", n.to_string()), ("total", total.to_string())];
    let gaps = gaps.each_ref().map(|(gap, value)| (*gap, value.as_str()));
    let top = Head {
        rank: texts.filled(SectionLabel::ChecklistGroup, &gaps),
        heading: texts.group(group),
        intro: texts.label(SectionLabel::ChecklistIntro),
        n_digits: options.len(),
    };
    let questions = html! {
        <>
            {groups(texts, &state.answers, group, on_action)}
            <div class="choices marked" data-options="5">
                {head(&options, Some(&mine))}
                for (place, row) in state.answers.edition.rows(group).enumerate() {
                    {responsibility(texts, &state.answers, (place, row), (&options, &mine), on_action)}
                }
            </div>
        </>
    };
    section(texts, state, &top, questions, on_action)
}

fn responsibility(
    texts: &Texts,
    answers: &Answers,
    (place, row): (usize, Responsibility),
    (options, mine): (&Options, &AttrValue),
    on_action: &Callback<Action>,
) -> Html {
    let question = Question::Duty(row);
    let duty = answers.checklist.get(row);
    let mark = Mark {
        row,
        label: mine.clone(),
        set: duty.should_be_mine,
        counts: Duty {
            should_be_mine: true,
            ..duty
        }
        .wanted(),
    };
    html! {
        <Choice
            key={place}
            {question}
            {place}
            name={texts.responsibility(row)}
            note={texts.get(Key::Why(row))}
            options={Rc::clone(options)}
            chosen={answers.chosen(question)}
            {mark}
            {on_action}
        />
    }
}

/// The nine groups, with how much of each is answered.
fn groups(texts: &Texts, answers: &Answers, here: Group, on_action: &Callback<Action>) -> Html {
    html! {
        <nav class="groups" aria-label={texts.label(ResultLabel::ChecklistTitle)}>
            for group in Group::ALL {
                <button
                    type="button"
                    key={group.index()}
                    class="quiet"
                    aria-current={(group == here).then_some("step")}
                    onclick={doing(on_action, Action::GoTo(Step::Checklist(group)))}
                >
                    {texts.group(group)}
                    {" "}
                    <small>{answered(texts, answers, group)}</small>
                </button>
            }
        </nav>
    }
}

/// How many rows of a group are answered, of how many.
pub(super) fn answered(texts: &Texts, answers: &Answers, group: Group) -> AttrValue {
    let n = Coverage::of(&answers.checklist, group).n_answered;
    let total = answers.edition.rows(group).count();
    let (n, total) = (n.to_string(), total.to_string());
    texts.filled(Label::QuizProgress, &[("n", &n), ("total", &total)])
}
