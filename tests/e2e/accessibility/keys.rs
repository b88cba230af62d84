//! Tab on every screen: each control once and in the order of the page, with a ring that can be
//! seen, under nothing, and out at the end.

use fantoccini::key::Key;
use serde::Deserialize;
use serde_json::json;

use crate::browser::Browser;
use crate::runner::{Outcome, tests};
use crate::screen::Screen;
use crate::snippet::{choose, embed_page, open_embed_page};
use crate::visit::Visit;

tests![
    tab_leads_through_every_screen_of_the_quiz_and_its_sections,
    tab_leads_through_every_result_and_tool,
    tab_leads_through_every_line_of_the_papers,
    tab_leads_through_every_screen_on_a_phone_from_right_to_left,
    tab_leads_through_the_embed_page_and_the_statement,
];

/// Where the focus was last is where Tab goes on, even when nothing has it any more.
const FROM_THE_TOP: &str = "
    const start = document.createElement('i');
    document.body.prepend(start);
    start.tabIndex = -1;
    start.focus();
    start.remove();
    scrollTo(0, 0);";

/// The stops that Tab should make: every control, one for each group of radios, and whatever
/// scrolls or is typed into.
const EXPECTED: &str = "
    const all = [...document.querySelectorAll(`a[href], button, input, select, textarea, summary, iframe,
        [tabindex], [contenteditable]`)].filter(element => !element.disabled
        && (element.tabIndex >= 0 || element.matches('[contenteditable]'))
        && element.checkVisibility({ visibilityProperty: true }));
    // Tab stops at the radio of a group that is set, or at its first.
    const stopsAt = radio => {
        const group = all.filter(other => other.type === 'radio' && other.name === radio.name);
        return (group.find(other => other.checked) ?? group[0]) === radio;
    };
    const places = new Map(all.map((element, place) => [element, place + 1]));
    // A map writes whose mark is chosen once it has the focus.
    const words = element => element.localName === 'svg' ? '' : element.textContent;
    window.stopOf = element => element.type === 'radio' ? `radios ${element.name}`
        : `${places.get(element) ?? 'no place'}: ${element.localName} “${(words(element) || element.id).trim().slice(0, 30)}”`;
    return all.filter(element => element.localName !== 'iframe' && (element.type !== 'radio' || stopsAt(element)))
        .map(stopOf);";

/// The control that has the focus, how well its ring can be seen, and what lies over it.
const STOP: &str = "
    const element = document.activeElement;
    if (element === document.body || element === document.documentElement) return null;
    const context = window.canvas ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const read = (colour, ground = [255, 255, 255]) => {
        context.clearRect(0, 0, 1, 1);
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
        const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
        return [red, green, blue].map((part, n) => ground[n] + (part - ground[n]) * alpha / 255);
    };
    const chain = [];
    for (let at = element; at; at = at.parentElement) chain.unshift(getComputedStyle(at).backgroundColor);
    const style = getComputedStyle(element);
    const outside = Number.parseFloat(style.outlineOffset) >= 0;
    const ground = (outside ? chain.slice(0, -1) : chain).reduce((below, layer) => read(layer, below), [255, 255, 255]);
    const light = colour => {
        const [red, green, blue] = colour.map(part => part / 255)
            .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const [one, other] = [light(read(style.outlineColor, ground)), light(ground)];
    const isDrawn = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    const ring = isDrawn ? (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) : 0;

    // What cannot be seen itself is seen by its label.
    const seen = element.closest('.off-screen') ? element.closest('label') ?? element : element;
    const box = seen.getClientRects()[0] ?? seen.getBoundingClientRect();
    const middle = [box.left + box.width / 2, box.top + box.height / 2];
    const points = [middle, [box.left + 3, middle[1]], [box.right - 3, middle[1]],
        [middle[0], box.top + 3], [middle[0], box.bottom - 3]]
        .filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
    const over = points.map(([x, y]) => document.elementFromPoint(x, y)).find(hit => hit
        && !seen.contains(hit) && !hit.contains(seen) && !(hit.closest('label') && hit.closest('label') === seen.closest('label')));
    const hidden = !points.length ? 'it is out of sight' : over ? `${over.localName}.${over.className} lies over it` : '';
    return { place: stopOf(element), ring, hidden, words: (element.textContent || element.id || element.name || '').trim().slice(0, 40) };";

/// Notes each stop before the next press of Tab, so that all presses can come in one command.
const NOTE: &str = "
    window.noted = [];
    window.note = ({ key }) => { if (key === 'Tab') noted.push(stop()); };
    addEventListener('keydown', note, true);";

/// All stops that were noted. Before the first press there was none.
const NOTED: &str = "
    removeEventListener('keydown', note, true);
    return noted.slice(1);";

#[derive(Deserialize)]
struct Stop {
    place: String,
    ring: f64,
    hidden: String,
    words: String,
}

/// The least contrast of a ring with what is around it.
const RING: f64 = 3.0;

/// What is wrong with the way of Tab through the page in front of the browser. Also gives the
/// palest ring.
pub(crate) async fn walk(browser: &Browser) -> Outcome<(Vec<String>, f64)> {
    browser.script(FROM_THE_TOP, &[]).await?;
    let expected: Vec<String> = serde_json::from_value(browser.script(EXPECTED, &[]).await?)?;
    assert!(!expected.is_empty(), "there is something to press");
    let (mut made, mut wrong, mut palest) = (Vec::new(), Vec::new(), f64::INFINITY);
    let note = ["const stop = () => {", STOP, "};", NOTE].concat();
    browser.script(&note, &[]).await?;
    // The last one leads out, or on to what comes after all there should be.
    browser.press_times(Key::Tab, expected.len() + 2).await?;
    let noted: Vec<Option<Stop>> = serde_json::from_value(browser.script(NOTED, &[]).await?)?;
    for found in noted.into_iter().map_while(|stop| stop) {
        if made.contains(&found.place) {
            break;
        }
        palest = palest.min(found.ring);
        if found.ring < RING {
            wrong.push(format!("“{}” has a ring of {:.2}", found.words, found.ring));
        }
        if !found.hidden.is_empty() {
            wrong.push(format!("“{}”: {}", found.words, found.hidden));
        }
        made.push(found.place);
    }
    if made != expected {
        wrong.push(format!(
            "Tab leads through\n  {made:?}\nand not\n  {expected:?}"
        ));
    }
    Ok((wrong, palest))
}

async fn check_screens(visit: &Visit, screens: &[Screen], folder: &str, size: [u32; 2]) -> Outcome {
    assert!(screens.len() > 2, "there are screens to walk through");
    let browser = visit.browser().await?;
    browser.prefer("light").await?;
    let [width, height] = size;
    browser.resize(width, height).await?;
    let (mut found, mut palest) = (Vec::new(), f64::INFINITY);
    for screen in screens {
        screen.show(&browser, visit, folder).await?;
        browser.settle().await?;
        let (wrong, ring) = walk(&browser).await?;
        palest = palest.min(ring);
        found.extend(
            wrong
                .into_iter()
                .map(|wrong| format!("{screen:?}: {wrong}")),
        );
    }
    println!("       the palest ring has {palest:.2}");
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

/// The screens of the quiz and its sections; those of results and tools; the papers, on which every
/// line is a stop.
fn thirds() -> [Vec<Screen>; 3] {
    let third = |screen: &Screen| match screen {
        Screen::Start
        | Screen::SelfView
        | Screen::Block
        | Screen::List
        | Screen::BadLink
        | Screen::Few
        | Screen::Checklist
        | Screen::TimeSplit
        | Screen::Breadth
        | Screen::Scorecard
        | Screen::NeededBlock
        | Screen::Method
        | Screen::Role => 0,
        Screen::Charter | Screen::Brief | Screen::Talk => 2,
        _ => 1,
    };
    [0, 1, 2].map(|place| {
        let screens = Screen::ALL.iter().filter(|screen| third(screen) == place);
        screens.copied().collect()
    })
}

async fn tab_leads_through_every_screen_of_the_quiz_and_its_sections(visit: &Visit) -> Outcome {
    check_screens(visit, &thirds()[0], "/", [1280, 900]).await
}

async fn tab_leads_through_every_result_and_tool(visit: &Visit) -> Outcome {
    check_screens(visit, &thirds()[1], "/", [1280, 900]).await
}

async fn tab_leads_through_every_line_of_the_papers(visit: &Visit) -> Outcome {
    check_screens(visit, &thirds()[2], "/", [1280, 900]).await
}

async fn tab_leads_through_every_screen_on_a_phone_from_right_to_left(visit: &Visit) -> Outcome {
    check_screens(visit, &thirds()[0], "/ar-XB/", [360, 640]).await
}

async fn tab_leads_through_the_embed_page_and_the_statement(visit: &Visit) -> Outcome {
    let browser = visit.browser().await?;
    let page = embed_page(visit);
    let mut found = Vec::new();
    for scheme in ["light", "dark"] {
        browser.prefer(scheme).await?;
        browser.go_to(&visit.url("/accessibility/")).await?;
        found.extend(walk(&browser).await?.0);
        open_embed_page(&browser, &page).await?;
        // The quiz in the preview is looked at by itself.
        browser
            .script("document.getElementById('preview').remove()", &[])
            .await?;
        found.extend(walk(&browser).await?.0);
    }
    // What a choice hides is no stop, and what it shows is one.
    choose(&browser, "hugo", &[("accent", "teel")]).await?;
    found.extend(walk(&browser).await?.0);
    let tied = "const field = document.getElementById('accent');
        const told = field.getAttribute('aria-describedby').split(' ')
            .map(id => document.getElementById(id)).find(said => said.role === 'alert');
        return [field.getAttribute('aria-invalid'), told.hidden];";
    browser.wait_for(tied, &[], &json!(["true", false])).await?;
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}
