//! What the widget and the page around it tell each other, as text.
//!
//! The page may set options in the query of the frame's address and ask for something later on.
//! The widget tells how far the taker is and, once the taker has agreed to it, the result. The
//! other side of each of these is `src/embed/`: its frame file carries them to and fro.

use super::code;
use super::link::percent_decode;
use super::preview::slug;
use crate::domain::answers::{Answers, Perspective};
use crate::domain::model::Model;
use crate::domain::profile::Profile;
use crate::domain::section::{Offered, Section};

/// The name of a section in the `sections` option.
#[must_use]
pub const fn name(section: Section) -> &'static str {
    match section {
        Section::Checklist => "checklist",
        Section::TimeSplit => "time",
        Section::Breadth => "breadth",
        Section::Scorecard => "scorecard",
    }
}

/// What the query of the address asks of the widget. Colours and fonts in it concern the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The sections that are offered after the quiz.
    pub sections: Offered,
    /// The job that the quiz is about; nothing leaves it to the taker.
    pub perspective: Option<Perspective>,
    /// Whether only the card of a result is shown.
    pub card: bool,
}

/// Reads the query of an address, with or without its `?`. Whatever is not known is passed over,
/// since blogs add parameters of their own.
#[must_use]
pub fn parse_query(query: &str) -> Options {
    let mut options = Options::default();
    for pair in query.trim_start_matches('?').split('&') {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        match key {
            "sections" => options.sections = sections(&percent_decode(&value.replace('+', " "))),
            "perspective" => options.perspective = perspective(value),
            "card" => options.card = true,
            _ => {}
        }
    }
    options
}

/// What the page around the widget asks for while the widget runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Request {
    /// It listens, and can be told the result.
    Listen,
    /// To begin the quiz anew.
    Restart,
    /// To offer these sections.
    Offer(Offered),
    /// To ask about this job.
    Take(Perspective),
    /// To make do with a frame that stays lower than its content, or no longer.
    Clamp(bool),
}

/// Reads a request: `hosted`, `restart`, `sections <names>`, `perspective <name>`, `clamped` or
/// `unclamped`. Anything else is passed over.
#[must_use]
pub fn parse_request(text: &str) -> Option<Request> {
    let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
    match word {
        "hosted" => Some(Request::Listen),
        "restart" => Some(Request::Restart),
        "clamped" => Some(Request::Clamp(true)),
        "unclamped" => Some(Request::Clamp(false)),
        "sections" => Some(Request::Offer(sections(rest))),
        "perspective" => Some(Request::Take(perspective(rest).unwrap_or_default())),
        _ => None,
    }
}

/// No name, or none that is known, offers everything; `none` offers nothing.
fn sections(names: &str) -> Offered {
    let names = || names.split([' ', ',']);
    let listed = Section::ALL.map(|section| names().any(|listed| listed == name(section)));
    if listed.contains(&true) || names().any(|listed| listed == "none") {
        Offered(listed)
    } else {
        Offered::default()
    }
}

fn perspective(name: &str) -> Option<Perspective> {
    [Perspective::Today, Perspective::Needed]
        .into_iter()
        .find(|&perspective| word(perspective) == name)
}

const fn word(perspective: Perspective) -> &'static str {
    match perspective {
        Perspective::Today => "today",
        Perspective::Needed => "needed",
    }
}

/// How far the taker is: how many blocks are answered, out of how many.
#[must_use]
pub fn progress(perspective: Perspective, answered: usize, total: usize) -> String {
    [
        r#"{"type":"progress","perspective":""#,
        word(perspective),
        r#"","answered":"#,
        &answered.to_string(),
        r#","total":"#,
        &total.to_string(),
        "}",
    ]
    .concat()
}

/// That there is a result. What it is follows only with `profile`, for which the taker has to
/// agree: the call by its slug, the code, the shares of the four models as whole percentages and
/// the place on the map, -100 to 100 on both axes.
#[must_use]
pub fn result(answers: &Answers, profile: Option<&Profile>) -> String {
    let perspective = word(answers.perspective);
    let mut json = [r#"{"type":"result","perspective":""#, perspective, "\""].concat();
    if let Some(profile) = profile {
        let (call, code) = (slug(profile.call), code::encode(answers));
        json += &[
            r#","call":""#,
            call,
            r#"","code":""#,
            &code,
            r#"","shares":{"#,
        ]
        .concat();
        let mut comma = "";
        for pull in &profile.pulls {
            let share = hundredths(pull.share);
            json += &[comma, "\"", model(pull.model), "\":", &share].concat();
            comma = ",";
        }
        let (x, y) = (
            hundredths(profile.position.x),
            hundredths(profile.position.y),
        );
        json += &[r#"},"position":{"x":"#, &x, r#","y":"#, &y, "}"].concat();
    }
    json.push('}');
    json
}

const fn model(model: Model) -> &'static str {
    match model {
        Model::Im => "im",
        Model::Tvom => "tvom",
        Model::Eft => "eft",
        Model::Bt => "bt",
    }
}

/// A share or a coordinate, which lies between -1 and 1, as a whole number of hundredths.
fn hundredths(value: f64) -> String {
    #[allow(clippy::cast_possible_truncation, reason = "at most 100 either way")]
    let whole = libm::round(value * 100.0) as i32;
    whole.to_string()
}
