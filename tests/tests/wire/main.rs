//! Every request in every state over a real connection, against what the spec itself says must arrive.

mod caller;
mod cells;
mod json;
mod message;
mod sample;
#[path = "../support/server.rs"]
mod server;
mod signature;
mod spec;
// Generated code keeps its own style, and `cargo fmt` must not follow this line to it.
#[rustfmt::skip]
#[path = "../../../generated/huaweicloud-bss/tests/wire_cases/mod.rs"]
pub mod wire_cases;

use caller::Caller;

#[test]
fn every_request_in_every_state_arrives_as_the_spec_spells_it() {
    let service = spec::bss();
    let mut caller = Caller::new(&service);
    wire_cases::visit_all(&mut caller);

    let (mut visited, mut expected) = (caller.visited, cells::of(&service));
    let parameters: usize = service.operations.iter().map(|operation| operation.parameters().count()).sum();
    println!("{} operations, {parameters} parameters, {} cells", service.operations.len(), visited.len());
    assert!(caller.wrong.is_empty(), "{} wrong:\n{}", caller.wrong.len(), caller.wrong.join("\n"));
    visited.sort();
    expected.sort();
    let missing: Vec<_> = expected.iter().filter(|cell| !visited.contains(cell)).collect();
    let surplus: Vec<_> = visited.iter().filter(|cell| !expected.contains(cell)).collect();
    assert!(missing.is_empty() && surplus.is_empty(), "never visited: {missing:#?}\nnot in the spec: {surplus:#?}");
    assert_eq!(visited, expected, "a cell is visited twice");
}
