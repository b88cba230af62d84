//! Today and what is needed, side by side; or the way to say what is needed.

use yew::prelude::*;

use super::headline::call_sentence;
use super::part::{Reader, in_percent, part};
use crate::app::action::Action;
use crate::content::Texts;
use crate::content::result_label::ResultLabel;
use crate::domain::answers::{Perspective, RoleView};
use crate::domain::model::Model;
use crate::domain::position::Position;
use crate::domain::profile::Profile;
use crate::domain::shift::{Shift, Size};
use crate::view::control::button;
use crate::view::map::Beside;
use crate::view::self_view::role_view;
use crate::view::sentence::{model_name, note, paragraph, sentence};

/// How far a shift must go along an axis to be told, as for the sides of the point itself.
const TOLD_FROM: f64 = 0.15;

/// The heading of this section.
pub const SHIFT_HEADING: &str = "shift-heading";

/// The place of the other perspective on the map: its own, or a typical one after one click.
#[must_use]
pub fn beside(reader: &Reader, other: Option<&Profile>) -> Option<Beside> {
    let answers = reader.answers;
    if let Some(profile) = other {
        return Some(Beside {
            position: profile.position,
            region: Some(profile.region.clone()),
            perspective: answers.perspective.other(),
        });
    }
    let needed = answers.needed_view.and_then(RoleView::model)?;
    (answers.perspective == Perspective::Today).then(|| Beside {
        position: Position::typical(needed),
        region: None,
        perspective: Perspective::Needed,
    })
}

/// The section: what is known of the other perspective, and how to learn more.
pub fn shift(
    reader: &Reader,
    profile: &Profile,
    other: Option<&Profile>,
    needed_begun: bool,
) -> Html {
    let texts = reader.texts;
    let body = html! {
        <>
            if let Some(beside) = beside(reader, other) {
                <p>{distance(texts, profile.position, &beside)}</p>
            }
            if let Some(other) = other {
                {both(reader, profile, other)}
            } else if reader.answers.perspective == Perspective::Today {
                {one_click(reader)}
            }
            {note(texts, ResultLabel::ShiftReading)}
            {ways(reader, other.is_some(), needed_begun)}
        </>
    };
    part(
        "shift",
        SHIFT_HEADING,
        texts.label(ResultLabel::ShiftHeading),
        body,
    )
}

/// The distance and the direction from today to what is needed, in words.
fn distance(texts: &Texts, main: Position, beside: &Beside) -> Html {
    let shift = match beside.perspective {
        Perspective::Needed => Shift::between(main, beside.position),
        Perspective::Today => Shift::between(beside.position, main),
    };
    in_words(texts, &shift)
}

/// The distance and the direction of a shift from today to what is needed, in words.
pub fn in_words(texts: &Texts, shift: &Shift) -> Html {
    let label = match shift.size() {
        Size::Same => ResultLabel::ShiftSame,
        Size::Some => ResultLabel::ShiftSome,
        Size::Far => ResultLabel::ShiftFar,
    };
    sentence(texts, label, &[("way", html! { {way(texts, shift)} })])
}

fn way(texts: &Texts, shift: &Shift) -> AttrValue {
    let side = |along: f64, low, high| {
        let label = if along < 0.0 { low } else { high };
        (along.abs() >= TOLD_FROM).then(|| texts.label(label))
    };
    let y = side(shift.y(), ResultLabel::WhyToRun, ResultLabel::WhyToShape);
    let x = side(shift.x(), ResultLabel::WhyToOwn, ResultLabel::WhyToMarket);
    match (y, x) {
        (Some(first), Some(second)) => texts.filled(
            ResultLabel::ShiftBoth,
            &[("first", &first), ("second", &second)],
        ),
        (one, other) => one.or(other).unwrap_or_default(),
    }
}

/// Both calls and both sets of shares.
fn both(reader: &Reader, profile: &Profile, other: &Profile) -> Html {
    let texts = reader.texts;
    let (today, needed) = match reader.answers.perspective {
        Perspective::Today => (profile, other),
        Perspective::Needed => (other, profile),
    };
    let call = |label, profile: &Profile| {
        html! {
            <div>
                <dt>{texts.label(label)}</dt>
                <dd>{call_sentence(texts, profile.call)}</dd>
            </div>
        }
    };
    let heading = |label| html! { <th scope="col">{texts.label(label)}</th> };
    html! {
        <>
            <dl>
                {call(ResultLabel::ShiftToday, today)}
                {call(ResultLabel::ShiftNeeded, needed)}
            </dl>
            <table>
                <thead>
                    <tr>
                        {heading(ResultLabel::ShiftShare)}
                        {heading(ResultLabel::ShiftToday)}
                        {heading(ResultLabel::ShiftNeeded)}
                    </tr>
                </thead>
                <tbody>
                    for model in Model::ALL {
                        <tr key={model.index()}>
                            <th scope="row">{texts.model(model)}</th>
                            <td>{in_percent(texts, today.pull(model).share)}</td>
                            <td>{in_percent(texts, needed.pull(model).share)}</td>
                        </tr>
                    }
                </tbody>
            </table>
        </>
    }
}

/// The question that one click answers, or what somebody else answered to it.
fn one_click(reader: &Reader) -> Html {
    let (texts, seen) = (reader.texts, reader.answers.needed_view);
    let told = seen.and_then(RoleView::model).map(|model| {
        let gaps = [("model", model_name(texts, model))];
        html! { <p class="note">{sentence(texts, ResultLabel::ShiftOneClick, &gaps)}</p> }
    });
    html! {
        <>
            {told}
            if reader.own {
                <fieldset>
                    <legend>{texts.label(ResultLabel::ShiftQuestion)}</legend>
                    {role_view(texts, "needed-view", seen, Action::SeeNeededAs, reader.on_action)}
                </fieldset>
            }
        </>
    }
}

/// The buttons to the other perspective.
fn ways(reader: &Reader, has_other: bool, needed_begun: bool) -> Html {
    let texts = reader.texts;
    let way = |label, perspective| {
        html! {
            <p>{button("secondary", texts.label(label), reader.on_action, Action::Take(perspective))}</p>
        }
    };
    match (reader.answers.perspective, reader.own, has_other) {
        (Perspective::Today, _, true) => way(ResultLabel::ShiftSeeNeeded, Perspective::Needed),
        (Perspective::Today, true, false) if needed_begun => {
            way(ResultLabel::ShiftGoOn, Perspective::Needed)
        }
        (Perspective::Today, true, false) => way(ResultLabel::ShiftTake, Perspective::Needed),
        (Perspective::Today, false, false) => html! {
            <>
                {paragraph(texts, ResultLabel::ShiftForThemNote)}
                {way(ResultLabel::ShiftForThem, Perspective::Needed)}
            </>
        },
        (Perspective::Needed, true, true) => way(ResultLabel::ShiftSeeToday, Perspective::Today),
        (Perspective::Needed, true, false) => way(ResultLabel::ShiftTakeToday, Perspective::Today),
        (Perspective::Needed, false, _) => Html::default(),
    }
}
