//! How broadly a group covers technology: each way as a range, each area as counts.

use yew::prelude::*;

use super::duties::count;
use super::part::{part, scrolling};
use crate::content::Texts;
use crate::content::group_label::GroupLabel;
use crate::content::key::Key;
use crate::domain::answers::Answers;
use crate::domain::breadth::Cover;
use crate::domain::group::areas::areas as covered;
use crate::domain::group::spans::{Span, covers};
use crate::view::result::words::COVERS;
use crate::view::sentence::whole;

/// The areas, if anybody has answered any.
pub(super) fn areas(texts: &Texts, answers: &[&Answers]) -> Html {
    let covered = covered(answers);
    if covered.is_empty() {
        return Html::default();
    }
    let heading = texts.label(GroupLabel::AreasHeading);
    let column = |text: AttrValue| html! { <th scope="col">{text}</th> };
    let table = html! {
        <>
            <thead>
                <tr>
                    {column(texts.label(GroupLabel::AreasArea))}
                    for label in COVERS {
                        {column(texts.label(label))}
                    }
                </tr>
            </thead>
            <tbody>
                for of in &covered {
                    <tr key={of.area.index()}>
                        <th scope="row">{texts.get(Key::Area(of.area))}</th>
                        for n in of.covers {
                            {count(n)}
                        }
                    </tr>
                }
            </tbody>
        </>
    };
    let spans = covers(answers);
    let body = html! {
        <>
            if !spans.is_empty() {
                <p class="note">{texts.label(GroupLabel::AreasAbout)}</p>
                <ul>
                    for span in &spans {
                        <li>{range(texts, span)}</li>
                    }
                </ul>
            }
            {scrolling(texts, &heading, table)}
        </>
    };
    part("group-areas", heading.clone(), body)
}

fn range(texts: &Texts, span: &Span<Cover>) -> AttrValue {
    let (least, most) = span.whole();
    let cover = texts.label(COVERS[span.of as usize]);
    let gaps = [
        ("cover", cover.as_str()),
        ("least", &halves(least)),
        ("most", &halves(most)),
        ("middle", &halves(span.at(0.5))),
    ];
    texts.filled(GroupLabel::AreasSpan, &gaps)
}

/// A count or the middle between two, as a number.
fn halves(n: f64) -> String {
    let twice = whole(2.0 * n);
    let half = if twice % 2 == 0 { "" } else { "½" };
    match twice / 2 {
        0 if !half.is_empty() => half.to_owned(),
        n => [&n.to_string(), half].concat(),
    }
}
