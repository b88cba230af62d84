//! The preview: the quiz in a column of a post, as a first-time reader meets it.

use yew::prelude::*;

use super::field::{Choices, note, select};
use crate::content::Texts;
use crate::content::embed_label::EmbedLabel;

const COLUMNS: Choices = &[
    ("column", EmbedLabel::StageColumn),
    ("phone", EmbedLabel::StagePhone),
    ("wide", EmbedLabel::StageWide),
];

const GROUNDS: Choices = &[
    ("white", EmbedLabel::StageWhite),
    ("beige", EmbedLabel::StageBeige),
    ("dark", EmbedLabel::StageDark),
    ("own", EmbedLabel::StageOwn),
];

/// The stage with the choice of its column and its background. The script of the page fills and
/// paints it.
pub(super) fn stage(texts: &Texts) -> Html {
    html! {
        <section class="preview" aria-labelledby="preview-heading">
            <h2 id="preview-heading">{texts.embed(EmbedLabel::Preview)}</h2>
            {note(texts, "stage-about", EmbedLabel::StageAbout)}
            <div id="stage-controls">
                {select(texts, "column", EmbedLabel::StageWidth, COLUMNS)}
                {select(texts, "ground", EmbedLabel::StageGround, GROUNDS)}
                <div class="field" id="own-colour" hidden={true}>
                    <label for="colour">{texts.embed(EmbedLabel::StageColour)}</label>
                    <input type="color" id="colour" value="#cfe3d4" autocomplete="off" />
                </div>
            </div>
            <div id="stage" tabindex="0" role="group" aria-labelledby="preview-heading">
                <div class="post">
                    <p>{texts.embed(EmbedLabel::StageBefore)}</p>
                    <div id="preview"></div>
                    <p>{texts.embed(EmbedLabel::StageAfter)}</p>
                </div>
            </div>
        </section>
    }
}
