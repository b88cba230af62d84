//! What is found in a pasted text is found again among its own texts, in the same order, and hides
//! nothing that is pasted behind it.

use cto_quadrant::wire::link::Shared;
use cto_quadrant::wire::pasted::parse_pasted;

use super::mend::mended;

/// A link that is pasted behind anything else.
const LINK: &str = "https://example.org/#r=1000aUxh0CSuxV9is";

/// Holds it for this text, as it is and with its checksums put right.
pub fn check(text: &str) {
    hold(text);
    hold(&mended(text));
}

fn hold(text: &str) {
    let found = parse_pasted(text);
    let followed = parse_pasted(&[text, "\n", LINK].concat());
    assert!(followed.starts_with(&found), "{followed:?}");
    let [Ok(last)] = &parse_pasted(LINK)[..] else {
        panic!("the link is sound");
    };
    let is_last = |shared: &Shared| shared.answers == last.answers;
    assert!(followed.iter().flatten().any(is_last), "{followed:?}");

    let sound: Vec<Shared> = found.into_iter().flatten().collect();
    let texts: Vec<String> = sound.iter().map(ToString::to_string).collect();
    let again: Vec<_> = sound.into_iter().map(Ok).collect();
    assert_eq!(parse_pasted(&texts.join("\n")), again);
}
