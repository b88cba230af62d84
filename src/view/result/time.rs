//! Where the time goes, beside one CTO's own split.

use yew::prelude::*;

use super::part::{Reader, bar};
use super::words::USES;
use crate::content::Texts;
use crate::content::result_label::ResultLabel;
use crate::domain::section::Section;
use crate::domain::time_split::{TimeSplit, TimeUse};
use crate::view::sentence::note;

/// Four bars with a tick where the example stands, and the difference in words.
pub fn time(reader: &Reader) -> Html {
    let texts = reader.texts;
    let split = reader.answers.time_split.unwrap_or(TimeSplit::EXAMPLE);
    reader.optional(Section::TimeSplit, || {
        let (n, example) = (split.outside(), TimeSplit::EXAMPLE.outside());
        let gaps = [("n", &*n.to_string()), ("example", &*example.to_string())];
        html! {
            <>
                <p>{texts.filled(ResultLabel::TimeOutside, &gaps)}</p>
                <ol class="bars">
                    for of in TimeUse::ALL {
                        {line(texts, split, of)}
                    }
                </ol>
                {note(texts, ResultLabel::TimeReading)}
            </>
        }
    })
}

fn line(texts: &Texts, split: TimeSplit, of: TimeUse) -> Html {
    let (percent, example) = (split.percent(of), TimeSplit::EXAMPLE.percent(of));
    let share = |percent: u8| f64::from(percent) / 100.0;
    html! {
        <li key={of.index()}>
            <span class="name">{texts.label(USES[of.index()])}</span>
            <span class="share">{in_percent(texts, percent)}</span>
            {bar(share(percent), Some(share(example)))}
            <small>{difference(texts, percent, example)}</small>
        </li>
    }
}

/// The difference from the example in words.
#[must_use]
pub fn difference(texts: &Texts, percent: u8, example: u8) -> AttrValue {
    let label = match percent.cmp(&example) {
        std::cmp::Ordering::Greater => ResultLabel::TimeMore,
        std::cmp::Ordering::Less => ResultLabel::TimeLess,
        std::cmp::Ordering::Equal => return texts.label(ResultLabel::TimeSame),
    };
    texts.filled(label, &[("n", &percent.abs_diff(example).to_string())])
}

fn in_percent(texts: &Texts, percent: u8) -> AttrValue {
    texts.filled(
        ResultLabel::AffinitiesPercent,
        &[("n", &percent.to_string())],
    )
}
