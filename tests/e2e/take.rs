//! The main job with the mouse: the whole quiz, up to a result that fits what was picked.

use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::Pick;

use crate::browser::Browser;
use crate::quiz::{HEADING, NEXT, WHOLE, least, most, name, self_view, take};
use crate::runner::{Outcome, everywhere};
use crate::visit::Visit;

everywhere![
    the_same_model_twelve_times_is_clearly_that_model,
    an_even_split_is_between_the_two_and_the_self_view_may_differ,
    a_radio_that_waits_for_another_has_no_ground_of_the_browsers_own,
];

async fn the_same_model_twelve_times_is_clearly_that_model(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.open(&visit.url("/")).await?;
    let pick = Pick::most(Model::Eft)
        .with_least(Model::Im)
        .ok_or("the same model")?;
    take(&browser, pick).await?;
    let eft = name(visit, Model::Eft);

    let call = visit.filled("call.clear", &[("model", eft)]);
    assert_eq!(browser.text(HEADING).await?, call);
    let meaning = [visit.label("place.shape"), visit.label("place.market")].join(" ");
    assert_eq!(browser.text(".meaning").await?, meaning);
    let agrees = visit.filled("self-view.agrees", &[("model", eft)]);
    assert_eq!(browser.text(".agreement").await?, agrees);

    let names = browser.texts(".affinities .name").await?;
    assert_eq!(names.first().map(String::as_str), Some(eft));
    assert_eq!(
        names.last().map(String::as_str),
        Some(name(visit, Model::Im))
    );
    assert_eq!(browser.texts(".affinities .called .name").await?, [eft]);
    check_shares(&browser).await?;

    // Every block counts once for most and once against least.
    let rows = browser.texts(".twin table:first-of-type tbody tr").await?;
    let row = |model| rows.iter().find(|row| row.starts_with(name(visit, model)));
    assert!(
        row(Model::Eft).is_some_and(|row| row.ends_with("+12")),
        "{rows:?}"
    );
    assert!(
        row(Model::Im).is_some_and(|row| row.ends_with("\u{2212}12")),
        "{rows:?}"
    );
    assert_eq!(browser.text(".reading h3").await?, eft);
    assert_eq!(browser.count(".answers li .most").await?, 12);
    check_map(&browser, visit).await
}

/// The point, in the top right quarter where that model is, inside its region; four names.
async fn check_map(browser: &Browser, visit: &Visit) -> Outcome {
    let script = "
        return [...document.querySelectorAll('svg.map .quadrant')].map(quadrant =>
            [...quadrant.querySelectorAll('.corner')].map(line => line.textContent).join(' '));";
    let mut names: Vec<String> = serde_json::from_value(browser.script(script, &[]).await?)?;
    let mut expected = Model::ALL.map(|model| name(visit, model));
    names.sort_unstable();
    expected.sort_unstable();
    assert_eq!(names, expected);

    let script = "
        const map = document.querySelector('svg.map'), point = map.querySelector('.point');
        const [x, y] = [Number(point.getAttribute('cx')), Number(point.getAttribute('cy'))];
        const inside = name => map.querySelector(name).isPointInFill(new DOMPoint(x, y));
        const center = map.viewBox.baseVal.width / 2;
        return [x > center, y < center, inside('.blot-most'), inside('.blot-half'),
            map.querySelectorAll('.guess').length];";
    let found = browser.script(script, &[]).await?;
    let expected = serde_json::json!([true, true, true, true, 1]);
    assert_eq!(
        found, expected,
        "right, top, in the region, in its core, one self-view"
    );
    Ok(())
}

/// Four shares, the largest first, that come to the whole apart from rounding.
async fn check_shares(browser: &Browser) -> Outcome {
    let mut shares = Vec::new();
    for text in browser.texts(".affinities .share").await? {
        shares.push(text.trim_end_matches('%').parse::<i32>()?);
    }
    assert_eq!(shares.len(), 4);
    assert!(shares.is_sorted_by(|one, other| one >= other), "{shares:?}");
    assert!((98..=102).contains(&shares.iter().sum()), "{shares:?}");
    Ok(())
}

async fn an_even_split_is_between_the_two_and_the_self_view_may_differ(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    browser.open(&visit.url("/")).await?;
    for block in 1..=12 {
        let model = if block % 2 == 0 {
            Model::Tvom
        } else {
            Model::Im
        };
        // The words of a statement belong to its most.
        browser
            .click(&format!("label[for={}]", &most(block, model)[1..]))
            .await?;
        browser.click(NEXT).await?;
        if block == 1 {
            browser.click(&self_view(Model::Bt)).await?;
            browser.click(NEXT).await?;
        }
    }
    let gaps = [
        ("first", name(visit, Model::Im)),
        ("second", name(visit, Model::Tvom)),
    ];
    browser
        .wait_text(HEADING, &visit.filled("call.between", &gaps))
        .await?;
    browser.wait(WHOLE).await?;
    let differs = visit.filled("self-view.differs", &[("model", name(visit, Model::Bt))]);
    assert_eq!(browser.text(".agreement").await?, differs);
    assert_eq!(browser.count(".affinities .called").await?, 2);
    assert_eq!(browser.count(&least(1, Model::Im)).await?, 0);
    Ok(())
}

/// Firefox paints one behind a disabled radio, which shows as a dark disc.
async fn a_radio_that_waits_for_another_has_no_ground_of_the_browsers_own(
    visit: &Visit,
) -> Outcome {
    let browser = visit.browser().await?;
    browser.open(&visit.url("/")).await?;
    let grounds = "return [...document.querySelectorAll('[name=least-1]:disabled')]\
        .map(radio => getComputedStyle(radio).backgroundColor)";
    let none = "rgba(0, 0, 0, 0)";
    let found = browser.script(grounds, &[]).await?;
    assert_eq!(found, serde_json::json!([none, none, none, none]));
    Ok(())
}
