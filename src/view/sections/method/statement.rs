//! The way to the statement on accessibility, which is a page of its own.

use yew::prelude::*;

use crate::content::Texts;
use crate::content::section_label::SectionLabel;
use crate::hooks::use_page::use_start;

/// What the link is written in.
#[derive(Properties, Clone, PartialEq)]
pub(super) struct StatementLinkProps {
    /// The texts of the page's language.
    pub(super) texts: Texts,
}

/// A link that opens a tab, so that nobody leaves the quiz.
#[component]
pub(super) fn StatementLink(props: &StatementLinkProps) -> Html {
    let href = [&*use_start(), "accessibility/"].concat();
    html! {
        <p>
            <a {href} target="_blank" rel="noopener">
                {props.texts.label(SectionLabel::MethodAccessibility)}
            </a>
        </p>
    }
}
