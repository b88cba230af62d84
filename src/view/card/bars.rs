//! How much each model pulls, as bars of a drawing.

use yew::prelude::*;

use super::layout::{Area, Layout};
use super::measure::{Fitted, LEADING, fitted};
use super::{directed, edge, run, text};
use crate::content::sharing_label::SharingLabel;
use crate::content::{Direction, Texts};
use crate::domain::profile::{Profile, Pull};
use crate::view::map::fixed;
use crate::view::result::part::in_percent;

/// The sizes that a name may have, from the largest down.
const SIZES: [f64; 7] = [21.0, 19.0, 17.0, 15.0, 13.0, 11.0, 9.5];
/// The room for a share, beside its name.
const SHARE: f64 = 84.0;
/// The height of a bar.
const BAR: f64 = 9.0;
/// The sizes that the note may have, from the largest down.
const NOTE: [f64; 5] = [15.0, 13.5, 12.0, 10.5, 9.0];

/// The four shares with their ranges, the largest first, and what the ranges are.
pub(super) fn bars(texts: &Texts, profile: &Profile, layout: &Layout) -> Html {
    let area = layout.bars;
    let pitch = area.height / 4.0;
    let room = (area.width - SHARE, pitch - BAR - 14.0);
    let names = profile.ranked().map(|pull| run(&texts.model(pull.model)));
    // All names have the size of the one that is hardest to fit.
    let size = names
        .iter()
        .map(|name| fitted(name, &SIZES, room).size)
        .fold(SIZES[0], f64::min);
    // What the title names stands out here, as it does on the map.
    let called = profile.call.models();
    let rows = profile.ranked().into_iter().zip(names).zip(0_u8..);
    html! {
        <g>
            for ((pull, name), index) in rows {
                <g class={called.contains(&pull.model).then_some("called")}>
                    {row(texts, &pull, &fitted(&name, &[size], room), Area {
                        y: area.y + f64::from(index) * pitch,
                        height: pitch,
                        ..area
                    })}
                </g>
            }
            {note(texts, layout.note)}
        </g>
    }
}

/// A name that stands on its bar, the share at the other end, and the bar.
fn row(texts: &Texts, pull: &Pull, name: &Fitted, area: Area) -> Html {
    let bar = area.y + area.height - BAR - 8.0;
    let base = bar - 9.0;
    let n_lines = name.lines.len();
    let lines = name.lines.iter().zip((0..n_lines).rev());
    let (end, end_anchor) = edge(texts, area, true);
    html! {
        <>
            for (line, below) in lines {
                {text(texts, area, base - up(below, name.size), name.size, None, line)}
            }
            <text
                class="quiet"
                x={fixed(end)}
                y={fixed(base)}
                font-size="19"
                text-anchor={end_anchor}
            >
                {directed(texts, &in_percent(texts, pull.share))}
            </text>
            {drawn(texts, pull, Area { y: bar, height: BAR, ..area })}
        </>
    }
}

fn up(lines: usize, size: f64) -> f64 {
    #[allow(clippy::cast_precision_loss, reason = "a name has a handful of lines")]
    let lines = lines as f64;
    lines * size * LEADING
}

/// The bar itself, and a line from the low to the high end of its range.
fn drawn(texts: &Texts, pull: &Pull, area: Area) -> Html {
    let at = |share: f64| match texts.dir() {
        Direction::Ltr => area.x + share * area.width,
        Direction::Rtl => area.x + (1.0 - share) * area.width,
    };
    let (low, high) = (fixed(at(pull.low)), fixed(at(pull.high)));
    let middle = fixed(area.y + BAR / 2.0);
    let (top, bottom) = (fixed(area.y - 3.0), fixed(area.y + BAR + 3.0));
    html! {
        <>
            {bar("track", area, area.x, area.width)}
            {bar("fill", area, at(0.0).min(at(pull.share)), pull.share * area.width)}
            <line class="range" x1={low.clone()} x2={high.clone()} y1={middle.clone()} y2={middle} />
            <line class="range" x1={low.clone()} x2={low} y1={top.clone()} y2={bottom.clone()} />
            <line class="range" x1={high.clone()} x2={high} y1={top} y2={bottom} />
        </>
    }
}

fn bar(class: &'static str, area: Area, x: f64, width: f64) -> Html {
    html! {
        <rect
            {class}
            x={fixed(x)}
            y={fixed(area.y)}
            width={fixed(width)}
            height={fixed(BAR)}
            rx={fixed(BAR / 2.0)}
        />
    }
}

/// What the lines through the bars and the shades of the blot mean.
fn note(texts: &Texts, area: Area) -> Html {
    let words = run(&texts.sharing(SharingLabel::CardRange));
    let note = fitted(&words, &NOTE, (area.width, area.height));
    let mut base = area.y;
    html! {
        for line in &note.lines {
            {{
                base += note.size * LEADING;
                text(texts, area, base, note.size, Some("quiet"), line)
            }}
        }
    }
}
