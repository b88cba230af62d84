//! What the frame reads out of the colours of a host. It takes a browser to know them all, but not
//! the quiz: the scripts themselves are asked.

use std::path::Path;

use serde_json::{Value as Json, json};

use crate::runner::{Outcome, tests};
use crate::visit::Visit;

tests![
    any_colour_of_css_is_read_and_nothing_else,
    the_usual_notations_are_read_although_a_browser_blurs_its_canvases,
    a_ground_is_what_all_layers_come_to_unless_nobody_could_read_on_it,
];

/// What a function of a script in `src/embed/frame` gives back for each of these lists of arguments;
/// null for nothing. The page runs `preface` before.
async fn results(
    visit: &Visit,
    preface: &str,
    (script, name): (&str, &str),
    calls: &Json,
) -> Outcome<Json> {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/e2e/framed");
    let page = visit.host(page)?;
    page.preface().add(preface);
    let built = visit
        .dist()
        .parent()
        .ok_or("the site was built somewhere")?;
    let scripts = visit.host(built.join("src/embed/frame"))?;
    let browser = visit.browser().await?;
    browser.go_to(&page.url("/blank.html")).await?;
    let ask = "const [address, name, calls, done] = arguments;
        import(address).then(all => done(calls.map(given => all[name](...given) ?? null)));";
    let address = scripts.url(script);
    let given = vec![json!(address), json!(name), calls.clone()];
    Ok(browser.client().execute_async(ask, given).await?)
}

/// Compares the results of the calls, each with what it is expected to give.
async fn check(visit: &Visit, script: &str, name: &str, cases: &[(Json, Json)]) -> Outcome {
    let calls = json!(cases.iter().map(|(call, _)| call).collect::<Vec<_>>());
    let found = results(visit, "", (script, name), &calls).await?;
    let found = found.as_array().ok_or("a result for each")?;
    assert_eq!(found.len(), cases.len());
    for ((call, expected), found) in cases.iter().zip(found) {
        assert_eq!(found, expected, "{call}");
    }
    Ok(())
}

async fn any_colour_of_css_is_read_and_nothing_else(visit: &Visit) -> Outcome {
    let half = "rgb(0 0 255 / 0.5)";
    let cases = [
        (json!(["#123456"]), json!([0x12, 0x34, 0x56])),
        (json!(["#fed"]), json!([0xff, 0xee, 0xdd])),
        (json!(["tomato"]), json!([0xff, 0x63, 0x47])),
        (json!(["hsl(120 100% 50%)"]), json!([0, 255, 0])),
        (json!(["color(srgb 1 0.2 0)"]), json!([255, 51, 0])),
        // White in any space of colours.
        (json!(["oklch(1 0 0)"]), json!([255, 255, 255])),
        // Half of it lies on white, or on what is there. What was read before leaves no trace.
        (json!([half]), json!([127, 127, 255])),
        (json!([half]), json!([127, 127, 255])),
        (json!([half, [200, 100, 0]]), json!([100, 50, 128])),
        (
            json!(["rgb(255 255 255 / 0.2)", [0, 0, 0]]),
            json!([51, 51, 51]),
        ),
        // Nothing can be seen of these, or they are no colours, however often they are asked about.
        (json!(["transparent"]), json!(null)),
        (json!(["rgb(1 2 3 / 0)"]), json!(null)),
        (json!([""]), json!(null)),
        (json!(["no colour"]), json!(null)),
        (json!(["no colour"]), json!(null)),
        (json!(["#12345"]), json!(null)),
        (json!(["#000001"]), json!([0, 0, 1])),
        (json!(["#000002"]), json!([0, 0, 2])),
        (json!(["no colour"]), json!(null)),
    ];
    check(visit, "/colour.js", "readColour", &cases).await
}

/// Some browsers do so to tell no site what machine they run on.
async fn the_usual_notations_are_read_although_a_browser_blurs_its_canvases(
    visit: &Visit,
) -> Outcome {
    let blur = "CanvasRenderingContext2D.prototype.getImageData = () => ({ data: [1, 2, 3, 255] })";
    let calls = json!([["#123456"], ["tomato"], ["hsl(120 100% 50%)"]]);
    let of = ("/colour.js", "readColour");
    let found = results(visit, blur, of, &calls).await?;
    assert_eq!(
        found,
        json!([[0x12, 0x34, 0x56], [0xff, 0x63, 0x47], [0, 255, 0]])
    );
    Ok(())
}

async fn a_ground_is_what_all_layers_come_to_unless_nobody_could_read_on_it(
    visit: &Visit,
) -> Outcome {
    let on = |ground: &str, ink: &str| json!([{ "ground": ground, "ink": ink }]);
    let cases = [
        (on("rgb(240, 230, 210)", "#222"), json!([240, 230, 210])),
        // The uppermost comes first. A fifth of white on half of blue on black.
        (
            on("rgb(255 255 255 / 0.2);rgb(0 0 255 / 0.5);rgb(0, 0, 0)", ""),
            json!([51, 51, 153]),
        ),
        (
            on("transparent;rgb(20, 30, 40)", "#fff"),
            json!([20, 30, 40]),
        ),
        // Words that nobody could read stand on something else in truth: a picture, say.
        (on("rgb(255, 255, 255)", "#fff"), json!(null)),
        (on("rgb(0, 0, 0)", "#222"), json!(null)),
        (on("rgb(255, 255, 255)", "#999"), json!([255, 255, 255])),
        // Nothing is known of the words.
        (on("rgb(1, 2, 3)", "no colour"), json!([1, 2, 3])),
        // Below the last layer lies what cannot be known.
        (on("rgb(0 0 255 / 0.5)", "#000"), json!(null)),
        (on("rgb(0 0 0 / 0.5)", "#000"), json!(null)),
        (on("rgb(255 255 255 / 0.5)", "#000"), json!(null)),
        // A picture is all that lies there.
        (on("rgb(255, 255, 255);", "#000"), json!(null)),
        (on("", "#000"), json!(null)),
        (json!([{ "ink": "#000" }]), json!(null)),
    ];
    check(visit, "/ground.js", "groundUnder", &cases).await
}
