//! What came of every scenario in every engine.

use std::collections::BTreeMap;
use std::fmt;

use crate::engine::Engine;
use crate::runner::{MAX_UNSTEADY, Test};

/// What came of one test in one engine. The numbers are seconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum End {
    Passed(f64),
    /// It failed, and passed when it was tried again.
    Unsteady(f64),
    Failed(f64),
    /// It cannot run there, for this reason.
    LeftOut(&'static str),
}

/// All of it, by the names of the tests.
#[derive(Debug, Default)]
pub(crate) struct Table {
    engines: Vec<Engine>,
    /// By title, with one end for each engine that has come to it.
    rows: BTreeMap<&'static str, Vec<(Engine, End)>>,
    /// How many tests run in Chromium alone, whatever was asked for.
    n_in_chromium_alone: usize,
}

impl Table {
    /// Takes down what came of a test.
    pub(crate) fn note(&mut self, engine: Engine, test: &Test, end: End) {
        if !self.engines.contains(&engine) {
            self.engines.push(engine);
        }
        if !test.is_everywhere {
            self.n_in_chromium_alone += 1;
        }
        self.rows
            .entry(test.title())
            .or_default()
            .push((engine, end));
    }

    /// Whether anything was run, nothing failed, and little had to be tried again.
    pub(crate) fn is_sound(&self) -> bool {
        let ends = || self.rows.values().flatten().map(|(_, end)| end);
        let n_unsteady = ends().filter(|end| matches!(end, End::Unsteady(_))).count();
        let has_failed = ends().any(|end| matches!(end, End::Failed(_)));
        !self.rows.is_empty() && !has_failed && n_unsteady <= MAX_UNSTEADY
    }
}

impl fmt::Display for Table {
    /// Nothing if there is only Chromium to tell of.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.engines == [Engine::Chromium] {
            return Ok(());
        }
        for engine in &self.engines {
            write!(f, "{:<10}", engine.name())?;
        }
        writeln!(f, "scenario")?;
        for (title, ends) in &self.rows {
            let is_shared = ends.iter().any(|(engine, _)| *engine != Engine::Chromium);
            if !is_shared && self.engines.len() > 1 {
                continue;
            }
            let mut reason = None;
            for engine in &self.engines {
                let end = ends.iter().find(|(of, _)| of == engine);
                let word = match end.map(|(_, end)| *end) {
                    Some(End::Passed(_)) => "passed",
                    Some(End::Unsteady(_)) => "unsteady",
                    Some(End::Failed(_)) => "FAILED",
                    Some(End::LeftOut(why)) => {
                        reason = Some(why);
                        "not here"
                    }
                    None => "",
                };
                write!(f, "{word:<10}")?;
            }
            let reason = reason.map(|why| format!(" ({why})"));
            writeln!(f, "{title}{}", reason.unwrap_or_default())?;
        }
        if self.n_in_chromium_alone > 0 {
            let n = self.n_in_chromium_alone;
            writeln!(
                f,
                "and {n} in Chromium alone: no engine changes what they check"
            )?;
        }
        Ok(())
    }
}
