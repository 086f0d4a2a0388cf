//! A sample of what passes the checks, generated and given to cargo: it compiles without a warning, its documentation
//! builds, and its own tests pass.

use std::path::Path;

use project_tests::scratch::Scratch;
use speclang::{Severity, load_and_check};

use crate::Random;
use crate::campaign::Target;
use crate::spec::{Corpus, Mutant};

/// Most mutants that are drawn in search of one that passes.
const DRAWS: usize = 1000;

/// Generated crates in a workspace of their own below `target/`.
#[derive(Debug)]
pub struct Compile {
    corpus: Corpus,
    temporary: String,
    name: &'static str,
}

impl Compile {
    /// Uses a folder of that name for what is thrown away; cargo keeps what it compiles in the folder above `temporary`. No
    /// other run may do so at the time: crates of one name and other texts are one crate to cargo there.
    #[must_use]
    pub fn new(temporary: &Path, name: &'static str) -> Self {
        Self { corpus: Corpus::new(), temporary: temporary.display().to_string(), name }
    }
}

impl Target for Compile {
    type Input = Mutant;

    fn draw(&self, random: &mut Random) -> Mutant {
        let mut mutant = self.corpus.mutant(random);
        for _ in 0..DRAWS {
            if passes(&mutant) {
                break;
            }
            mutant = self.corpus.mutant(random);
        }
        mutant
    }

    fn judge(&mut self, mutant: &Mutant) -> Result<bool, String> {
        if !passes(mutant) {
            return Ok(false);
        }
        let sources = mutant.spec.sources();
        let (api, _) = load_and_check(&sources);
        for service in &api.services {
            let scratch = Scratch::new(&self.temporary, self.name, &generator::generate(service));
            let features = ["--no-default-features", "--features", scratch.groups()];
            // Cargo refuses by a panic, which the campaign takes down.
            let _ = scratch
                .cargo(&[&["clippy", "--quiet", "--all-targets"], &features[..], &["--", "-D", "warnings"]].concat());
            // Documentation is built with all features; those of cryptography change nothing in it and take long.
            let environment = service.file.credentials.as_ref().map_or("", |_| "environment");
            let whole = [scratch.groups(), environment, "hyper", "blocking", "tracing"].join(",");
            let _ = scratch.cargo(&["doc", "--quiet", "--no-deps", "--no-default-features", "--features", &whole]);
            let _ = scratch.cargo(&[&["test", "--quiet"], &features[..]].concat());
        }
        Ok(true)
    }

    fn show(&self, mutant: &Mutant) -> String {
        mutant.spec.bundle()
    }
}

/// Whether the mutant is a spec in order, and another one than it was made from.
fn passes(mutant: &Mutant) -> bool {
    let (api, found) = load_and_check(&mutant.spec.sources());
    !api.services.is_empty() && found.iter().all(|found| found.severity != Severity::Error)
}
