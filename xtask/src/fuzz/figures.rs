//! What a run has done, as libFuzzer tells it, and the table of it.

use std::fmt;
use std::fs;
use std::path::Path;
use std::time::Duration;

use crate::error::Error;

/// What a target has done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// How long it ran: CPU time where the system tells it, else by the clock.
    pub time: Duration,
    /// How many inputs it was given.
    pub executions: u64,
    /// How many edges of the program they reached.
    pub coverage: u64,
    /// How many inputs it works on now.
    pub n_inputs: usize,
    /// How many inputs broke a promise.
    pub findings: usize,
}

impl Figures {
    /// What libFuzzer wrote, as far as it says so: `#1024 NEW cov: 12 ft: 30 ...` line by line, and
    /// at the end `stat::number_of_executed_units: 1024`.
    #[must_use]
    pub fn read(log: &str) -> Self {
        let mut figures = Self::default();
        for line in log.lines() {
            let mut words = line.split_whitespace();
            let first = words.next().unwrap_or_default();
            if let Some(number) = first
                .strip_prefix('#')
                .and_then(|number| number.parse().ok())
            {
                figures.executions = number;
                let after = words.skip_while(|&word| word != "cov:").nth(1);
                let coverage = after.and_then(|number| number.parse().ok());
                figures.coverage = coverage.unwrap_or(figures.coverage);
            } else if first == "stat::number_of_executed_units:" {
                let number = words.next().and_then(|number| number.parse().ok());
                figures.executions = number.unwrap_or(figures.executions);
            }
        }
        figures
    }

    /// Adds what another round has done.
    pub fn add(&mut self, round: &Self) {
        self.time += round.time;
        self.executions += round.executions;
        self.coverage = self.coverage.max(round.coverage);
        self.findings += round.findings;
    }
}

/// The figures of several targets, by their names.
#[derive(Debug)]
pub struct Table(pub Vec<(String, Figures)>);

impl Table {
    /// Whether nothing was found; `folder` is where it would be.
    ///
    /// # Errors
    /// [`Error::Found`] with the names of the targets that found something.
    pub fn verdict(&self, folder: &Path) -> Result<(), Error> {
        let found = self.0.iter().filter(|(_, figures)| figures.findings > 0);
        let names: Vec<&str> = found.map(|(name, _)| name.as_str()).collect();
        if names.is_empty() {
            return Ok(());
        }
        let targets = names.join(", ");
        let folder = folder.to_owned();
        Err(Error::Found { targets, folder })
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "| target | CPU time | executions | edges | inputs | findings |\n\
             | --- | --- | --- | --- | --- | --- |"
        )?;
        for (name, figures) in &self.0 {
            let Figures {
                time,
                executions,
                coverage,
                n_inputs,
                findings,
            } = figures;
            let (minutes, seconds) = (time.as_secs() / 60, time.as_secs() % 60);
            writeln!(
                f,
                "| `{name}` | {minutes} min {seconds} s | {} | {coverage} | {n_inputs} | {findings} |",
                grouped(*executions)
            )?;
        }
        Ok(())
    }
}

/// A number with a comma after every three digits.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// The CPU time of all programs that this one has run and waited for, where Linux tells it in
/// `/proc`: the 14th and 15th word behind the name of the program, in hundredths of a second.
#[must_use]
pub fn cpu_of_children() -> Option<Duration> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    let words: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks = |place: usize| words.get(place)?.parse::<u64>().ok();
    Some(Duration::from_millis(10 * (ticks(13)? + ticks(14)?)))
}
