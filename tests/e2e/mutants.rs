//! Which mutants of the scripts no test notices. The built site holds all of them; each is made
//! active in turn, and the tests in which its script is at work run until one of them fails.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::env;
use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use serde::Deserialize;
use tokio::runtime::Builder;

use crate::coverage;
use crate::engine::Engine;
use crate::runner::{Outcome, Terms, Test, note_panics, run_one};
use crate::stand::Stand;

/// Names the folder with the list of the mutants, into which the verdicts are written.
const FOLDER: &str = "CTO_QUADRANT_MUTANTS";
/// Which of them are tried, as `7/60`: the eighth of every sixty. Without it, all of them.
const SHARE: &str = "CTO_QUADRANT_SHARE";
/// Twice as many as there are processors on the machines that this runs on: a test that fails has
/// mostly waited.
const WORKERS: usize = 4;
/// So many tests run over one at most, the likeliest ones: what all of them pass over would take minutes
/// else.
const MOST: usize = 20;
/// Many times what any of these tests takes; a page that a mutant keeps busy never ends.
const PATIENCE: Duration = Duration::from_secs(40);

/// The tests in which a script is at work, by parts of their names.
const AT_WORK: [(&str, &[&str]); 7] = [
    ("src/embed/page.js", &["::embed_page::"]),
    ("src/embed/stage.js", &["::embed_page::"]),
    ("src/embed/snippets.js", &["::embed_page::", "::snippet::"]),
    ("src/embed/doctor.js", &["::doctor::", "::findings::"]),
    ("src/embed/dialog.js", &["::embed::dialog::"]),
    (
        "src/boot/",
        &[
            "::missing::",
            "::session::",
            "::take::",
            "::tabs::",
            "::takeover::",
            "::network::",
            "::link::",
            "::bad_link::",
            "::history::",
            "::recipient::",
            "::frame::",
            "::framed::look",
            "::chunks::",
            "::faults::later",
            "::faults::stored",
            "::preview::",
            "::offline::",
            "::trusted::",
        ],
    ),
    (
        "src/embed/",
        &[
            "::embed::",
            "::framed::",
            "::frame::",
            "::snippet::",
            "::hosting::",
            "::hostile::",
            "::trusted::",
            "::faults::post",
            "::faults::opened",
        ],
    ),
];

/// One change, as it is written down.
#[derive(Clone, Debug, Deserialize)]
struct Mutant {
    id: String,
    file: String,
    line: usize,
    change: String,
}

/// What the workers share.
#[derive(Debug)]
struct Work {
    stand: Arc<Stand>,
    tests: Vec<&'static Test>,
    unseen: Mutex<VecDeque<&'static Test>>,
    left: Mutex<VecDeque<Mutant>>,
    known: Mutex<Known>,
    caught: Mutex<Vec<String>>,
    missed: Mutex<Vec<String>>,
}

/// What the workers have learned about the tests, by their names.
#[derive(Debug, Default)]
struct Known {
    /// How many mutants of a file a test has noticed.
    noticed: BTreeMap<(String, &'static str), usize>,
    /// The seconds that it takes where it passes.
    seconds: BTreeMap<&'static str, f64>,
    /// Those that fail without a mutant too, because they wait for longer than they may here.
    unsound: BTreeSet<&'static str>,
    /// The numbers of the mutants that it comes past. One that fails while it tells them may come
    /// past any.
    passes: BTreeMap<&'static str, BTreeSet<String>>,
}

/// Tries the mutants, if there is a list of them, and writes down which were noticed. `None` if this
/// is a usual run.
pub(crate) fn run(tests: impl Iterator<Item = &'static Test>) -> Outcome<Option<()>> {
    let Some(folder) = env::var_os(FOLDER).map(PathBuf::from) else {
        return Ok(None);
    };
    let list: Vec<Mutant> = serde_json::from_slice(&fs::read(folder.join("mutants.json"))?)?;
    let mutants = share(list)?;
    let tests: Vec<_> = tests
        .filter(|test| mutants.iter().any(|mutant| is_at_work(test, &mutant.file)))
        .collect();
    println!("{} mutants, {} tests", mutants.len(), tests.len());
    let work = Arc::new(Work {
        stand: Arc::new(Stand::set_up(Engine::Chromium)?),
        unseen: Mutex::new(tests.iter().copied().collect()),
        tests,
        left: Mutex::new(mutants.into()),
        known: Mutex::default(),
        caught: Mutex::default(),
        missed: Mutex::default(),
    });
    note_panics();
    let runtime = Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        for worker in [(); WORKERS].map(|()| tokio::spawn(see(Arc::clone(&work)))) {
            worker.await?;
        }
        for worker in [(); WORKERS].map(|()| tokio::spawn(go_on(Arc::clone(&work)))) {
            worker.await?;
        }
        work.stand.take_down().await
    })?;
    for test in &lock(&work.known).unsound {
        println!("left out: {test}");
    }
    for (name, lines) in [("caught.txt", &work.caught), ("missed.txt", &work.missed)] {
        fs::write(folder.join(name), lock(lines).join("\n"))?;
    }
    Ok(Some(()))
}

fn share(list: Vec<Mutant>) -> Outcome<Vec<Mutant>> {
    let Ok(share) = env::var(SHARE) else {
        return Ok(list);
    };
    let (index, of) = share.split_once('/').ok_or("a share is like 7/60")?;
    let (index, of): (usize, usize) = (index.parse()?, of.parse()?);
    Ok(list.into_iter().skip(index).step_by(of.max(1)).collect())
}

/// The first entry that the path begins with counts.
fn is_at_work(test: &Test, file: &str) -> bool {
    let entry = AT_WORK.iter().find(|(path, _)| file.starts_with(path));
    entry.is_some_and(|(_, words)| words.iter().any(|word| test.name.contains(word)))
}

/// Learns which mutants the tests come past, and how long they take.
async fn see(work: Arc<Work>) {
    while let Some(test) = next(&work.unseen) {
        let start = Instant::now();
        let has_passed = work.passes(test, Some(coverage::preface(test.name))).await;
        let seconds = start.elapsed().as_secs_f64();
        if has_passed {
            let mut known = lock(&work.known);
            known.passes.insert(test.name, coverage::of(test.name));
            known.seconds.insert(test.name, seconds);
        } else if !work.passes(test, None).await {
            lock(&work.known).unsound.insert(test.name);
        }
    }
}

async fn go_on(work: Arc<Work>) {
    while let Some(mutant) = next(&work.left) {
        let start = Instant::now();
        let by = work.find_test(&mutant).await;
        let Mutant {
            file, line, change, ..
        } = &mutant;
        let told = format!("{file}:{line}: {change}");
        let seconds = start.elapsed().as_secs_f64();
        let Some(test) = by else {
            let n_tests = work.in_order(&mutant).len().min(MOST);
            println!("MISSED {seconds:5.1} s  {told}  (by {n_tests} tests)");
            lock(&work.missed).push(told);
            continue;
        };
        println!("caught {seconds:5.1} s  {told}  ({})", test.title());
        lock(&work.caught).push(told);
    }
}

impl Work {
    /// The first test that fails with this mutant, twice. All of them pass without one.
    async fn find_test(&self, mutant: &Mutant) -> Option<&'static Test> {
        let active = format!(
            "globalThis.__stryker__ = {{ activeMutant: '{}' }};",
            mutant.id
        );
        for test in self.in_order(mutant).into_iter().take(MOST) {
            let passes = || self.passes(test, Some(active.clone()));
            // Of so many tests, one may well fail by chance.
            if passes().await || passes().await {
                continue;
            }
            let noticed = (mutant.file.clone(), test.name);
            *lock(&self.known).noticed.entry(noticed).or_default() += 1;
            return Some(test);
        }
        None
    }

    async fn passes(&self, test: &'static Test, preface: Option<String>) -> bool {
        let terms = Terms {
            patience: PATIENCE,
            preface,
        };
        let outcome = run_one(Arc::clone(&self.stand), test, &terms).await;
        outcome.is_ok()
    }

    /// Those that have noticed most mutants of the file come first, then the fastest.
    fn in_order(&self, mutant: &Mutant) -> Vec<&'static Test> {
        let Mutant { id, file, .. } = mutant;
        let known = lock(&self.known);
        let rank = |test: &Test| {
            let noticed = known.noticed.get(&(file.clone(), test.name));
            let seconds = known
                .seconds
                .get(test.name)
                .copied()
                .unwrap_or(f64::INFINITY);
            (Reverse(noticed.copied().unwrap_or(0)), seconds)
        };
        let comes_past = |test: &Test| {
            let passes = known.passes.get(test.name);
            passes.is_none_or(|passes| passes.contains(id))
        };
        let is_wanted = |test: &&&'static Test| {
            is_at_work(test, file) && comes_past(test) && !known.unsound.contains(test.name)
        };
        let mut tests: Vec<&'static Test> = self.tests.iter().filter(is_wanted).copied().collect();
        tests.sort_by(|one, other| {
            let ((one, fast), (other, slow)) = (rank(one), rank(other));
            one.cmp(&other).then(fast.total_cmp(&slow))
        });
        tests
    }
}

fn next<T>(queue: &Mutex<VecDeque<T>>) -> Option<T> {
    lock(queue).pop_front()
}

fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}
