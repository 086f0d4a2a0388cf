//! A request that breaks three limits: everything that is reported of it.

use core::hint::black_box;

use garde::Validate as _;

use crate::order_query;
use crate::row::{Cost, Goal, Line, Print};
use crate::turns::in_turn;

pub(super) fn run(print: Print<'_>) {
    let ours = order_query::ours().order_id("x".repeat(65)).limit(101).offset(-1);
    let mut garde = order_query::garde();
    (garde.order_id, garde.limit, garde.offset) = (Some("x".repeat(65)), Some(101), Some(-1));
    let reported = garde.validate().expect_err("a report").iter().count();
    assert_eq!((ours.validate().len(), reported), (3, 3));
    let (theirs, ours) = in_turn(|| black_box(&garde).validate(), || black_box(&ours).validate());
    print(&Line {
        work: "the same with three violations".to_owned(),
        other: Some(("garde", Cost::Time(theirs))),
        ours: Cost::Time(ours),
        goal: Goal::Times(0.5),
    });
}
