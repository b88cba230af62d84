//! The links to one result, with the name that may travel in them.

use yew::prelude::*;

use super::links::CopyText;
use super::qr::qr;
use crate::app::sharing::Named;
use crate::app::sharing::action::SharingAction;
use crate::content::Texts;
use crate::content::sharing_label::SharingLabel;
use crate::hooks::use_links::Links;
use crate::platform::page::field_value;

/// A field for the name, the plain link, the link with a preview where there is one, the QR code.
pub(super) fn link_section(
    texts: &Texts,
    shown: &Named,
    links: &Links,
    on_action: &Callback<SharingAction>,
) -> Html {
    let oninput = on_action.reform(|event: InputEvent| {
        SharingAction::NameShown(field_value(&event).unwrap_or_default())
    });
    let link = |id, label, about, text: &AttrValue| {
        html! {
            <CopyText
                texts={texts.clone()}
                {id}
                label={texts.sharing(label)}
                about={texts.sharing(about)}
                button={texts.sharing(SharingLabel::LinkCopy)}
                text={text.clone()}
            />
        }
    };
    html! {
        <section class="links" aria-labelledby="share-links">
            <h2 id="share-links">{texts.sharing(SharingLabel::LinkHeading)}</h2>
            <div class="field">
                <label for="share-name">{texts.sharing(SharingLabel::LinkName)}</label>
                <input
                    id="share-name"
                    value={shown.name.clone()}
                    maxlength="40"
                    autocomplete="off"
                    aria-describedby="share-name-about"
                    {oninput}
                />
                <p class="note" id="share-name-about">
                    {texts.sharing(SharingLabel::LinkNameAbout)}
                </p>
            </div>
            {link("share-plain", SharingLabel::LinkPlain, SharingLabel::LinkPlainAbout, &links.plain)}
            if let Some(preview) = &links.preview {
                {link(
                    "share-preview",
                    SharingLabel::LinkPreview,
                    SharingLabel::LinkPreviewAbout,
                    preview,
                )}
            }
            <QrCode texts={texts.clone()} link={links.plain.clone()} />
        </section>
    }
}

#[derive(Properties, Clone, PartialEq)]
struct QrCodeProps {
    texts: Texts,
    link: AttrValue,
}

/// The plain link as a QR code, worked out when somebody wants to see it.
#[component]
fn QrCode(props: &QrCodeProps) -> Html {
    let QrCodeProps { texts, link } = props;
    let shown = use_state_eq(|| false);
    let onclick = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(!*shown))
    };
    let expanded = if *shown { "true" } else { "false" };
    html! {
        <div>
            <button
                type="button"
                class="secondary"
                aria-expanded={expanded}
                {onclick}
            >
                {texts.sharing(SharingLabel::LinkQr)}
            </button>
            if *shown {
                <div>
                    if let Some(code) = qr(link, texts.sharing(SharingLabel::LinkQrAlt)) {
                        {code}
                    } else {
                        <p>{texts.sharing(SharingLabel::LinkQrTooLong)}</p>
                    }
                </div>
            }
        </div>
    }
}
