//! An independent witness of the diff: the compiler and the bytes on the wire say whether its claims are true.
//!
//! For the case of every kind, and for larger ones, the crates before and after are generated. Callers that use all of
//! the crate before, written from its text and not from the diff's model, are compiled against the crate after.
//! A program makes the same requests with both, and what a transport is handed is compared byte by byte.
//!
//! Seen are: every public item, member, variant, constant, signature and implementation; cargo features; requests with
//! every parameter in every state and with each value of an enumeration, for each kind of credentials and each region;
//! repeats after a lost answer and after each error code; the call for a machine's keys. Not seen are: optional fields
//! within bodies' objects, the pages after the first one, decoding, and the command line.

mod arguments;
mod caller;
mod compiler;
mod crates;
mod explained;
mod functions;
mod golden;
mod inlined;
mod larger;
mod requests;
mod rounds;
mod states;
mod surface;
mod verdict;

use std::path::Path;

use compiler::Compiler;
use golden::Golden;
use states::Cases;
use verdict::Seen;

#[test]
fn every_claim_of_the_diff_holds() {
    let cases = Cases::all();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("witness");
    let features = cases.states.iter().flat_map(|state| state.features.clone()).collect();
    let compiler = Compiler::new(folder, features);
    crates::compile(&compiler, &cases.states);

    let pairs = cases.pairs();
    let mut own: Vec<(usize, usize)> = pairs.iter().map(|(old, _)| (*old, *old)).collect();
    own.dedup();
    let own = crates::judged(&compiler, &cases, "own", &own);
    let broken = own.values().flat_map(|verdict| &verdict.errors).next();
    assert!(broken.is_none(), "a caller does not compile against its own crate: {broken:?}");
    let next = crates::judged(&compiler, &cases, "next", &pairs);
    let golden = Golden::recorded(&compiler, &cases, &pairs);

    println!("{} crates, {} pairs, {} requests", cases.states.len(), pairs.len(), golden.len());
    let judgement = verdict::judged(&cases, &Seen { next, own, golden });
    println!("{judgement}");
    let wrong = &judgement.wrong;
    let advice = "mend the claim in `specdiff/src/kinds`, or say why it stays in `tests/tests/witness/explained.rs`";
    assert!(wrong.is_empty(), "{} wrong; {advice}:\n{}", wrong.len(), wrong.join("\n"));
}
