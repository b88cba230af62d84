//! The rows of the checklist and the groups that they stand in.

use cto_quadrant::domain::edition::Edition;
use cto_quadrant::domain::responsibility::{Group, Responsibility};

/// How many rows each group has in edition 1, as seeds 001 to 003 list them.
const SIZES: [usize; 9] = [3, 4, 9, 5, 6, 5, 5, 5, 6];

fn rows_of_first(group: Group) -> Vec<usize> {
    let rows = Edition::First.rows(group);
    rows.map(Responsibility::index).collect()
}

#[test]
fn the_groups_of_the_first_edition_follow_each_other_through_all_slots() {
    let mut next = 0;
    for (group, size) in Group::ALL.into_iter().zip(SIZES) {
        assert_eq!(
            rows_of_first(group),
            (next..next + size).collect::<Vec<_>>()
        );
        next += size;
    }
    assert_eq!(next, 48);
}

#[test]
fn each_row_is_in_the_group_that_has_it() {
    let mut n_rows = 0;
    for group in Group::ALL {
        for row in group.rows() {
            assert_eq!(row.group(), group, "row {}", row.index());
            n_rows += 1;
        }
    }
    assert_eq!(n_rows, Responsibility::all().count());
}

#[test]
fn every_slot_has_a_row_and_there_is_none_past_the_last() {
    let rows: Vec<Responsibility> = Responsibility::all().collect();
    assert!(rows.len() >= 48);
    for (index, row) in rows.iter().enumerate() {
        assert_eq!(Responsibility::new(index), Some(*row));
    }
    assert_eq!(Responsibility::new(rows.len()), None);
    assert_eq!(Responsibility::new(256), None);
}

#[test]
fn closing_accounts_opens_sales_and_counts_three_times() {
    let close = Responsibility::CLOSE_ACCOUNTS;
    assert_eq!(Edition::First.rows(Group::Sales).next(), Some(close));
    for row in Responsibility::all() {
        assert_eq!(row.weight(), if row == close { 3 } else { 1 });
    }
}
