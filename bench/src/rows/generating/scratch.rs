//! Everything from nothing.

use core::time::Duration;
use std::fs;

use super::{many, verb};
use crate::row::{Cost, Goal, Line, Print};
use crate::rows::progenitor::Progenitor;
use crate::turns::median;

const SERVICE: &str = "bss";

/// The goal for 96 operations, and for others in proportion.
const OF_96: Duration = Duration::from_secs(1);

pub(super) fn run(print: Print<'_>) {
    let (xtask, progenitor) = (verb::built(true), Progenitor::built());
    for count in [96_u32, 930] {
        let folder = many::operations(count as usize);
        let generated = folder.join("generated");
        let description = progenitor.describe(&xtask, &folder, SERVICE, None);
        let mut theirs = Vec::new();
        let taken = verb::run(&xtask, "generate", &folder, |_| {
            theirs.push(progenitor.generate(&description, &format!("scratch-{count}")));
            fs::remove_dir_all(&generated).expect("a folder to remove");
            fs::create_dir_all(&generated).expect("a folder");
            // Nor is anything remembered.
            let _ = fs::remove_dir_all(folder.join("target"));
        });
        print(&Line {
            work: format!("generate {count} operations from scratch, CPU"),
            other: Some(("progenitor", Cost::Time(median(theirs)))),
            ours: Cost::Time(taken.cpu),
            goal: Goal::Cost(Cost::Time(OF_96 * count / 96)),
        });
        print(&Line {
            work: format!("generate {count} operations from scratch, memory"),
            other: None,
            ours: Cost::Bytes(taken.memory),
            goal: Goal::Cost(Cost::Bytes(150 << 20)),
        });
    }
}
