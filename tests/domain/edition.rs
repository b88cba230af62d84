//! The numbers of editions and of blocks.

use cto_quadrant::domain::edition::{BlockIndex, Edition, N_BLOCKS};
use cto_quadrant::domain::model::Model;

#[test]
fn editions_are_numbered_from_one_in_the_order_in_which_they_came() {
    let numbers: Vec<u8> = Edition::ALL
        .iter()
        .map(|edition| edition.number())
        .collect();
    assert_eq!(numbers, (1..=Edition::NEWEST.number()).collect::<Vec<u8>>());
}

#[test]
fn a_number_leads_to_its_edition_and_an_unknown_one_to_none() {
    assert_eq!(Edition::from_number(1), Some(Edition::First));
    let newest = Edition::NEWEST;
    assert_eq!(Edition::from_number(newest.number()), Some(newest));
    assert_eq!(Edition::from_number(newest.number() + 1), None);
    assert_eq!(Edition::from_number(0), None);
}

#[test]
fn the_newest_edition_says_every_statement_in_the_words_of_today() {
    for block in BlockIndex::all() {
        for model in Model::ALL {
            assert_eq!(Edition::NEWEST.former_words(block, model), None);
        }
    }
}

#[test]
fn blocks_lead_from_the_first_to_the_last_and_back() {
    let mut forth = vec![BlockIndex::FIRST];
    while let Some(next) = forth[forth.len() - 1].next() {
        forth.push(next);
    }
    let indices: Vec<usize> = forth.iter().map(|block| block.get()).collect();
    assert_eq!(indices, (0..12).collect::<Vec<_>>());
    let numbers: Vec<usize> = forth.iter().map(|block| block.number()).collect();
    assert_eq!(numbers, (1..=12).collect::<Vec<_>>());
    assert_eq!(forth, BlockIndex::all().collect::<Vec<_>>());
    let mut back = vec![forth[11]];
    while let Some(previous) = back[back.len() - 1].previous() {
        back.push(previous);
    }
    back.reverse();
    assert_eq!(back, forth);
    assert_eq!(BlockIndex::new(N_BLOCKS), None);
}
