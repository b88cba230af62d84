//! The second tool: several results beside each other.

use yew::prelude::*;

use super::comparison::{Compared, comparison};
use super::links::CopyText;
use super::names::{name, names, to_compare};
use crate::app::sharing::action::SharingAction;
use crate::app::sharing::{MAX_COMPARED, Named, Sharing};
use crate::app::state::Over;
use crate::content::Texts;
use crate::content::sharing_label::SharingLabel;
use crate::domain::profile::Profile;
use crate::hooks::use_links::{comparison_link, handed_over};
use crate::platform::page::{checked_value, field_value};

/// What is compared.
#[derive(Properties, Clone, PartialEq)]
pub struct CompareProps {
    /// The texts of the page's language.
    pub texts: Texts,
    /// The state of the tools.
    pub state: Sharing,
    /// Called with everything that is done here.
    pub on_action: Callback<SharingAction>,
    /// Called with results and the screen that is to show them.
    pub on_hand_over: Callback<(String, Over)>,
}

/// The list of results, ways to add more, the link, and what the comparison shows.
#[component]
pub fn Compare(props: &CompareProps) -> Html {
    let CompareProps {
        texts,
        state,
        on_action,
        on_hand_over,
    } = props;
    let names = names(texts, &state.compared);
    let quizzes: Vec<_> = state
        .compared
        .iter()
        .map(|named| named.answers.quiz)
        .collect();
    let profiles = use_memo(quizzes, |quizzes| {
        quizzes.iter().map(Profile::of).collect::<Vec<_>>()
    });
    let compared: Vec<Compared> = state
        .compared
        .iter()
        .zip(names.iter().cloned().zip(&*profiles))
        .map(|(named, (name, profile))| Compared {
            name,
            answers: &named.answers,
            profile: profile.as_ref(),
        })
        .collect();
    html! {
        <>
            {list(texts, state, &names, on_action)}
            if state.compared.len() < MAX_COMPARED {
                {more(texts, state, on_action)}
            } else {
                <p class="note">{texts.sharing(SharingLabel::CompareFull)}</p>
            }
            {further(texts, state, on_hand_over)}
            if compared.len() > 1 {
                {comparison(texts, &compared)}
                {link(texts, state, on_action)}
            } else {
                <p>{texts.sharing(SharingLabel::CompareTooFew)}</p>
            }
        </>
    }
}

/// The results with a field for the name of each.
fn list(
    texts: &Texts,
    state: &Sharing,
    names: &[AttrValue],
    on_action: &Callback<SharingAction>,
) -> Html {
    let item = |(place, named): (usize, &Named)| {
        let id = ["compare-name", &place.to_string()].join("-");
        let oninput = on_action.reform(move |event: InputEvent| {
            SharingAction::Rename(place, field_value(&event).unwrap_or_default())
        });
        let remove = on_action.reform(move |_: MouseEvent| SharingAction::Remove(place));
        let shown = &names[place];
        html! {
            <li key={place}>
                <label for={id.clone()}>
                    {texts.sharing_filled(SharingLabel::CompareName, &[("n", &(place + 1).to_string())])}
                </label>
                <div class="row">
                    <input
                        {id}
                        value={named.name.clone()}
                        placeholder={shown.clone()}
                        maxlength="40"
                        autocomplete="off"
                        {oninput}
                    />
                    <button
                        type="button"
                        class="quiet"
                        aria-label={texts.sharing_filled(SharingLabel::CompareRemove, &[("name", shown)])}
                        onclick={remove}
                    >
                        {texts.sharing(SharingLabel::CompareTakeAway)}
                    </button>
                </div>
            </li>
        }
    };
    html! {
        <ol class="compared">
            for one in state.compared.iter().enumerate().map(item) {
                {one}
            }
        </ol>
    }
}

/// What is at hand to be added, and a field for links from elsewhere.
fn more(texts: &Texts, state: &Sharing, on_action: &Callback<SharingAction>) -> Html {
    let kept = state.kept.iter().flatten().rev().map(to_compare);
    let at_hand: Vec<Named> = state
        .at_hand()
        .into_iter()
        .chain(kept.filter(|named| !state.compares(&named.answers)))
        .collect();
    let add = |named: Named| {
        let words =
            texts.sharing_filled(SharingLabel::CompareAdd, &[("name", &name(texts, &named))]);
        let onclick =
            on_action.reform(move |_: MouseEvent| SharingAction::Compare(vec![named.clone()], 0));
        html! { <li><button type="button" class="secondary" {onclick}>{words}</button></li> }
    };
    html! {
        <div class="more">
            if !at_hand.is_empty() {
                <ul class="row">
                    for one in at_hand.into_iter().map(add) {
                        {one}
                    }
                </ul>
            }
            <Paste
                texts={texts.clone()}
                id="compare-paste"
                label={texts.sharing(SharingLabel::ComparePaste)}
                about={texts.sharing(SharingLabel::ComparePasteAbout)}
                button={texts.sharing(SharingLabel::ComparePasteAdd)}
                on_paste={on_action.reform(SharingAction::Paste)}
            />
        </div>
    }
}

/// The ways to what is made of two results, and of more than find a place here.
fn further(texts: &Texts, state: &Sharing, on_hand_over: &Callback<(String, Over)>) -> Html {
    let way = |class: &'static str, words: AttrValue, results: String, over: Over| {
        let onclick = on_hand_over.reform(move |_: MouseEvent| (results.clone(), over));
        html! { <button type="button" {class} {onclick}>{words}</button> }
    };
    let (class, words) = if state.left_out.is_empty() {
        ("quiet", texts.sharing(SharingLabel::CompareWholeGroup))
    } else {
        let n = state.gathered().count().to_string();
        let gaps = [("n", n.as_str())];
        (
            "primary",
            texts.sharing_filled(SharingLabel::CompareAsGroup, &gaps),
        )
    };
    html! {
        <p class="row">
            if state.compared.len() > 1 {
                {way(
                    "secondary",
                    texts.sharing(SharingLabel::CompareTalk),
                    handed_over(state.compared.iter()),
                    Over::Papers,
                )}
            }
            {way(class, words, handed_over(state.gathered()), Over::Group)}
        </p>
    }
}

/// A field for pasted text.
#[derive(Properties, Clone, PartialEq)]
pub struct PasteProps {
    /// The texts of the page's language.
    pub texts: Texts,
    /// The id of the field.
    pub id: &'static str,
    /// What to paste.
    pub label: AttrValue,
    /// What else has to be known.
    pub about: AttrValue,
    /// The words of the button.
    pub button: AttrValue,
    /// Called with the text.
    pub on_paste: Callback<String>,
}

/// A field for pasted text and the button that takes it; then the field is empty again.
#[component]
pub fn Paste(props: &PasteProps) -> Html {
    let text = use_state_eq(String::new);
    let about_id = [props.id, "about"].join("-");
    let oninput = {
        let text = text.clone();
        Callback::from(move |event: InputEvent| text.set(field_value(&event).unwrap_or_default()))
    };
    let onclick = {
        let (text, on_paste) = (text.clone(), props.on_paste.clone());
        Callback::from(move |_: MouseEvent| {
            on_paste.emit((*text).clone());
            text.set(String::new());
        })
    };
    html! {
        <div class="field">
            <label for={props.id}>{&props.label}</label>
            <p class="note" id={about_id.clone()}>{&props.about}</p>
            <div class="row">
                <textarea
                    id={props.id}
                    rows="2"
                    spellcheck="false"
                    autocomplete="off"
                    aria-describedby={about_id}
                    value={(*text).clone()}
                    {oninput}
                />
                <button type="button" class="secondary" {onclick}>{&props.button}</button>
            </div>
        </div>
    }
}

/// The link to this comparison.
fn link(texts: &Texts, state: &Sharing, on_action: &Callback<SharingAction>) -> Html {
    let onchange = on_action.reform(|event: Event| {
        SharingAction::LetNamesTravel(checked_value(&event).unwrap_or_default())
    });
    html! {
        <section class="links" aria-labelledby="compare-link-heading">
            <h2 id="compare-link-heading">{texts.sharing(SharingLabel::CompareLinkHeading)}</h2>
            <label class="check">
                <input type="checkbox" checked={state.names_travel} {onchange} />
                {" "}
                {texts.sharing(SharingLabel::CompareNamesTravel)}
            </label>
            <CopyText
                texts={texts.clone()}
                id="compare-link"
                label={texts.sharing(SharingLabel::CompareLink)}
                about={texts.sharing(SharingLabel::CompareLinkAbout)}
                button={texts.sharing(SharingLabel::LinkCopy)}
                text={comparison_link(&state.compared, state.names_travel)}
            />
        </section>
    }
}
