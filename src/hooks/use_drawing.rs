//! A drawing on the page as a file, made when it is asked for: what changes often is not read back
//! after each change.

use yew::prelude::*;

use crate::platform::{download, picture, rich};

/// What can be saved.
#[derive(Clone, Debug, PartialEq)]
pub enum Saved {
    /// A text as a file of that name and media type.
    Text(&'static str, &'static str, String),
    /// The drawing as it is.
    Svg,
    /// The drawing as a bitmap.
    Png,
}

/// Where a drawing is, and how it leaves the page.
#[derive(Clone, PartialEq)]
pub struct Drawing {
    /// Where the drawing has to be rendered.
    pub node: NodeRef,
    /// Saves something; nothing where files cannot be saved.
    pub save: Option<Callback<Saved>>,
    /// Opens the browser's dialogue for printing.
    pub print: Callback<()>,
    /// Whether the last attempt failed.
    pub failed: bool,
}

/// The ways out of the page for files called `file` and for a drawing, whose bitmap has `size`
/// pixels; `finish` makes a file of its markup.
#[hook]
pub fn use_drawing(file: &'static str, size: (u32, u32), finish: fn(&str) -> String) -> Drawing {
    let node = use_node_ref();
    let failed = use_state_eq(|| false);
    let save = {
        let (node, failed) = (node.clone(), failed.setter());
        use_callback((), move |what: Saved, ()| {
            let svg = || {
                let markup = node.cast().and_then(|element| picture::markup(&element));
                markup.map(|markup| finish(&markup))
            };
            match what {
                Saved::Text(ending, media_type, text) => {
                    let name = [file, ending].concat();
                    failed.set(download::save_text(&name, media_type, &text).is_none());
                }
                Saved::Svg => {
                    let name = [file, ".svg"].concat();
                    let saved =
                        svg().and_then(|svg| download::save_text(&name, "image/svg+xml", &svg));
                    failed.set(saved.is_none());
                }
                Saved::Png => {
                    let Some(svg) = svg() else {
                        failed.set(true);
                        return;
                    };
                    let failed = failed.clone();
                    picture::paint(&svg, size, move |blob| {
                        let name = [file, ".png"].concat();
                        let saved = blob.and_then(|blob| download::save(&name, &blob));
                        failed.set(saved.is_none());
                    });
                }
            }
        })
    };
    // Rendered natively there is nobody to save anything for.
    let can_save = cfg!(target_arch = "wasm32") && download::is_possible();
    Drawing {
        node,
        save: can_save.then_some(save),
        print: Callback::from(|()| rich::print()),
        failed: *failed,
    }
}
