//! One long page of each list operation of the specs.

use crate::by_hand::lists::{LISTS, List};
use crate::row::{Cost, Goal, Line, Print};
use crate::turns::in_turn;

pub(super) fn run(print: Print<'_>) {
    for list in LISTS {
        print(&line(list));
    }
}

fn line(list: &List) -> Line {
    let (other, ours) = in_turn(|| (list.by_hand)(list.page), || (list.ours)(list.page));
    Line {
        work: format!("decode {} ({} kB)", list.operation, list.page.len() / 1000),
        other: Some(("serde by hand, f64", Cost::Time(other))),
        ours: Cost::Time(ours),
        goal: Goal::Times(1.0),
    }
}
