//! The reference runs beside the target: a text goes in as a line of JSON, its answer comes back as
//! a line.

#![no_main]

use std::cell::RefCell;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use cto_quadrant_fuzz::decoder::check;
use cto_quadrant_fuzz::mend::mended;

const REFERENCE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../tests/fixtures/edition-1/reference.py"
);

struct Reference {
    // Ends when its input does.
    _program: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Reference {
    fn start() -> Self {
        let mut program = Command::new("python3")
            .args([REFERENCE, "decode"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("python3 is there");
        let input = program.stdin.take().expect("it is piped");
        let output = BufReader::new(program.stdout.take().expect("it is piped"));
        Self {
            _program: program,
            input,
            output,
        }
    }

    fn says_of(&mut self, text: &str) -> String {
        let mut line = serde_json::to_string(text).expect("a text is JSON");
        line.push('\n');
        self.input.write_all(line.as_bytes()).expect("it listens");
        let mut said = String::new();
        self.output.read_line(&mut said).expect("it answers");
        said.trim_end().to_owned()
    }
}

thread_local! {
    static RUNNING: RefCell<Reference> = RefCell::new(Reference::start());
}

libfuzzer_sys::fuzz_target!(|text: &str| {
    RUNNING.with_borrow_mut(|reference| {
        for text in [text, &mended(text)] {
            check(text, &reference.says_of(text));
        }
    });
});
