//! Counts, ranges, and the order by difference.

use cto_quadrant::domain::answers::Answers;
use cto_quadrant::domain::breadth::{Area, Cover};
use cto_quadrant::domain::call::Call;
use cto_quadrant::domain::checklist::{Duty, Stance};
use cto_quadrant::domain::group::areas::areas;
use cto_quadrant::domain::group::calls::{call, counts};
use cto_quadrant::domain::group::duties::{Tallied, by_difference};
use cto_quadrant::domain::group::spans::{Span, covers, shares, time};
use cto_quadrant::domain::group::standing::Standing;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::time_split::{TimeSplit, TimeUse};

use super::{picking, row, with_stances};
use Stance::{Contribute, Nobody, NotRelevant, Own, SomeoneElse};

fn saying(stances: &[Option<Stance>]) -> Answers {
    with_stances(Answers::default(), stances)
}

fn tallied(stances: &[Stance]) -> Tallied {
    let answers: Vec<Answers> = stances
        .iter()
        .map(|&stance| saying(&[Some(stance)]))
        .collect();
    Tallied::of(row(0), &answers.iter().collect::<Vec<_>>())
}

#[test]
fn a_duty_counts_each_stance_and_passes_over_those_who_say_nothing() {
    let answers = [
        saying(&[Some(Own)]),
        saying(&[Some(Nobody)]),
        saying(&[None]),
        saying(&[Some(Own)]),
    ];
    let tallied = Tallied::of(row(0), &answers.iter().collect::<Vec<_>>());
    assert_eq!(tallied.stances, [2, 0, 0, 1, 0]);
    assert_eq!(tallied.n_answered(), 3);
}

#[test]
fn a_duty_is_missed_by_those_who_want_it_and_do_not_own_it() {
    let wanting = |stance| {
        let duty = Duty {
            stance,
            should_be_mine: true,
        };
        let mut answers = Answers::default();
        answers.checklist = answers.checklist.with(row(0), duty);
        answers
    };
    let answers = [
        Some(Own),
        Some(Contribute),
        Some(Nobody),
        Some(NotRelevant),
        None,
    ]
    .map(wanting);
    let tallied = Tallied::of(row(0), &answers.iter().collect::<Vec<_>>());
    // Who owns it has it, who finds it irrelevant cannot want it, who says nothing says nothing.
    assert_eq!(tallied.wanted, 2);
}

#[test]
fn the_difference_is_the_part_of_the_pairs_that_disagree() {
    assert_eq!(tallied(&[Own]).differs(), None);
    assert_eq!(tallied(&[Own, Own, Own]).differs(), Some(0));
    assert_eq!(tallied(&[Own, Nobody]).differs(), Some(100));
    // Of six pairs, four are of one Own and one Nobody.
    assert_eq!(tallied(&[Own, Own, Nobody, Nobody]).differs(), Some(67));
    // Of three pairs, two hold the odd one.
    assert_eq!(tallied(&[Own, Own, Contribute]).differs(), Some(67));
    let all_different = [Own, Contribute, SomeoneElse, Nobody, NotRelevant];
    assert_eq!(tallied(&all_different).differs(), Some(100));
}

#[test]
fn the_most_disputed_duties_come_first_then_those_with_more_answers_then_the_checklist() {
    let answers = [
        saying(&[Some(Own), Some(Own), Some(Own), Some(Own), Some(Own)]),
        saying(&[Some(Own), Some(Nobody), Some(Own), Some(Own), None]),
        saying(&[Some(Own), None, Some(Nobody), Some(Own), None]),
        saying(&[Some(Own), None, Some(Contribute), None, None]),
    ];
    let order = by_difference(&answers.iter().collect::<Vec<_>>());
    let duties: Vec<usize> = order.iter().map(|of| of.duty.index()).collect();
    // Row 1: one pair, and it disagrees. Row 2: five of six. Rows 0 and 3 agree, and four have
    // answered row 0, three row 3. Row 4 was answered by one alone.
    assert_eq!(duties, [1, 2, 0, 3]);
}

#[test]
fn equal_parts_of_the_pairs_are_equal_however_many_pairs_there_are() {
    let (own, nobody) = (Some(Own), Some(Nobody));
    let answers = [
        saying(&[own, own, own]),
        saying(&[own, own, own]),
        saying(&[own, nobody, nobody]),
        saying(&[nobody, None, nobody]),
    ];
    let order = by_difference(&answers.iter().collect::<Vec<_>>());
    let duties: Vec<usize> = order.iter().map(|of| of.duty.index()).collect();
    // Row 0: three of six. Row 1: two of three. Row 2: four of six, by more answers.
    assert_eq!(duties, [2, 1, 0]);
}

#[test]
fn a_stance_is_told_by_how_many_say_it() {
    let tallied = tallied(&[Own, Own, Own, Nobody]);
    let told = Stance::ALL.map(|stance| tallied.n(stance));
    assert_eq!(told, [3, 0, 0, 1, 0]);
}

#[test]
fn an_area_is_told_if_somebody_has_answered_it() {
    let with = |index| {
        let mut answers = Answers::default();
        let area = Area::new(index).expect("an area");
        answers.breadth = answers.breadth.with(area, Some(Cover::HandsOn));
        answers
    };
    let told: Vec<usize> = areas(&[&with(2), &with(7)])
        .iter()
        .map(|covered| covered.area.index())
        .collect();
    assert_eq!(told, [2, 7]);
}

#[test]
fn calls_are_counted_the_most_frequent_first_and_ties_in_the_order_of_the_calls() {
    let calls = [
        Call::Blend,
        Call::Clear(Model::Bt),
        Call::Blend,
        Call::Clear(Model::Im),
        Call::TooFew,
        Call::TooFew,
        Call::TooFew,
    ];
    let counted = [
        (Call::Blend, 2),
        (Call::Clear(Model::Im), 1),
        (Call::Clear(Model::Bt), 1),
        // No kind of role, however frequent.
        (Call::TooFew, 3),
    ];
    assert_eq!(counts(&calls), counted);
    assert_eq!(counts(&[]), []);
    assert_eq!(call(None), Call::TooFew, "no map is too few for a call");
}

#[test]
fn a_span_has_its_middle_and_its_middle_half() {
    let five = Span::of((), [5.0, 1.0, 4.0, 2.0, 3.0]).expect("numbers");
    assert_eq!(
        (five.at(0.5), five.half(), five.whole()),
        (3.0, (2.0, 4.0), (1.0, 5.0))
    );
    let two = Span::of((), [10.0, 0.0]).expect("numbers");
    assert_eq!((two.at(0.5), two.half()), (5.0, (2.5, 7.5)));
    let four = Span::of((), [80.0, 40.0, 20.0, 10.0]).expect("numbers");
    assert_eq!((four.at(0.5), four.half()), (30.0, (17.5, 50.0)));
    let one = Span::of((), [7.0]).expect("a number");
    assert_eq!(
        (one.at(0.5), one.half(), one.whole()),
        (7.0, (7.0, 7.0), (7.0, 7.0))
    );
    assert_eq!(Span::of((), []), None);
}

#[test]
fn shares_spread_over_those_who_have_a_place_on_the_map() {
    let quizzes = [
        picking(&[(Model::Im, 12)]).quiz,
        picking(&[(Model::Im, 6), (Model::Bt, 6)]).quiz,
    ];
    let standings = quizzes.map(|quiz| Standing::of(&quiz).expect("a place"));
    let spans = shares(&standings.iter().collect::<Vec<_>>());
    let of: Vec<Model> = spans.iter().map(|span| span.of).collect();
    assert_eq!(of, Model::ALL);
    let im = [standings[1].shares[0], standings[0].shares[0]];
    assert_eq!(spans[0].values, im, "the least first");
    assert!(shares(&[]).is_empty());
}

#[test]
fn time_spreads_over_those_who_have_said_how_it_divides() {
    let split = |split| Answers {
        time_split: split,
        ..Answers::default()
    };
    let answers = [
        split(Some(TimeSplit::EXAMPLE)),
        split(None),
        split(Some(TimeSplit::EVEN)),
    ];
    let spans = time(&answers.iter().collect::<Vec<_>>());
    // 35, 20, 15 and 30 % in the example, a quarter each in the even one.
    let ends: Vec<(TimeUse, (f64, f64))> =
        spans.iter().map(|span| (span.of, span.whole())).collect();
    let expected = [
        (TimeUse::Customers, (0.25, 0.35)),
        (TimeUse::Publicity, (0.2, 0.25)),
        (TimeUse::Partners, (0.15, 0.25)),
        (TimeUse::Inside, (0.25, 0.3)),
    ];
    assert_eq!(ends, expected);
    assert!(time(&[&Answers::default()]).is_empty());
}

#[test]
fn breadth_is_how_many_areas_those_cover_who_have_answered_all() {
    let covering = |n_hands_on: usize, of: usize| {
        let mut answers = Answers::default();
        for area in Area::all().take(of) {
            let hands_on = area.index() < n_hands_on;
            let cover = if hands_on {
                Cover::HandsOn
            } else {
                Cover::Nobody
            };
            answers.breadth = answers.breadth.with(area, Some(cover));
        }
        answers
    };
    let answers = [covering(2, 10), covering(6, 10), covering(3, 9)];
    let answers: Vec<&Answers> = answers.iter().collect();
    let spans = covers(&answers);
    let whole: Vec<(f64, f64)> = spans.iter().map(Span::whole).collect();
    assert_eq!(whole, [(2.0, 6.0), (0.0, 0.0), (0.0, 0.0), (4.0, 8.0)]);
    let areas = areas(&answers);
    assert_eq!(areas.len(), 10);
    assert_eq!(areas[0].covers, [3, 0, 0, 0]);
    assert_eq!(
        areas[3].covers,
        [1, 0, 0, 2],
        "the third one's fourth area is nobody's"
    );
    assert_eq!(
        areas[9].covers,
        [0, 0, 0, 2],
        "it has not answered the tenth"
    );
}
