//! Campaigns of mutated inputs against every stage, on stable Rust and without a service of others.
//!
//! ```text
//! cargo run -p api-fuzz --release -- loader --runs 1000000 --seed 1
//! ```
//!
//! A case is drawn from the campaign's seed and its own number, so that `--seed 1 --replay 4711` runs one case again and
//! prints its input. Whatever a campaign finds becomes a file below `fuzz/cases/` once it is mended; `cargo test -p api-fuzz`
//! judges those files, and the first cases of each campaign.
//!
//! | target | input | what must hold |
//! |---|---|---|
//! | [`loader`](targets::loader) | specs | no panic; findings lie in the text and are the same twice; what passes is generated, compared and documented |
//! | [`compile`](targets::compile) | specs that pass | clippy, rustdoc and the generated tests find nothing |
//! | [`decoder`](targets::decoder) | answers | what `serde_json` reads is read, digit by digit; errors name the place |
//! | [`encoder`](targets::encoder) | requests | the bytes say what was asked, by rules written down a second time, and the signature holds |
//! | [`mock`](targets::mock) | HTTP requests | an answer, whatever comes |

pub mod campaign;
mod random;
pub mod requests;
pub mod spec;
pub mod targets;
mod witness;

pub use random::Random;
