//! Twelve hand-picked groups, and their pages.

use std::rc::Rc;

use cto_quadrant::app::group::Member;
use cto_quadrant::domain::answers::{Answers, Perspective};
use cto_quadrant::domain::breadth::{Area, Cover};
use cto_quadrant::domain::call::Call;
use cto_quadrant::domain::checklist::{Duty, Stance};
use cto_quadrant::domain::group::painting::{Painted, Painting};
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::time_split::TimeSplit;
use cto_quadrant::hooks::use_painting::Drawn;
use cto_quadrant::view::group::report::{Report, ReportProps};
use yew::Callback;

use super::{english, picking, row, with_stances};
use Model::{Bt, Eft, Im, Tvom};
use Stance::{Contribute, Nobody, NotRelevant, Own, SomeoneElse};

/// The members of a group with their names.
pub(crate) type Members = Vec<(&'static str, Answers)>;

/// A group whose page is read: what it is called, who is in it, which kind alone is shown, and
/// whether names are.
pub(crate) struct Set {
    pub(crate) name: &'static str,
    pub(crate) members: Members,
    pub(crate) only: Option<Call>,
    pub(crate) names_shown: bool,
}

impl Set {
    fn of(name: &'static str, members: Members) -> Self {
        Self {
            name,
            members,
            only: None,
            names_shown: true,
        }
    }
}

/// The twelve.
pub(crate) fn sets() -> Vec<Set> {
    vec![
        Set::of("programme", programme()),
        Set {
            names_shown: false,
            only: Some(Call::TooFew),
            ..Set::of("one-kind-alone", programme())
        },
        Set::of("of-one-mind", of_one_mind()),
        Set::of("two-camps", two_camps()),
        Set::of("leadership-team", leadership_team()),
        Set::of("two-people", leadership_team().split_off(4)),
        Set::of("one-person", vec![("Ada", picking(&[(Eft, 12)]))]),
        Set::of(
            "nobody-on-the-map",
            vec![("", picking(&[(Im, 2)])), ("", picking(&[(Bt, 3)]))],
        ),
        Set::of("needed-alone", needed_alone()),
        Set::of("today-and-needed", today_and_needed()),
        Set::of("quiz-alone", quiz_alone(9)),
        Set {
            names_shown: false,
            ..Set::of("sixty", sixty())
        },
    ]
}

/// Seven who pick alike and own alike.
fn of_one_mind() -> Members {
    let alike = || {
        let stances = [Some(Own), Some(Own), Some(Contribute), Some(SomeoneElse)];
        let mut answers = with_stances(picking(&[(Tvom, 11), (Im, 1)]), &stances);
        answers.time_split = TimeSplit::from_steps([2, 2, 2, 14]);
        answers
    };
    ["Ann", "Ben", "Cai", "Dee", "Eli", "Fay", "Gus"]
        .map(|name| (name, alike()))
        .to_vec()
}

/// Four who run systems and four who think ahead, and each camp leaves the other's duties alone.
fn two_camps() -> Members {
    let runs = || {
        with_stances(
            picking(&[(Im, 12)]),
            &[Some(Nobody), Some(NotRelevant), Some(Own)],
        )
    };
    let thinks = || {
        with_stances(
            picking(&[(Bt, 12)]),
            &[Some(Own), Some(Own), Some(SomeoneElse)],
        )
    };
    let pair = |_| [("", runs()), ("", thinks())];
    (0..4).flat_map(pair).collect()
}

/// Six who share the work of one company, few enough for marks.
fn leadership_team() -> Members {
    let mut wants = with_stances(
        picking(&[(Eft, 7), (Bt, 5)]),
        &[Some(SomeoneElse), Some(Own)],
    );
    let wanted = Duty {
        stance: Some(Nobody),
        should_be_mine: true,
    };
    for place in [2, 3] {
        wants.checklist = wants.checklist.with(row(place), wanted);
    }
    vec![
        ("CTO", wants),
        (
            "CEO",
            with_stances(picking(&[(Eft, 12)]), &[Some(Own), Some(Contribute)]),
        ),
        (
            "Head of engineering",
            with_stances(picking(&[(Tvom, 12)]), &[Some(Own); 4]),
        ),
        (
            "CIO",
            with_stances(picking(&[(Im, 12)]), &[Some(NotRelevant); 4]),
        ),
        (
            "Head of product",
            with_stances(picking(&[(Tvom, 6), (Eft, 6)]), &[Some(Own); 2]),
        ),
        ("Head of sales", picking(&[(Eft, 10), (Bt, 2)])),
    ]
}

fn needed(answers: Answers) -> Answers {
    Answers {
        perspective: Perspective::Needed,
        ..answers
    }
}

/// Seven views of a job to be filled.
fn needed_alone() -> Members {
    let mixes = [[12, 0], [11, 1], [10, 2], [9, 3], [8, 4], [7, 5], [6, 6]];
    let view = |[first, second]: [usize; 2]| needed(picking(&[(Eft, first), (Tvom, second)]));
    mixes.map(|mix| ("", view(mix))).to_vec()
}

/// Four people, each with the job as it is and as it is needed.
fn today_and_needed() -> Members {
    let people = [("Ann", Im), ("Ben", Im), ("Cai", Tvom), ("Dee", Tvom)];
    let both = |(name, model)| {
        let today = picking(&[(model, 12)]);
        [
            (name, today),
            (name, needed(picking(&[(Eft, 6), (model, 6)]))),
        ]
    };
    people.into_iter().flat_map(both).collect()
}

/// So many people who have answered the quiz and nothing else, each a little different.
fn quiz_alone(n: usize) -> Members {
    let person = |n: usize| {
        let (first, second) = (Model::ALL[n % 4], Model::ALL[(n / 4) % 4]);
        let n_first = 5 + n % 7;
        ("", picking(&[(first, n_first), (second, 12 - n_first)]))
    };
    (0..n).map(person).collect()
}

/// A whole course, of whom every third has answered the first two groups of duties.
fn sixty() -> Members {
    let with_duties = |(n, (name, answers)): (usize, (&'static str, Answers))| {
        let stance = |place: usize| Some(Stance::ALL[(n + n * place) % 5]);
        let stances: Vec<_> = (0..7).map(stance).collect();
        let stances = if n % 3 == 0 { stances.as_slice() } else { &[] };
        (name, with_stances(answers, stances))
    };
    quiz_alone(60)
        .into_iter()
        .enumerate()
        .map(with_duties)
        .collect()
}

/// A leadership programme: eight people who would not agree on what a CTO is.
pub(crate) fn programme() -> Members {
    let split = |steps| TimeSplit::from_steps(steps);
    let mut ada = with_stances(
        picking(&[(Eft, 9), (Bt, 3)]),
        &[
            Some(Own),
            Some(Own),
            Some(Contribute),
            Some(Nobody),
            Some(SomeoneElse),
        ],
    );
    ada.time_split = split([8, 6, 2, 4]);
    let mut grace = with_stances(
        picking(&[(Tvom, 10), (Im, 2)]),
        &[
            Some(Own),
            Some(Contribute),
            Some(Own),
            Some(Nobody),
            Some(Own),
        ],
    );
    grace.time_split = split([1, 1, 1, 17]);
    for area in Area::all() {
        let is_early = area.index() < 4;
        let cover = if is_early {
            Cover::HandsOn
        } else {
            Cover::CanJudge
        };
        grace.breadth = grace.breadth.with(area, Some(cover));
        let cover = if is_early {
            Cover::RelyOnOthers
        } else {
            Cover::Nobody
        };
        ada.breadth = ada.breadth.with(area, Some(cover));
    }
    let mut linus = with_stances(
        picking(&[(Im, 12)]),
        &[
            Some(SomeoneElse),
            Some(Nobody),
            Some(Own),
            Some(Nobody),
            None,
        ],
    );
    let wanted = Duty {
        stance: Some(Nobody),
        should_be_mine: true,
    };
    linus.checklist = linus.checklist.with(row(1), wanted);
    let board = Answers {
        perspective: Perspective::Needed,
        ..picking(&[(Bt, 12)])
    };
    vec![
        ("Ada", ada),
        ("Grace & co.", grace),
        ("غريس", linus),
        ("<b>Barbara</b>", picking(&[(Eft, 4), (Bt, 4), (Im, 4)])),
        ("", picking(&[(Tvom, 6), (Eft, 6)])),
        ("The board", board),
        ("Katherine", picking(&[(Im, 5)])),
        ("Too early", picking(&[(Im, 2)])),
    ]
}

pub(crate) fn drawn(members: Vec<(&str, Answers)>, only: Option<Call>) -> Drawn {
    let quizzes = members.iter().map(|(_, answers)| answers.quiz).collect();
    let members = members.into_iter().map(|(name, answers)| Member {
        answers,
        name: name.to_owned(),
    });
    Drawn {
        members: Rc::new(members.collect()),
        painted: Rc::new(Painting::begin(quizzes, only, &Painted::default()).finish()),
    }
}

pub(crate) fn rendered(drawn: &Drawn, names_shown: bool) -> String {
    let props = ReportProps {
        texts: english(),
        drawn: drawn.clone(),
        names_shown,
        on_action: Callback::noop(),
    };
    let renderer = yew::LocalServerRenderer::<Report>::with_props(props);
    pollster::block_on(renderer.hydratable(false).render())
}
