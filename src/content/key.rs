//! The name of every text, so that a missing or misspelt one cannot compile.

use std::ops::Range;

use super::embed_label::EmbedLabel;
use super::group_label::GroupLabel;
use super::label::Label;
use super::page_label::PageLabel;
use super::paper_label::PaperLabel;
use super::part::Part;
use super::passage::Passage;
use super::reading_label::ReadingLabel;
use super::result_label::ResultLabel;
use super::section_label::SectionLabel;
use super::sharing_label::SharingLabel;
use crate::domain::breadth::{Area, N_AREAS};
use crate::domain::edition::{BlockIndex, Edition, N_BLOCKS, REWORDED};
use crate::domain::model::Model;
use crate::domain::responsibility::{Group, N_RESPONSIBILITIES, Responsibility};

/// One text of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// The name of a model.
    Name(Model),
    /// One part of what the result says about a model.
    Reading(Model, Reading),
    /// The situation of a block, as it stands above the four statements.
    Situation(BlockIndex),
    /// The block's topic in two to four words, for lists and explanations.
    Facet(BlockIndex),
    /// The statement of a block that is keyed to a model, in the words of the newest edition.
    Statement(BlockIndex, Model),
    /// The name of a group of responsibilities.
    Group(Group),
    /// A responsibility, as an act.
    Responsibility(Responsibility),
    /// One line on what a responsibility means, or why it is asked.
    Why(Responsibility),
    /// The name of an area of technology.
    Area(Area),
    /// A source, by its place among them: author, title, year and where it was read.
    Source(usize),
    /// A passage of a reading.
    Passage(Passage),
    /// A heading of the readings, or a word beside them.
    ReadingLabel(ReadingLabel),
    /// The words that an edition used for a statement until a later one reworded it, by their
    /// place in [`REWORDED`].
    Former(usize),
    /// A label of the first screens.
    Label(Label),
    /// A label of the result.
    Result(ResultLabel),
    /// A label of the steps after the quiz.
    Section(SectionLabel),
    /// A label of the sharing tools.
    Sharing(SharingLabel),
    /// A label of the papers.
    Paper(PaperLabel),
    /// A label of a group on one map.
    OfGroup(GroupLabel),
    /// A label of the static pages.
    Page(PageLabel),
    /// A label of the embed page.
    Embed(EmbedLabel),
}

/// How many sources the texts are drawn from.
pub const N_SOURCES: usize = 15;

/// A part of what the result says about a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reading {
    /// The model in one sentence.
    Summary,
    /// What the job is.
    Job,
    /// Whom it reports to.
    ReportsTo,
    /// How large the team is and what it is for.
    Team,
    /// What it is judged by.
    JudgedBy,
    /// What usually goes wrong.
    Risk,
    /// The first of three things to do next.
    Next1,
    /// The second of three things to do next.
    Next2,
    /// The third of three things to do next.
    Next3,
    /// Which responsibilities one would expect.
    Pattern,
}

impl Reading {
    /// All parts, in the order in which they are read.
    pub const ALL: [Self; 10] = [
        Self::Summary,
        Self::Job,
        Self::ReportsTo,
        Self::Team,
        Self::JudgedBy,
        Self::Risk,
        Self::Next1,
        Self::Next2,
        Self::Next3,
        Self::Pattern,
    ];

    /// The three things to do next.
    pub const NEXT: [Self; 3] = [Self::Next1, Self::Next2, Self::Next3];
}

const N_MODELS: usize = Model::ALL.len();
const N_READINGS: usize = Reading::ALL.len();
/// The situation and the statements.
const N_BLOCK_TEXTS: usize = 1 + N_MODELS;

const BLOCKS_AT: usize = N_MODELS;
const LABELS_AT: usize = BLOCKS_AT + N_BLOCKS * N_BLOCK_TEXTS;
const RESULT_AT: usize = LABELS_AT + Label::COUNT;

const READINGS_AT: usize = RESULT_AT;
const FACETS_AT: usize = READINGS_AT + N_MODELS * N_READINGS;
const GROUPS_AT: usize = FACETS_AT + N_BLOCKS;
const RESPONSIBILITIES_AT: usize = GROUPS_AT + Group::ALL.len();
const AREAS_AT: usize = RESPONSIBILITIES_AT + N_RESPONSIBILITIES;
const FORMER_AT: usize = AREAS_AT + N_AREAS;
const RESULT_LABELS_AT: usize = FORMER_AT + REWORDED.len();
const SECTIONS_AT: usize = RESULT_LABELS_AT + ResultLabel::COUNT;

const WHYS_AT: usize = SECTIONS_AT;
const SOURCES_AT: usize = WHYS_AT + N_RESPONSIBILITIES;
const PASSAGES_AT: usize = SOURCES_AT + N_SOURCES;
const READING_LABELS_AT: usize = PASSAGES_AT + Passage::COUNT;
const SECTION_LABELS_AT: usize = READING_LABELS_AT + ReadingLabel::COUNT;
const TOOLS_AT: usize = SECTION_LABELS_AT + SectionLabel::COUNT;

const PAPERS_AT: usize = TOOLS_AT + SharingLabel::COUNT;

const GROUP_AT: usize = PAPERS_AT + PaperLabel::COUNT;

const PAGES_AT: usize = GROUP_AT + GroupLabel::COUNT;
const EMBED_AT: usize = PAGES_AT + PageLabel::COUNT;

impl Key {
    /// How many texts a language has.
    pub const COUNT: usize = EMBED_AT + EmbedLabel::COUNT;

    /// The places of the texts that come together.
    #[must_use]
    pub const fn range(part: Part) -> Range<usize> {
        match part {
            Part::First => 0..RESULT_AT,
            Part::Result => RESULT_AT..SECTIONS_AT,
            Part::Sections => SECTIONS_AT..TOOLS_AT,
            Part::Tools => TOOLS_AT..PAPERS_AT,
            Part::Papers => PAPERS_AT..GROUP_AT,
            Part::Group => GROUP_AT..PAGES_AT,
            Part::Pages => PAGES_AT..Self::COUNT,
        }
    }

    /// What this text comes with.
    #[must_use]
    pub const fn part(self) -> Part {
        match self {
            Self::Name(_) | Self::Situation(_) | Self::Statement(..) | Self::Label(_) => {
                Part::First
            }
            Self::Reading(..)
            | Self::Facet(_)
            | Self::Group(_)
            | Self::Responsibility(_)
            | Self::Area(_)
            | Self::Former(_)
            | Self::Result(_) => Part::Result,
            Self::Why(_)
            | Self::Source(_)
            | Self::Passage(_)
            | Self::ReadingLabel(_)
            | Self::Section(_) => Part::Sections,
            Self::Sharing(_) => Part::Tools,
            Self::Paper(_) => Part::Papers,
            Self::OfGroup(_) => Part::Group,
            Self::Page(_) | Self::Embed(_) => Part::Pages,
        }
    }

    /// The place of this text in the list of its language, 0 to [`Key::COUNT`] - 1.
    #[must_use]
    pub const fn index(self) -> usize {
        match self {
            Self::Name(model) => model.index(),
            Self::Situation(block) => BLOCKS_AT + block.get() * N_BLOCK_TEXTS,
            Self::Statement(block, model) => Self::Situation(block).index() + 1 + model.index(),
            Self::Label(label) => LABELS_AT + label as usize,
            Self::Reading(model, reading) => {
                READINGS_AT + model.index() * N_READINGS + reading as usize
            }
            Self::Facet(block) => FACETS_AT + block.get(),
            Self::Group(group) => GROUPS_AT + group.index(),
            Self::Responsibility(row) => RESPONSIBILITIES_AT + row.index(),
            Self::Area(area) => AREAS_AT + area.index(),
            Self::Former(place) => FORMER_AT + place,
            Self::Result(label) => RESULT_LABELS_AT + label as usize,
            Self::Why(row) => WHYS_AT + row.index(),
            Self::Source(place) => SOURCES_AT + place,
            Self::Passage(passage) => PASSAGES_AT + passage.index(),
            Self::ReadingLabel(label) => READING_LABELS_AT + label as usize,
            Self::Section(label) => SECTION_LABELS_AT + label as usize,
            Self::Sharing(label) => TOOLS_AT + label as usize,
            Self::Paper(label) => PAPERS_AT + label as usize,
            Self::OfGroup(label) => GROUP_AT + label as usize,
            Self::Page(label) => PAGES_AT + label as usize,
            Self::Embed(label) => EMBED_AT + label as usize,
        }
    }

    /// The statement of a block that is keyed to a model, in the words of an edition.
    #[must_use]
    pub fn statement(edition: Edition, block: BlockIndex, model: Model) -> Self {
        let former = edition.former_words(block, model);
        former.map_or(Self::Statement(block, model), Self::Former)
    }

    /// Every text, in the order of its index.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn all() -> impl Iterator<Item = Self> {
        let first = Model::ALL.into_iter().map(Self::Name);
        let blocks = BlockIndex::all().flat_map(|block| {
            std::iter::once(Self::Situation(block))
                .chain(Model::ALL.map(|model| Self::Statement(block, model)))
        });
        let readings = Model::ALL
            .into_iter()
            .flat_map(|model| Reading::ALL.map(|reading| Self::Reading(model, reading)));
        first
            .chain(blocks)
            .chain(Label::ALL.iter().copied().map(Self::Label))
            .chain(readings)
            .chain(BlockIndex::all().map(Self::Facet))
            .chain(Group::ALL.into_iter().map(Self::Group))
            .chain(Responsibility::all().map(Self::Responsibility))
            .chain(Area::all().map(Self::Area))
            .chain((0..REWORDED.len()).map(Self::Former))
            .chain(ResultLabel::ALL.iter().copied().map(Self::Result))
            .chain(Responsibility::all().map(Self::Why))
            .chain((0..N_SOURCES).map(Self::Source))
            .chain(Passage::all().map(Self::Passage))
            .chain(ReadingLabel::ALL.iter().copied().map(Self::ReadingLabel))
            .chain(SectionLabel::ALL.iter().copied().map(Self::Section))
            .chain(SharingLabel::ALL.iter().copied().map(Self::Sharing))
            .chain(PaperLabel::ALL.iter().copied().map(Self::Paper))
            .chain(GroupLabel::ALL.iter().copied().map(Self::OfGroup))
            .chain(PageLabel::ALL.iter().copied().map(Self::Page))
            .chain(EmbedLabel::ALL.iter().copied().map(Self::Embed))
    }
}

/// Labels of different sets can be told where any text can.
macro_rules! named_by {
    ($($set:ident => $variant:ident,)+) => {$(
        impl From<$set> for Key {
            fn from(label: $set) -> Self {
                Self::$variant(label)
            }
        }
    )+};
}

named_by! {
    Label => Label,
    ResultLabel => Result,
    ReadingLabel => ReadingLabel,
    SectionLabel => Section,
    SharingLabel => Sharing,
    PaperLabel => Paper,
    GroupLabel => OfGroup,
    PageLabel => Page,
    EmbedLabel => Embed,
}

/// The names in the content file, which the browser never needs.
#[cfg(not(target_arch = "wasm32"))]
mod names {
    use super::{Key, N_SOURCES, Reading};
    use crate::domain::breadth::{Area, N_AREAS};
    use crate::domain::edition::{REWORDED, Reworded};
    use crate::domain::model::Model;
    use crate::domain::responsibility::{Group, Responsibility};

    const AREAS: [&str; N_AREAS] = [
        "computers",
        "network",
        "mail",
        "crm",
        "erp",
        "databases",
        "web",
        "security",
        "department",
        "mergers",
    ];

    const SOURCES: [&str; N_SOURCES] = [
        "seed-000",
        "seed-001",
        "seed-002",
        "seed-003",
        "berray-2002",
        "strengths",
        "heidrick-2010",
        "sokolnicki",
        "baremetrics",
        "winskill",
        "lau",
        "nyblom",
        "feld",
        "wilson",
        "brockman",
    ];

    impl Key {
        /// Whether its text stands in the file with the sources that it is shown with.
        pub(in crate::content) const fn shows_sources(self) -> bool {
            matches!(self, Self::Reading(..) | Self::Passage(_))
        }

        /// The place of the source with this id.
        pub(in crate::content) fn source_place(id: &str) -> Option<usize> {
            SOURCES.iter().position(|source| *source == id)
        }

        /// The dotted path of this text in the content file, like `blocks.3.im`.
        #[must_use]
        pub fn name(self) -> String {
            match self {
                Self::Name(model) => format!("models.{}.name", model_name(model)),
                Self::Reading(model, reading) => {
                    format!("models.{}.{}", model_name(model), reading_name(reading))
                }
                Self::Situation(block) => format!("blocks.{}.situation", block.number()),
                Self::Facet(block) => format!("blocks.{}.facet", block.number()),
                Self::Statement(block, model) => {
                    format!("blocks.{}.{}", block.number(), model_name(model))
                }
                Self::Group(group) => format!("groups.{}", group_name(group)),
                Self::Responsibility(row) => format!("responsibilities.{}.name", slot_name(row)),
                Self::Why(row) => format!("responsibilities.{}.why", slot_name(row)),
                Self::Area(area) => format!("areas.{}", area_name(area)),
                Self::Source(place) => format!("sources.{}", SOURCES[place]),
                Self::Passage(passage) => {
                    let label = passage.heading().name();
                    let part = label.rsplit('.').next().unwrap_or(label);
                    format!("readings.{}.{part}", passage.topic().name())
                }
                Self::ReadingLabel(label) => label.name().to_owned(),
                Self::Former(place) => former_name(REWORDED[place]),
                Self::Label(label) => label.name().to_owned(),
                Self::Result(label) => label.name().to_owned(),
                Self::Section(label) => label.name().to_owned(),
                Self::Sharing(label) => label.name().to_owned(),
                Self::Paper(label) => label.name().to_owned(),
                Self::OfGroup(label) => label.name().to_owned(),
                Self::Page(label) => label.name().to_owned(),
                Self::Embed(label) => label.name().to_owned(),
            }
        }
    }

    /// The last edition with these words, then the block and the model, like `former.1.3.im`.
    fn former_name(former: Reworded) -> String {
        let Reworded { block, model, last } = former;
        let (edition, block) = (last.number(), block.number());
        format!("former.{edition}.{block}.{}", model_name(model))
    }

    const fn area_name(area: Area) -> &'static str {
        AREAS[area.index()]
    }

    const fn group_name(group: Group) -> &'static str {
        match group {
            Group::Mission => "mission",
            Group::Ceo => "ceo",
            Group::Engineering => "engineering",
            Group::Sales => "sales",
            Group::BusinessDevelopment => "business",
            Group::Marketing => "marketing",
            Group::Inside => "inside",
            Group::CompanyTechnology => "company",
            Group::Ecosystem => "ecosystem",
        }
    }

    /// The name of the slot in the research that the rows are drawn from: `m1` to `h6`.
    fn slot_name(row: Responsibility) -> String {
        let group = row.group();
        let letter = ["m", "a", "b", "c", "d", "e", "f", "g", "h"][group.index()];
        let number = 1 + group.rows().take_while(|&other| other != row).count();
        format!("{letter}{number}")
    }

    const fn model_name(model: Model) -> &'static str {
        match model {
            Model::Im => "im",
            Model::Tvom => "tvom",
            Model::Eft => "eft",
            Model::Bt => "bt",
        }
    }

    const fn reading_name(reading: Reading) -> &'static str {
        match reading {
            Reading::Summary => "summary",
            Reading::Job => "job",
            Reading::ReportsTo => "reports-to",
            Reading::Team => "team",
            Reading::JudgedBy => "judged-by",
            Reading::Risk => "risk",
            Reading::Next1 => "next-1",
            Reading::Next2 => "next-2",
            Reading::Next3 => "next-3",
            Reading::Pattern => "pattern",
        }
    }
}
