//! The room of a step: each part as high as the highest text that any step has there. So Next, and
//! all that can be pressed, stays where it is from step to step, whatever the width, the language
//! or the size of the letters; no height stands in any style sheet.

use yew::prelude::*;

use crate::content::Texts;
use crate::content::label::Label;
use crate::domain::edition::{BlockIndex, Edition};

/// A heading of a step, in the room of the highest one.
pub fn heading(texts: &Texts, shown: Html) -> Html {
    let situations = BlockIndex::all().map(|block| texts.situation(block));
    let question = texts.label(Label::SelfViewQuestion);
    shared(shown, situations.chain([question]))
}

/// The statement at a place of a block, counted from 0, in the room of the highest one there.
pub fn statement(texts: &Texts, place: usize, shown: Html) -> Html {
    let statements = BlockIndex::all().map(|block| {
        let model = block.places()[place];
        texts.statement(Edition::NEWEST, block, model)
    });
    shared(shown, statements)
}

/// A step that is no block, in the room that every block takes.
pub fn stage(texts: &Texts, step: Html) -> Html {
    html! {
        <div class="stage">
            {step}
            <div class="block unseen" aria-hidden="true">
                <div class="asked">{heading(texts, Html::default())}</div>
                <p class="instruction">{unseen(texts.label(Label::QuizToday))}</p>
                <table class="statements" role="presentation">
                    <thead>
                        <tr>
                            <th></th>
                            <th>{unseen(texts.label(Label::QuizMost))}</th>
                            <th>{unseen(texts.label(Label::QuizLeast))}</th>
                        </tr>
                    </thead>
                    <tbody>
                        for place in 0..BlockIndex::FIRST.places().len() {
                            <tr key={place}>
                                <th>{statement(texts, place, Html::default())}</th>
                                <td></td>
                                <td></td>
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
        </div>
    }
}

/// Words behind each other, of which only `shown` is seen. It comes last: a page that is still
/// arriving shows it in its place.
fn shared(shown: Html, all: impl Iterator<Item = AttrValue>) -> Html {
    html! {
        <div class="shared">
            for words in all {
                {unseen(words)}
            }
            {shown}
        </div>
    }
}

/// Words that only take their room. They stand in an attribute, so that nothing finds, reads out,
/// copies or lists them.
fn unseen(words: AttrValue) -> Html {
    html! {
        <i data-words={words} />
    }
}
