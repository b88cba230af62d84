//! Which mutants of the scripts no test notices. The built site holds all of them; each is made
//! active in turn, and the tests in which its script is at work run until one of them fails.

mod at_work;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::env;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use serde::Deserialize;
use tokio::runtime::Builder;

use self::at_work::is_at_work;
use crate::coverage;
use crate::engine::Engine;
use crate::runner::{Outcome, Terms, Test, note_panics, run_one};
use crate::stand::Stand;

/// Names the folder with the list of the mutants, into which the verdicts are written.
const FOLDER: &str = "CTO_QUADRANT_MUTANTS";
/// Twice as many as there are processors on the machines that this runs on: a test that fails has
/// mostly waited.
const WORKERS: usize = 4;
/// So many tests run over one at most, the likeliest ones, and so many seconds of them: what all of
/// them pass over would take minutes else.
const MOST: usize = 20;
const MOST_SECONDS: f64 = 30.0;
/// How much more likely a test notices a mutant if it has noticed one on the same line than if it is the
/// only one that comes past.
const WEIGHT: f64 = 20.0;
/// Many times what most of these tests take; a page that a mutant keeps busy never ends.
const PATIENCE: Duration = Duration::from_secs(30);

/// One change, as it is written down.
#[derive(Clone, Debug, Deserialize)]
struct Mutant {
    id: String,
    file: String,
    line: u32,
    /// The function, method or constant that it is in.
    place: String,
    change: String,
}

/// What the workers share.
#[derive(Debug)]
struct Work {
    stand: Arc<Stand>,
    tests: Vec<&'static Test>,
    unseen: Mutex<VecDeque<&'static Test>>,
    mutants: Vec<Mutant>,
    left: Mutex<VecDeque<Mutant>>,
    known: Mutex<Known>,
    /// The verdicts, written down as they come: one may end a run of hours.
    caught: Mutex<File>,
    missed: Mutex<File>,
}

/// What the workers have learned about the tests, by their names.
#[derive(Debug, Default)]
struct Known {
    /// Which tests have noticed mutants of a file, and on which lines.
    noticed: BTreeMap<String, Vec<(u32, &'static str)>>,
    /// The seconds that it takes where it passes.
    seconds: BTreeMap<&'static str, f64>,
    /// Those that fail without a mutant too, because they wait for longer than they may here.
    unsound: BTreeSet<&'static str>,
    /// The numbers of the mutants that it comes past. One that fails while it tells them may come
    /// past any.
    passes: BTreeMap<&'static str, BTreeSet<String>>,
    /// How many tests come past a mutant, by its number.
    n_passing: BTreeMap<String, u32>,
}

/// Tries the mutants, if there is a list of them, and writes down which were noticed. `None` if this
/// is a usual run.
pub(crate) fn run(tests: impl Iterator<Item = &'static Test>) -> Outcome<Option<()>> {
    let Some(folder) = env::var_os(FOLDER).map(PathBuf::from) else {
        return Ok(None);
    };
    let list = fs::read(folder.join("mutants.json"))?;
    let mutants: Vec<Mutant> = serde_json::from_slice(&list)?;
    let tests: Vec<_> = tests
        .filter(|test| mutants.iter().any(|mutant| is_at_work(test, mutant)))
        .collect();
    println!("{} mutants, {} tests", mutants.len(), tests.len());
    let work = Arc::new(Work {
        stand: Arc::new(Stand::set_up(Engine::Chromium)?),
        unseen: Mutex::new(tests.iter().copied().collect()),
        tests,
        left: Mutex::new(mutants.clone().into()),
        mutants,
        known: Mutex::default(),
        // Those that were noticed without a page stand there.
        caught: Mutex::new(
            File::options()
                .append(true)
                .create(true)
                .open(folder.join("caught.txt"))?,
        ),
        missed: Mutex::new(File::create(folder.join("missed.txt"))?),
    });
    note_panics();
    let runtime = Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        for worker in [(); WORKERS].map(|()| tokio::spawn(see(Arc::clone(&work)))) {
            worker.await?;
        }
        for worker in [(); WORKERS].map(|()| tokio::spawn(go_on(Arc::clone(&work)))) {
            worker.await??;
        }
        work.stand.take_down().await
    })?;
    for test in &lock(&work.known).unsound {
        println!("left out: {test}");
    }
    Ok(Some(()))
}

/// Learns which mutants the tests come past, and how long they take.
async fn see(work: Arc<Work>) {
    while let Some(test) = next(&work.unseen) {
        let start = Instant::now();
        let has_passed = work.passes(test, Some(coverage::preface(test.name))).await;
        let seconds = start.elapsed().as_secs_f64();
        if has_passed {
            let mut known = lock(&work.known);
            let passed = coverage::of(test.name);
            for id in &passed {
                *known.n_passing.entry(id.clone()).or_default() += 1;
            }
            known.passes.insert(test.name, passed);
            known.seconds.insert(test.name, seconds);
        } else if !work.passes(test, None).await {
            lock(&work.known).unsound.insert(test.name);
        }
    }
}

async fn go_on(work: Arc<Work>) -> Outcome {
    while let Some(mutant) = next(&work.left) {
        let start = Instant::now();
        let by = work.find_test(&mutant).await;
        let Mutant {
            file, line, change, ..
        } = &mutant;
        let told = format!("{file}:{line}: {change}");
        let seconds = start.elapsed().as_secs_f64();
        let Some(test) = by else {
            let n_tests = work.likeliest(&mutant).len();
            println!("MISSED {seconds:5.1} s  {told}  (by {n_tests} tests)");
            writeln!(lock(&work.missed), "{told}")?;
            continue;
        };
        println!("caught {seconds:5.1} s  {told}  ({})", test.title());
        writeln!(lock(&work.caught), "{told}")?;
    }
    Ok(())
}

impl Work {
    /// The first test that fails with this mutant, twice. All of them pass without one.
    async fn find_test(&self, mutant: &Mutant) -> Option<&'static Test> {
        let active = format!(
            "globalThis.__stryker__ = {{ activeMutant: '{}' }};",
            mutant.id
        );
        for test in self.likeliest(mutant) {
            let passes = || self.passes(test, Some(active.clone()));
            // Of so many tests, one may well fail by chance.
            if passes().await || passes().await {
                continue;
            }
            let mut known = lock(&self.known);
            let noticed = known.noticed.entry(mutant.file.clone()).or_default();
            noticed.push((mutant.line, test.name));
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

    /// Those that are likeliest to notice it in the time that they take, in this order.
    fn likeliest(&self, mutant: &Mutant) -> Vec<&'static Test> {
        let id = &mutant.id;
        let known = lock(&self.known);
        let comes_past = |test: &Test| {
            let passes = known.passes.get(test.name);
            passes.is_none_or(|passes| passes.contains(id))
        };
        let is_wanted = |test: &&&'static Test| {
            is_at_work(test, mutant) && comes_past(test) && !known.unsound.contains(test.name)
        };
        let worth = |test: &'static Test| {
            let seconds = known
                .seconds
                .get(test.name)
                .copied()
                .unwrap_or(MOST_SECONDS);
            let likely = known.likelihood(test, mutant, &self.mutants);
            (likely / seconds, seconds, test)
        };
        let tests = self.tests.iter().filter(is_wanted).copied();
        let mut ranked: Vec<(f64, f64, &Test)> = tests.map(worth).collect();
        ranked.sort_by(|(one, ..), (other, ..)| other.total_cmp(one));
        let mut left = MOST_SECONDS;
        let is_in_time = |(_, seconds, _): &(f64, f64, &Test)| {
            let has_time = left > 0.0;
            left -= seconds;
            has_time
        };
        let in_time = ranked.into_iter().take(MOST).take_while(is_in_time);
        in_time.map(|(.., test)| test).collect()
    }
}

impl Known {
    /// How likely a test is to notice a mutant, in no unit: it may have noticed others nearby, or
    /// come past code nearby that few others come past.
    fn likelihood(&self, test: &Test, mutant: &Mutant, mutants: &[Mutant]) -> f64 {
        let near = |line: u32| 1.0 / (1.0 + f64::from(line.abs_diff(mutant.line)));
        let noticed = self.noticed.get(&mutant.file).into_iter().flatten();
        let by_it = noticed.filter(|(_, name)| *name == test.name);
        let passes = self.passes.get(test.name);
        let come_past = mutants
            .iter()
            .filter(|other| other.file == mutant.file)
            .filter(|other| passes.is_some_and(|passes| passes.contains(&other.id)));
        let rare = |other: &Mutant| {
            let n = self.n_passing.get(&other.id).copied().unwrap_or(1);
            near(other.line) / f64::from(n)
        };
        WEIGHT * by_it.map(|(line, _)| near(*line)).sum::<f64>() + come_past.map(rare).sum::<f64>()
    }
}

fn next<T>(queue: &Mutex<VecDeque<T>>) -> Option<T> {
    lock(queue).pop_front()
}

fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}
