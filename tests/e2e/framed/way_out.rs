//! The way out of the frame, which the page has before the widget is there.

use crate::framed::Host;
use crate::quiz::varied;
use crate::runner::{Outcome, tests};
use crate::screen::link_to;
use crate::visit::Visit;

tests![the_way_out_stands_there_from_the_beginning_or_never];

const WASM: &str = "_bg.wasm";
const WAY_OUT: &str = ".foot > a.way-out";

/// Nothing may move when the widget takes over, so both have to agree.
async fn the_way_out_stands_there_from_the_beginning_or_never(visit: &Visit) -> Outcome {
    let card = format!("/?card{}", link_to(&varied()));
    let sandbox: &[(&str, &str)] = &[("sandbox", "allow-scripts")];
    for (page, path, query, begun, expected) in [
        ("/host.html", "/", &[][..], "html[data-hosted]", 1),
        // A card has a way of its own.
        ("/host.html", &card, &[], "html[data-hosted]", 0),
        // From a sandbox no tab can be opened, unless WordPress leads on.
        ("/host.html", "/", sandbox, "html[data-hosted]", 0),
        ("/wordpress.html", "/", &[], "html[data-links]", 1),
    ] {
        visit.server().hold(WASM);
        let host = Host::open_page(visit, page, &visit.url(path), query).await?;
        host.inside().await?;
        let browser = &host.browser;
        browser
            .wait(&format!("{begun}:not([data-ready]) .foot"))
            .await?;
        assert_eq!(
            browser.count(WAY_OUT).await?,
            expected,
            "{page} {path} {query:?}"
        );
        let words = browser.texts(WAY_OUT).await?;
        visit.server().release(WASM);
        browser.ready().await?;
        assert_eq!(browser.texts(WAY_OUT).await?, words);
        let after = browser.count(WAY_OUT).await?;
        assert_eq!(after, expected, "{page} {path} {query:?}, after");
    }
    // A page alone is no frame, though it takes the file of one for its colours.
    visit.server().hold(WASM);
    let browser = visit.browser().await?;
    browser.go_to(&visit.url("/?accent=teal")).await?;
    browser
        .wait("html:not([data-undressed], [data-ready]) .foot")
        .await?;
    assert_eq!(browser.count(WAY_OUT).await?, 0);
    visit.server().release(WASM);
    browser.ready().await
}
