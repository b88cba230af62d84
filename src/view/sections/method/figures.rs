//! What the simulations showed, as bars with their numbers.

use yew::prelude::*;

use crate::content::Texts;
use crate::content::result_label::ResultLabel;
use crate::content::section_label::SectionLabel;
use crate::domain::simulated::SIMULATED;
use crate::view::result::part::bar;

/// What the blot is meant to hold.
const AIM: f64 = 0.8;

/// One bar for each figure. The one with an aim has a tick there.
pub(super) fn figures(texts: &Texts) -> Html {
    let of_takers = [
        (SectionLabel::MethodRecovered, SIMULATED.recovered),
        (SectionLabel::MethodCareless, SIMULATED.careless),
        (SectionLabel::MethodSide, SIMULATED.side),
    ];
    let one = |tenths| in_percent(texts, tenths);
    let (low, high) = (SIMULATED.inside_low, SIMULATED.inside_high);
    let inside = texts.filled(
        ResultLabel::AffinitiesFromTo,
        &[("low", &percent(low)), ("high", &percent(high))],
    );
    html! {
        <ul class="bars">
            for (label, tenths) in of_takers {
                {figure(texts, label, one(tenths), tenths, None)}
            }
            {figure(texts, SectionLabel::MethodInside, inside, low, Some(AIM))}
            {figure(texts, SectionLabel::MethodRandom, one(SIMULATED.random_clear), SIMULATED.random_clear, None)}
        </ul>
    }
}

/// What no scoring could do better with careless answers.
pub(super) fn careless_best(texts: &Texts) -> AttrValue {
    let best = in_percent(texts, SIMULATED.careless_best);
    texts.filled(SectionLabel::MethodCarelessBest, &[("n", &best)])
}

fn in_percent(texts: &Texts, tenths: u32) -> AttrValue {
    texts.filled(ResultLabel::AffinitiesPercent, &[("n", &percent(tenths))])
}

fn figure(
    texts: &Texts,
    label: SectionLabel,
    value: AttrValue,
    tenths: u32,
    aim: Option<f64>,
) -> Html {
    html! {
        <li>
            <span class="name">{texts.label(label)}</span>
            <span class="share">{value}</span>
            {bar(f64::from(tenths) / 1000.0, aim)}
        </li>
    }
}

/// Tenths of a percent as a percentage with one decimal.
fn percent(tenths: u32) -> String {
    let mut text = (tenths / 10).to_string();
    text.push('.');
    text.push_str(&(tenths % 10).to_string());
    text
}
