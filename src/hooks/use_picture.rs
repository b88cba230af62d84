//! A drawing on the page as a picture that can leave it.

use yew::prelude::*;

use crate::platform::download;
use crate::platform::picture;
use crate::platform::share::{self, Parcel};

/// A drawing that was read from the page, and what can be done with it.
#[derive(Clone, PartialEq)]
pub struct Picture {
    /// Where the drawing has to be rendered.
    pub node: NodeRef,
    /// The whole picture as an address, once it is drawn.
    pub address: Option<AttrValue>,
    /// Saves it as SVG or as PNG; nothing where files cannot be saved.
    pub save: Option<Callback<Format>>,
    /// Hands it to other programs; nothing where that is not possible.
    pub share: Option<Callback<Words>>,
    /// Whether the last attempt failed.
    pub failed: bool,
}

/// The kinds of picture files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A drawing.
    Svg,
    /// A bitmap.
    Png,
}

/// What goes along with a picture that is handed to other programs.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    /// The title.
    pub title: String,
    /// The description.
    pub text: String,
    /// The link.
    pub link: String,
}

/// Reads the drawing whenever `drawn`, all that it shows, changes; `finish` makes a file of its
/// markup. Its bitmap has `size` pixels and is painted only when it is asked for.
#[hook]
pub fn use_picture<D: PartialEq + 'static>(
    drawn: D,
    size: (u32, u32),
    file: &'static str,
    finish: fn(&str) -> String,
) -> Picture {
    let node = use_node_ref();
    let svg = use_state_eq(|| None::<AttrValue>);
    let failed = use_state_eq(|| false);
    {
        let (node, svg) = (node.clone(), svg.setter());
        use_effect_with(drawn, move |_| {
            let markup = node.cast().and_then(|element| picture::markup(&element));
            svg.set(markup.map(|markup| finish(&markup).into()));
        });
    }
    let paint = {
        let (svg, failed) = (svg.clone(), failed.setter());
        move |then: Box<dyn FnOnce(picture::Painted)>| {
            let Some(svg) = (*svg).clone() else {
                return;
            };
            let failed = failed.clone();
            picture::paint(&svg, size, move |blob| {
                failed.set(blob.is_none());
                if let Some(blob) = blob {
                    then(blob);
                }
            });
        }
    };
    let save = {
        let (svg, paint) = (svg.clone(), paint.clone());
        Callback::from(move |format: Format| match format {
            Format::Svg => {
                if let Some(svg) = svg.as_deref() {
                    let name = [file, ".svg"].concat();
                    let _ = download::save_text(&name, "image/svg+xml", svg);
                }
            }
            Format::Png => paint(Box::new(move |blob| {
                let _ = download::save(&[file, ".png"].concat(), &blob);
            })),
        })
    };
    let share = Callback::from(move |words: Words| {
        paint(Box::new(move |blob| {
            let parcel = Parcel {
                title: words.title,
                text: words.text,
                link: words.link,
                picture: Some((blob, [file, ".png"].concat())),
            };
            share::share(&parcel, |_| {});
        }));
    });
    Picture {
        node,
        address: svg.as_deref().map(|svg| picture::address(svg).into()),
        save: download::is_possible().then_some(save),
        share: share::takes_pictures().then_some(share),
        failed: *failed,
    }
}
