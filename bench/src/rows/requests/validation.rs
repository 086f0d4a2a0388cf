//! A valid request, typed: the whole `validate` of it, the reading of its values included.

use core::hint::black_box;

use garde::Validate as _;

use crate::order_query;
use crate::row::{Cost, Goal, Line, Print};
use crate::turns::in_turn;

pub(super) fn run(print: Print<'_>) {
    let (ours, by_hand, garde) = (order_query::ours(), order_query::by_hand(), order_query::garde());
    assert!(ours.validate().is_empty() && by_hand.validate().is_empty() && garde.validate().is_ok());
    let line = |other, (theirs, ours), goal| Line {
        work: "validate a search for orders, 10 values".to_owned(),
        other: Some((other, Cost::Time(theirs))),
        ours: Cost::Time(ours),
        goal,
    };
    let ours = || black_box(&ours).validate();
    print(&line("checks by hand", in_turn(|| black_box(&by_hand).validate(), ours), Goal::Times(1.5)));
    print(&line("garde", in_turn(|| black_box(&garde).validate(), ours), Goal::None));
}
