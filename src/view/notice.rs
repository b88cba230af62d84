//! What the taker should know once, above the screen, with what can be done about it.

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::state::{Notice, State};
use crate::content::Texts;
use crate::content::label::Label;
use crate::view::control::button;

/// The notice of `state`, if it has one. The place it takes is always there for screen readers,
/// which announce only what changes inside a region that they know.
pub fn notice(texts: &Texts, state: &State, on_action: &Callback<Action>) -> Html {
    html! {
        <div class="notice" role="status">
            if let Some(notice) = state.notice.as_ref().filter(|_| state.opened.is_none()) {
                <p>
                    <span>{texts.label(words(notice))}</span>
                    {remedy(texts, notice, on_action)}
                    {button("quiet", texts.label(Label::NoticeClose), on_action, Action::DismissNotice)}
                </p>
            }
        </div>
    }
}

fn words(notice: &Notice) -> Label {
    match notice {
        Notice::Resumed => Label::NoticeResumed,
        Notice::BrokenSession => Label::NoticeBroken,
        Notice::OtherTab(_) => Label::NoticeOtherTab,
        Notice::Forgotten => Label::ShareDeleted,
        Notice::StartedOver => Label::NoticeStartedOver,
    }
}

fn remedy(texts: &Texts, notice: &Notice, on_action: &Callback<Action>) -> Html {
    let (label, action) = match notice {
        Notice::Resumed => (Label::NoticeStartOver, Action::Restart),
        Notice::OtherTab(saved) => (Label::NoticeLoad, Action::Resume(saved.clone())),
        Notice::StartedOver => (Label::QuizUndo, Action::Undo),
        Notice::BrokenSession | Notice::Forgotten => return Html::default(),
    };
    button("quiet", texts.label(label), on_action, action)
}
