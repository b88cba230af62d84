//! What statements may say, word by word, in English.
//!
//! The lists are short on purpose: they hold what an editor would reach for, not all of English. A
//! new verb is added here once somebody has read the statement and found it fair.

use crate::content::file::{ContentFile, Entry};
use crate::content::key::Key;
use crate::content::lint_error::LintError;
use crate::domain::edition::BlockIndex;
use crate::domain::model::Model;

/// The verbs that a statement may begin with. They name acts that anybody can picture, none of
/// them higher in rank than the others.
const VERBS: &str = "agree argue arrange ask assign brief bring build buy call check \
    choose close compare cut discuss draft explain find fix follow give go hear help hire \
    interview keep learn list look make measure meet negotiate note open pick plan prepare \
    present protect push put read rearrange record recruit repair replace report review rework \
    save scan schedule secure seek sell set settle ship show sit sketch sort sound staff stop \
    study swap take talk test train trim try visit watch weigh work write";

/// First and second person: a statement has no subject.
const SUBJECTS: &str = "i i'd i'll i'm i've me my mine myself we we'd we'll we're we've us our \
    ours ourselves you you'd you'll you're you've your yours yourself";

/// Words that name a model, an axis, a title or a kind of company. A star stands for any ending.
const GIVEAWAYS: &str = "infrastructure* vision* operations-manager external* facing outward* \
    inward* think* technologist* evangeli* data-cent* cio cios cto ctos ceo ceos vp vps chief* \
    start-up* startup* scale-up* scaleup* enterprise* corporat* dot-com* dotcom* saas founder* \
    co-founder* cofounder* incubator* authority influenc* shape*";

/// Words that flatter. A star stands for any ending.
const PRESTIGE: &str = "strateg* innovat* world-class best-in-class first-class cutting-edge \
    state-of-the-art lead* led transform* inspir* excellen* pioneer* revolution* breakthrough* \
    disrupt* empower* mastermind* brilliant* ambitious* bold* unique* elite* executive* \
    boardroom* future* mission* champion* spearhead* drive* guru* expertise thought";

/// Every statement begins with a verb.
pub(super) fn verbs(file: &ContentFile) -> Vec<LintError> {
    each_statement(file, |entry| {
        let first = words(&entry.text).next().unwrap_or_default();
        (!listed(VERBS, &first)).then(|| {
            format!("begins with “{first}”, not with a verb of the list in english.rs; reword it")
        })
    })
}

/// No statement names a subject.
pub(super) fn subjects(file: &ContentFile) -> Vec<LintError> {
    each_statement(file, |entry| {
        let word = words(&entry.text).find(|word| listed(SUBJECTS, word))?;
        Some(format!(
            "says “{word}”; a statement has no subject, reword it"
        ))
    })
}

/// No statement gives its model away.
pub(super) fn giveaways(file: &ContentFile) -> Vec<LintError> {
    each_statement(file, |entry| {
        let word = words(&entry.text).find(|word| listed(GIVEAWAYS, word))?;
        Some(format!(
            "says “{word}”, which gives the model or the company away; say what is done instead"
        ))
    })
}

/// No statement flatters.
pub(super) fn prestige(file: &ContentFile) -> Vec<LintError> {
    each_statement(file, |entry| {
        let word = words(&entry.text).find(|word| listed(PRESTIGE, word))?;
        Some(format!(
            "says “{word}”, which flatters whoever picks it; use a plain word"
        ))
    })
}

fn each_statement(
    file: &ContentFile,
    problem: impl Fn(&Entry) -> Option<String>,
) -> Vec<LintError> {
    BlockIndex::all()
        .flat_map(|block| Model::ALL.map(|model| Key::Statement(block, model).name()))
        .filter_map(|name| {
            let problem = problem(file.entry(&name)?)?;
            Some(file.error(&name, problem))
        })
        .collect()
}

/// The words of a text in lower case; hyphens and apostrophes belong to the word.
pub(super) fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|char: char| !char.is_alphanumeric() && !matches!(char, '-' | '\'' | '’'))
        .filter(|word| !word.is_empty())
        .map(|word| word.to_lowercase().replace('’', "'"))
}

fn listed(list: &str, word: &str) -> bool {
    list.split_whitespace()
        .any(|entry| match entry.strip_suffix('*') {
            Some(stem) => word.starts_with(stem),
            None => word == entry,
        })
}
