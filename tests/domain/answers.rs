//! What a set of answers is made of.

use cto_quadrant::domain::answers::{Answers, Perspective};
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::{Pick, Response};

#[test]
fn a_pick_knows_its_most_and_its_least() {
    let pick = Pick::most(Model::Im);
    assert_eq!((pick.most_model(), pick.least_model()), (Model::Im, None));
    let whole = pick.with_least(Model::Bt).expect("two statements");
    assert_eq!(
        (whole.most_model(), whole.least_model()),
        (Model::Im, Some(Model::Bt))
    );
    assert_eq!(pick.with_least(Model::Im), None, "the same statement");
}

#[test]
fn answers_are_empty_until_one_is_given_whichever_job_they_are_about() {
    for perspective in [Perspective::Today, Perspective::Needed] {
        let mut answers = Answers {
            perspective,
            ..Answers::default()
        };
        assert!(answers.is_empty(), "{perspective:?}");
        let response = Response::Picked(Pick::most(Model::Eft));
        answers.quiz = answers.quiz.with(BlockIndex::FIRST, response);
        assert!(!answers.is_empty(), "{perspective:?}");
    }
}
