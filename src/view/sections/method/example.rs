//! One set of answers on its way to a point, with every number that a pocket calculator needs to
//! follow it. The numbers are the scoring's own, worked out as the page is shown.

use yew::prelude::*;

use crate::content::Texts;
use crate::content::section_label::SectionLabel;
use crate::domain::estimate::Estimate;
use crate::domain::position::{Position, affinities};
use crate::domain::tally::Tally;
use crate::view::result::affinities::coordinate;
use crate::view::sentence::{paragraph, whole};

/// How often each model is picked as most in the example. Without a least, the pulls obey a rule
/// that needs no matrix: what was picked, less what was to be expected.
const PICKED: [u8; 4] = [2, 3, 6, 1];

const MODELS: [SectionLabel; 4] = [
    SectionLabel::MethodIm,
    SectionLabel::MethodTvom,
    SectionLabel::MethodEft,
    SectionLabel::MethodBt,
];

/// The example as a table to be read downwards, and what its shares come to.
pub(super) fn example(texts: &Texts) -> Html {
    let tally = Tally {
        most: PICKED,
        ..Tally::default()
    };
    let pulls = Estimate::from_tally(&tally).theta;
    let shares = affinities(&pulls);
    let position = Position::of(&shares);
    let n_picked = f64::from(PICKED.iter().sum::<u8>());
    let expected = shares.map(|share| n_picked * share);
    let row = |label, numbers: [AttrValue; 4]| {
        html! {
            <tr>
                <th scope="row">{texts.label(label)}</th>
                for number in numbers {
                    <td>{number}</td>
                }
            </tr>
        }
    };
    html! {
        <>
            {paragraph(texts, SectionLabel::MethodExample)}
            <table>
                <thead>
                    <tr>
                        <td></td>
                        for model in MODELS {
                            <th scope="col">{texts.label(model)}</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    {row(SectionLabel::MethodPicked, PICKED.map(|count| count.to_string().into()))}
                    {row(SectionLabel::MethodPull, pulls.map(coordinate))}
                    {row(SectionLabel::MethodPower, pulls.map(|pull| coordinate(libm::exp(pull))))}
                    {row(SectionLabel::MethodShare, shares.map(thousandths))}
                    {row(SectionLabel::MethodExpected, expected.map(coordinate))}
                </tbody>
            </table>
            {paragraph(texts, SectionLabel::MethodCheck)}
            {balance(texts, SectionLabel::MethodX, &shares, position.x)}
            {balance(texts, SectionLabel::MethodY, &shares, position.y)}
            {paragraph(texts, SectionLabel::MethodAxes)}
        </>
    }
}

/// A coordinate as the sum of shares that it is.
fn balance(texts: &Texts, label: SectionLabel, shares: &[f64; 4], sum: f64) -> Html {
    let [im, tvom, eft, bt] = shares.map(thousandths);
    let gaps = [
        ("im", im.as_str()),
        ("tvom", tvom.as_str()),
        ("eft", eft.as_str()),
        ("bt", bt.as_str()),
        ("sum", &coordinate(sum)),
    ];
    html! { <p>{texts.filled(label, &gaps)}</p> }
}

/// A share with three decimals: with two, the sums would be off by more than a hundredth.
fn thousandths(share: f64) -> AttrValue {
    let digits = (1000 + whole(share * 1000.0)).to_string();
    let mut text = "0.".to_owned();
    text.push_str(digits.get(1..).unwrap_or_default());
    text.into()
}
