//! How much each model pulls, with the range that the answers leave open.

use yew::prelude::*;

use crate::content::Texts;
use crate::content::result_label::ResultLabel;
use crate::domain::profile::{Profile, Pull};
use crate::view::result::part::{in_percent, percentage};
use crate::view::sentence::whole;

/// One bar for each model, the largest first.
pub fn affinities(texts: &Texts, profile: &Profile) -> Html {
    // What the headline names stands out here, as it does on the map.
    let called = profile.call.models();
    html! {
        <section class="affinities" aria-labelledby="affinities-heading">
            <h2 class="off-screen" id="affinities-heading">{texts.label(ResultLabel::AffinitiesHeading)}</h2>
            <ol>
                for pull in profile.ranked() {
                    <li
                        key={pull.model.index()}
                        class={called.contains(&pull.model).then_some("called")}
                    >
                        <span class="name">{texts.model(pull.model)}</span>
                        <span class="share">{share(texts, &pull)}</span>
                        {bar(&pull)}
                    </li>
                }
            </ol>
        </section>
    }
}

/// The bar of one model: its share, and a line from the low to the high end of its range.
fn bar(pull: &Pull) -> Html {
    let (low, high) = (percentage(pull.low), percentage(pull.high));
    html! {
        <svg class="bar" aria-hidden="true">
            <rect class="track" y="4" width="100%" height="8" rx="4" />
            <rect class="fill" y="4" width={percentage(pull.share)} height="8" rx="4" />
            <line class="range" x1={low.clone()} x2={high.clone()} y1="8" y2="8" />
            <line class="range" x1={low.clone()} x2={low} y1="2" y2="14" />
            <line class="range" x1={high.clone()} x2={high} y1="2" y2="14" />
        </svg>
    }
}

/// The share of a model.
pub(super) fn share(texts: &Texts, pull: &Pull) -> AttrValue {
    in_percent(texts, pull.share)
}

/// Most minus least, the plain count that anybody can check by hand.
pub(super) fn signed(most: u8, least: u8) -> AttrValue {
    let difference = i32::from(most) - i32::from(least);
    let mut text = String::new();
    text.push_str(if difference < 0 { "\u{2212}" } else { "+" });
    text.push_str(&difference.unsigned_abs().to_string());
    text.into()
}

/// A coordinate with two decimals.
#[must_use]
pub fn coordinate(value: f64) -> AttrValue {
    let hundredths = whole(value * 100.0);
    let mut text = String::new();
    if hundredths < 0 {
        text.push('\u{2212}');
    }
    let hundredths = hundredths.unsigned_abs();
    text.push_str(&(hundredths / 100).to_string());
    text.push('.');
    text.push_str(&(hundredths / 10 % 10).to_string());
    text.push_str(&(hundredths % 10).to_string());
    text.into()
}
