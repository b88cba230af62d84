//! The links to a result, and what goes along with them.

use yew::prelude::*;

use super::kept::shared;
use crate::app::sharing::{Kept, Named};
use crate::domain::call::Call;
use crate::platform::location;
use crate::wire::link::{Shared, compare_fragment, result_fragment};
use crate::wire::name::Name;
use crate::wire::preview::{root, slug};
use crate::wire::result_file;

/// Everything that leads to a result.
#[derive(Clone, Debug, PartialEq)]
pub struct Links {
    /// The link that tells nobody anything but the one who opens it.
    pub plain: AttrValue,
    /// The link whose path names the call, so that it has a preview; without a call there is none.
    pub preview: Option<AttrValue>,
    /// The result as a JSON file.
    pub json: AttrValue,
    /// The name in the links, as it will be read from them.
    pub name: Option<AttrValue>,
    /// Where the quiz is, to be printed on a picture.
    pub address: AttrValue,
}

/// The links to `named`, built on the address of this page.
#[hook]
pub fn use_links(named: &Named, call: Option<Call>) -> Links {
    let dependencies = (shared(named), call);
    let links = use_memo(dependencies, |(shared, call)| {
        links(&root(&location::address()), shared, *call)
    });
    (*links).clone()
}

fn links(root: &str, shared: &Shared, call: Option<Call>) -> Links {
    let fragment = result_fragment(shared);
    let link = |path: &str| [root, path, "#", &fragment].concat();
    let plain = link("");
    let name = shared.name.as_ref();
    Links {
        json: result_file::to_json(shared, &plain).into(),
        plain: plain.into(),
        preview: call.map(|call| link(&["r/", slug(call), "/"].concat()).into()),
        name: name.map(|name| AttrValue::from(name.as_str().to_owned())),
        address: shown(root).to_owned().into(),
    }
}

/// An address as one prints it: without scheme and without a slash at its end.
fn shown(address: &str) -> &str {
    let (_, address) = address.split_once("://").unwrap_or(("", address));
    address.trim_end_matches('/')
}

/// The link that compares these results, with or without their names.
#[must_use]
pub fn comparison_link(compared: &[Named], names_travel: bool) -> String {
    let compared: Vec<Shared> = compared
        .iter()
        .map(|named| {
            if names_travel {
                shared(named)
            } else {
                Shared::from(named.answers)
            }
        })
        .collect();
    [
        &root(&location::address()),
        "#",
        &compare_fragment(&compared),
    ]
    .concat()
}

/// These results as another screen is opened with them: codes with spaces between them, since there
/// may be more than a link holds.
pub fn handed_over<'a>(results: impl Iterator<Item = &'a Named>) -> String {
    let codes: Vec<String> = results.map(|named| shared(named).to_string()).collect();
    codes.join(" ")
}

/// The fragment that shows a kept result.
#[must_use]
pub fn fragment(kept: &Kept) -> String {
    result_fragment(&of_kept(kept))
}

/// All kept results as codes, one in each line.
#[must_use]
pub fn codes(kept: &[Kept]) -> String {
    let lines: Vec<String> = kept.iter().map(|kept| of_kept(kept).to_string()).collect();
    lines.join("\n")
}

fn of_kept(kept: &Kept) -> Shared {
    Shared {
        answers: kept.answers,
        name: Name::new(&kept.name).ok(),
    }
}
