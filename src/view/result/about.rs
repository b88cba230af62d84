//! How the result was made, what it is not, and what this browser keeps.

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::state::Over;
use crate::content::Texts;
use crate::content::label::Label;
use crate::content::result_label::ResultLabel;
use crate::view::control::button;
use crate::view::sentence::paragraph;

/// The heading of this section.
pub const ABOUT_HEADING: &str = "about-heading";

/// The method in a few lines, and the button that deletes everything stored.
pub fn about(texts: &Texts, own: bool, on_action: &Callback<Action>) -> Html {
    let lines = [
        ResultLabel::AboutMethod,
        ResultLabel::MapAxes,
        ResultLabel::AboutLimits,
        ResultLabel::AboutSources,
        ResultLabel::AboutPrivacy,
    ];
    html! {
        <section class="about" aria-labelledby={ABOUT_HEADING}>
            <h2 id={ABOUT_HEADING} tabindex="-1">{texts.label(ResultLabel::AboutHeading)}</h2>
            for label in lines {
                {paragraph(texts, label)}
            }
            <p>{button("secondary", texts.label(ResultLabel::MethodOpen), on_action, Action::Show(Some(Over::Method)))}</p>
            if own {
                <p class="stored">
                    {button("quiet", texts.label(Label::NoticeStartOver), on_action, Action::Restart)}
                    {button("quiet", texts.label(ResultLabel::ShareDelete), on_action, Action::Forget)}
                </p>
            }
        </section>
    }
}
