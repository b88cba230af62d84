//! What can be asked of `cargo xtask`, and how it is written on the command line.

use std::path::PathBuf;

use crate::checks::STEPS;
use crate::error::Error;
use crate::fuzz::MINUTES;
use crate::mutants::Scope;

/// What `cargo xtask --help` prints.
pub const HELP: &str = "\
Usage: cargo xtask <command>

  setup                        install every pinned tool that is missing, and the test browser
  serve [--port N]             build, serve on loopback, build again when a file changes
  build [--release] [--address URL]
                               build the site into dist/; with the public address of the start
                               page, also what previews and search engines need it for
  test [STEP]                  run every check in the order of CI, or one step of it
  test e2e --engines           the end-to-end tests in Chromium, Firefox and WebKitGTK; `test e2e`
                               is Chromium alone, `test engines` the two others
  test looks [--accept]        every screen against its picture; or take what it looks like now for
                               right
  test --hosts                 try the widget in real blogs, which are installed if need be
  mutants [--scripts] [--all]  change the code of the lower floors, or the scripts, to see whether the
                               tests notice: a sixtieth of it, another one every day, or all of it
  bench [--peers DIR]          size of every file; with DIR, also side by side with the peers
  fuzz [TARGET...] [--minutes N]
                               every reader of what comes from outside, or those named, against what
                               libFuzzer thinks of; 15 minutes each unless N says otherwise
  fuzz --keep [TARGET...]      keep the smallest inputs that reach what these runs have reached
  lint                         formatting, spelling, dependencies, clippy, documentation
  chunks                       the program alone, split; Trunk calls this before it builds the rest";

/// One command with its options.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    /// Print [`HELP`].
    Help,
    /// Install what is missing.
    Setup,
    /// Build and serve on loopback.
    Serve {
        /// The port asked for; without one, the first free port from 8080 on.
        port: Option<u16>,
    },
    /// Build the site into `dist`.
    Build {
        /// Whether to build small and slowly, as it is published.
        release: bool,
        /// The public address of the start page, if it is known.
        address: Option<String>,
    },
    /// Run the checks of CI.
    Test {
        /// The name of the single step to run.
        only: Option<String>,
    },
    /// Compare every screen with its picture.
    TestLooks {
        /// Whether what it looks like now is taken for right instead.
        accept: bool,
    },
    /// Run the end-to-end tests in every engine.
    TestEngines,
    /// Try the widget in real blogs.
    TestHosts,
    /// Make the program for Trunk, which calls this itself.
    Chunks,
    /// Write the static pages for Trunk, which calls this itself.
    Pages,
    /// Print sizes, and compare with the peers.
    Bench {
        /// The folder that holds the peers' bench.
        peers: Option<PathBuf>,
    },
    /// Run fuzzing targets.
    Fuzz {
        /// The names of the targets; without any, all of them.
        targets: Vec<String>,
        /// How long each of them runs, in minutes of CPU time.
        minutes: u64,
    },
    /// Keep the smallest inputs that fuzzing has come to.
    FuzzKeep {
        /// The names of the targets; without any, all of them.
        targets: Vec<String>,
    },
    /// Change the code and see whether the tests notice.
    Mutants {
        /// Whether the scripts are changed instead of the lower floors.
        scripts: bool,
        /// How much of it.
        scope: Scope,
    },
    /// Run the checks that need no tests.
    Lint,
}

impl Command {
    /// Reads the words behind `cargo xtask`.
    ///
    /// # Errors
    /// [`Error::Usage`] if a word is unknown, missing, or one too many.
    pub fn parse(arguments: &[String]) -> Result<Self, Error> {
        let mut words = arguments.iter().map(String::as_str);
        let command = match words.next() {
            Some("help" | "--help" | "-h") => return Ok(Self::Help),
            None => return Err(Error::Usage("a command is missing".to_owned())),
            Some("setup") => Self::Setup,
            Some("lint") => Self::Lint,
            Some("chunks") => Self::Chunks,
            Some("pages") => Self::Pages,
            Some("serve") => return Self::parse_serve(words),
            Some("fuzz") => return Self::parse_fuzz(words),
            Some("build") => return Self::parse_build(words),
            Some("test") => match (words.next(), words.next()) {
                (Some("--hosts"), None) => Self::TestHosts,
                (Some("e2e"), Some("--engines")) => Self::TestEngines,
                (Some("looks"), None) => Self::TestLooks { accept: false },
                (Some("looks"), Some("--accept")) => Self::TestLooks { accept: true },
                (name, None) => Self::Test {
                    only: name.map(step).transpose()?,
                },
                (_, extra) => return Err(unexpected(extra)),
            },
            Some("mutants") => {
                let mut words = words.by_ref().peekable();
                let scripts = words.next_if_eq(&"--scripts").is_some();
                let scope = match words.next() {
                    None => Scope::Today,
                    Some("--all") => Scope::All,
                    other => return Err(unexpected(other)),
                };
                Self::Mutants { scripts, scope }
            }
            Some("bench") => Self::Bench {
                peers: match words.next() {
                    None => None,
                    Some("--peers") => Some(value("--peers", words.next())?.into()),
                    other => return Err(unexpected(other)),
                },
            },
            Some(other) => return Err(Error::Usage(format!("there is no command `{other}`"))),
        };
        match words.next() {
            None => Ok(command),
            extra => Err(unexpected(extra)),
        }
    }

    fn parse_build<'a>(mut words: impl Iterator<Item = &'a str>) -> Result<Self, Error> {
        let (mut release, mut address) = (false, None);
        while let Some(word) = words.next() {
            match word {
                "--release" => release = true,
                "--address" => address = Some(web_address(value("--address", words.next())?)?),
                other => return Err(unexpected(Some(other))),
            }
        }
        Ok(Self::Build { release, address })
    }

    fn parse_fuzz<'a>(mut words: impl Iterator<Item = &'a str>) -> Result<Self, Error> {
        let (mut targets, mut minutes, mut keeps) = (Vec::new(), None, false);
        while let Some(word) = words.next() {
            match word {
                "--keep" => keeps = true,
                "--minutes" => {
                    let text = value("--minutes", words.next())?;
                    let number = text.parse().ok().filter(|&number| number > 0);
                    let problem = || Error::Usage(format!("`{text}` is no number of minutes"));
                    minutes = Some(number.ok_or_else(problem)?);
                }
                option if option.starts_with("--") => return Err(unexpected(Some(option))),
                name => targets.push(name.to_owned()),
            }
        }
        match (keeps, minutes) {
            (true, None) => Ok(Self::FuzzKeep { targets }),
            (true, Some(_)) => Err(unexpected(Some("--minutes"))),
            (false, minutes) => Ok(Self::Fuzz {
                targets,
                minutes: minutes.unwrap_or(MINUTES),
            }),
        }
    }

    fn parse_serve<'a>(mut words: impl Iterator<Item = &'a str>) -> Result<Self, Error> {
        let mut port = None;
        while let Some(word) = words.next() {
            match word {
                "--port" => {
                    let text = value("--port", words.next())?;
                    let number = text.parse().map_err(|_| {
                        Error::Usage(format!("`{text}` is no port: 0 to 65535 are"))
                    })?;
                    port = Some(number);
                }
                other => return Err(unexpected(Some(other))),
            }
        }
        Ok(Self::Serve { port })
    }
}

fn step(name: &str) -> Result<String, Error> {
    if STEPS.iter().any(|step| step.name == name) {
        return Ok(name.to_owned());
    }
    let names: Vec<&str> = STEPS.iter().map(|step| step.name).collect();
    let names = names.join(", ");
    Err(Error::Usage(format!(
        "there is no step `{name}`; the steps are: {names}"
    )))
}

/// What is no address at all is told before the build; the build itself looks closer.
fn web_address(text: &str) -> Result<String, Error> {
    if ["https://", "http://"]
        .iter()
        .any(|scheme| text.starts_with(scheme))
    {
        return Ok(text.to_owned());
    }
    Err(Error::Usage(format!(
        "`{text}` is no public address: write it like https://example.org/quiz/"
    )))
}

fn value<'a>(option: &str, word: Option<&'a str>) -> Result<&'a str, Error> {
    word.ok_or_else(|| Error::Usage(format!("`{option}` needs a value")))
}

fn unexpected(word: Option<&str>) -> Error {
    Error::Usage(format!("unexpected `{}`", word.unwrap_or_default()))
}
