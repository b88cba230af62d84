//! Written by hand, until the embed page is there.

use crate::browser::Browser;
use crate::runner::Outcome;
use crate::visit::Visit;

pub(crate) async fn snippet(
    browser: &Browser,
    visit: &Visit,
    kind: &str,
    _: &[(&str, &str)],
) -> Outcome<String> {
    browser.go_to(&visit.url("/")).await?;
    let home = visit.url("/");
    Ok(match kind {
        "iframe" => format!(
            "<iframe src=\"{home}\" title=\"Quiz\" width=\"100%\" \
            style=\"height:720px;border:0\" loading=\"lazy\"></iframe>"
        ),
        _ => format!(
            "<script type=\"module\" src=\"{home}embed.js\"></script>\n<cto-quadrant \
            style=\"display:block;min-height:720px\"><a href=\"{home}\">Take the CTO quadrant \
            quiz</a></cto-quadrant>"
        ),
    })
}
