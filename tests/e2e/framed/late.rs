//! A page whose end comes late, after its scripts.

use serde_json::json;

use crate::framed::Host;
use crate::runner::{Outcome, tests};
use crate::visit::Visit;

tests![a_page_whose_end_comes_late_says_hello_once_it_is_whole,];

async fn a_page_whose_end_comes_late_says_hello_once_it_is_whole(visit: &Visit) -> Outcome {
    let server = visit.server();
    // Nothing can be asked in a page that is still coming, so it tells by itself.
    let tell = "document.addEventListener('load', ({ target }) => {
        if (target.src?.includes('/frame-')) parent.postMessage(document.readyState, '*');
    }, true)";
    server.preface().add(tell);
    server.pause("/");
    let host = Host::open(visit, &visit.url("/"), &[]).await?;
    let stray = "return stray";
    let came_early = json!(["loading"]);
    host.browser.wait_for(stray, &[], &came_early).await?;
    host.browser.settle().await?;
    let hellos = "return hellos.length";
    assert_eq!(host.browser.script(hellos, &[]).await?, json!(0));
    server.release("/");
    host.last("ready").await?;
    assert_eq!(host.browser.script(hellos, &[]).await?, json!(1));
    Ok(())
}
