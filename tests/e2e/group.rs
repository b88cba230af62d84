//! A group: pasted or from a file, on one map, filtered, and passed on.

use std::fs;
use std::path::{Path, PathBuf};

use cto_quadrant::domain::answers::Answers;
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::{Pick, Response};
use cto_quadrant::wire::code::encode;
use cto_quadrant::wire::csv;
use cto_quadrant::wire::group_text::read;
use fantoccini::key::Key;
use serde_json::json;

use crate::browser::Browser;
use crate::layout;
use crate::pictures::{open_folder, saved};
use crate::quiz::return_to;
use crate::runner::{Outcome, tests};
use crate::section::full;
use crate::visit::Visit;

tests![
    a_pasted_text_becomes_a_map_and_what_cannot_be_read_stays_in_the_field,
    a_file_gives_names_a_kind_is_looked_at_by_itself_and_everything_leaves_as_files,
    the_keyboard_alone_adds_a_group_and_asks_each_dot_whose_it_is,
    sixty_results_are_drawn_while_the_page_stays_alive,
    the_words_of_six_results_stay_inside_the_map_and_apart,
];

/// The way from a result to the comparison, and on from there.
pub(crate) const COMPARE: &str = ".link .ways button:nth-child(3)";
pub(crate) const OPEN: &str = ".tools > .row > .quiet";
pub(crate) const PASTE: &str = "#group-paste";
const ADD: &str = ".gather .primary";
const TOLD: &str = ".told";
/// The end of the report.
pub(crate) const WAYS: &str = "#group-ways";
const DOTS: &str = ".dots";
pub(crate) const ROWS: &str = "section[aria-labelledby=group-people] tbody tr";

/// Answers of somebody who picks one model first and another then.
fn somebody(n: usize) -> Answers {
    let mut answers = if n.is_multiple_of(3) {
        full()
    } else {
        Answers::default()
    };
    let (first, second) = (Model::ALL[n % 4], Model::ALL[(n / 4) % 4]);
    for block in BlockIndex::all() {
        let model = if block.get() < 5 + n % 7 {
            first
        } else {
            second
        };
        answers.quiz = answers
            .quiz
            .with(block, Response::Picked(Pick::most(model)));
    }
    answers
}

/// So many people with their codes, as a table.
pub(crate) fn table(n: usize) -> String {
    let heading = vec!["Name".to_owned(), "Code".to_owned()];
    let person = |n: usize| vec![format!("Person no. {n}"), encode(&somebody(n))];
    let rows: Vec<Vec<String>> = std::iter::once(heading).chain((0..n).map(person)).collect();
    csv::write(&rows)
}

/// Puts a text into the field at once, as a paste does.
async fn paste(browser: &Browser, text: &str) -> Outcome {
    browser.wait(PASTE).await?;
    let script = "
        const [css, text] = arguments, field = document.querySelector(css);
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));";
    browser.script(script, &[json!(PASTE), json!(text)]).await?;
    browser.click(ADD).await
}

/// Opens a group of so many from the result that is shown.
pub(crate) async fn open_group(browser: &Browser, n: usize) -> Outcome {
    browser.click(COMPARE).await?;
    browser.click(OPEN).await?;
    paste(browser, &table(n)).await?;
    browser.wait(WAYS).await.map(drop)
}

pub(crate) async fn open(visit: &Visit) -> Outcome<Browser> {
    let browser = visit.browser().await?;
    return_to(&browser, visit, "/#group", None).await?;
    browser.wait(PASTE).await?;
    Ok(browser)
}

pub(crate) fn group_text(visit: &Visit, name: &str, gaps: &[(&str, &str)]) -> String {
    cto_quadrant::content::fill(visit.text(&format!("group.{name}")), gaps)
}

async fn a_pasted_text_becomes_a_map_and_what_cannot_be_read_stays_in_the_field(
    visit: &Visit,
) -> Outcome {
    let browser = open(visit).await?;
    paste(&browser, "no link in here").await?;
    let refused = group_text(visit, "refused.nothing", &[]);
    browser.wait_text(TOLD, &refused).await?;
    assert_eq!(browser.value(PASTE).await?, "no link in here");
    let tied = "const field = document.querySelector(arguments[0]);
        const about = field.getAttribute('aria-describedby').split(' ');
        const says = id => document.getElementById(id).textContent.includes(arguments[1]);
        return [field.getAttribute('aria-invalid'), about.some(says)]";
    let found = browser
        .script(tied, &[json!(PASTE), json!(refused)])
        .await?;
    assert_eq!(
        found,
        json!(["true", true]),
        "the message belongs to the field"
    );

    let codes: Vec<String> = (0..7).map(|n| encode(&somebody(n))).collect();
    let letter = format!(
        "Ann: https://example.org/#r={}, Ben: {} <https://example.org/#c={}>",
        codes[0],
        codes[1],
        codes[2..].join(",")
    );
    paste(&browser, &letter).await?;
    browser
        .wait_text(TOLD, &group_text(visit, "told.new", &[("n", "7")]))
        .await?;
    browser.wait(WAYS).await?;
    assert_eq!(browser.value(PASTE).await?, "");
    assert_eq!(browser.count(".stack .map .dot").await?, 7);
    assert_eq!(browser.count(ROWS).await?, 7);

    // Down to six, each has a mark of its own.
    browser.click(&format!("{ROWS}:last-child button")).await?;
    browser.wait_gone(DOTS).await?;
    assert_eq!(browser.count(".stack .map .mark").await?, 6);
    assert!(browser.is_focused("#group-people").await?);
    browser.wait_address(&visit.url("/#group")).await?;
    assert!(!browser.stored().await?.to_string().contains(&codes[0]));
    Ok(())
}

/// Chooses a file with this content.
async fn choose(browser: &Browser, path: &Path) -> Outcome {
    let field = browser.wait("#group-file").await?;
    field.send_keys(&path.to_string_lossy()).await?;
    Ok(())
}

fn write(folder: &Path, name: &str, text: &str) -> Outcome<PathBuf> {
    let path = folder.join(name);
    fs::write(&path, text)?;
    Ok(path)
}

async fn a_file_gives_names_a_kind_is_looked_at_by_itself_and_everything_leaves_as_files(
    visit: &Visit,
) -> Outcome {
    let browser = open(visit).await?;
    let folder = open_folder(&browser, "group").await?;
    let from = write(
        &folder,
        "from.csv",
        &table(9).replace("Person no. 0", "=1+1"),
    )?;
    choose(&browser, &from).await?;
    browser.wait(WAYS).await?;
    assert_eq!(browser.count(ROWS).await?, 9);
    assert!(!browser.texts(ROWS).await?.concat().contains("Person no."));
    browser.click(".calls [type=checkbox]").await?;
    browser
        .wait_text(&format!("{ROWS}:first-child th"), "=1+1")
        .await?;

    browser
        .click("#group-ways ~ .row button:nth-child(2)")
        .await?;
    let table = fs::read_to_string(saved(&folder, "cto-quadrant-group.csv").await?)?;
    assert!(table.contains("\"'=1+1\""), "{}", &table[..200]);
    let found = read(&table, "Name").map_err(|error| error.to_string())?;
    let codes: Vec<Answers> = found.results.iter().map(|shared| shared.answers).collect();
    assert_eq!(codes, (0..9).map(somebody).collect::<Vec<_>>());

    // The second kind alone.
    browser
        .click(".calls label:nth-of-type(2) [type=radio]")
        .await?;
    let n = "return Number(document.querySelectorAll('.calls .share')[1].textContent) ===\
        document.querySelectorAll(arguments[0]).length";
    browser.wait_for(n, &[json!(ROWS)], &json!(true)).await?;
    browser
        .click(".calls label:nth-of-type(1) [type=radio]")
        .await?;
    browser.wait(&format!("{ROWS}:nth-child(9)")).await?;

    browser
        .click("#group-ways ~ .row button:nth-child(3)")
        .await?;
    let png = fs::read(saved(&folder, "cto-quadrant-group.png").await?)?;
    assert!(png.starts_with(b"\x89PNG"), "{:?}", &png[..8]);
    browser
        .click("#group-ways ~ .row button:nth-child(4)")
        .await?;
    let svg = fs::read_to_string(saved(&folder, "cto-quadrant-group.svg").await?)?;
    assert!(svg.contains("class=\"dot") && svg.contains("<style>"));
    browser
        .click("#group-ways ~ .row button:nth-child(1)")
        .await?;
    let json = saved(&folder, "cto-quadrant-group.json").await?;
    browser
        .script("window.print = () => { window.printed = true }", &[])
        .await?;
    browser
        .click("#group-ways ~ .row button:nth-child(5)")
        .await?;
    browser
        .wait_for("return window.printed === true", &[], &json!(true))
        .await?;

    browser.click(".stored button").await?;
    browser.wait_gone(WAYS).await?;
    assert!(browser.is_focused(PASTE).await?);
    choose(&browser, &json).await?;
    browser
        .wait_text(TOLD, &group_text(visit, "told.new", &[("n", "9")]))
        .await
}

async fn the_keyboard_alone_adds_a_group_and_asks_each_dot_whose_it_is(visit: &Visit) -> Outcome {
    let browser = open(visit).await?;
    let script = "document.querySelector(arguments[0]).value = arguments[1]";
    browser.tab_to(PASTE).await?;
    browser
        .script(script, &[json!(PASTE), json!(table(8))])
        .await?;
    browser.press(' ').await?;
    browser.tab_to(ADD).await?;
    browser.press(Key::Enter).await?;
    browser.wait(WAYS).await?;
    browser.tab_to(DOTS).await?;
    let name = |n: &str| group_text(visit, "person", &[("n", n)]);
    browser.wait_text(".dots .name", &name("1")).await?;
    browser.press(Key::Right).await?;
    browser.wait_text(".dots .name", &name("2")).await?;
    browser.press(Key::End).await?;
    browser.wait_text(".dots .name", &name("8")).await?;
    browser.press(Key::Up).await?;
    browser.wait_text(".dots .name", &name("7")).await?;
    let active = "const list = document.querySelector('.dots');
        return document.getElementById(list.getAttribute('aria-activedescendant'))
            .getAttribute('aria-label').startsWith(arguments[0])";
    browser
        .wait_for(active, &[json!(name("7"))], &json!(true))
        .await?;
    browser.tab_to(".calls [type=radio]").await?;
    browser.wait_gone(".dots .name").await?;
    browser.press(Key::Down).await?;
    browser
        .wait(".calls label:nth-of-type(2) :checked:focus")
        .await
        .map(drop)
}

/// On a phone four times slower than this machine. The time is told, not judged: the machine that
/// runs this may be busy with other tests.
async fn sixty_results_are_drawn_while_the_page_stays_alive(visit: &Visit) -> Outcome {
    let browser = open(visit).await?;
    browser
        .devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 4 }))
        .await?;
    let watch = "
        window.longest = 0;
        new PerformanceObserver(list => {
            for (const { duration } of list.getEntries())
                window.longest = Math.max(window.longest, duration);
        }).observe({ type: 'longtask' });
        // From the press on, without what the driver takes to get there.
        const begin = () => { window.begun = performance.now(); };
        addEventListener('click', begin, { capture: true, once: true });
        const drawn = new MutationObserver(() => {
            if (!document.querySelector(arguments[0])) return;
            drawn.disconnect();
            requestAnimationFrame(() => setTimeout(() => {
                window.took = performance.now() - window.begun;
            }));
        });
        drawn.observe(document.body, { childList: true, subtree: true });";
    browser.script(watch, &[json!(WAYS)]).await?;
    paste(&browser, &table(60)).await?;
    browser.wait(WAYS).await?;
    browser
        .wait_for("return window.took > 0", &[], &json!(true))
        .await?;
    let figures = browser
        .script("return [window.took, window.longest].map(Math.round)", &[])
        .await?;
    println!("sixty results at a quarter of the speed: [all, longest task] = {figures} ms");
    assert_eq!(browser.count(".stack .map .dot").await?, 60);
    assert_eq!(browser.count(ROWS).await?, 60);
    Ok(())
}

async fn the_words_of_six_results_stay_inside_the_map_and_apart(visit: &Visit) -> Outcome {
    let browser = open(visit).await?;
    paste(&browser, &table(6)).await?;
    browser.wait(WAYS).await?;
    browser.click(".calls [type=checkbox]").await?;
    layout::check_words(&browser).await
}
