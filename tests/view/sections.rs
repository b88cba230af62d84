//! What the result says about the sections after the quiz, and about what is needed.

use cto_quadrant::app::action::Action;
use cto_quadrant::app::state::{Opened, Over, State};
use cto_quadrant::content::key::Key;
use cto_quadrant::content::key::Reading;
use cto_quadrant::content::result_label::ResultLabel;
use cto_quadrant::content::section_label::SectionLabel;
use cto_quadrant::domain::answers::{Answers, Perspective, RoleView};
use cto_quadrant::domain::breadth::Area;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::question::Question;
use cto_quadrant::domain::responsibility::{Group, Responsibility};
use cto_quadrant::domain::scorecard::Constituent;
use cto_quadrant::domain::simulated::SIMULATED;
use cto_quadrant::domain::time_split::{TimeSplit, TimeUse};

use super::{always, count, english, label, rendered, whole};

const OWN: usize = 0;
const CONTRIBUTE: usize = 1;
const SOMEONE_ELSE: usize = 2;
const NOBODY: usize = 3;
const NOT_RELEVANT: usize = 4;

/// A result that is clearly one of the Infrastructure Manager, with more answers.
fn im(answer: impl FnOnce(&mut Answers)) -> State {
    let mut state = always(Model::Im, Model::Eft, 12);
    answer(&mut state.answers);
    state
}

fn row(group: Group, number: usize) -> Responsibility {
    group.rows().nth(number - 1).expect("a row of the group")
}

/// The markup of the section whose heading has this id.
fn section<'a>(html: &'a str, heading: &str) -> &'a str {
    let start = format!("aria-labelledby=\"{heading}\"");
    let from = html.find(&start).unwrap_or_else(|| panic!("no {heading}"));
    let rest = &html[from..];
    &rest[..rest.find("</section>").expect("the end of a section")]
}

fn filled(key: impl Into<Key>, gaps: &[(&str, &str)]) -> String {
    english().filled(key, gaps).to_string()
}

#[test]
fn an_unanswered_section_is_one_quiet_line_with_a_way_in() {
    let html = rendered(im(|_| ()));
    assert_eq!(count(&html, "class=\"unfilled\""), 4);
    for invite in [
        ResultLabel::ChecklistInvite,
        ResultLabel::TimeInvite,
        ResultLabel::BreadthInvite,
        ResultLabel::ScorecardInvite,
    ] {
        assert!(html.contains(&label(invite)), "{invite:?}");
    }
}

#[test]
fn an_unanswered_section_of_somebody_elses_result_is_not_there() {
    let linked = Opened::Answers(Box::new(im(|_| ()).answers), String::new());
    let html = rendered(State::default().apply(Action::Open(linked)));
    assert!(!html.contains("unfilled"));
    assert!(!html.contains(&format!(">{}<", label(ResultLabel::BreadthTitle))));
}

#[test]
fn the_bars_of_the_checklist_say_their_shares_in_words() {
    let html = rendered(im(|answers| {
        // Closing accounts weighs three: (3 + 0.5) of (3 + 1 + 1) is 70 %.
        answers.choose(Question::Duty(row(Group::Sales, 1)), Some(OWN));
        answers.choose(Question::Duty(row(Group::Sales, 2)), Some(CONTRIBUTE));
        answers.choose(Question::Duty(row(Group::Sales, 3)), Some(NOBODY));
        answers.choose(Question::Duty(row(Group::Sales, 4)), Some(NOT_RELEVANT));
        answers.choose(Question::Duty(row(Group::Mission, 1)), Some(NOT_RELEVANT));
    }));
    let html = section(&html, "checklist-heading");
    assert!(html.contains(">70%<"));
    assert!(html.contains(&filled(
        ResultLabel::DutiesAnswered,
        &[("n", "4"), ("total", "5")]
    )));
    assert!(
        html.contains(&label(ResultLabel::DutiesNone)),
        "the mission"
    );
    assert_eq!(count(html, "class=\"bar\""), 1, "no bar without an answer");
}

#[test]
fn the_gaps_stand_in_their_lists() {
    let (nobody, wanted, unusual) = (
        row(Group::Ceo, 1),
        row(Group::Engineering, 2),
        row(Group::Sales, 1),
    );
    let html = rendered(im(|answers| {
        answers.choose(Question::Duty(nobody), Some(NOBODY));
        answers.choose(Question::Duty(wanted), Some(SOMEONE_ELSE));
        answers.mark(wanted, true);
        answers.choose(Question::Duty(unusual), Some(OWN));
    }));
    let html = section(&html, "checklist-heading");
    for (heading, responsibility) in [
        (ResultLabel::DutiesNobody, nobody),
        (ResultLabel::DutiesWanted, wanted),
        (ResultLabel::DutiesUnusual, unusual),
    ] {
        let after = html.split(&label(heading)).nth(1).expect("a list");
        let list = after.split("</ul>").next().expect("its end");
        let name = english().responsibility(responsibility);
        assert!(list.contains(name.as_str()), "{heading:?}");
        assert_eq!(count(list, "<li>"), 1, "{heading:?}");
    }
}

#[test]
fn low_bars_are_explained_and_the_pattern_of_the_called_model_is_told() {
    let html = rendered(im(|answers| {
        answers.choose(Question::Duty(row(Group::Mission, 1)), Some(NOBODY));
    }));
    let html = section(&html, "checklist-heading");
    assert!(html.contains(&label(ResultLabel::DutiesPure)));
    let pattern = |model| english().reading(model, Reading::Pattern).to_string();
    assert!(html.contains(&pattern(Model::Im)));
    assert!(!html.contains(&pattern(Model::Bt)));
    // Company technology is at the core of this model; sales, business development, marketing
    // and the ecosystem are rare for it.
    assert_eq!(count(html, &label(ResultLabel::DutiesCore)), 1);
    assert_eq!(count(html, &label(ResultLabel::DutiesRare)), 4);
}

#[test]
fn the_line_between_cio_and_cto_needs_an_answer_on_both_sides() {
    let one_side = |answers: &mut Answers| {
        answers.choose(Question::Duty(row(Group::CompanyTechnology, 1)), Some(OWN));
    };
    let html = rendered(im(one_side));
    assert!(!html.contains(&label(ResultLabel::OwnershipHeading)));
    let html = rendered(im(|answers| {
        one_side(answers);
        answers.choose(Question::Duty(row(Group::Ecosystem, 1)), Some(SOMEONE_ELSE));
    }));
    assert!(html.contains(&label(ResultLabel::OwnershipHeading)));
    assert!(html.contains(&label(ResultLabel::OwnershipInward)));
}

#[test]
fn the_time_is_told_beside_the_example_in_points() {
    let state = always(Model::Im, Model::Eft, 12)
        .apply(Action::MoveTime(TimeUse::Customers, 9))
        .apply(Action::MoveTime(TimeUse::Publicity, 4));
    let steps = state.answers.time_split.map(TimeSplit::steps);
    let customers = steps.expect("it was moved")[0] * 5;
    let html = rendered(state);
    let html = section(&html, "time-heading");
    assert!(html.contains(&format!(">{customers}%<")));
    assert!(
        html.contains(&label(ResultLabel::TimeSame)),
        "publicity: 20 as in the example"
    );
    assert_eq!(count(html, "class=\"tick\""), 4);
}

#[test]
fn areas_that_nobody_covers_are_named() {
    let area = |index| Area::new(index).expect("one of ten");
    let html = rendered(im(|answers| {
        answers.choose(Question::Cover(area(1)), Some(NOBODY));
        answers.choose(Question::Cover(area(7)), Some(NOBODY));
        answers.choose(Question::Cover(area(0)), Some(OWN));
    }));
    let html = section(&html, "breadth-heading");
    let verdict = filled(
        ResultLabel::BreadthUncovered,
        &[("areas", "Network, IT security")],
    );
    assert!(html.contains(&verdict));
    assert_eq!(count(html, &label(ResultLabel::CoverUnanswered)), 7);
}

#[test]
fn one_bad_answer_is_enough_to_miss_alignment_and_one_good_one_leaves_it_open() {
    for (missed, in_step, verdict) in [
        (Some(1), Some(0), ResultLabel::AlignmentMet),
        (Some(0), None, ResultLabel::AlignmentTrendMissed),
        (None, Some(1), ResultLabel::AlignmentOutOfStep),
        (Some(0), Some(1), ResultLabel::AlignmentBoth),
        (Some(1), None, ResultLabel::AlignmentOpen),
    ] {
        let html = rendered(im(|answers| {
            answers.choose(Question::TrendMissed, missed);
            answers.choose(Question::InStep, in_step);
        }));
        assert!(
            html.contains(&format!(">{}<", label(verdict))),
            "{verdict:?}"
        );
    }
}

#[test]
fn the_mean_names_who_is_missing_and_why_there_is_none() {
    // A 5 that counts twice and a 2 that counts once: 4.0.
    let rate = |answers: &mut Answers| {
        answers.choose(Question::Satisfaction(Constituent::Ceo), Some(4));
        answers.choose(Question::Weight(Constituent::Ceo), Some(2));
        answers.choose(Question::Satisfaction(Constituent::Sales), Some(1));
        answers.choose(Question::Weight(Constituent::Marketing), Some(0));
    };
    let html = rendered(im(rate));
    assert!(html.contains(&filled(ResultLabel::SatisfactionMean, &[("mean", "4.0")])));
    let missing = "Engineering and product, Business development";
    assert!(html.contains(&filled(
        ResultLabel::SatisfactionMissing,
        &[("departments", missing)]
    )));
    let html = rendered(im(|answers| {
        rate(answers);
        for constituent in [Constituent::Ceo, Constituent::Sales] {
            answers.choose(Question::Weight(constituent), Some(0));
        }
    }));
    assert!(html.contains(&label(ResultLabel::SatisfactionNoMean)));
}

#[test]
fn what_next_takes_up_the_gaps_that_were_found() {
    let duty = row(Group::Ceo, 1);
    let html = rendered(im(|answers| {
        answers.choose(Question::Duty(duty), Some(NOBODY));
        answers.choose(Question::InStep, Some(1));
    }));
    let html = section(&html, "next-heading");
    for part in Reading::NEXT {
        let words = english().reading(Model::Im, part);
        assert!(html.contains(words.as_str()), "{part:?}");
    }
    let name = english().responsibility(duty);
    assert!(html.contains(&filled(ResultLabel::NextNobody, &[("duty", &name)])));
    assert!(html.contains(&label(ResultLabel::NextAligned)));
}

#[test]
fn one_click_on_what_is_needed_draws_an_arrow_without_a_region() {
    let html = rendered(im(|answers| {
        answers.needed_view = Some(RoleView::Seen(Model::Eft));
    }));
    assert_eq!(count(&html, "class=\"beside\""), 1);
    assert!(!html.contains("class=\"outline\""));
    let way = filled(
        ResultLabel::ShiftBoth,
        &[
            ("first", &label(ResultLabel::WhyToShape)),
            ("second", &label(ResultLabel::WhyToMarket)),
        ],
    );
    assert!(
        html.contains(&way),
        "from the lower left to the upper right"
    );
    for view in [None, Some(RoleView::Withheld)] {
        let html = rendered(im(|answers| answers.needed_view = view));
        assert!(!html.contains("class=\"beside\""));
    }
}

#[test]
fn today_and_what_is_needed_stand_side_by_side_from_either() {
    let today = whole();
    let needed = today.clone().apply(Action::Take(Perspective::Needed));
    for (state, ways_to) in [
        (today, ResultLabel::ShiftSeeNeeded),
        (needed, ResultLabel::ShiftSeeToday),
    ] {
        let html = rendered(state);
        assert_eq!(count(&html, "class=\"outline\""), 1);
        let html = section(&html, "shift-heading");
        assert_eq!(count(html, "<tr>"), 1 + 4, "a head and four models");
        assert!(html.contains(&label(ways_to)));
    }
}

#[test]
fn the_method_shows_every_figure_and_every_source() {
    let html = rendered(State::default().apply(Action::Show(Some(Over::Method))));
    for tenths in [
        SIMULATED.recovered,
        SIMULATED.careless,
        SIMULATED.careless_best,
        SIMULATED.random_clear,
        SIMULATED.inside_low,
        SIMULATED.inside_high,
        SIMULATED.side,
    ] {
        let percentage = format!("{:.1}", f64::from(tenths) / 10.0);
        assert!(html.contains(&percentage), "{percentage}");
    }
    for author in [
        "Werner Vogels",
        "Amr Awadallah",
        "Logz.io",
        "Tom Berray",
        "Heidrick",
    ] {
        assert!(html.contains(author), "{author}");
    }
}

/// The numbers of the example, row by row, as they stand on the page.
fn example_rows(html: &str) -> Vec<Vec<f64>> {
    let table = html.split("<tbody>").nth(1).expect("the example");
    let table = table.split("</tbody>").next().expect("its end");
    let cells = |row: &str| {
        row.split("<td>")
            .skip(1)
            .map(|cell| {
                cell.split('<')
                    .next()
                    .expect("a number")
                    .replace('\u{2212}', "-")
            })
            .map(|cell| cell.parse().expect("a number"))
            .collect()
    };
    table.split("<tr>").skip(1).map(cells).collect()
}

#[test]
fn the_example_of_the_method_comes_out_on_a_pocket_calculator() {
    let html = rendered(State::default().apply(Action::Show(Some(Over::Method))));
    let rows = example_rows(&html);
    let [picked, pulls, powers, shares, expected] = rows.as_slice() else {
        panic!("five rows, not {rows:?}");
    };
    let close = |found: f64, shown: f64, by: f64| (found - shown).abs() < by;
    let sum: f64 = powers.iter().sum();
    assert!(close(picked.iter().sum(), 12.0, 1e-9));
    for column in 0..4 {
        // Whoever reckons with what is shown is off by what rounding hides, and no more.
        assert!(close(pulls[column].exp(), powers[column], 0.01), "{rows:?}");
        assert!(
            close(powers[column] / sum, shares[column], 0.002),
            "{rows:?}"
        );
        assert!(
            close(12.0 * shares[column], expected[column], 0.01),
            "{rows:?}"
        );
        assert!(
            close(picked[column] - expected[column], pulls[column], 0.01),
            "{rows:?}"
        );
    }
    let [im, tvom, eft, bt] = shares[..] else {
        panic!("four shares, not {shares:?}");
    };
    let ends = |label: SectionLabel| {
        let words = label_start(label);
        let line = html.split(&words).nth(1).expect("the sum");
        let number = line.split(" = ").nth(1).expect("what it comes to");
        let number = number
            .split(". ")
            .next()
            .and_then(|text| text.split(".<").next());
        number
            .expect("a number")
            .replace('\u{2212}', "-")
            .parse()
            .expect("a number")
    };
    let (x, y): (f64, f64) = (ends(SectionLabel::MethodX), ends(SectionLabel::MethodY));
    assert!(close(tvom + eft - im - bt, x, 0.006), "{x}");
    assert!(close(eft + bt - im - tvom, y, 0.006), "{y}");
    // As the page says: to the right of the middle, and a little above it.
    assert!(x > 0.25 && y > 0.05 && y < 0.25, "{x} {y}");
}

/// What a label says before its first gap.
fn label_start(key: SectionLabel) -> String {
    let words = label(key);
    words.split('{').next().expect("words").to_owned()
}
