//! The command line of `cargo xtask`.

use std::path::PathBuf;

use xtask::command::{Command, HELP};
use xtask::mutants::Scope;

fn parse(line: &str) -> Result<Command, String> {
    let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
    Command::parse(&words).map_err(|error| error.to_string())
}

#[test]
fn every_command_is_understood() {
    let serve = |port| Ok(Command::Serve { port });
    let build = |release| {
        Ok(Command::Build {
            release,
            address: None,
        })
    };
    assert_eq!(parse("setup"), Ok(Command::Setup));
    assert_eq!(parse("lint"), Ok(Command::Lint));
    assert_eq!(parse("chunks"), Ok(Command::Chunks));
    assert_eq!(parse("pages"), Ok(Command::Pages));
    assert_eq!(parse("serve"), serve(None));
    assert_eq!(parse("serve --port 9000"), serve(Some(9000)));
    assert_eq!(parse("build"), build(false));
    assert_eq!(parse("build --release"), build(true));
    let address = Some("https://example.org/quiz/".to_owned());
    assert_eq!(
        parse("build --address https://example.org/quiz/ --release"),
        Ok(Command::Build {
            release: true,
            address
        })
    );
    assert_eq!(parse("test e2e --engines"), Ok(Command::TestEngines));
    assert_eq!(parse("test"), Ok(Command::Test { only: None }));
    let only = Some("e2e".to_owned());
    assert_eq!(parse("test e2e"), Ok(Command::Test { only }));
    assert_eq!(parse("test --hosts"), Ok(Command::TestHosts));
    let looks = |accept| Ok(Command::TestLooks { accept });
    assert_eq!(parse("test looks"), looks(false));
    assert_eq!(parse("test looks --accept"), looks(true));
    let fuzz = |targets: &[&str], minutes| {
        let targets = targets.iter().map(|&name| name.to_owned()).collect();
        Ok(Command::Fuzz { targets, minutes })
    };
    assert_eq!(parse("fuzz"), fuzz(&[], 15));
    assert_eq!(
        parse("fuzz code --minutes 2 name"),
        fuzz(&["code", "name"], 2)
    );
    let targets = vec!["code".to_owned()];
    assert_eq!(parse("fuzz --keep code"), Ok(Command::FuzzKeep { targets }));
    let mutants = |scripts, scope| Ok(Command::Mutants { scripts, scope });
    assert_eq!(parse("mutants"), mutants(false, Scope::Today));
    assert_eq!(parse("mutants --all"), mutants(false, Scope::All));
    assert_eq!(parse("mutants --scripts"), mutants(true, Scope::Today));
    assert_eq!(parse("mutants --scripts --all"), mutants(true, Scope::All));
    assert_eq!(parse("bench"), Ok(Command::Bench { peers: None }));
    let peers = Some(PathBuf::from("../peers"));
    assert_eq!(
        parse("bench --peers ../peers"),
        Ok(Command::Bench { peers })
    );
}

#[test]
fn help_has_three_spellings_and_names_every_command() {
    for line in ["help", "--help", "-h", "--help test"] {
        assert_eq!(parse(line), Ok(Command::Help), "{line}");
    }
    for name in [
        "setup", "serve", "build", "test", "mutants", "bench", "fuzz", "lint",
    ] {
        assert!(HELP.contains(&format!("\n  {name} ")), "{name}");
    }
}

#[test]
fn a_wrong_word_is_named() {
    let check = |line: &str, message: &str| assert_eq!(parse(line), Err(message.to_owned()));
    check("", "a command is missing");
    check("deploy", "there is no command `deploy`");
    check("setup now", "unexpected `now`");
    check("test e2e --accept", "unexpected `--accept`");
    check("test --hosts e2e", "unexpected `e2e`");
    check("build --fast", "unexpected `--fast`");
    check("build --release twice", "unexpected `twice`");
    check("serve 8080", "unexpected `8080`");
    check("serve --port", "`--port` needs a value");
    check("serve --port http", "`http` is no port: 0 to 65535 are");
    check("fuzz --minutes", "`--minutes` needs a value");
    check("fuzz --minutes 0", "`0` is no number of minutes");
    check("fuzz --hours 1", "unexpected `--hours`");
    check("fuzz --keep --minutes 1", "unexpected `--minutes`");
    check("bench --peers", "`--peers` needs a value");
    check(
        "test unit",
        "there is no step `unit`; the steps are: fmt, prose, dependencies, clippy, clippy-wasm, \
         doc, native, browser, build, html, sizes, e2e, engines",
    );
}
