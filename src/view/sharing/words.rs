//! A result in words, to be pasted into a post or a message: as somebody would send it.

use crate::content::Texts;
use crate::content::sharing_label::SharingLabel;
use crate::domain::answers::Perspective;
use crate::domain::call::Call;
use crate::domain::edition::N_BLOCKS;
use crate::domain::model::Model;
use crate::domain::profile::Profile;
use crate::view::result::part::percent;
use crate::view::result::whose::Whose;

/// The name under which the picture is saved, without its ending; the Markdown points to it.
pub const FILE: &str = "cto-quadrant";

/// What came out, in one sentence.
#[must_use]
pub fn said(texts: &Texts, profile: &Profile, whose: &Whose, perspective: Perspective) -> String {
    let role = role(texts, whose, perspective);
    let share = |model: Model| percent(profile.pull(model).share);
    let name = |model: Model| texts.model(model).to_string();
    let fill = |label, gaps: &[(&str, &str)]| texts.sharing_filled(label, gaps).to_string();
    match profile.largest_first() {
        Call::Clear(model) => fill(
            SharingLabel::SaidClear,
            &[
                ("role", &role),
                ("model", &name(model)),
                ("n", &share(model)),
            ],
        ),
        Call::Leaning(model) => fill(
            SharingLabel::SaidLeaning,
            &[
                ("role", &role),
                ("model", &name(model)),
                ("n", &share(model)),
            ],
        ),
        Call::Between(first, second) => fill(
            SharingLabel::SaidBetween,
            &[
                ("role", &role),
                ("first", &name(first)),
                ("n", &share(first)),
                ("second", &name(second)),
                ("m", &share(second)),
            ],
        ),
        Call::Blend => fill(SharingLabel::SaidBlend, &[("role", &role)]),
        Call::TooFew => {
            let (n, total) = (profile.n_answered.to_string(), N_BLOCKS.to_string());
            fill(
                SharingLabel::SaidFew,
                &[("role", &role), ("n", &n), ("total", &total)],
            )
        }
    }
}

/// Which role it is, as the beginning of a sentence.
fn role(texts: &Texts, whose: &Whose, perspective: Perspective) -> String {
    match (perspective, whose) {
        (Perspective::Needed, _) => texts.sharing(SharingLabel::SaidNeeded).to_string(),
        (Perspective::Today, Whose::Yours) => texts.sharing(SharingLabel::SaidMine).to_string(),
        (Perspective::Today, Whose::Role) => texts.sharing(SharingLabel::SaidRole).to_string(),
        (Perspective::Today, Whose::Of(name)) => texts
            .sharing_filled(SharingLabel::SaidOf, &[("name", name)])
            .to_string(),
    }
}

/// What came out, an invitation, and the link.
#[must_use]
pub fn plain(said: &str, invitation: &str, link: &str) -> String {
    format!("{said} {invitation}\n{link}")
}

/// The picture with its description as the alternative text and the link around it; below it what
/// came out, and the link once more, in words.
#[must_use]
pub fn markdown(said: &str, description: &str, see: &str, link: &str) -> String {
    let (said, description, see) = (escaped(said), escaped(description), escaped(see));
    // A bracket in an address would end the link.
    let link = link.replace('(', "%28").replace(')', "%29");
    format!("[![{description}]({FILE}.png)]({link})\n\n{said} [{see}]({link})\n")
}

/// Text in which no character has a meaning in Markdown, and which is one line.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_control() {
            escaped.push(' ');
            continue;
        }
        if c.is_ascii_punctuation() && !matches!(c, '.' | ',' | ':' | ';' | '%' | '\'' | '"') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}
