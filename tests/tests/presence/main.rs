//! Presence, end to end: for every parameter in every state our client sends, the mock server understands, and the rows that
//! come back are those that the documentation promises.

mod bindings;
mod cells;
mod data;
mod doubt;
mod explained;
mod keeping;
mod known;
mod noticing;
mod oracle;
mod plan;
mod request;
mod rows;
mod rules;
mod run;
mod samples;
mod services;
mod situations;
mod stage;
mod understood;
mod verdict;
mod visit;
mod voice;
// Generated code keeps its own style, and `cargo fmt` must not follow these lines to it.
#[rustfmt::skip]
#[path = "../../../generated/huaweicloud-bss/tests/wire_cases/mod.rs"]
pub mod bss_cases;
#[rustfmt::skip]
#[path = "../../../generated/huaweicloud-bssintl/tests/wire_cases/mod.rs"]
pub mod bssintl_cases;

use speclang::Sources;
use speclang::model::Service;

#[test]
fn every_parameter_in_every_state_brings_back_the_rows_that_are_promised() {
    let services = services::checked(services::texts());
    let visited = std::thread::scope(|scope| {
        let runs: Vec<_> = services.iter().map(|service| scope.spawn(|| run_of(service))).collect();
        runs.into_iter().map(|run| run.join().expect("a run ends")).collect::<Vec<_>>()
    });
    let wrong: Vec<String> = services.iter().zip(visited).flat_map(|(service, found)| judged(service, found)).collect();
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    let without = services::CLIENTS
        .iter()
        .filter(|client| services.iter().all(|known| known.file.service.value != client.service));
    assert_eq!(without.map(|client| client.service).next(), None, "a client of no service");
}

fn run_of(service: &Service) -> visit::Findings {
    run::all(service, &Sources::new(services::texts()), None)
}

/// Everything that is wrong with a run.
fn judged(service: &Service, mut findings: visit::Findings) -> Vec<String> {
    let (explained, stale) = known::take_out(service.file.service.as_str(), &mut findings);
    println!("{}", run::line(service, &findings, explained));
    let (mut visited, expected) = (findings.visited, cells::of_tables(service));
    visited.sort();
    let mut wrong: Vec<String> = findings.wrong.iter().map(|(cell, what)| format!("{cell}: {what}")).collect();
    wrong.extend(stale.into_iter().map(|cell| format!("{cell}: as promised now, so take it out of the list")));
    wrong.extend(findings.vague.into_iter().map(|cell| format!("the data cannot tell: {cell}")));
    wrong.extend(visited.windows(2).filter(|two| two[0] == two[1]).map(|two| format!("visited twice: {}", two[0])));
    wrong.extend(
        expected
            .iter()
            .filter(|cell| visited.binary_search(cell).is_err())
            .map(|cell| format!("never visited: {cell}")),
    );
    wrong.extend(
        visited.iter().filter(|cell| expected.binary_search(cell).is_err()).map(|cell| format!("in no table: {cell}")),
    );
    wrong.into_iter().map(|what| format!("{}: {what}", service.file.service.value)).collect()
}
