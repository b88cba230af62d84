//! What a newer edition asks anew. `tests/edition.rs` has two editions; here is what holds with one.

use cto_quadrant::domain::answers::Answers;
use cto_quadrant::domain::checklist::Stance;
use cto_quadrant::domain::edition::{BlockIndex, Edition};
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::question::Question;
use cto_quadrant::domain::response::{Pick, Response};
use cto_quadrant::domain::responsibility::Responsibility;

#[test]
fn answers_of_the_newest_edition_are_carried_over_as_they_are_and_miss_nothing() {
    let mut answers = Answers::default();
    for block in BlockIndex::all().take(5) {
        let pick = Response::Picked(Pick::most(Model::Bt));
        answers.quiz = answers.quiz.with(block, pick);
    }
    let duty = Question::Duty(Responsibility::CLOSE_ACCOUNTS);
    answers.choose(duty, Some(Stance::Own as usize));
    assert_eq!(answers.edition, Edition::NEWEST);
    assert_eq!(answers.carried_over(), answers);
    assert_eq!(answers.new_items(Edition::NEWEST), []);
}
