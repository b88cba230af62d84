//! What the author chooses: plain controls, which the script of the page reads. They are no form,
//! because nothing is ever submitted.

use yew::prelude::*;

use super::field::{Choices, field, note, select};
use crate::content::Texts;
use crate::content::embed_label::EmbedLabel;

/// Where the code can go.
const KINDS: Choices = &[
    ("element", EmbedLabel::KindElement),
    ("iframe", EmbedLabel::KindIframe),
    ("wordpress", EmbedLabel::KindWordpress),
    ("ghost", EmbedLabel::KindGhost),
    ("hugo", EmbedLabel::KindHugo),
    ("jekyll", EmbedLabel::KindJekyll),
    ("markdown", EmbedLabel::KindMarkdown),
];

const THEMES: Choices = &[
    ("auto", EmbedLabel::ThemeAuto),
    ("light", EmbedLabel::ThemeLight),
    ("dark", EmbedLabel::ThemeDark),
];

const LOADINGS: Choices = &[
    ("lazy", EmbedLabel::LoadingLazy),
    ("click", EmbedLabel::LoadingClick),
    ("eager", EmbedLabel::LoadingEager),
];

const DISPLAYS: Choices = &[
    ("post", EmbedLabel::DisplayPost),
    ("dialog", EmbedLabel::DisplayDialog),
];

const FRAMES: Choices = &[
    ("none", EmbedLabel::FrameNone),
    ("card", EmbedLabel::FrameCard),
];

const FONTS: Choices = &[("own", EmbedLabel::FontOwn), ("host", EmbedLabel::FontHost)];

const PERSPECTIVES: Choices = &[
    ("today", EmbedLabel::PerspectiveToday),
    ("needed", EmbedLabel::PerspectiveNeeded),
];

const SECTIONS: Choices = &[
    ("checklist", EmbedLabel::SectionChecklist),
    ("time", EmbedLabel::SectionTime),
    ("breadth", EmbedLabel::SectionBreadth),
    ("scorecard", EmbedLabel::SectionScorecard),
];

/// The kinds that make an element, and those that make one or a frame: what does not concern a
/// kind is hidden there.
const ELEMENTS: &str = "element wordpress ghost hugo jekyll";
const ELEMENTS_AND_FRAMES: &str = "element iframe wordpress ghost hugo jekyll";

/// The form, with the language of the page chosen and all else at its default. What few authors
/// change is folded away, so that the code is near.
pub(super) fn form(texts: &Texts, languages: &[Texts]) -> Html {
    html! {
        <div id="choices" class="choices">
            {select(texts, "kind", EmbedLabel::KindLabel, KINDS)}
            {language(texts, languages)}
            <div class="group" data-kinds={ELEMENTS_AND_FRAMES}>
                {select(texts, "theme", EmbedLabel::ThemeLabel, THEMES)}
                {accent(texts)}
            </div>
            <details class="more" data-kinds={ELEMENTS_AND_FRAMES}>
                <summary>{texts.embed(EmbedLabel::MoreChoices)}</summary>
                <div class="choices">
                    <div class="group" data-kinds={ELEMENTS}>
                        {select(texts, "frame", EmbedLabel::FrameLabel, FRAMES)}
                        {select(texts, "font", EmbedLabel::FontLabel, FONTS)}
                        {select(texts, "display", EmbedLabel::DisplayLabel, DISPLAYS)}
                    </div>
                    <div class="group" data-kinds={ELEMENTS_AND_FRAMES}>
                        {select(texts, "loading", EmbedLabel::LoadingLabel, LOADINGS)}
                        {select(texts, "perspective", EmbedLabel::PerspectiveLabel, PERSPECTIVES)}
                        {result(texts)}
                    </div>
                    <fieldset data-kinds={ELEMENTS_AND_FRAMES}>
                        <legend>{texts.embed(EmbedLabel::SectionsLabel)}</legend>
                        for &(name, label) in SECTIONS {
                            {section(texts, name, label)}
                        }
                    </fieldset>
                    <div class="group" data-kinds={ELEMENTS}>
                        <div>
                            <label class="check">
                                <input
                                    type="checkbox"
                                    id="pinned"
                                    aria-describedby="pinned-about"
                                />
                                {texts.embed(EmbedLabel::PinnedLabel)}
                            </label>
                            {note(texts, "pinned-about", EmbedLabel::PinnedAbout)}
                        </div>
                    </div>
                </div>
            </details>
        </div>
    }
}

fn language(texts: &Texts, languages: &[Texts]) -> Html {
    let own = texts.lang();
    let chosen = languages.iter().map(|language| {
        let lang = language.lang();
        let is_own = lang == own;
        html! {
            <option value={&lang} lang={&lang} selected={is_own}>
                {language.embed(EmbedLabel::Language)}
            </option>
        }
    });
    html! {
        <div class="field">
            <label for="lang">{texts.embed(EmbedLabel::Lang)}</label>
            <select id="lang" autocomplete="off">{for chosen}</select>
        </div>
    }
}

fn accent(texts: &Texts) -> Html {
    let labels = [
        EmbedLabel::AccentLabel,
        EmbedLabel::AccentAbout,
        EmbedLabel::AccentUnknown,
    ];
    field(texts, "accent", labels)
}

fn result(texts: &Texts) -> Html {
    let labels = [
        EmbedLabel::ResultLabel,
        EmbedLabel::ResultAbout,
        EmbedLabel::ResultUnknown,
    ];
    field(texts, "result", labels)
}

fn section(texts: &Texts, name: &'static str, label: EmbedLabel) -> Html {
    html! {
        <label class="check">
            <input
                type="checkbox"
                id={format!("sections-{name}")}
                value={name}
                checked={true}
            />
            {texts.embed(label)}
        </label>
    }
}
