//! The dots of a large group as a list over the map: each says whose it is when it is reached, by
//! the pointer or by the arrow keys.

use yew::prelude::*;

use crate::content::Texts;
use crate::content::group_label::GroupLabel;
use crate::view::map::bounds::text_width;
use crate::view::map::fixed;

/// How far around its dot a pointer reaches it, in units of the map's view box.
const REACH: f64 = 9.0;
/// The side of the view box.
const SIDE: f64 = 500.0;
/// The size of a name, in the same units, on the smallest map.
const SIZE: f64 = 17.0;

/// The dots, in the order of the members.
#[derive(Properties, Clone, PartialEq)]
pub(super) struct DotsProps {
    pub(super) texts: Texts,
    /// Where the dots are, in units of the map's view box.
    pub(super) places: Vec<(f64, f64)>,
    /// Who each is, in full.
    pub(super) people: Vec<AttrValue>,
    /// The names alone.
    pub(super) names: Vec<AttrValue>,
}

/// The list. It is one stop of the keyboard; the arrow keys go from dot to dot.
#[component]
pub(super) fn Dots(props: &DotsProps) -> Html {
    let DotsProps {
        texts,
        places,
        people,
        names,
    } = props;
    let current = use_state_eq(|| None::<usize>);
    let last = places.len().saturating_sub(1);
    let at = current.filter(|&at| at <= last);
    let onkeydown = {
        let current = current.clone();
        Callback::from(move |event: KeyboardEvent| {
            let next = match (event.key().as_str(), at) {
                ("ArrowRight" | "ArrowDown", Some(at)) => (at + 1).min(last),
                ("ArrowLeft" | "ArrowUp", Some(at)) => at.saturating_sub(1),
                ("ArrowRight" | "ArrowDown" | "ArrowLeft" | "ArrowUp" | "Home", _) => 0,
                ("End", _) => last,
                _ => return,
            };
            event.prevent_default();
            current.set(Some(next));
        })
    };
    let onfocus = {
        let current = current.clone();
        Callback::from(move |_: FocusEvent| current.set(Some(at.unwrap_or_default())))
    };
    let onblur = {
        let current = current.clone();
        Callback::from(move |_: FocusEvent| current.set(None))
    };
    let option = |index: usize, (x, y): (f64, f64)| {
        let onpointerover = {
            let current = current.clone();
            Callback::from(move |_: PointerEvent| current.set(Some(index)))
        };
        html! {
            <circle
                key={index}
                id={id(index)}
                role="option"
                aria-selected={if at == Some(index) { "true" } else { "false" }}
                aria-label={people[index].clone()}
                cx={fixed(x)}
                cy={fixed(y)}
                r={fixed(REACH)}
                {onpointerover}
            />
        }
    };
    html! {
        <svg
            class="map dots"
            viewBox="0 0 500 500"
            role="listbox"
            tabindex="0"
            aria-label={texts.label(GroupLabel::MapHeading)}
            aria-activedescendant={at.map(id)}
            direction="ltr"
            {onkeydown}
            {onfocus}
            {onblur}
        >
            for (index, place) in places.iter().enumerate() {
                {option(index, *place)}
            }
            if let Some(at) = at {
                {words(places[at], &names[at])}
            }
        </svg>
    }
}

fn id(index: usize) -> AttrValue {
    ["group-dot", &index.to_string()].join("-").into()
}

/// The name at its dot, turned inwards near an edge.
fn words((x, y): (f64, f64), name: &str) -> Html {
    let half = text_width(name, SIZE) / 2.0;
    let middle = if half < SIDE / 2.0 {
        x.clamp(half, SIDE - half)
    } else {
        SIDE / 2.0
    };
    let above = if y > 3.0 * SIZE { -14.0 } else { 26.0 };
    html! {
        <text
            class="name"
            x={fixed(middle)}
            y={fixed(y + above)}
            text-anchor="middle"
            aria-hidden="true"
            unicode-bidi="plaintext"
        >
            {name.to_owned()}
        </text>
    }
}
