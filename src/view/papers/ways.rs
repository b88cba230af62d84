//! What can be done with a paper: copy it, print it, save it; and what becomes of typed words.

use yew::prelude::*;

use super::page::SHEET;
use super::sheet::Sheet;
use super::{html, markdown, plain};
use crate::app::papers::action::PapersAction;
use crate::app::papers::{Papers, Told};
use crate::content::Texts;
use crate::content::paper_label::PaperLabel;
use crate::hooks::use_copy::Copied;
use crate::platform::page::checked_value;
use crate::platform::{download, rich};

/// A paper to take along.
#[derive(Properties, Clone, PartialEq)]
pub struct WaysProps {
    /// The texts of the page's language.
    pub texts: Texts,
    /// What stands on it.
    pub sheet: Sheet,
    /// What files are called, without their ending.
    pub name: &'static str,
}

/// The buttons, and how copying went.
#[component]
pub fn Ways(props: &WaysProps) -> Html {
    let WaysProps { texts, sheet, name } = props;
    let copied = use_state_eq(Copied::default);
    let copy = {
        let (sheet, copied) = (sheet.clone(), copied.clone());
        move |_: MouseEvent| {
            let done = rich::copy(SHEET, &html::fragment(&sheet), &plain::plain(&sheet));
            copied.set(if done { Copied::Done } else { Copied::Refused });
        }
    };
    let status = match *copied {
        Copied::NotYet => AttrValue::default(),
        Copied::Done => texts.paper(PaperLabel::Copied),
        Copied::Refused => texts.paper(PaperLabel::CopyFailed),
    };
    let button = |class: &'static str, label, onclick: Callback<MouseEvent>| {
        html! { <button type="button" {class} {onclick}>{texts.paper(label)}</button> }
    };
    let save = |ending: &'static str, kind: &'static str, text: fn(&Sheet) -> String| {
        let (sheet, file) = (sheet.clone(), [*name, ending].concat());
        Callback::from(move |_: MouseEvent| {
            // A browser that refuses says so itself.
            let _ = download::save_text(&file, kind, &text(&sheet));
        })
    };
    html! {
        <div class="ways">
            <p class="row">
                {button("primary", PaperLabel::Copy, copy.into())}
                {button("secondary", PaperLabel::Print, Callback::from(|_: MouseEvent| rich::print()))}
                if download::is_possible() {
                    {button("secondary", PaperLabel::Markdown, save(".md", "text/markdown", markdown::markdown))}
                    {button("secondary", PaperLabel::Html, save(".html", "text/html", html::file))}
                }
            </p>
            if !download::is_possible() {
                <p class="note">{texts.paper(PaperLabel::NoSaving)}</p>
            }
            <p class="status" role="status">{status}</p>
        </div>
    }
}

/// Whether typed words are kept, and the way to take them back.
pub fn keeping(texts: &Texts, papers: &Papers, on_action: &Callback<PapersAction>) -> Html {
    let onchange =
        on_action.reform(|event: Event| PapersAction::Keep(checked_value(&event) == Some(true)));
    let reset = on_action.reform(|_: MouseEvent| PapersAction::Reset);
    let told = papers.told == Some(Told::Denied);
    html! {
        <div class="keeping">
            <p>{texts.paper(PaperLabel::Edit)}</p>
            <label class="check">
                <input type="checkbox" checked={papers.kept} {onchange} aria-describedby="keep-about" />
                {" "}
                {texts.paper(PaperLabel::Keep)}
            </label>
            <p class="note" id="keep-about">{texts.paper(PaperLabel::KeepAbout)}</p>
            <p class="status" role="status">
                if told {
                    {texts.paper(PaperLabel::KeepDenied)}
                }
            </p>
            if !papers.lines().is_empty() {
                <button type="button" class="quiet" onclick={reset}>
                    {texts.paper(PaperLabel::Reset)}
                </button>
            }
        </div>
    }
}
