//! What the fragment of a link shows has a link of its own that shows the same, and one more round
//! of percent-encoding changes nothing.

use std::fmt::Write as _;

use cto_quadrant::app::action::Action;
use cto_quadrant::app::state::{Opened, State};
use cto_quadrant::hooks::boot::asked;
use cto_quadrant::wire::link::{
    Fragment, compare_fragment, go_on_fragment, parse_fragment, parse_opened, result_fragment,
};

use super::mend::mended;

/// Holds it for this fragment, as it is and with its checksums put right.
pub fn check(text: &str) {
    hold(text);
    hold(&mended(text));
}

fn hold(text: &str) {
    let fragment = parse_fragment(text);
    if !text.contains('%') {
        assert_eq!(parse_fragment(&encoded(text)), fragment);
    }
    let state = asked(text).into_iter().fold(State::default(), State::apply);
    match fragment {
        Fragment::Result(Ok(shared)) => {
            let name = shared.name.as_ref().map(|name| name.as_str().to_owned());
            let shown = Opened::Answers(Box::new(shared.answers), name.unwrap_or_default());
            assert_eq!(state.opened, Some(shown));
            let again = parse_fragment(&result_fragment(&shared));
            assert_eq!(again, Fragment::Result(Ok(shared)));
        }
        Fragment::GoOn(Ok(shared)) => {
            assert_eq!(state.answers, shared.answers);
            let again = parse_fragment(&go_on_fragment(&shared.answers));
            assert_eq!(again, Fragment::GoOn(Ok(shared.answers.into())));
        }
        Fragment::Compare(results) => {
            assert!((2..=6).contains(&results.len()));
            assert_eq!(parse_opened(text), results);
            let sound: Vec<_> = results.into_iter().flatten().collect();
            if sound.len() > 1 {
                let again = parse_fragment(&compare_fragment(&sound));
                let expected = sound.into_iter().map(Ok).collect();
                assert_eq!(again, Fragment::Compare(expected));
            }
        }
        Fragment::Result(Err(_)) | Fragment::GoOn(Err(_)) => {
            assert!(matches!(state.opened, Some(Opened::Bad(_))), "{text}");
        }
        Fragment::None => assert_eq!(state, State::default()),
        _ => assert!(matches!(asked(text), Some(Action::Show(_))), "{text}"),
    }
}

/// Every byte as an escape.
fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(3 * text.len());
    for byte in text.bytes() {
        let _ = write!(encoded, "%{byte:02x}");
    }
    encoded
}
