//! The first tool: links, pictures and texts of one result.

use yew::prelude::*;

use super::links::CopyText;
use super::result_links::link_section;
use super::words::{FILE, markdown, plain, said};
use crate::app::sharing::action::SharingAction;
use crate::app::sharing::{Named, Origin};
use crate::content::Texts;
use crate::content::sharing_label::SharingLabel;
use crate::domain::answers::RoleView;
use crate::domain::profile::Profile;
use crate::hooks::use_links::{Links, use_links};
use crate::hooks::use_picture::{Format, Picture, Words, use_picture};
use crate::view::card::document::card_document;
use crate::view::card::layout::Shape;
use crate::view::card::{Card, alt, card, heading};
use crate::view::result::whose::Whose;

/// What is shared.
#[derive(Properties, Clone, PartialEq)]
pub struct PicturesProps {
    /// The texts of the page's language.
    pub texts: Texts,
    /// The result; nothing if there is none yet.
    pub shown: Option<Named>,
    /// Called with everything that is done here.
    pub on_action: Callback<SharingAction>,
}

/// Everything that can be made of one result.
#[component]
pub fn Pictures(props: &PicturesProps) -> Html {
    let PicturesProps {
        texts,
        shown,
        on_action,
    } = props;
    let Some(shown) = shown else {
        return html! { <p>{texts.sharing(SharingLabel::PicturesNone)}</p> };
    };
    html! {
        <OfResult texts={texts.clone()} shown={shown.clone()} {on_action} />
    }
}

#[derive(Properties, Clone, PartialEq)]
struct OfResultProps {
    texts: Texts,
    shown: Named,
    on_action: Callback<SharingAction>,
}

#[component]
fn OfResult(props: &OfResultProps) -> Html {
    let OfResultProps {
        texts,
        shown,
        on_action,
    } = props;
    let profile = use_memo(shown.answers.quiz, Profile::of);
    let call = (*profile).as_ref().map(|profile| profile.call);
    let links = use_links(shown, call);
    html! {
        <>
            {link_section(texts, shown, &links, on_action)}
            if let Some(profile) = &*profile {
                <PictureOf
                    texts={texts.clone()}
                    shown={shown.clone()}
                    profile={profile.clone()}
                    links={links.clone()}
                />
            } else {
                <p class="note">{texts.sharing(SharingLabel::PicturesTooFew)}</p>
            }
            <CopyText
                texts={texts.clone()}
                id="share-json"
                label={texts.sharing(SharingLabel::TextJson)}
                about={texts.sharing(SharingLabel::TextJsonAbout)}
                button={texts.sharing(SharingLabel::LinkCopy)}
                text={links.json}
                long={true}
            />
        </>
    }
}

#[derive(Properties, Clone, PartialEq)]
struct PictureOfProps {
    texts: Texts,
    shown: Named,
    profile: Profile,
    links: Links,
}

/// The result card as a picture, and the texts that go with it.
#[component]
fn PictureOf(props: &PictureOfProps) -> Html {
    let PictureOfProps {
        texts,
        shown,
        profile,
        links,
    } = props;
    let shape = use_state_eq(|| Shape::Wide);
    let name = links.name.as_deref();
    let drawn = Card {
        profile,
        perspective: shown.answers.perspective,
        guess: shown.answers.self_view.and_then(RoleView::model),
        name,
        address: &links.address,
        shape: *shape,
    };
    let description = alt(texts, &drawn);
    let perspective = shown.answers.perspective;
    let is_own = shown.origin != Origin::Link;
    let whose = Whose::of(is_own, &links.name.clone().unwrap_or_default(), perspective);
    let said = said(texts, profile, &whose, perspective);
    let dependencies = (shown.clone(), *shape, links.address.clone());
    let picture = use_picture(dependencies, shape.size(), FILE, card_document);
    let words = Words {
        title: heading(texts, profile),
        text: said.clone(),
        link: links.plain.to_string(),
    };
    let text = |id, label, about: Option<SharingLabel>, text: String| {
        html! {
            <CopyText
                texts={texts.clone()}
                {id}
                label={texts.sharing(label)}
                about={about.map(|about| texts.sharing(about))}
                button={texts.sharing(SharingLabel::LinkCopy)}
                text={text}
                long={true}
            />
        }
    };
    html! {
        <>
            <section class="picture" aria-labelledby="share-picture">
                <h2 id="share-picture">{texts.sharing(SharingLabel::PictureHeading)}</h2>
                {shapes(texts, &shape)}
                <div hidden={true} ref={picture.node.clone()}>{card(texts, &drawn)}</div>
                if let Some(address) = &picture.address {
                    <img class="card" src={address} alt={description.clone()} />
                }
                {ways_out(texts, &picture, words)}
            </section>
            <section class="texts" aria-labelledby="share-texts">
                <h2 id="share-texts">{texts.sharing(SharingLabel::TextHeading)}</h2>
                {text(
                    "share-plain-text",
                    SharingLabel::TextPlain,
                    None,
                    plain(&said, &texts.sharing(SharingLabel::SaidInvitation), &links.plain),
                )}
                {text(
                    "share-markdown",
                    SharingLabel::TextMarkdown,
                    Some(SharingLabel::TextMarkdownAbout),
                    markdown(&said, &description, &texts.sharing(SharingLabel::SaidSee), &links.plain),
                )}
            </section>
        </>
    }
}

fn shapes(texts: &Texts, shape: &UseStateHandle<Shape>) -> Html {
    let choice = |value: Shape, label| {
        let onchange = {
            let shape = shape.clone();
            Callback::from(move |_: Event| shape.set(value))
        };
        html! {
            <label>
                <input type="radio" name="shape" checked={**shape == value} {onchange} />
                {" "}
                {texts.sharing(label)}
            </label>
        }
    };
    html! {
        <fieldset class="shapes">
            <legend>{texts.sharing(SharingLabel::PictureShape)}</legend>
            {choice(Shape::Wide, SharingLabel::PictureWide)}
            {choice(Shape::Square, SharingLabel::PictureSquare)}
        </fieldset>
    }
}

/// Saving and handing on, as far as this browser and this frame allow it.
fn ways_out(texts: &Texts, picture: &Picture, words: Words) -> Html {
    let save = |format: Format, label| {
        let save = picture.save.as_ref()?;
        let onclick = save.reform(move |_: MouseEvent| format);
        Some(html! {
            <button type="button" class="secondary" {onclick}>{texts.sharing(label)}</button>
        })
    };
    html! {
        <>
            <p class="row">
                {save(Format::Png, SharingLabel::PicturePng)}
                {save(Format::Svg, SharingLabel::PictureSvg)}
                if let Some(share) = &picture.share {
                    <button
                        type="button"
                        class="secondary"
                        onclick={share.reform(move |_: MouseEvent| words.clone())}
                    >
                        {texts.sharing(SharingLabel::PictureShare)}
                    </button>
                }
            </p>
            if picture.save.is_none() {
                <p class="note">{texts.sharing(SharingLabel::PictureNoSaving)}</p>
            }
            <p role="status">
                if picture.failed {
                    {texts.sharing(SharingLabel::PictureFailed)}
                }
            </p>
        </>
    }
}
