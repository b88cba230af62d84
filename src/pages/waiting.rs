//! The place of the sharing tools while they are fetched, or when they cannot be. The boot file
//! shows it and listens to its buttons, so no program has to be there for it.

use yew::prelude::*;

use crate::content::Texts;
use crate::content::page_label::PageLabel;

/// What is said in the meantime, hidden as long as nobody opens the tools.
pub(super) fn waiting(texts: &Texts) -> Html {
    let button = |class: &'static str, label, again, back| {
        html! {
            <button type="button" {class} data-again={again} data-back={back}>
                {texts.page(label)}
            </button>
        }
    };
    html! {
        <div id="waiting" hidden={true}>
            <div class="widget">
                <main>
                    <h1 id="waiting-heading" tabindex="-1">{texts.page(PageLabel::WaitingHeading)}</h1>
                    <p role="status" data-awaited="">{texts.page(PageLabel::WaitingAwaited)}</p>
                    <p role="alert" data-failed="" hidden={true}>
                        {texts.page(PageLabel::WaitingFailed)}
                    </p>
                    <p>
                        {button("primary", PageLabel::WaitingAgain, Some(""), None)}
                        {button("secondary", PageLabel::WaitingBack, None, Some(""))}
                    </p>
                </main>
            </div>
        </div>
    }
}
