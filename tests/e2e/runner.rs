//! Runs the tests, a few at a time. The usual harness cannot end a driver that all tests share.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::panic;
use std::pin::Pin;
use std::sync::Arc;
use std::thread::available_parallelism;
use std::time::{Duration, Instant};

use tokio::runtime::Builder;
use tokio::sync::Semaphore;
use tokio::task::{self, JoinError, JoinSet};

use crate::engine::{Engine, Need};
use crate::stand::Stand;
use crate::table::{End, Table};
use crate::visit::Visit;

/// Why a test failed.
pub(crate) type Failure = Box<dyn Error + Send + Sync>;
/// What a test, or a part of one, comes to.
pub(crate) type Outcome<T = ()> = Result<T, Failure>;

thread_local! {
    /// What the tasks that panicked said, by their ids. All run on one thread.
    static LAST_WORDS: RefCell<BTreeMap<String, String>> = const { RefCell::new(BTreeMap::new()) };
}

/// How many tests of a run may fail the first time and pass the second.
pub(crate) const MAX_UNSTEADY: usize = 3;

/// Many times what the longest test takes.
const PATIENCE: Duration = Duration::from_mins(4);

/// Under what terms a test runs.
#[derive(Debug)]
pub(crate) struct Terms {
    /// How long it may take.
    pub(crate) patience: Duration,
    /// What every page runs before its own scripts.
    pub(crate) preface: Option<String>,
}

impl Default for Terms {
    fn default() -> Self {
        Self {
            patience: PATIENCE,
            preface: None,
        }
    }
}

/// A test at work.
type Running = Pin<Box<dyn Future<Output = Outcome> + Send>>;

/// One test with its name, which is a sentence.
#[derive(Debug)]
pub(crate) struct Test {
    pub(crate) name: &'static str,
    /// Whether it runs in every engine, or in Chromium alone.
    pub(crate) is_everywhere: bool,
    /// What it needs beyond what every driver can do.
    pub(crate) needs: Option<Need>,
    pub(crate) run: fn(Arc<Visit>) -> Running,
}

impl Test {
    /// Whether it runs in this engine, or why not.
    fn end_without_running(&self, engine: Engine) -> Option<End> {
        let missing = self.needs.filter(|need| !engine.has(*need));
        missing.map(|need| End::LeftOut(need.reason()))
    }

    /// Its name without the part that all share.
    pub(crate) fn title(&self) -> &'static str {
        self.name
            .split_once("::")
            .map_or(self.name, |(_, title)| title)
    }
}

/// Lists the tests of a module that run in Chromium alone, because no engine changes what they
/// check: functions from `&Visit` to an [`Outcome`].
macro_rules! tests {
    ($($name:ident),+ $(,)?) => { crate::runner::list!(false; $($name),+); };
}

/// Lists the tests of a module that run in every engine: what touches the platform, the layout, the
/// chunks, embedding and storage. `name: Devtools` leaves one out where that [`Need`] cannot be had.
#[allow(
    unused_macros,
    reason = "not every collection of tests runs in every engine"
)]
macro_rules! everywhere {
    ($($name:ident $(: $need:ident)?),+ $(,)?) => {
        crate::runner::list!(true; $($name $(: $need)?),+);
    };
}

macro_rules! list {
    ($everywhere:literal; $($name:ident $(: $need:ident)?),+) => {
        /// The tests of this module.
        pub(crate) const TESTS: &[crate::runner::Test] = &[$(crate::runner::Test {
            name: concat!(module_path!(), "::", stringify!($name)),
            is_everywhere: $everywhere,
            needs: crate::runner::need!($($need)?),
            run: |visit| Box::pin(async move { $name(&visit).await }),
        }),+];
    };
}

macro_rules! need {
    () => {
        None
    };
    ($need:ident) => {
        Some(crate::engine::Need::$need)
    };
}
#[allow(
    unused_imports,
    reason = "not every collection of tests runs in every engine"
)]
pub(crate) use everywhere;
pub(crate) use {list, need, tests};

/// Runs the tests that the command line asks for, in the engines it asks for, and says whether all
/// passed.
pub(crate) fn run(tests: impl Iterator<Item = &'static Test>) -> Outcome<bool> {
    let words: Vec<String> = env::args()
        .skip(1)
        .filter(|word| !word.starts_with('-'))
        .collect();
    let is_wanted = |test: &&Test| {
        words.is_empty() || words.iter().any(|word| test.name.contains(word.as_str()))
    };
    let wanted: Vec<&'static Test> = tests.filter(is_wanted).collect();
    note_panics();
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let mut table = Table::default();
    for engine in Engine::chosen()? {
        let stand = Arc::new(Stand::set_up(engine)?);
        runtime.block_on(async {
            run_side_by_side(&stand, &wanted, &mut table).await;
            stand.take_down().await
        })?;
    }
    print!("{table}");
    Ok(table.is_sound())
}

async fn run_side_by_side(stand: &Arc<Stand>, tests: &[&'static Test], table: &mut Table) {
    let (start, engine) = (Instant::now(), stand.engine());
    let mut running = JoinSet::new();
    let n_slots = slots();
    let slots = Arc::new(Semaphore::new(n_slots));
    for &test in tests {
        if engine != Engine::Chromium && !test.is_everywhere {
            continue;
        }
        if let Some(end) = test.end_without_running(engine) {
            table.note(engine, test, end);
            continue;
        }
        let (stand, slots) = (Arc::clone(stand), Arc::clone(&slots));
        running.spawn(async move {
            let _slot = slots.acquire_owned().await;
            (test, report(&stand, test).await)
        });
    }
    let n_tests = running.len();
    println!(
        "\nrunning {n_tests} tests in {}, {n_slots} at a time",
        engine.name()
    );
    let (mut n_failed, mut n_unsteady, mut work) = (0, 0, 0.0);
    for (test, end) in running.join_all().await {
        if let End::Passed(seconds) | End::Unsteady(seconds) | End::Failed(seconds) = end {
            work += seconds;
        }
        n_failed += usize::from(matches!(end, End::Failed(_)));
        n_unsteady += usize::from(matches!(end, End::Unsteady(_)));
        table.note(engine, test, end);
    }
    let (n_passed, seconds) = (n_tests - n_failed, start.elapsed().as_secs_f64());
    println!("\n{n_passed} passed, {n_failed} failed in {seconds:.1} s, {work:.1} s one by one");
    println!("passed the second time only: {n_unsteady} of at most {MAX_UNSTEADY}\n");
}

/// As many as `--test-threads=` says, as for the usual harness, or one more than there are
/// processors: a test waits a tenth of its time.
fn slots() -> usize {
    let chosen = env::args().find_map(|word| word.strip_prefix("--test-threads=")?.parse().ok());
    chosen.unwrap_or_else(|| 1 + available_parallelism().map_or(1, usize::from))
}

/// Runs one test, once more if it fails: drivers of browsers stall now and then. Both times are
/// told, and [`MAX_UNSTEADY`] keeps a fault that comes and goes from passing for a driver's.
async fn report(stand: &Arc<Stand>, test: &'static Test) -> End {
    let start = Instant::now();
    let mut end: fn(f64) -> End = End::Passed;
    for last in [End::Unsteady, End::Failed] {
        let outcome = run_one(Arc::clone(stand), test, &Terms::default()).await;
        let (seconds, name) = (start.elapsed().as_secs_f64(), test.title());
        match outcome {
            Ok(()) => {
                println!("ok     {seconds:5.1} s  {name}");
                break;
            }
            Err(failure) => println!("FAILED {seconds:5.1} s  {name}\n{failure}\n"),
        }
        end = last;
    }
    end(start.elapsed().as_secs_f64())
}

/// Runs one test in a task of its own, so that its browsers are closed even when it panics.
pub(crate) async fn run_one(stand: Arc<Stand>, test: &'static Test, terms: &Terms) -> Outcome {
    let visit = Arc::new(Visit::begin(stand, terms.preface.clone())?);
    let running = tokio::spawn((test.run)(Arc::clone(&visit)));
    let stop = running.abort_handle();
    let outcome = match tokio::time::timeout(terms.patience, running).await {
        Ok(Ok(outcome)) => outcome,
        Ok(Err(error)) => Err(last_words(&error).into()),
        Err(_) => Err(format!("it took more than {} s", terms.patience.as_secs()).into()),
    };
    stop.abort();
    match outcome {
        Ok(()) => visit.end(true).await,
        Err(failure) => {
            let seen = visit.picture(test.name).await;
            let after = visit.end(false).await.err();
            let after = after
                .map(|after| format!("\nand {after}"))
                .unwrap_or_default();
            Err(format!("{failure}\n{seen}{after}").into())
        }
    }
}

/// Keeps what a panic says for the report of its test, instead of printing it among others.
pub(crate) fn note_panics() {
    panic::set_hook(Box::new(|panic| match task::try_id() {
        Some(id) => LAST_WORDS.with_borrow_mut(|words| {
            words.insert(id.to_string(), panic.to_string());
        }),
        None => eprintln!("{panic}"),
    }));
}

fn last_words(error: &JoinError) -> String {
    let words = LAST_WORDS.with_borrow_mut(|words| words.remove(&error.id().to_string()));
    words.unwrap_or_else(|| error.to_string())
}
