//! Cases beyond the smallest ones: what a kind does where its claim depends on what stands around.

mod answers;
mod errors;
mod parameters;
mod presence;
mod service;
mod types;

/// A kind, what is special about the case, and the case.
pub(crate) type Larger = (&'static str, &'static str, &'static str);

/// All of them.
pub(crate) fn all() -> impl Iterator<Item = Larger> {
    let groups = [answers::CASES, errors::CASES, parameters::CASES, presence::CASES, service::CASES, types::CASES];
    groups.into_iter().flatten().copied()
}
