//! The third tool: the results that this browser keeps, and how they moved over time.

use yew::prelude::*;

use super::compare::Paste;
use super::links::CopyText;
use super::names::perspective;
use crate::app::sharing::action::SharingAction;
use crate::app::sharing::{Kept, Sharing};
use crate::content::Texts;
use crate::content::sharing_label::SharingLabel;
use crate::domain::answers::Perspective;
use crate::domain::profile::Profile;
use crate::domain::region::Region;
use crate::hooks::kept::MAX_FILE;
use crate::hooks::use_links::{codes, fragment};
use crate::platform::download;
use crate::view::map::overlay::{Marked, Overlay, overlay};
use crate::view::map::series::Series;
use crate::view::result::headline::call_sentence;

/// How many results the drift is drawn through, the last ones.
const N_DRAWN: usize = 6;

/// What is kept.
#[derive(Properties, Clone, PartialEq)]
pub struct HistoryProps {
    /// The texts of the page's language.
    pub texts: Texts,
    /// The state of the tools.
    pub state: Sharing,
    /// Called with everything that is done here.
    pub on_action: Callback<SharingAction>,
    /// Saves everything as one file.
    pub on_export: Callback<()>,
}

/// The offer to keep results, or what is kept.
#[component]
pub fn History(props: &HistoryProps) -> Html {
    let HistoryProps {
        texts,
        state,
        on_action,
        on_export,
    } = props;
    let kept = state.kept.clone().unwrap_or_default();
    let profiles = use_memo(kept, |kept| {
        let profile = |kept: &Kept| Profile::of(&kept.answers.quiz);
        kept.iter().map(profile).collect::<Vec<_>>()
    });
    let Some(kept) = &state.kept else {
        return offer(texts, on_action);
    };
    html! {
        <>
            <p>{texts.sharing(SharingLabel::HistoryOn)}</p>
            if let Some(shown) = state.shown.as_ref().filter(|shown| state.is_own(&shown.answers)) {
                if !kept.iter().any(|kept| kept.answers == shown.answers) {
                    <p>
                        {act(texts, "primary", SharingLabel::HistoryRecord, on_action, SharingAction::Record)}
                    </p>
                }
            }
            if kept.is_empty() {
                <p class="note">{texts.sharing(SharingLabel::HistoryEmpty)}</p>
            } else {
                {drift(texts, kept, &profiles)}
                {list(texts, kept, &profiles, on_action)}
            }
            {files(texts, kept, on_action, on_export)}
            {leaving(texts, on_action)}
        </>
    }
}

fn act(
    texts: &Texts,
    class: &'static str,
    label: SharingLabel,
    on_action: &Callback<SharingAction>,
    action: SharingAction,
) -> Html {
    let onclick = on_action.reform(move |_: MouseEvent| action.clone());
    html! { <button type="button" {class} {onclick}>{texts.sharing(label)}</button> }
}

fn offer(texts: &Texts, on_action: &Callback<SharingAction>) -> Html {
    html! {
        <>
            <p>{texts.sharing(SharingLabel::HistoryOff)}</p>
            <p>{act(texts, "primary", SharingLabel::HistoryKeep, on_action, SharingAction::Keep(true))}</p>
        </>
    }
}

/// The way that one's own results took over the map, from the first of them to the last.
fn drift(texts: &Texts, kept: &[Kept], profiles: &[Option<Profile>]) -> Html {
    let own = kept.iter().zip(profiles).filter_map(|(kept, profile)| {
        kept.is_of(Perspective::Today)
            .then_some((kept, profile.as_ref()?))
    });
    let own: Vec<_> = own.collect();
    let last = &own[own.len().saturating_sub(N_DRAWN)..];
    let (Some((first, _)), Some((latest, _))) = (last.first(), last.last()) else {
        return Html::default();
    };
    if first.date == latest.date {
        return html! { <p class="note">{texts.sharing(SharingLabel::HistoryNoDrift)}</p> };
    }
    let (from, to) = (first.date.to_string(), latest.date.to_string());
    let (n, days) = (
        last.len().to_string(),
        latest.date.days_since(first.date).to_string(),
    );
    let gaps = [
        ("n", n.as_str()),
        ("from", &from),
        ("to", &to),
        ("days", &days),
    ];
    let description = texts.sharing_filled(SharingLabel::HistoryDrift, &gaps);
    let newest = last.len() - 1;
    let marked: Vec<Marked> = last
        .iter()
        .enumerate()
        .map(|(place, (kept, profile))| Marked {
            series: Series::new(place),
            name: kept.date.to_string().into(),
            position: profile.position,
            region: region(profile, place == newest),
            perspective: kept.answers.perspective,
        })
        .collect();
    let drawn = Overlay {
        id: "drift",
        results: &marked,
        path: true,
        blot: None,
        dots: false,
        description: description.clone(),
    };
    html! {
        <section class="drift" aria-labelledby="history-drift">
            <h2 id="history-drift">{texts.sharing(SharingLabel::HistoryDriftHeading)}</h2>
            <figure>
                {overlay(texts, &drawn)}
                <figcaption>{description}</figcaption>
            </figure>
        </section>
    }
}

/// Only the newest place shows how sure it is: the others would hide each other.
fn region(profile: &Profile, is_newest: bool) -> Option<&Region> {
    is_newest.then_some(&profile.region)
}

fn list(
    texts: &Texts,
    kept: &[Kept],
    profiles: &[Option<Profile>],
    on_action: &Callback<SharingAction>,
) -> Html {
    let item = |(kept, profile): (&Kept, &Option<Profile>)| {
        let date = kept.date.to_string();
        let delete = {
            let kept = kept.clone();
            on_action.reform(move |_: MouseEvent| SharingAction::Delete(kept.clone()))
        };
        let open = texts.sharing_filled(SharingLabel::HistoryOpenThis, &[("date", &date)]);
        let this = texts.sharing_filled(SharingLabel::HistoryDeleteThis, &[("date", &date)]);
        html! {
            <li>
                <p>
                    <time datetime={date.clone()}>{date.clone()}</time>
                    {" · "}
                    {perspective(texts, &kept.answers)}
                    if !kept.name.is_empty() {
                        {" · "}
                        <bdi>{kept.name.clone()}</bdi>
                    }
                </p>
                <p>
                    if let Some(profile) = profile {
                        {call_sentence(texts, profile.call)}
                    } else {
                        {texts.sharing(SharingLabel::HistoryNoMap)}
                    }
                </p>
                <p class="row">
                    <a href={["#", &fragment(kept)].concat()} aria-label={open}>
                        {texts.sharing(SharingLabel::HistoryOpen)}
                    </a>
                    <button type="button" class="quiet" aria-label={this} onclick={delete}>
                        {texts.sharing(SharingLabel::HistoryDelete)}
                    </button>
                </p>
            </li>
        }
    };
    html! {
        <section aria-labelledby="history-list">
            <h2 id="history-list">{texts.sharing(SharingLabel::HistoryListHeading)}</h2>
            <ol class="kept" reversed={true}>
                for one in kept.iter().zip(profiles).rev().map(item) {
                    {one}
                }
            </ol>
        </section>
    }
}

/// Out of this browser, and into it.
fn files(
    texts: &Texts,
    kept: &[Kept],
    on_action: &Callback<SharingAction>,
    on_export: &Callback<()>,
) -> Html {
    let on_choose = {
        let on_action = on_action.clone();
        Callback::from(move |event: Event| {
            let on_action = on_action.clone();
            download::read_chosen(&event, MAX_FILE, move |text| {
                on_action.emit(SharingAction::Import(text));
            });
        })
    };
    html! {
        <section class="files" aria-labelledby="history-files">
            <h2 id="history-files">{texts.sharing(SharingLabel::HistoryFilesHeading)}</h2>
            if !kept.is_empty() {
                if download::is_possible() {
                    <p>
                        <button
                            type="button"
                            class="secondary"
                            onclick={on_export.reform(|_: MouseEvent| ())}
                        >
                            {texts.sharing(SharingLabel::HistoryExport)}
                        </button>
                    </p>
                } else {
                    <p class="note">{texts.sharing(SharingLabel::HistoryNoSaving)}</p>
                }
                <CopyText
                    texts={texts.clone()}
                    id="history-codes"
                    label={texts.sharing(SharingLabel::HistoryCodes)}
                    button={texts.sharing(SharingLabel::LinkCopy)}
                    text={codes(kept)}
                    long={true}
                />
            }
            <div class="field">
                <label for="history-file">{texts.sharing(SharingLabel::HistoryImport)}</label>
                <p class="note" id="history-file-about">{texts.sharing(SharingLabel::HistoryImportAbout)}</p>
                <input
                    id="history-file"
                    aria-describedby="history-file-about"
                    type="file"
                    accept="application/json,.json"
                    onchange={on_choose}
                />
            </div>
            <Paste
                texts={texts.clone()}
                id="history-paste"
                label={texts.sharing(SharingLabel::HistoryPaste)}
                about={texts.sharing(SharingLabel::HistoryPasteAbout)}
                button={texts.sharing(SharingLabel::HistoryPasteAdd)}
                on_paste={on_action.reform(|text| SharingAction::Import(Some(text)))}
            />
        </section>
    }
}

fn leaving(texts: &Texts, on_action: &Callback<SharingAction>) -> Html {
    html! {
        <p class="stored">
            {act(texts, "quiet", SharingLabel::HistoryDeleteAll, on_action, SharingAction::DeleteAll)}
            {act(texts, "quiet", SharingLabel::HistoryStop, on_action, SharingAction::Keep(false))}
        </p>
    }
}
