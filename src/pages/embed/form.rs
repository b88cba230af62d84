//! What the author chooses: a form of plain controls, which the script of the page reads.

use yew::prelude::*;

use crate::content::Texts;
use crate::content::embed_label::EmbedLabel;

type Choices = &'static [(&'static str, EmbedLabel)];

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

const SECTIONS: Choices = &[
    ("checklist", EmbedLabel::SectionChecklist),
    ("time", EmbedLabel::SectionTime),
    ("breadth", EmbedLabel::SectionBreadth),
    ("scorecard", EmbedLabel::SectionScorecard),
];

/// The kinds that make an element, and those that make one or a frame: what does not concern a
/// kind is switched off there.
const ELEMENTS: &str = "element wordpress ghost hugo jekyll";
const FRAMES: &str = "element iframe wordpress ghost hugo jekyll";

/// The form, with the language of the page chosen and all else at its default.
pub(super) fn form(texts: &Texts, languages: &[Texts]) -> Html {
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
        <form>
            {select(texts, "kind", EmbedLabel::KindLabel, KINDS)}
            <div class="field">
                <label for="lang">{texts.embed(EmbedLabel::Lang)}</label>
                <select id="lang" autocomplete="off">{for chosen}</select>
            </div>
            <fieldset data-kinds={FRAMES}>
                {select(texts, "theme", EmbedLabel::ThemeLabel, THEMES)}
                {accent(texts)}
            </fieldset>
            <fieldset data-kinds={FRAMES}>
                {select(texts, "loading", EmbedLabel::LoadingLabel, LOADINGS)}
            </fieldset>
            <fieldset data-kinds={FRAMES}>
                <legend>{texts.embed(EmbedLabel::SectionsLabel)}</legend>
                for &(name, label) in SECTIONS {
                    <label class="check">
                        <input
                            type="checkbox"
                            id={format!("sections-{name}")}
                            name="section"
                            value={name}
                            checked={true}
                            autocomplete="off"
                        />
                        {texts.embed(label)}
                    </label>
                }
            </fieldset>
            <fieldset data-kinds={ELEMENTS}>
                <label class="check">
                    <input
                        type="checkbox"
                        id="pinned"
                        autocomplete="off"
                        aria-describedby="pinned-about"
                    />
                    {texts.embed(EmbedLabel::PinnedLabel)}
                </label>
                <p id="pinned-about" class="note">{texts.embed(EmbedLabel::PinnedAbout)}</p>
            </fieldset>
        </form>
    }
}

fn select(texts: &Texts, id: &'static str, label: EmbedLabel, choices: Choices) -> Html {
    html! {
        <div class="field">
            <label for={id}>{texts.embed(label)}</label>
            <select {id} autocomplete="off">
                for &(value, label) in choices {
                    <option {value}>{texts.embed(label)}</option>
                }
            </select>
        </div>
    }
}

fn accent(texts: &Texts) -> Html {
    html! {
        <div class="field">
            <label for="accent">{texts.embed(EmbedLabel::AccentLabel)}</label>
            <input
                id="accent"
                dir="ltr"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                aria-describedby="accent-about no-colour"
            />
            <p id="accent-about" class="note">{texts.embed(EmbedLabel::AccentAbout)}</p>
            <p id="no-colour" class="note" role="alert" hidden={true}>
                {texts.embed(EmbedLabel::AccentUnknown)}
            </p>
        </div>
    }
}
