//! Questions for the talk between two views of one role: today and needed, or two people's.

use std::cmp::Reverse;
use std::mem::discriminant;

use super::difference::{Difference, Topic};
use super::sentence::{Heading, Line, Sentence};
use super::{Block, Document};
use crate::domain::answers::Answers;

/// Fewer questions are no talk.
pub const FEWEST: usize = 5;

/// More than this nobody gets through.
pub const MOST: usize = 7;

/// So many rows on which the same was found are asked about, where there is enough else.
const MOST_OF_A_FINDING: usize = 2;

/// The questions for these two results; without a second one, nothing but that it is needed. The
/// order of the two decides who is named first, and nothing else.
#[must_use]
pub fn talk(pair: Option<[&Answers; 2]>) -> Document {
    let mut document = Document::default();
    let before = if pair.is_some() {
        Sentence::TalkNote
    } else {
        Sentence::NeedsTwo
    };
    document.add(Heading::BeforeTalk.into(), vec![Block::Say(before)]);
    for difference in pair.map(questions).unwrap_or_default() {
        let blocks = vec![
            Block::Say(Sentence::Reason(difference)),
            Block::Say(Sentence::Agreed(difference)),
            Block::line(Line::WeAgreed),
        ];
        document.add(Heading::Question(difference).into(), blocks);
    }
    document
}

/// [`FEWEST`] to [`MOST`] differences, the largest first. Of one kind only so many are taken as
/// leave room for others; what no answer covers fills up.
#[must_use]
pub fn questions(pair: [&Answers; 2]) -> Vec<Difference> {
    let mut all = Difference::all(pair);
    // Stable: among equals the order of the screen decides.
    all.sort_by_key(|difference| Reverse(difference.strength));
    let (mut chosen, mut left) = (Vec::new(), Vec::new());
    for difference in all {
        let is_alike =
            |other: &&Difference| discriminant(&other.topic) == discriminant(&difference.topic);
        let n_alike = chosen.iter().filter(is_alike).count();
        let n_same = chosen
            .iter()
            .filter(|other| is_same(other.topic, difference.topic))
            .count();
        let has_room = n_alike < most_of(difference.topic) && n_same < MOST_OF_A_FINDING;
        if chosen.len() < MOST && has_room {
            chosen.push(difference);
        } else {
            left.push(difference);
        }
    }
    let room = FEWEST.saturating_sub(chosen.len());
    chosen.extend(left.into_iter().take(room));
    chosen.sort_by_key(|difference| Reverse(difference.strength));
    let room = FEWEST.saturating_sub(chosen.len());
    chosen.extend(Difference::general().take(room));
    chosen
}

/// Whether the same was found on two rows of the checklist.
fn is_same(one: Topic, other: Topic) -> bool {
    matches!((one, other), (Topic::Duty(_, one), Topic::Duty(_, other)) if one == other)
}

/// How many questions of one kind are asked where there is enough of others.
const fn most_of(topic: Topic) -> usize {
    match topic {
        Topic::Role | Topic::Time(_) | Topic::Area(_) => 1,
        Topic::Score(_) => 2,
        Topic::Duty(..) => 4,
        Topic::Situation(_) => 3,
        Topic::General(_) => MOST,
    }
}
