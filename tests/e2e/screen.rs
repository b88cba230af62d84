//! Every screen of the widget, and how to get there, for what must hold on all of them.

use cto_quadrant::domain::answers::Answers;
use cto_quadrant::domain::step::Step;
use cto_quadrant::wire::link::result_fragment;
use cto_quadrant::wire::session::Session;

use crate::browser::Browser;
use crate::quiz::{MAP, at_block, at_result, first_blocks, return_to, varied};
use crate::runner::Outcome;
use crate::visit::Visit;

/// One screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Screen {
    /// The intro with the first block.
    Start,
    /// The question which model one sees oneself as.
    SelfView,
    /// One block with a pick, and the notice that it was kept.
    Block,
    /// All blocks below each other.
    List,
    /// One's own result.
    Result,
    /// A result that came with a link.
    Opened,
    /// A link that cannot be read.
    BadLink,
    /// Too few answers for a map.
    Few,
}

impl Screen {
    /// All screens.
    pub(crate) const ALL: [Self; 8] = [
        Self::Start,
        Self::SelfView,
        Self::Block,
        Self::List,
        Self::Result,
        Self::Opened,
        Self::BadLink,
        Self::Few,
    ];

    /// Shows this screen on the page of a language, which lives in `folder`.
    pub(crate) async fn show(self, browser: &Browser, visit: &Visit, folder: &str) -> Outcome {
        let path = format!("{folder}{}", self.fragment());
        return_to(browser, visit, &path, self.session()).await?;
        browser.wait(self.mark()).await.map(drop)
    }

    fn session(self) -> Option<Session> {
        let session = |answers, step, list| {
            Some(Session {
                answers,
                step,
                list,
            })
        };
        match self {
            Self::Start | Self::Opened | Self::BadLink => None,
            Self::SelfView => session(first_blocks(1), Step::SelfView, false),
            Self::Block => Some(at_block(first_blocks(5), 5)),
            Self::List => session(varied(), Step::FIRST, true),
            Self::Result => Some(at_result(varied())),
            Self::Few => Some(at_result(first_blocks(3))),
        }
    }

    fn fragment(self) -> String {
        match self {
            Self::Opened => link_to(&varied()),
            Self::BadLink => String::from("#r=nothing"),
            _ => String::new(),
        }
    }

    /// What is on this screen alone.
    const fn mark(self) -> &'static str {
        match self {
            Self::Start => ".intro + form [name=most-1]",
            Self::SelfView => "form [name=self-view]",
            Self::Block => ".notice button",
            Self::List => "form.list",
            Self::Result => MAP,
            Self::Opened => ".opened button",
            Self::BadLink => ".bad-link",
            Self::Few => ".few li",
        }
    }
}

/// The fragment of the link to these answers, with its `#`.
pub(crate) fn link_to(answers: &Answers) -> String {
    format!("#{}", result_fragment(answers))
}
