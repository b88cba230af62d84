//! How a number spreads over a group: a stroke for each member, a bar for the middle half.

use yew::prelude::*;

use super::part::part;
use super::shown::Shown;
use crate::content::Texts;
use crate::content::group_label::GroupLabel;
use crate::content::result_label::ResultLabel;
use crate::domain::answers::Answers;
use crate::domain::group::spans::{self, Span};
use crate::domain::group::standing::Standing;
use crate::view::result::part::{in_percent, percentage};
use crate::view::result::words::USES;

/// From so many members on, a quarter of the group is at least one of them.
const MIN_FOR_HALF: usize = 4;

/// The shares of the four models.
pub(super) fn shares(texts: &Texts, shown: &[Shown]) -> Html {
    let standings: Vec<&Standing> = shown.iter().filter_map(|of| of.standing).collect();
    let spans = spans::shares(&standings);
    if spans.is_empty() {
        return Html::default();
    }
    let body = html! {
        <>
            {list(texts, &spans, |model| texts.model(model))}
            if standings.len() > 1 {
                <p class="note">{texts.label(GroupLabel::SharesNote)}</p>
            }
        </>
    };
    part("group-shares", texts.label(GroupLabel::SharesHeading), body)
}

/// Where the time goes.
pub(super) fn time(texts: &Texts, answers: &[&Answers]) -> Html {
    let spans = spans::time(answers);
    let Some(first) = spans.first() else {
        return Html::default();
    };
    let n = first.values.len().to_string();
    let body = html! {
        <>
            <p class="note">{texts.filled(GroupLabel::TimeAbout, &[("n", &n)])}</p>
            {list(texts, &spans, |of| texts.label(USES[of.index()]))}
        </>
    };
    part("group-time", texts.label(ResultLabel::TimeTitle), body)
}

fn list<T: Copy>(texts: &Texts, spans: &[Span<T>], name: impl Fn(T) -> AttrValue) -> Html {
    html! {
        <ul class="spans">
            for span in spans {
                <li>
                    <span class="name">{name(span.of)}</span>
                    <span class="share">{in_words(texts, span)}</span>
                    {strip(span)}
                </li>
            }
        </ul>
    }
}

/// The middle, the middle half, and the ends.
fn in_words<T>(texts: &Texts, span: &Span<T>) -> AttrValue {
    let percent = |part: f64| in_percent(texts, span.at(part));
    if span.values.len() == 1 {
        return texts.filled(GroupLabel::SpanOne, &[("n", &percent(0.0))]);
    }
    let [least, low, middle, high, most] = [0.0, 0.25, 0.5, 0.75, 1.0].map(percent);
    if least == most {
        return texts.filled(GroupLabel::SpanSame, &[("n", &least)]);
    }
    let gaps = [
        ("middle", middle),
        ("low", low),
        ("high", high),
        ("least", least),
        ("most", most),
    ];
    let label = if span.values.len() < MIN_FOR_HALF {
        GroupLabel::SpanFew
    } else {
        GroupLabel::Span
    };
    texts.filled(
        label,
        &gaps.each_ref().map(|(gap, value)| (*gap, value.as_str())),
    )
}

/// Its words stand above it.
fn strip<T>(span: &Span<T>) -> Html {
    let (low, high) = span.half();
    let middle = percentage(span.at(0.5));
    html! {
        <svg class="spread" aria-hidden="true">
            <rect class="track" y="8" width="100%" height="8" rx="4" />
            <rect
                class="half"
                x={percentage(low)}
                y="5"
                width={percentage(high - low)}
                height="14"
                rx="2"
            />
            for share in &span.values {
                <line class="one" x1={percentage(*share)} x2={percentage(*share)} y1="2" y2="22" />
            }
            <line class="middle" x1={middle.clone()} x2={middle} y1="0" y2="24" />
        </svg>
    }
}
