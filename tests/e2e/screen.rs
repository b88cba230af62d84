//! Every screen of the widget, and how to get there, for what must hold on all of them.

use cto_quadrant::domain::answers::Answers;
use cto_quadrant::domain::responsibility::Group;
use cto_quadrant::domain::step::Step;
use cto_quadrant::wire::link::result_fragment;
use cto_quadrant::wire::session::Session;

use crate::browser::Browser;
use crate::compare::six;
use crate::group::{WAYS, open_group};
use crate::history_kept::three_years;
use crate::method::{METHOD, OPEN_METHOD};
use crate::needed::OTHER;
use crate::papers::SHEET;
use crate::quiz::{at_block, at_result, first_blocks, return_with, slot, varied};
use crate::runner::Outcome;
use crate::section::{at, full, needed};
use crate::tools::CARD;
use crate::visit::Visit;

/// The way to the charter in any language, from a result with a map.
const CHARTER: &str = ".link .ways button:last-child";

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
    /// A group of the responsibility checklist, with answers.
    Checklist,
    /// The sliders of the time split.
    TimeSplit,
    /// The ten areas.
    Breadth,
    /// The scorecard.
    Scorecard,
    /// A result with every section, and what is needed beside it.
    Full,
    /// The same, from a link.
    FullOpened,
    /// One block of the job that is needed.
    NeededBlock,
    /// The result of the job that is needed, with today beside it.
    Needed,
    /// How the result is made.
    Method,
    /// The links, the picture and the texts of a result.
    Pictures,
    /// Six results beside each other.
    Comparison,
    /// What the browser keeps.
    Kept,
    /// The role charter of everything answered.
    Charter,
    /// The brief for the job that is needed.
    Brief,
    /// The questions for the talk.
    Talk,
    /// Nine results on one map.
    Group,
    /// The page of a call, with what it means.
    Role,
}

impl Screen {
    /// All screens.
    pub(crate) const ALL: [Self; 25] = [
        Self::Start,
        Self::SelfView,
        Self::Block,
        Self::List,
        Self::Result,
        Self::Opened,
        Self::BadLink,
        Self::Few,
        Self::Checklist,
        Self::TimeSplit,
        Self::Breadth,
        Self::Scorecard,
        Self::Full,
        Self::FullOpened,
        Self::NeededBlock,
        Self::Needed,
        Self::Method,
        Self::Pictures,
        Self::Comparison,
        Self::Kept,
        Self::Charter,
        Self::Brief,
        Self::Talk,
        Self::Group,
        Self::Role,
    ];

    /// Shows this screen on the page of a language, which lives in `folder`.
    pub(crate) async fn show(self, browser: &Browser, visit: &Visit, folder: &str) -> Outcome {
        let path = format!("{folder}{}", self.address());
        let history = (self == Self::Kept).then(three_years);
        let stored = self.sessions().into_iter().map(slot).chain(history);
        return_with(browser, visit, &path, stored).await?;
        match self {
            Self::Needed => browser.click(OTHER).await?,
            Self::Method => browser.click(OPEN_METHOD).await?,
            Self::Pictures => browser.click(".link .ways button:nth-child(2)").await?,
            Self::Kept => browser.click(".link .ways button:nth-child(4)").await?,
            Self::Charter => browser.click(CHARTER).await?,
            Self::Brief | Self::Talk => {
                browser.click(CHARTER).await?;
                browser.wait(SHEET).await?;
                let place = if self == Self::Brief { 3 } else { 4 };
                let tab = format!(".papers .tabs button:nth-child({place})");
                browser.click(&tab).await?;
            }
            Self::Group => open_group(browser, 9).await?,
            _ => {}
        }
        browser.wait(self.mark()).await.map(drop)
    }

    /// What earlier visits have left.
    fn sessions(self) -> Vec<Session> {
        match self {
            Self::Start
            | Self::Opened
            | Self::FullOpened
            | Self::BadLink
            | Self::Comparison
            | Self::Role => vec![],
            Self::SelfView => vec![at(first_blocks(1), Step::SelfView)],
            Self::Block => vec![at_block(first_blocks(5), 5)],
            Self::List => vec![Session {
                list: true,
                ..at(varied(), Step::FIRST)
            }],
            Self::Result | Self::Pictures | Self::Group => vec![at_result(varied())],
            Self::Kept => vec![at_result(first_blocks(12))],
            Self::Few => vec![at_result(first_blocks(3))],
            Self::Checklist => vec![at(full(), Step::Checklist(Group::Engineering))],
            Self::TimeSplit => vec![at(full(), Step::TimeSplit)],
            Self::Breadth => vec![at(full(), Step::Breadth)],
            Self::Scorecard => vec![at(full(), Step::Scorecard)],
            Self::Charter | Self::Brief | Self::Talk => {
                vec![at_result(full()), at_result(needed(full()))]
            }
            Self::Full | Self::Needed | Self::Method => {
                vec![at_result(full()), at_result(needed(first_blocks(12)))]
            }
            Self::NeededBlock => {
                vec![at_result(full()), at_block(needed(first_blocks(5)), 5)]
            }
        }
    }

    /// Where it is, below the start page.
    fn address(self) -> String {
        match self {
            Self::Comparison => six(),
            Self::Role => String::from("r/im-bt/"),
            Self::Opened => link_to(&varied()),
            Self::FullOpened => link_to(&full()),
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
            // The end of the page: what is below the fold comes one frame after the map.
            Self::Result => ".hero ~ .about",
            Self::Opened => ".opened ~ .about",
            Self::BadLink => ".bad-link",
            Self::Few => ".few li",
            Self::Checklist => ".groups [aria-current]",
            Self::TimeSplit => ".sliders",
            Self::Breadth => ".choices[data-options='4']",
            Self::Scorecard => ".section details",
            Self::Full => "section.scorecard .measures",
            Self::FullOpened => ".opened ~ .scorecard .measures",
            Self::NeededBlock => ".rank + .off-screen",
            Self::Needed => ".hero:has(.rank) ~ .about",
            Self::Method => METHOD,
            Self::Pictures => CARD,
            Self::Comparison => ".compare .legend li:nth-child(6)",
            Self::Kept => ".kept li:nth-child(3)",
            Self::Charter => ".sheet section:nth-of-type(12)",
            Self::Brief => ".sheet section:nth-of-type(5)",
            Self::Talk => "#other-view",
            Self::Group => WAYS,
            Self::Role => "#role ~ #app .intro + form",
        }
    }
}

/// The fragment of the link to these answers, with its `#`.
pub(crate) fn link_to(answers: &Answers) -> String {
    format!("#{}", result_fragment(&(*answers).into()))
}
