//! Which tests look at what a script does. All of them come past most of a script, and few look.

use super::Mutant;
use crate::runner::Test;

/// What the path of a script begins with, places in it or none for all others, and the tests by parts of
/// their names.
type Entry = (
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

/// The first entry that fits counts.
const AT_WORK: &[Entry] = &[
    (
        "src/embed/embed.js",
        &["FROM_FRAME", "isSound", "#hear", "#emit"],
        &[
            "embed::changing::",
            "embed::reasons::",
            "embed::messages::",
            "what_the_frame_says",
            "escape_closes",
        ],
    ),
    (
        "src/embed/embed.js",
        &["TO_FRAME", "#post", "restart"],
        &[
            "embed::changing::",
            "embed::reasons::",
            "embed::following::",
            "restarting_begins",
            "focusing_the_element",
        ],
    ),
    (
        "src/embed/embed.js",
        &["FAILED", "#await", "#blocked", "#fail"],
        &["embed::changing::", "embed::reasons::", "embed::failing::"],
    ),
    (
        "src/embed/embed.js",
        &["PROPERTIES", "LOOK", "sheet"],
        &[
            "embed::changing::",
            "embed::reasons::",
            "embed::place::",
            "embed::following::",
            "embed::paper::",
            "a_card_has",
            "carried_through",
        ],
    ),
    (
        "src/embed/embed.js",
        &["NEAR"],
        &[
            "embed::changing::",
            "embed::reasons::",
            "embed::loading::",
            "the_quiz_is_there_before",
        ],
    ),
    (
        "src/embed/embed.js",
        &["around", "ground"],
        &[
            "embed::changing::",
            "embed::reasons::",
            "embed::paper::",
            "a_dark_box",
        ],
    ),
    (
        "src/embed/embed.js",
        &["observedAttributes", "attributeChangedCallback"],
        &[
            "embed::changing::",
            "embed::reasons::",
            "embed::following::",
            "embed::loading::",
            "embed::paper::",
            "embed_page::preview",
        ],
    ),
    (
        "src/embed/embed.js",
        &["constructor"],
        &[
            "embed::changing::",
            "embed::reasons::",
            "embed::failing::",
            "embed::loading::",
        ],
    ),
    (
        "src/embed/embed.js",
        &["connectedCallback"],
        &[
            "embed::changing::",
            "embed::reasons::",
            "embed::loading::",
            "embed::moving::",
            "embed::following::",
            "embed::paper::",
            "carried_through",
            "a_policy_that",
        ],
    ),
    (
        "src/embed/embed.js",
        &["disconnectedCallback", "connectedMoveCallback"],
        &[
            "embed::changing::",
            "embed::reasons::",
            "embed::moving::",
            "embed::following::",
            "embed::loading::in_closed",
        ],
    ),
    (
        "src/embed/embed.js",
        &["focus", "#show"],
        &[
            "embed::changing::",
            "embed::reasons::",
            "focusing_the_element",
            "enter_on_the_link",
            "nothing_is_scrolled",
            "a_late_answer",
            "embed::loading::",
            "restarting_begins",
        ],
    ),
    (
        "src/embed/embed.js",
        &["#own", "#arm", "#click", "#load"],
        &[
            "embed::changing::",
            "embed::reasons::",
            "embed::loading::",
            "embed::moving::",
            "embed::failing::",
            "embed::dialog::",
        ],
    ),
    (
        "src/embed/embed.js",
        &["#isDialog", "#open"],
        &["embed::changing::", "embed::reasons::", "embed::dialog::"],
    ),
    (
        "src/embed/embed.js",
        &["#warm"],
        &[
            "embed::changing::",
            "embed::reasons::",
            "the_connection_is_made",
        ],
    ),
    (
        "src/embed/embed.js",
        &["#address"],
        &[
            "embed::changing::",
            "embed::reasons::",
            "embed::loading::",
            "another_language",
            "another_code",
            "an_address_that",
            "pinned",
            "embed_page::preview",
            "not_the_quiz",
        ],
    ),
    (
        "src/embed/embed.js",
        &["#drop"],
        &[
            "embed::changing::",
            "embed::reasons::",
            "embed::moving::",
            "another_language",
            "embed::failing::",
        ],
    ),
    (
        "src/embed/embed.js",
        &["#meet"],
        &[
            "embed::changing::",
            "embed::reasons::",
            "embed::messages::",
            "embed::failing::",
        ],
    ),
    (
        "src/embed/embed.js",
        &["#resize"],
        &[
            "embed::changing::",
            "embed::reasons::",
            "embed::messages::",
            "room_is_kept",
            "ten_quizzes",
        ],
    ),
    (
        "src/embed/embed.js",
        &["#options", "#tell"],
        &[
            "embed::changing::",
            "embed::reasons::",
            "embed::following::",
            "embed::paper::",
            "embed::at_home::",
            "embed::dialog::ground",
        ],
    ),
    (
        "src/embed/embed.js",
        &["registry"],
        &[
            "embed::changing::",
            "embed::reasons::",
            "loaded_twice",
            "a_name_that_is_taken",
        ],
    ),
    ("src/embed/embed.js", &[], &["::embed::"]),
    ("src/embed/page.js", &[], &["::embed_page::"]),
    ("src/embed/stage.js", &[], &["::embed_page::"]),
    ("src/embed/snippets.js", &[], &["::embed_page::"]),
    ("src/embed/doctor.js", &[], &["::doctor::", "::findings::"]),
    ("src/embed/dialog.js", &[], &["::embed::dialog::"]),
    (
        "src/embed/frame/clamp.js",
        &[],
        &["::framed::clamp::", "::framed::height::"],
    ),
    (
        "src/embed/frame/height.js",
        &[],
        &[
            "::framed::height::",
            "::framed::clamp::",
            "::framed::wordpress::",
        ],
    ),
    (
        "src/embed/frame/masthead.js",
        &[],
        &[
            "::frame::",
            "::framed::handshake",
            "::framed::wordpress",
            "a_result_and_says",
        ],
    ),
    (
        "src/embed/frame/port.js",
        &[],
        &["::framed::handshake::", "::hostile::"],
    ),
    (
        "src/embed/frame/widget.js",
        &[],
        &[
            "::framed::handshake::",
            "::framed::clamp::",
            "::embed::real::",
        ],
    ),
    (
        "src/embed/frame/wordpress.js",
        &[],
        &["::framed::wordpress::"],
    ),
    (
        "src/embed/frame/",
        &[],
        &[
            "::framed::look::",
            "::framed::colours::",
            "::embed::at_home::",
        ],
    ),
    (
        "src/embed/frame.js",
        &[],
        &[
            "::framed::look::",
            "::framed::handshake::",
            "::framed::clamp::",
            "::framed::wordpress::",
            "::embed::real::",
            "escape_closes",
        ],
    ),
    ("src/boot/keep.js", &[], &["::takeover::", "::covered::"]),
    ("src/boot/back.js", &[], &["::covered::", "::tabs::"]),
    (
        "src/boot/slots.js",
        &[],
        &["::covered::", "::session::", "::faults::stored::"],
    ),
    (
        "src/boot/cover.js",
        &[],
        &["::covered::", "::preview::", "::link::"],
    ),
    ("src/boot/dress.js", &[], &["::framed::look::"]),
    (
        "src/boot/start.js",
        &[],
        &[
            "::missing::",
            "::chunks::",
            "::doctor::",
            "::link::",
            "::trusted::",
            "offline::",
        ],
    ),
    (
        "src/boot/",
        &[],
        &[
            "::missing::",
            "::takeover::",
            "::covered::",
            "::chunks::",
            "::framed::look",
            "::doctor::",
            "::frame::",
        ],
    ),
];

/// Whether the test looks at what a mutant changes.
pub(super) fn is_at_work(test: &Test, mutant: &Mutant) -> bool {
    let fits = |(path, places, _): &&Entry| {
        let is_place = |place: &&str| *place == mutant.place;
        mutant.file.starts_with(path) && (places.is_empty() || places.iter().any(is_place))
    };
    let entry = AT_WORK.iter().find(fits);
    entry.is_some_and(|(.., words)| words.iter().any(|word| test.name.contains(word)))
}
