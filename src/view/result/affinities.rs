//! How much each model pulls, with the range that the answers leave open.

use yew::prelude::*;

use crate::content::Texts;
use crate::content::result_label::ResultLabel;
use crate::domain::profile::{Profile, Pull};
use crate::view::result::part::{in_percent, percent, percentage};
use crate::view::sentence::whole;

/// One bar for each model, the largest first.
pub fn affinities(texts: &Texts, profile: &Profile) -> Html {
    let leaders = profile.leaders();
    html! {
        <section class="affinities" aria-labelledby="affinities-heading">
            <h2 class="off-screen" id="affinities-heading">{texts.label(ResultLabel::AffinitiesHeading)}</h2>
            <ol>
                for pull in profile.ranked() {
                    <li
                        key={pull.model.index()}
                        class={leaders.contains(&pull.model).then_some("leading")}
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

/// The same as text, with the audit counts and the coordinates: everything the drawings show.
pub fn table(texts: &Texts, profile: &Profile) -> Html {
    let heading = |label| html! { <th scope="col">{texts.label(label)}</th> };
    html! {
        <details class="twin">
            <summary>{texts.label(ResultLabel::MapTable)}</summary>
            <table>
                <thead>
                    <tr>
                        {heading(ResultLabel::AffinitiesModel)}
                        {heading(ResultLabel::AffinitiesShare)}
                        {heading(ResultLabel::AffinitiesRange)}
                        {heading(ResultLabel::AffinitiesCount)}
                    </tr>
                </thead>
                <tbody>
                    for pull in profile.ranked() {
                        {row(texts, &pull)}
                    }
                </tbody>
            </table>
            <table>
                <thead>
                    <tr>{heading(ResultLabel::MapAxis)}{heading(ResultLabel::MapPosition)}</tr>
                </thead>
                <tbody>
                    <tr>
                        <th scope="row">{texts.label(ResultLabel::MapX)}</th>
                        <td>{coordinate(profile.position.x)}</td>
                    </tr>
                    <tr>
                        <th scope="row">{texts.label(ResultLabel::MapY)}</th>
                        <td>{coordinate(profile.position.y)}</td>
                    </tr>
                </tbody>
            </table>
        </details>
    }
}

fn row(texts: &Texts, pull: &Pull) -> Html {
    let (low, high) = (percent(pull.low), percent(pull.high));
    let gaps = [("low", low.as_str()), ("high", high.as_str())];
    html! {
        <tr key={pull.model.index()}>
            <th scope="row">{texts.model(pull.model)}</th>
            <td>{share(texts, pull)}</td>
            <td>{texts.filled(ResultLabel::AffinitiesFromTo, &gaps)}</td>
            <td>{signed(pull.most, pull.least)}</td>
        </tr>
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

fn share(texts: &Texts, pull: &Pull) -> AttrValue {
    in_percent(texts, pull.share)
}

/// Most minus least, the plain count that anybody can check by hand.
fn signed(most: u8, least: u8) -> AttrValue {
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
