//! Every closed question after the quiz as the same thing: one of so many options.

use super::answers::Answers;
use super::breadth::{Area, Cover};
use super::checklist::{Duty, Stance};
use super::responsibility::Responsibility;
use super::scorecard::{Constituent, Grade, Satisfaction, Sign, Weight};

/// A question with a few options, of which one is chosen.
///
/// The options stand in the order of the screen, counted from 0: that of the `ALL` constants of
/// [`Stance`], [`Cover`] and [`Grade`]; yes, then no; the ratings 1 to 5; counting 0, 1, 2 or 3
/// times.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Question {
    /// Who carries a responsibility.
    Duty(Responsibility),
    /// How an area of technology is covered.
    Cover(Area),
    /// Was a key trend missed?
    TrendMissed,
    /// Are the strategies of business and technology in step?
    InStep,
    /// How a sign of the culture's health reads.
    Sign(Sign),
    /// How satisfied a constituent is.
    Satisfaction(Constituent),
    /// How many times a constituent counts.
    Weight(Constituent),
}

impl Question {
    /// How many options it has, 2 to 5.
    #[must_use]
    pub const fn n_options(self) -> usize {
        match self {
            Self::Duty(_) => Stance::ALL.len(),
            Self::Cover(_) => Cover::ALL.len(),
            Self::TrendMissed | Self::InStep => YES_NO.len(),
            Self::Sign(_) => Grade::ALL.len(),
            Self::Satisfaction(_) => 5,
            Self::Weight(_) => WEIGHTS.len(),
        }
    }
}

/// Yes before no.
const YES_NO: [bool; 2] = [true, false];

/// The weights by how many times they count.
const WEIGHTS: [Weight; 4] = [Weight::Zero, Weight::One, Weight::Two, Weight::Three];

impl Answers {
    /// The option that is chosen, if any. A weight always has one: the default, once, until
    /// another is chosen.
    #[must_use]
    pub fn chosen(&self, question: Question) -> Option<usize> {
        let scorecard = &self.scorecard;
        // The variants of the enums are declared in the order of their `ALL`.
        match question {
            Question::Duty(row) => self.checklist.get(row).stance.map(|stance| stance as usize),
            Question::Cover(area) => self.breadth.get(area).map(|cover| cover as usize),
            Question::TrendMissed => scorecard.trend_missed.map(|yes| usize::from(!yes)),
            Question::InStep => scorecard.in_step.map(|yes| usize::from(!yes)),
            Question::Sign(sign) => scorecard.sign(sign).map(|grade| grade as usize),
            Question::Satisfaction(constituent) => scorecard.satisfaction[constituent.index()]
                .map(|rating| usize::from(rating.get()) - 1),
            Question::Weight(constituent) => {
                Some(scorecard.weights[constituent.index()].times().into())
            }
        }
    }

    /// Chooses an option, or with `None` takes the answer back; a weight goes back to its
    /// default. An option that the question does not have changes nothing, nor does a question that
    /// the edition does not ask. The mark "should be mine" stays as it is.
    pub fn choose(&mut self, question: Question, option: Option<usize>) {
        if option.is_some_and(|option| option >= question.n_options()) || !self.asks(question) {
            return;
        }
        let scorecard = &mut self.scorecard;
        match question {
            Question::Duty(row) => {
                let stance = option.map(|option| Stance::ALL[option]);
                let duty = Duty {
                    stance,
                    ..self.checklist.get(row)
                };
                self.checklist = self.checklist.with(row, duty);
            }
            Question::Cover(area) => {
                let cover = option.map(|option| Cover::ALL[option]);
                self.breadth = self.breadth.with(area, cover);
            }
            Question::TrendMissed => scorecard.trend_missed = option.map(|option| YES_NO[option]),
            Question::InStep => scorecard.in_step = option.map(|option| YES_NO[option]),
            Question::Sign(sign) => {
                let grade = option.map(|option| Grade::ALL[option]);
                match sign {
                    Sign::Surveyed => scorecard.surveyed = grade,
                    Sign::TopPeopleStay => scorecard.top_people_stay = grade,
                    Sign::Attracts => scorecard.attracts = grade,
                }
            }
            Question::Satisfaction(constituent) => {
                let rating = option.and_then(|option| u8::try_from(option + 1).ok());
                scorecard.satisfaction[constituent.index()] = rating.and_then(Satisfaction::new);
            }
            Question::Weight(constituent) => {
                scorecard.weights[constituent.index()] =
                    option.map_or(Weight::default(), |option| WEIGHTS[option]);
            }
        }
    }

    /// Sets or takes away the mark "should be mine" of a responsibility that the edition asks for;
    /// its stance stays.
    pub fn mark(&mut self, row: Responsibility, should_be_mine: bool) {
        if !self.asks(Question::Duty(row)) {
            return;
        }
        let duty = Duty {
            should_be_mine,
            ..self.checklist.get(row)
        };
        self.checklist = self.checklist.with(row, duty);
    }

    fn asks(&self, question: Question) -> bool {
        match question {
            Question::Duty(row) => self.edition.has(row),
            _ => true,
        }
    }
}
