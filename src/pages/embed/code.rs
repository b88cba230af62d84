//! The code and what to do with it: boxes that the script of the page fills.

use yew::prelude::*;

use super::ROOM;
use crate::content::Texts;
use crate::content::embed_label::EmbedLabel;
use crate::pages::head::{Surroundings, escaped};
use crate::pages::page::Page;

/// What to do with the code, by the kinds of places that it concerns.
const NOTES: [(&str, EmbedLabel); 7] = [
    ("element", EmbedLabel::NoteElement),
    ("iframe", EmbedLabel::NoteIframe),
    ("wordpress", EmbedLabel::NoteWordpress),
    ("ghost", EmbedLabel::NoteGhost),
    ("hugo", EmbedLabel::NoteHugo),
    ("jekyll", EmbedLabel::NoteJekyll),
    ("markdown", EmbedLabel::NoteMarkdown),
];

/// The kinds whose code is a file of the blog, with that file.
const FILES: [(&str, &str); 2] = [
    ("hugo", "layouts/shortcodes/cto-quadrant.html"),
    ("jekyll", "_includes/cto-quadrant.html"),
];

/// The kinds whose code is not a file.
const IN_POSTS: &str = "element iframe wordpress ghost markdown";
/// The kinds whose code may run into a content security policy.
const IN_PAGES: &str = "element iframe ghost wordpress hugo jekyll";

/// The boxes. The address alone on a line works only where blogs can be told about the quiz, so
/// only where its public address is known.
pub(super) fn code(texts: &Texts, has_address: bool) -> Html {
    html! {
        <section aria-labelledby="code-heading">
            <h2 id="code-heading">{texts.embed(EmbedLabel::CodeLabel)}</h2>
            for (kinds, label) in NOTES {
                <p class="note" data-kinds={kinds} hidden={true}>{texts.embed(label)}</p>
            }
            <p class="note" data-kinds="wordpress" hidden={true}>
                if has_address {
                    {texts.embed(EmbedLabel::NoteAuthors)}{" "}<code data-page="" dir="ltr"></code>
                } else {
                    {texts.embed(EmbedLabel::NoteAuthorsAlone)}
                }
            </p>
            {field(texts, "snippet", "6", true, html! {
                <>
                    <span class="off-screen" data-kinds={IN_POSTS}>
                        {texts.embed(EmbedLabel::CodeLabel)}
                    </span>
                    for (kinds, file) in FILES {
                        <span data-kinds={kinds} hidden={true}>
                            {texts.embed_filled(EmbedLabel::CodeFile, &[("file", file)])}
                        </span>
                    }
                </>
            })}
            <div data-kinds="hugo jekyll" hidden={true}>
                {field(texts, "call", "1", true, html! { {texts.embed(EmbedLabel::CodeCall)} })}
            </div>
            <details data-kinds={IN_PAGES}>
                <summary>{texts.embed(EmbedLabel::PolicyLabel)}</summary>
                {field(texts, "policy", "2", false, html! { {texts.embed(EmbedLabel::PolicyAllow)} })}
                {field(texts, "rule", "2", false, html! { {texts.embed(EmbedLabel::PolicyRule)} })}
            </details>
        </section>
    }
}

/// A box with its label and the button that copies it.
fn field(texts: &Texts, id: &'static str, rows: &'static str, is_main: bool, label: Html) -> Html {
    let copies = match id {
        "snippet" => String::from("copy"),
        _ => format!("copy-{id}"),
    };
    html! {
        <div class="field">
            <label for={id}>{label}</label>
            <textarea {id} {rows} readonly={true} dir="ltr" spellcheck="false" autocomplete="off" />
            <p class="copy">
                <button
                    type="button"
                    id={copies}
                    class={if is_main { "primary" } else { "secondary" }}
                    data-copies={id}
                    aria-describedby={id}
                >
                    {texts.embed(EmbedLabel::CopyButton)}
                </button>
                <span
                    role="status"
                    data-copied={texts.embed(EmbedLabel::CopyCopied)}
                    data-selected={texts.embed(EmbedLabel::CopySelected)}
                />
            </p>
        </div>
    }
}

/// What is left without scripts: the code with all defaults, where the address is known.
pub(super) fn without_script(start: &Page, around: &Surroundings) -> Html {
    let texts = start.texts;
    match default_code(start, around) {
        Some(code) => html! {
            <>
                <p>{texts.embed(EmbedLabel::NoscriptDefault)}</p>
                <pre dir="ltr">{code}</pre>
            </>
        },
        None => html! { <p>{texts.embed(EmbedLabel::NoscriptNone)}</p> },
    }
}

/// The code of `snippets.js` for an element with all defaults.
fn default_code(start: &Page, around: &Surroundings) -> Option<String> {
    let address = around.address?;
    let lang = if start.is_root {
        String::new()
    } else {
        format!(" lang=\"{}\"", start.texts.lang())
    };
    Some(format!(
        "<script type=\"module\" src=\"{}\"></script>\n\
         <cto-quadrant{lang} style=\"display:block;width:100%;height:0;padding-bottom:{ROOM}!important\">\
         <a href=\"{}\">{}</a></cto-quadrant>",
        escaped(&address.of("embed.js")),
        escaped(&address.of(&start.path())),
        escaped(&start.texts.embed(EmbedLabel::SnippetLink)),
    ))
}
