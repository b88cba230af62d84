//! Which files a page asks for as soon as it is read, found in its markup.

/// The relative addresses that the page loads by itself, each once, in their order: scripts,
/// style sheets, preloads, icons and pictures, but no links to follow, no `data:` addresses, and
/// nothing that waits in a template.
///
/// This reads the project's own generated pages, with quoted attributes, and no others.
#[must_use]
pub fn requests(html: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let templates = html.split("<template").enumerate();
    let outside = templates.flat_map(|(place, part)| {
        let after = part.split_once("</template>").map_or("", |(_, rest)| rest);
        if place == 0 { part } else { after }.split('<')
    });
    for tag in outside
        .filter_map(|rest| rest.split_once('>'))
        .map(|(tag, _)| tag)
    {
        for address in addresses(tag) {
            let address = address.trim_start_matches("./").to_owned();
            if !address.starts_with("data:") && !found.contains(&address) {
                found.push(address);
            }
        }
    }
    found
}

/// The relative addresses of what a chunk brings, from the list in the page; none where the page
/// lists no such chunk.
#[must_use]
pub fn chunk(html: &str, name: &str) -> Vec<String> {
    let list = html.rsplit_once("\"chunks\":").map_or("", |(_, list)| list);
    let own = list.split_once(&format!("\"{name}\":{{"));
    let own = own.map_or("", |(_, rest)| rest.split('}').next().unwrap_or_default());
    let strings = own.split('"').filter_map(|text| text.strip_prefix("./"));
    strings.map(str::to_owned).collect()
}

fn addresses(tag: &str) -> Vec<&str> {
    let element = tag.split_whitespace().next().unwrap_or_default();
    let names: &[&str] = match element {
        "script" => &["src", "data-js", "data-wasm"],
        "img" => &["src"],
        "link" if is_loaded(attribute(tag, "rel").unwrap_or_default()) => &["href"],
        _ => &[],
    };
    names
        .iter()
        .filter_map(|name| attribute(tag, name))
        .collect()
}

fn is_loaded(rel: &str) -> bool {
    const LOADED: [&str; 5] = ["stylesheet", "preload", "modulepreload", "icon", "manifest"];
    rel.split(' ').any(|word| LOADED.contains(&word))
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let start = tag.find(&format!(" {name}=\""))?;
    let value = tag.get(start + name.len() + 3..)?;
    value.split_once('"').map(|(value, _)| value)
}
