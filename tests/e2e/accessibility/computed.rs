//! What the browser tells assistive technology of an element: the role and the name that it
//! computes. `WebDriver` asks for both, so every engine can be asked.

use std::collections::BTreeMap;

use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value as Json, json};
use url::{ParseError, Url};

use crate::browser::Browser;
use crate::engine::Engine;
use crate::protocol::devtools;
use crate::runner::Outcome;

/// By which name `WebDriver` hands over an element.
const REFERENCE: &str = "element-6066-11e4-a52e-4f735466cecf";

#[derive(Debug)]
struct Computed {
    element: String,
    what: &'static str,
}

impl WebDriverCompatibleCommand for Computed {
    fn endpoint(&self, base_url: &Url, session_id: Option<&str>) -> Result<Url, ParseError> {
        let Self { element, what } = self;
        let session = session_id.unwrap_or_default();
        base_url.join(&format!("session/{session}/element/{element}/{what}"))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::GET, None)
    }
}

/// The role and the name of an element that a script has returned.
pub(crate) async fn role_and_name(browser: &Browser, element: &Json) -> Outcome<(String, String)> {
    let id = element[REFERENCE]
        .as_str()
        .ok_or("a script returned no element")?;
    let ask = async |what| {
        let element = id.to_owned();
        let answer = browser
            .client()
            .issue_cmd(Computed { element, what })
            .await?;
        Outcome::Ok(text(&answer))
    };
    Ok((ask("computedrole").await?, ask("computedlabel").await?))
}

/// The roles and the names of the elements that a script has returned. Chromium tells those of a
/// whole page at once; to ask for each costs as much as to make them all anew.
pub(crate) async fn roles_and_names(
    browser: &Browser,
    elements: &[&Json],
) -> Outcome<Vec<(String, String)>> {
    if browser.engine() == Engine::Chromium {
        return of_the_whole_page(browser, elements).await;
    }
    let mut all = Vec::new();
    for element in elements {
        all.push(role_and_name(browser, element).await?);
    }
    Ok(all)
}

async fn of_the_whole_page(
    browser: &Browser,
    elements: &[&Json],
) -> Outcome<Vec<(String, String)>> {
    let client = browser.client();
    let mark = "arguments[0].forEach((element, place) => { element.dataset.place = place; })";
    browser.script(mark, &[json!(elements)]).await?;
    let whole = json!({ "depth": -1 });
    let page = devtools(client, "DOM.getDocument", whole).await?;
    let unmark = "arguments[0].forEach(element => { delete element.dataset.place; })";
    browser.script(unmark, &[json!(elements)]).await?;
    let mut places = BTreeMap::new();
    note_places(&page["root"], &mut places);

    let tree = devtools(client, "Accessibility.getFullAXTree", json!({})).await?;
    let nodes = tree["nodes"].as_array().ok_or("there is no tree")?;
    let mut all = vec![None; elements.len()];
    for node in nodes {
        let id = node["backendDOMNodeId"].as_u64();
        let place = id.and_then(|id| places.get(&id)).copied();
        if let Some(slot) = place.and_then(|place| all.get_mut(place)) {
            *slot = Some(["role", "name"].map(|what| text(&node[what]["value"])));
        }
    }
    let told = all.into_iter().map(|found: Option<[String; 2]>| {
        let [role, name] = found.ok_or("an element is missing from the tree")?;
        Ok((role, name))
    });
    told.collect()
}

/// Under which number the protocol knows each marked element.
fn note_places(node: &Json, places: &mut BTreeMap<u64, usize>) {
    let attributes = node["attributes"].as_array().into_iter().flatten();
    let pairs: Vec<&str> = attributes.filter_map(Json::as_str).collect();
    let place = pairs.chunks_exact(2).find(|pair| pair[0] == "data-place");
    let place = place.and_then(|pair| pair[1].parse().ok());
    if let (Some(id), Some(place)) = (node["backendNodeId"].as_u64(), place) {
        places.insert(id, place);
    }
    for child in node["children"].as_array().into_iter().flatten() {
        note_places(child, places);
    }
}

fn text(answer: &Json) -> String {
    let text = answer.as_str().unwrap_or_default();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What is said of an element beside its role and name: states, value, description.
pub(crate) const STATES: &str = "
    const named = ids => (ids ?? '').split(/\\s+/).map(id => id && document.getElementById(id)?.textContent)
        .filter(Boolean).map(text => text.replace(/\\s+/g, ' ').trim()).filter(Boolean).join(' ');
    const states = element => {
        const said = [], is = name => element.getAttribute(name);
        const level = /^h([1-6])$/.exec(element.localName);
        if (level) said.push(`level ${level[1]}`);
        if (['radio', 'checkbox'].includes(element.type)) said.push(element.checked ? 'checked' : 'not checked');
        if (element.type === 'range') said.push(is('aria-valuetext') ?? element.value);
        if (element.localName === 'select') said.push(element.selectedOptions[0]?.textContent ?? '');
        if (['text', 'textarea'].includes(element.type) && element.value) said.push(`“${element.value}”`);
        if (element.isContentEditable) said.push('editable');
        if (element.disabled) said.push('unavailable');
        if (element.readOnly && ['text', 'textarea'].includes(element.type)) said.push('read only');
        if (is('aria-current')) said.push('current');
        if (is('aria-pressed')) said.push(is('aria-pressed') === 'true' ? 'pressed' : 'not pressed');
        const summary = element.localName === 'summary' && element.parentElement.open;
        const expanded = element.localName === 'summary' ? String(summary) : is('aria-expanded');
        if (expanded) said.push(expanded === 'true' ? 'expanded' : 'collapsed');
        if (is('aria-invalid') === 'true') said.push('invalid');
        if (['ul', 'ol'].includes(element.localName)) said.push(`${element.children.length} items`);
        const described = named(is('aria-describedby'));
        if (described) said.push(`described: ${described}`);
        return said;
    };";

/// The address of the test's own server is another each time.
pub(crate) fn settled(text: &str, home: &str) -> String {
    text.replace(home, "https://example.org/")
}

/// A script and what it is given, after [`STATES`].
pub(crate) async fn with_states(browser: &Browser, script: &str) -> Outcome<Json> {
    browser
        .script(&[STATES, script].concat(), &[json!(null)])
        .await
}
