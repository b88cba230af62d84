//! What lies behind which door: what comes first names nothing that comes later, and no screen asks
//! for a text that has not come with it.

use std::collections::BTreeSet;

use cto_quadrant::content::part::Part;

use crate::sources::{Source, sources};

/// The modules of the later chunks, by how they begin; everything else comes first.
const LATER: [(&str, Part); 24] = [
    ("domain::profile", Part::Result),
    ("domain::explanation", Part::Result),
    ("hooks::use_link", Part::Result),
    ("hooks::use_page", Part::Result),
    ("hooks::use_stage", Part::Result),
    ("hooks::use_told", Part::Result),
    ("view::map", Part::Result),
    ("view::result", Part::Result),
    ("view::sections", Part::Sections),
    ("hooks::use_links", Part::Tools),
    ("hooks::use_picture", Part::Tools),
    ("hooks::use_sharing", Part::Tools),
    ("app::papers", Part::Papers),
    ("domain::paper", Part::Papers),
    ("hooks::typed", Part::Papers),
    ("hooks::use_papers", Part::Papers),
    ("view::papers", Part::Papers),
    ("view::card::invitation", Part::Pages),
    ("view::card", Part::Tools),
    ("view::sharing", Part::Tools),
    ("hooks::use_group", Part::Group),
    ("hooks::use_painting", Part::Group),
    ("hooks::use_drawing", Part::Group),
    ("view::group", Part::Group),
];

/// The one place that leads from what comes first to what comes later.
const DOORS: &str = "view::doors";

/// What each part may show, because it never comes without it.
const fn may_show(part: Part) -> &'static [Part] {
    match part {
        Part::First => &[Part::First],
        Part::Result => &[Part::First, Part::Result],
        Part::Sections => &[Part::First, Part::Result, Part::Sections],
        Part::Tools => &[Part::First, Part::Result, Part::Tools],
        Part::Papers => &[Part::First, Part::Result, Part::Papers],
        Part::Group => &[Part::First, Part::Result, Part::Group],
        Part::Pages => &Part::ALL,
    }
}

fn part_of(module: &str) -> Part {
    let is_in = |name: &str| module == name || module.starts_with(&format!("{name}::"));
    if is_in("pages") || is_in("bin") {
        return Part::Pages;
    }
    let later = LATER.iter().find(|(name, _)| is_in(name));
    later.map_or(Part::First, |(_, part)| *part)
}

/// How a text is named in the sources, and what it comes with. The readings are not among them: they
/// are only given as an option, to whoever can do without.
const TEXTS: [(&str, Part); 17] = [
    ("ResultLabel::", Part::Result),
    ("SectionLabel::", Part::Sections),
    ("SharingLabel::", Part::Tools),
    ("PaperLabel::", Part::Papers),
    (".paper(", Part::Papers),
    ("GroupLabel::", Part::Group),
    ("PageLabel::", Part::Pages),
    ("EmbedLabel::", Part::Pages),
    (".reading(", Part::Result),
    (".facet(", Part::Result),
    (".group(group", Part::Result),
    (".responsibility(", Part::Result),
    ("Key::Area", Part::Result),
    ("Key::Reading", Part::Result),
    ("Key::Why", Part::Sections),
    ("Key::Source", Part::Sections),
    (".sharing(", Part::Tools),
];

/// The sources that show texts: not `content`, which defines them.
fn shown() -> impl Iterator<Item = Source> {
    let tops = ["view", "hooks", "pages", "main"];
    sources()
        .into_iter()
        .filter(move |source| tops.contains(&source.top().as_str()))
}

#[test]
fn no_screen_shows_a_text_that_has_not_come_with_it() {
    let mut n_texts = 0;
    for source in shown() {
        let allowed = may_show(part_of(&source.module()));
        for (number, line) in source.lines() {
            for (name, part) in TEXTS.iter().filter(|(name, _)| line.contains(name)) {
                n_texts += 1;
                assert!(
                    allowed.contains(part),
                    "src/{}:{number} names {name}, which comes with {part:?}: {}",
                    source.path.display(),
                    line.trim()
                );
            }
        }
    }
    assert!(n_texts > 300, "only {n_texts} texts are shown");
}

#[test]
fn only_the_doors_lead_from_a_chunk_to_one_that_comes_later() {
    let sources = sources();
    let known: BTreeSet<String> = sources.iter().map(Source::module).collect();
    for (name, _) in LATER {
        assert!(known.contains(name), "there is no module {name}");
    }
    let mut n_doors = 0;
    for source in &sources {
        let own = source.module();
        // The domain lies under all of them; what is reached of it decides where it lands.
        if matches!(source.top().as_str(), "domain" | "wire" | "content" | "lib") {
            continue;
        }
        let allowed = may_show(part_of(&own));
        for used in source.uses(&known) {
            let part = part_of(&used.module);
            if own == DOORS {
                n_doors += usize::from(part != Part::First);
                continue;
            }
            assert!(
                allowed.contains(&part),
                "src/{}:{} uses {}, which comes with {part:?}",
                source.path.display(),
                used.line,
                used.module
            );
        }
    }
    assert!(n_doors >= 3, "the doors lead nowhere");
}
