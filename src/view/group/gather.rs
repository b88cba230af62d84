//! How results come into a group: pasted in any text, or from a file.

use yew::prelude::*;

use super::told::TOLD;
use crate::app::group::action::GroupAction;
use crate::app::group::{GroupState, Refusal, Told};
use crate::content::Texts;
use crate::content::group_label::GroupLabel;
use crate::hooks::use_group::{FIELD, MAX_FILE};
use crate::platform::download;
use crate::platform::page::field_value;

/// A field for pasted text, which keeps what could not be read, and one for files.
pub(super) fn gather(texts: &Texts, state: &GroupState, on_action: &Callback<GroupAction>) -> Html {
    let oninput = on_action
        .reform(|event: InputEvent| GroupAction::Draft(field_value(&event).unwrap_or_default()));
    let onclick = on_action.reform(|_: MouseEvent| GroupAction::Paste);
    let on_choose = {
        let on_action = on_action.clone();
        Callback::from(move |event: Event| {
            let on_action = on_action.clone();
            download::read_chosen(&event, MAX_FILE, move |text| {
                on_action.emit(GroupAction::Choose(text));
            });
        })
    };
    // What was told about them is tied to them; the three other refusals are those of files.
    let (nothing, file) = match state.told {
        Some(Told::Refused(Refusal::Nothing)) => (Some("true"), None),
        Some(Told::Refused(_)) => (None, Some("true")),
        _ => (None, None),
    };
    let described = |about: &str| [about, TOLD].join(" ");
    html! {
        <div class="gather">
            <div class="field">
                <label for={FIELD}>{texts.label(GroupLabel::Paste)}</label>
                <p class="note" id="group-paste-about">{texts.label(GroupLabel::PasteAbout)}</p>
                <textarea
                    id={FIELD}
                    rows="3"
                    spellcheck="false"
                    autocomplete="off"
                    aria-describedby={described("group-paste-about")}
                    aria-invalid={nothing}
                    value={state.draft.clone()}
                    {oninput}
                />
                <p>
                    <button type="button" class="primary" {onclick}>
                        {texts.label(GroupLabel::PasteAdd)}
                    </button>
                </p>
            </div>
            <div class="field">
                <label for="group-file">{texts.label(GroupLabel::File)}</label>
                <p class="note" id="group-file-about">{texts.label(GroupLabel::FileAbout)}</p>
                <input
                    id="group-file"
                    type="file"
                    accept=".csv,.tsv,.txt,.json,text/csv,text/plain,application/json"
                    aria-describedby={described("group-file-about")}
                    aria-invalid={file}
                    onchange={on_choose}
                />
            </div>
        </div>
    }
}
