//! The reference of the specs of this repository, and of made-up ones, as a reader and a browser find it.

mod complete;
mod coverage;
mod examples;
mod hostile;
mod links;
mod looks;
mod prose;
mod search;
mod support;
mod unions;
