//! One line of a spec has changed since the last time; and nothing but checks.

use core::time::Duration;
use std::fs;

use super::{many, verb};
use crate::row::{Cost, Goal, Line, Print};

pub(super) fn generate(print: Print<'_>) {
    let folder = many::operations(96);
    let file = folder.join("spec/bss/operations/orders/cancel_customer_order.yaml");
    let text = fs::read_to_string(&file).expect("an operation");
    let summary = text.lines().find(|line| line.starts_with("summary: ")).expect("a summary").to_owned();
    for (release, build, goal) in [(true, "release", 150), (false, "debug", 500)] {
        let xtask = verb::built(release);
        let taken = verb::run(&xtask, "generate", &folder, |number| {
            let changed = text.replace(&summary, &format!("summary: Cancels an order for the {number}th time."));
            fs::write(&file, changed).expect("a file");
        });
        print(&Line {
            work: format!("generate 96 operations after one changed line, {build}, on the wall"),
            other: None,
            ours: Cost::Time(taken.wall),
            goal: Goal::Cost(Cost::Time(Duration::from_millis(goal))),
        });
        print(&Line {
            work: format!("the same, {build}, CPU"),
            other: None,
            ours: Cost::Time(taken.cpu),
            goal: Goal::None,
        });
    }
}

pub(super) fn check(print: Print<'_>) {
    let (xtask, folder) = (verb::built(true), many::operations(150));
    let taken = verb::run(&xtask, "check", &folder, |_| {});
    print(&Line {
        work: "check 150 operations, release, on the wall".to_owned(),
        other: None,
        ours: Cost::Time(taken.wall),
        goal: Goal::Cost(Cost::Time(Duration::from_millis(100))),
    });
    print(&Line { work: "the same, CPU".to_owned(), other: None, ours: Cost::Time(taken.cpu), goal: Goal::None });
}
