//! A whole map for a code, from the same texts in both builds.
#![allow(clippy::expect_used, reason = "tests may panic")]

use cto_quadrant::content::Texts;
use cto_quadrant::content::key::Key;
use cto_quadrant::content::part::Part;
use cto_quadrant::domain::answers::RoleView;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::position::Position;
use cto_quadrant::domain::profile::Profile;
use cto_quadrant::view::map::{Beside, Drawn, map};
use cto_quadrant::wire::code::decode;
use yew::Html;

/// Code and hash of the map of many sets of answers, which were drawn by lot.
pub(crate) const FILE: &str = include_str!("../fixtures/maps.tsv");

/// The map of a code as an element: position and region, what the taker sees in the role, and the
/// typical place of a model beside it.
pub(crate) fn whole(code: &str) -> Html {
    let answers = decode(code).expect("a sound code");
    let profile = Profile::of(&answers.quiz).expect("enough answers");
    let guess = answers.self_view.and_then(RoleView::model);
    let beside = Beside {
        position: Position::typical(guess.unwrap_or(Model::Bt)),
        region: None,
        perspective: answers.perspective.other(),
    };
    let drawn = Drawn {
        id: "map",
        position: profile.position,
        region: &profile.region,
        named: &profile.call.models(),
        whose: Some("Zoë & <Ada>".into()),
        guess,
        beside: Some(beside),
        description: format!("{:?}", profile.call).into(),
    };
    map(&texts(), &drawn)
}

/// The content is read natively alone, so each text is a number here.
fn texts() -> Texts {
    let texts = Texts::new("en".to_owned(), "ltr").expect("a direction");
    for part in Part::ALL {
        let list = Key::range(part).map(|place| format!("text {place}"));
        texts.add(part, list.collect()).expect("one text a key");
    }
    texts
}

/// The FNV-1a hash of a drawing's bytes.
pub(crate) fn hash(drawing: &str) -> String {
    let hash = drawing
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
    format!("{hash:016x}")
}
