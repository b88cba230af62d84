//! The list of all blocks: what stands in it twelve times can be told apart.

use std::collections::BTreeSet;

use cto_quadrant::domain::answers::Answers;
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::pages::markup::markup;
use cto_quadrant::view::list::list;
use yew::Callback;

use crate::english;
use crate::seen::attributes;

#[test]
fn every_button_of_a_block_is_named_with_its_situation() {
    let html = markup(list(&english(), &Answers::default(), &Callback::noop()));
    for first in ["skip", "clear"] {
        let start = format!("id=\"{first}-");
        let ids: Vec<&str> = attributes(&html, &start, "id");
        let names = attributes(&html, &start, "aria-labelledby");
        assert_eq!(ids.len(), BlockIndex::all().count(), "{first}");
        assert_eq!(names.len(), ids.len(), "{first}");
        let situations: BTreeSet<&str> = ids
            .iter()
            .zip(&names)
            .filter_map(|(id, name)| name.strip_prefix(id)?.strip_prefix(' '))
            .collect();
        assert_eq!(situations.len(), ids.len(), "{first}: {names:?}");
        for situation in situations {
            assert!(
                html.contains(&format!("<h2 id=\"{situation}\"")),
                "{situation}"
            );
        }
    }
}
