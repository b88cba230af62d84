//! A document becomes a sheet: its sentences in words, each in a place of its own.

use super::sheet::{Field, Sheet, SheetBlock, SheetPart, Words};
use super::words::Wording;
use crate::app::papers::{Lines, Papers};
use crate::content::Texts;
use crate::content::paper_label::PaperLabel;
use crate::content::result_label::ResultLabel;
use crate::domain::answers::{Answers, Perspective};
use crate::domain::paper::brief::brief;
use crate::domain::paper::charter::charter;
use crate::domain::paper::sentence::{Line, Sentence};
use crate::domain::paper::talk::talk;
use crate::domain::paper::{Block, Document, Paper};
use crate::view::papers::names::names;

/// The document on screen.
#[must_use]
pub fn document(papers: &Papers) -> Document {
    let Some(shown) = papers.shown() else {
        let nothing = Answers::default();
        return match papers.paper {
            Paper::Charter => charter(&nothing, None),
            Paper::Brief => brief(&nothing, None),
            Paper::Talk => talk(None),
        };
    };
    match papers.paper {
        Paper::Charter => charter(&shown.answers, papers.other()),
        Paper::Brief => brief(&shown.answers, papers.other()),
        Paper::Talk => talk(papers.compared().map(|pair| pair.map(|view| &view.answers))),
    }
}

/// The same in words, with what was typed.
#[must_use]
pub fn sheet(texts: &Texts, papers: &Papers, document: &Document) -> Sheet {
    let all = names(texts, &papers.views);
    let pair = papers
        .pair
        .map(|place| all.get(place).cloned().unwrap_or_default());
    let wording = Wording { texts, pair };
    let typed = papers.lines();
    let (title, about) = heads(&wording, papers);
    Sheet {
        lang: texts.lang().to_string(),
        dir: texts.dir().as_str(),
        title,
        about: Words::new(["about", &about].join("\n"), &about, typed),
        parts: document
            .parts
            .iter()
            .map(|part| {
                let heading = wording.say(&part.heading);
                let writer = Writer {
                    wording: &wording,
                    heading: &heading,
                    typed,
                };
                SheetPart {
                    heading: Words::new(heading.clone(), &heading, typed),
                    blocks: part
                        .blocks
                        .iter()
                        .map(|block| writer.block(block))
                        .collect(),
                }
            })
            .collect(),
        made: texts.paper(PaperLabel::Made).to_string(),
    }
}

/// What the paper is, and what it is about.
fn heads(wording: &Wording, papers: &Papers) -> (String, String) {
    let text = |label| wording.texts.paper(label).to_string();
    match papers.paper {
        Paper::Charter => {
            let is_needed = papers
                .shown()
                .is_some_and(|view| view.is_of(Perspective::Needed));
            let about = if is_needed {
                PaperLabel::CharterNeeded
            } else {
                PaperLabel::CharterToday
            };
            let title = wording.texts.label(ResultLabel::ToolsCharter);
            (title.to_string(), text(about))
        }
        Paper::Brief => (text(PaperLabel::BriefTitle), text(PaperLabel::BriefAbout)),
        Paper::Talk => {
            let about = papers.compared().map(|_| wording.both());
            (text(PaperLabel::TalkTitle), about.unwrap_or_default())
        }
    }
}

/// Writes the blocks of one part.
struct Writer<'a> {
    wording: &'a Wording<'a>,
    heading: &'a str,
    typed: &'a Lines,
}

impl Writer<'_> {
    fn block(&self, block: &Block) -> SheetBlock {
        match block {
            Block::Say(sentence) => SheetBlock::Say(self.words(sentence)),
            Block::List(items) => SheetBlock::List(self.all(items)),
            Block::Named(name, items) => self.named(name, items),
            Block::Fill(line, examples) => SheetBlock::Fill(self.field(*line, examples)),
        }
    }

    fn all(&self, items: &[Sentence]) -> Vec<Words> {
        items.iter().map(|item| self.words(item)).collect()
    }

    /// The same name may stand over several lists of a part, each of which has other items.
    fn named(&self, name: &Sentence, items: &[Sentence]) -> SheetBlock {
        let (name, items) = (self.wording.say(name), self.all(items));
        let first = items.first().map_or("", |item| &item.place);
        let place = [first, &name].join("\n");
        SheetBlock::Named(Words::new(place, &name, self.typed), items)
    }

    fn words(&self, sentence: &Sentence) -> Words {
        let made = self.wording.say(sentence);
        Words::new(self.place(&made), &made, self.typed)
    }

    fn field(&self, line: Line, examples: &[Sentence]) -> Field {
        let label = self.wording.line(line);
        Field {
            words: Words::new(self.place(&label), "", self.typed),
            label,
            examples: examples
                .iter()
                .map(|example| {
                    let text = self.wording.say(example);
                    self.wording.filled(PaperLabel::Example, &[("text", &text)])
                })
                .collect(),
        }
    }

    /// The same words may stand under two headings.
    fn place(&self, made: &str) -> String {
        [self.heading, made].join("\n")
    }
}
