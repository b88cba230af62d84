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

/// The first entry that fits counts. A table is read line by line.
#[rustfmt::skip]
const AT_WORK: &[Entry] = &[
    ("src/embed/embed.js", &["FROM_FRAME", "isSound", "#hear", "#emit"], &["embed::messages::", "what_the_frame_says", "embed::reasons::"]),
    ("src/embed/embed.js", &["#post", "restart"], &["another_code", "changed_attributes", "restarting_begins", "focusing_the_element", "until_the_quiz_is_there"]),
    ("src/embed/embed.js", &["FAILED", "#await", "#blocked", "#fail", "constructor"], &["embed::reasons::", "embed::failing::"]),
    ("src/embed/embed.js", &["PROPERTIES", "LOOK", "sheet"], &["embed::following::", "embed::place::", "embed::paper::", "a_card_has", "carried_through"]),
    ("src/embed/embed.js", &["NEAR"], &["embed::loading::", "the_quiz_is_there_before"]),
    ("src/embed/embed.js", &["around", "ground"], &["embed::paper::", "a_dark_box"]),
    ("src/embed/embed.js", &["observedAttributes", "attributeChangedCallback"], &["embed::changing::", "embed::following::"]),
    ("src/embed/embed.js", &["connectedCallback"], &["embed::changing::", "embed::moving::", "embed::loading::", "embed::paper::"]),
    ("src/embed/embed.js", &["disconnectedCallback", "connectedMoveCallback", "#drop"], &["embed::changing::", "embed::moving::", "another_language", "has_answered"]),
    ("src/embed/embed.js", &["focus", "#show"], &["embed::changing::", "focusing_the_element", "enter_on_the_link", "a_late_answer", "has_answered"]),
    ("src/embed/embed.js", &["#own", "#arm", "#click", "#load"], &["embed::changing::", "a_frame_is_called", "without_an_address", "a_second_click", "a_moved_quiz", "one_click_on", "enter_on_the_link", "an_eager_quiz", "another_tab_stays"]),
    ("src/embed/embed.js", &["#isDialog", "#open"], &["embed::dialog::", "whose_element_has_gone", "no_dialog_any_more"]),
    ("src/embed/embed.js", &["#warm"], &["a_pointer_over", "the_connection_is_made", "without_an_address", "a_second_click"]),
    ("src/embed/embed.js", &["#address"], &["a_preview_is", "spaces_around", "without_a_slash", "without_an_address", "another_language", "another_code", "an_address_that", "pinned"]),
    ("src/embed/embed.js", &["#meet"], &["embed::messages::", "has_answered"]),
    ("src/embed/embed.js", &["#resize"], &["embed::messages::"]),
    ("src/embed/embed.js", &["#options", "#tell"], &["embed::following::", "embed::paper::", "embed::at_home::"]),
    ("src/embed/embed.js", &["registry"], &["loaded_twice", "a_name_that_is_taken"]),
    ("src/embed/embed.js", &[], &["::embed::"]),
    ("src/embed/page.js", &[], &["::embed_page::"]),
    ("src/embed/stage.js", &[], &["::embed_page::"]),
    ("src/embed/snippets.js", &[], &["::embed_page::"]),
    ("src/embed/doctor.js", &[], &["::doctor::", "::findings::", "::for_good::"]),
    ("src/embed/dialog.js", &[], &["::embed::dialog::"]),
    ("src/embed/frame/clamp.js", &[], &["::framed::clamp::", "::framed::height::", "::framed::wordpress::"]),
    ("src/embed/frame/height.js", &[], &["::framed::height::", "::framed::clamp::", "::framed::wordpress::"]),
    ("src/embed/frame/masthead.js", &[], &["::framed::way_out::"]),
    ("src/embed/frame/port.js", &[], &["::framed::handshake::", "::hostile::"]),
    ("src/embed/frame/widget.js", &[], &["::framed::asked::", "::framed::handshake::"]),
    ("src/embed/frame/wordpress.js", &[], &["::framed::wordpress::", "a_plain_frame_shows", "a_welcomed_frame"]),
    ("src/embed/frame/colour.js", &[], &["::framed::colours::", "what_is_no_colour", "options_change_the_look"]),
    ("src/embed/frame/ground.js", &[], &["::framed::colours::", "::embed::at_home::"]),
    ("src/embed/frame/", &[], &["::framed::look::", "::framed::dressed::", "::framed::colours::", "::embed::at_home::"]),
    ("src/embed/frame.js", &["query", "asked", "options", "react"], &["what_the_address_asks", "the_author_is_told", "a_frame_file_that_comes", "colours_that_come_later", "::framed::asked::", "restarting_leads", "another_result_is"]),
    ("src/embed/frame.js", &["begin"], &["::framed::way_out::", "::framed::asked::", "::framed::clamp::", "::framed::wordpress::", "::framed::handshake::", "::framed::height::", "::framed::late::", "::embed::real::", "::embed::at_home::"]),
    ("src/embed/frame.js", &["focusHeading"], &["focus_goes_to"]),
    ("src/embed/frame.js", &[], &["::framed::asked::", "::framed::late::", "::framed::look::", "::framed::dressed::", "::framed::handshake::", "::framed::clamp::", "::framed::wordpress::", "::embed::real::", "escape_closes"]),
    ("src/boot/keep.js", &[], &["::takeover::", "::covered::", "::session::"]),
    ("src/boot/main.js", &[], &["::covered::", "::takeover::", "::missing::", "::framed::look", "::framed::dressed"]),
    ("src/boot/back.js", &[], &["::covered::", "::tabs::"]),
    ("src/boot/slots.js", &[], &["::covered::", "::session::", "::faults::stored::", "in_a_sandbox"]),
    ("src/boot/cover.js", &[], &["::covered::", "::preview::", "::link::"]),
    ("src/boot/dress.js", &[], &["::framed::look::", "::framed::dressed::"]),
    ("src/boot/start.js", &[], &["::missing::", "::chunks::", "::doctor::", "::link::", "::trusted::", "offline::"]),
    ("src/boot/", &[], &["::missing::", "::takeover::", "::covered::", "::chunks::", "::framed::look", "::framed::dressed", "::doctor::", "::frame::"]),
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
