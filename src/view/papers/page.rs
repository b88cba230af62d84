//! The sheet on screen, every word of it open to be typed over.

use yew::prelude::*;

use super::editable::Editable;
use super::sheet::{Field, Sheet, SheetBlock, SheetPart, Words};
use crate::app::papers::action::PapersAction;
use crate::hooks::step_focus::STEP_HEADING;

/// The id of the sheet.
pub const SHEET: &str = "sheet";

/// Renders a sheet; `n_resets` says how often its lines were made anew.
pub struct Page<'a> {
    /// How often typed words were taken back.
    pub n_resets: u32,
    /// Called with what is typed.
    pub on_action: &'a Callback<PapersAction>,
}

impl Page<'_> {
    /// The whole sheet.
    pub fn sheet(&self, sheet: &Sheet) -> Html {
        let parts = sheet.parts.iter().enumerate();
        html! {
            <article key={sheet.title.clone()} id={SHEET} class="sheet">
                <header>
                    <h1 id={STEP_HEADING} tabindex="-1">{sheet.title.clone()}</h1>
                    {self.words("p", "about", None, &sheet.about)}
                </header>
                for (place, part) in parts {
                    {self.part(place, part)}
                }
                <p class="made">{sheet.made.clone()}</p>
            </article>
        }
    }

    fn part(&self, place: usize, part: &SheetPart) -> Html {
        let id = ["part", &place.to_string()].concat();
        html! {
            <section key={part.heading.place.clone()} class={shape(part)}>
                {self.words("h2", "", Some(id.clone().into()), &part.heading)}
                for (number, block) in part.blocks.iter().enumerate() {
                    {self.block(&id, number, block)}
                }
            </section>
        }
    }

    /// A block by its number in the part whose heading has the id `part`.
    fn block(&self, part: &str, number: usize, block: &SheetBlock) -> Html {
        match block {
            SheetBlock::Say(words) => self.words("p", "", None, words),
            SheetBlock::List(items) => self.list(items),
            SheetBlock::Named(name, items) => html! {
                <div class="named" key={name.place.clone()}>
                    {self.words("h3", "", None, name)}
                    {self.list(items)}
                </div>
            },
            SheetBlock::Fill(field) => self.field(part, number, field),
        }
    }

    fn list(&self, items: &[Words]) -> Html {
        html! {
            <ul>
                for words in items {
                    {self.words("li", "", None, words)}
                }
            </ul>
        }
    }

    /// Fields of several parts may have the same name, so each also tells of the heading above it.
    fn field(&self, part: &str, number: usize, field: &Field) -> Html {
        let id = [part, "-", &number.to_string()].concat();
        let examples = if field.words.is_empty() {
            field.examples.as_slice()
        } else {
            &[]
        };
        let example_id = |place: usize| [&id, "-", &place.to_string()].concat();
        let mut described = vec![part.to_owned()];
        described.extend((0..examples.len()).map(example_id));
        html! {
            <div class="fill" key={field.words.place.clone()}>
                <span id={id.clone()} class="label">{field.label.clone()}</span>
                <Editable
                    key={self.key(&field.words)}
                    tag="div"
                    class="blank"
                    labelled={AttrValue::from(id.clone())}
                    described={AttrValue::from(described.join(" "))}
                    words={field.words.now.clone()}
                    on_type={self.on_type(&field.words)}
                />
                for (place, example) in examples.iter().enumerate() {
                    <small id={example_id(place)}>{example.clone()}</small>
                }
            </div>
        }
    }

    fn words(
        &self,
        tag: &'static str,
        class: &'static str,
        id: Option<AttrValue>,
        words: &Words,
    ) -> Html {
        html! {
            <Editable
                key={self.key(words)}
                {id}
                {tag}
                {class}
                words={words.now.clone()}
                on_type={self.on_type(words)}
            />
        }
    }

    /// A line that was made anew is another one.
    fn key(&self, words: &Words) -> String {
        [&self.n_resets.to_string(), " ", &words.place].concat()
    }

    fn on_type(&self, words: &Words) -> Callback<String> {
        let place = words.place.clone();
        self.on_action
            .reform(move |text| PapersAction::Type(place.clone(), text))
    }
}

/// Parts of named lists stand in columns where there is room.
fn shape(part: &SheetPart) -> &'static str {
    let is_named = |block: &&SheetBlock| matches!(block, SheetBlock::Named(..));
    let is_fill = |block: &SheetBlock| matches!(block, SheetBlock::Fill(_));
    if part.blocks.iter().filter(is_named).count() > 0 {
        "lists"
    } else if part.blocks.iter().all(is_fill) {
        "lines"
    } else {
        "said"
    }
}
