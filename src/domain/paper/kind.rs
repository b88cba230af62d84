//! What kind of role it is, and how sure that is.

use super::Block;
use super::sentence::{Lean, Sentence};
use crate::domain::answers::Answers;
use crate::domain::call::Call;
use crate::domain::comparison::spread::percent;
use crate::domain::model::Model;
use crate::domain::position::side;
use crate::domain::profile::{Profile, Pull};

/// The call, its models' jobs, where the role stands and the shares.
pub(super) fn kind(answers: &Answers, profile: Option<&Profile>) -> Vec<Block> {
    let Some(profile) = profile else {
        return vec![Block::Say(Sentence::NoReading(answers.quiz.n_answered()))];
    };
    let call = profile.largest_first();
    let called = match call {
        Call::TooFew => Sentence::TooFew(profile.n_answered),
        _ => Sentence::Called(call, lead(profile, call)),
    };
    let mut blocks = vec![Block::Say(called)];
    let jobs = call.models().into_iter().map(Sentence::Job);
    blocks.extend(jobs.map(Block::Say));
    if call != Call::TooFew {
        blocks.push(Block::Say(Sentence::Runs(lean(profile.position.y))));
        blocks.push(Block::Say(Sentence::Serves(lean(profile.position.x))));
    }
    blocks.push(Block::Say(Sentence::Shares(shares(profile))));
    blocks
}

fn lead(profile: &Profile, call: Call) -> u8 {
    match call {
        Call::Clear(model) | Call::Leaning(model) => percent(profile.pull(model).leads),
        _ => 0,
    }
}

fn shares(profile: &Profile) -> [(Model, u8); 4] {
    profile
        .ranked()
        .map(|Pull { model, share, .. }| (model, percent(share)))
}

fn lean(coordinate: f64) -> Lean {
    side(coordinate, [Lean::Low, Lean::Both, Lean::High])
}
