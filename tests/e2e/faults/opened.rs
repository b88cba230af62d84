//! A post does what posts do while something is open over a result: a tool, the charter, a group. A
//! frame that goes on still shows it, one that has to load anew shows the result.

use super::post::{DEEDS, act, finish, go_in, open};
use crate::browser::Browser;
use crate::embed::scene::leave;
use crate::group::{WAYS, open_group};
use crate::papers::{SHEET, open_charter};
use crate::quiz::{HEADING, MAP};
use crate::runner::{Outcome, tests};
use crate::tools::{PICTURES, TOOL, open_tool};
use crate::visit::{Visit, elsewhere};

tests![
    whatever_a_post_does_while_a_tool_is_open_the_result_is_there,
    whatever_a_post_does_while_the_charter_is_open_the_result_is_there,
    whatever_a_post_does_while_a_group_is_open_the_result_is_there,
];

/// What is open.
enum Opened {
    Tool,
    Charter,
    Group,
}

impl Opened {
    /// How to tell that it is.
    const fn css(&self) -> &'static str {
        match self {
            Self::Tool => TOOL,
            Self::Charter => SHEET,
            Self::Group => WAYS,
        }
    }

    async fn open(&self, browser: &Browser, visit: &Visit) -> Outcome {
        match self {
            Self::Tool => open_tool(browser, visit, PICTURES).await,
            Self::Charter => open_charter(browser, visit).await,
            Self::Group => open_group(browser, 7).await,
        }
    }
}

async fn check(visit: &Visit, name: &str, opened: Opened) -> Outcome {
    let browser = visit.browser().await?;
    let host = open(visit, &browser, name).await?;
    let heading = finish(&browser).await?;
    let mut gone_on = Vec::new();
    for (deed, first, then) in DEEDS {
        opened.open(&browser, visit).await?;
        let shown = browser.text(opened.css()).await?;
        leave(&browser).await?;
        act(&browser, first, then).await?;
        go_in(&browser).await?;
        browser.wait(&format!("{}, {MAP}", opened.css())).await?;
        if browser.count(opened.css()).await? > 0 {
            assert_eq!(browser.text(opened.css()).await?, shown, "{deed}");
            gone_on.push(deed);
            // The reader comes back another day.
            leave(&browser).await?;
            browser.go_to(&elsewhere(&host.url("/"))).await?;
            go_in(&browser).await?;
        }
        browser.wait(MAP).await?;
        assert_eq!(browser.text(HEADING).await?, heading, "{deed}");
    }
    assert_eq!(gone_on, ["moved in one step", "hidden"]);
    leave(&browser).await
}

async fn whatever_a_post_does_while_a_tool_is_open_the_result_is_there(visit: &Visit) -> Outcome {
    check(visit, "faults-tool", Opened::Tool).await
}

async fn whatever_a_post_does_while_the_charter_is_open_the_result_is_there(
    visit: &Visit,
) -> Outcome {
    check(visit, "faults-charter", Opened::Charter).await
}

async fn whatever_a_post_does_while_a_group_is_open_the_result_is_there(visit: &Visit) -> Outcome {
    check(visit, "faults-group", Opened::Group).await
}
