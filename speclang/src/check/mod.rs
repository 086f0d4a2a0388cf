//! Checks: what can be wrong with a spec, one file each.
//!
//! A check is data and, where it looks at the model, a function. The table below lists all of them, sorted by name;
//! `docs/checks.md` is printed from it, and a test runs every check over its own failing and passing case.

mod case;
mod registry;
mod walk;

pub use case::case;
pub use registry::CHECKS;

use crate::diagnostic::Diagnostic;
use crate::model::{Api, Service};
use crate::parallel;
use crate::provenance::Survey;
use crate::source::Sources;

/// One check, with its documentation and its smallest cases.
#[derive(Debug)]
pub struct Check {
    /// Name, kebab-case; the code of its diagnostics.
    pub code: &'static str,
    /// What it looks for, one sentence.
    pub finds: &'static str,
    /// Why that is wrong.
    pub why: &'static str,
    /// What to do about it.
    pub instead: &'static str,
    /// Smallest spec that it refuses. `# file: PATH` begins a file; files of the base spec stand in for those left out.
    pub fails: &'static str,
    /// Nearly the same spec, in order.
    pub passes: &'static str,
    /// How it looks.
    pub run: Run,
}

/// How a check looks for what it finds.
#[derive(Debug)]
pub enum Run {
    /// While files are read; the loader reports under the check's name.
    Loading,
    /// At single values of one service, as soon as they are loaded: values that become names of files, crates, commands,
    /// headers or addresses, so that no verb goes on with one that its grammar refuses, not even those that check nothing.
    Values(fn(&Service, &mut Findings<'_>)),
    /// At the model of one service.
    Service(fn(&Service, &mut Findings<'_>)),
    /// At what all facts of one service rest on, which is worked out once for all of these checks.
    Facts(fn(&Service, &Survey<'_>, &mut Findings<'_>)),
    /// At all services beside each other.
    Api(fn(&Api, &mut Findings<'_>)),
}

/// Where a check puts what it finds.
#[derive(Debug)]
pub struct Findings<'a> {
    /// Code of the check that runs.
    pub code: &'static str,
    /// The texts, to point inside a value.
    pub sources: &'a Sources,
    /// Everything found so far.
    pub found: &'a mut Vec<Diagnostic>,
}

impl Findings<'_> {
    /// Adds a diagnostic, which must bear the check's own code.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    /// An error under the code of the check; [`push`](Self::push) adds it.
    #[must_use]
    pub fn error(&self, span: crate::Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(self.code, span, message)
    }
}

/// Whether a check compares one part of a spec with another, so that a part which could not be read makes it cry wolf.
#[must_use]
pub fn needs_whole(code: &str) -> bool {
    const OTHERS: &[&str] = &[
        "bad-path-template",
        "bad-shape",
        "enum-values",
        "error-fields",
        "every-call",
        "keyed-by",
        "misplaced-key",
        "mock-names",
        "object-place",
        "paging",
        "partial-failure",
        "presence-condition",
        "presence-default",
        "presence-not-total",
        "presence-wrong-state",
        "safety-key",
        "unit-field",
    ];
    let prefixes = ["unknown-", "unused-", "rule-", "waiter-"];
    prefixes.iter().any(|prefix| code.starts_with(prefix)) || OTHERS.contains(&code)
}

/// Runs the checks of single values, which the loader does for everybody.
#[must_use]
pub(crate) fn values(api: &Api, sources: &Sources) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for service in &api.services {
        for check in CHECKS {
            if let Run::Values(run) = check.run {
                run(service, &mut Findings { code: check.code, sources, found: &mut found });
            }
        }
    }
    found
}

/// Runs all checks that compare parts of the model.
#[must_use]
pub fn run(api: &Api, sources: &Sources) -> Vec<Diagnostic> {
    let each = CHECKS.iter().copied().flat_map(|check| match check.run {
        Run::Service(run) => api.services.iter().map(|service| Task::Service(check.code, run, service)).collect(),
        Run::Api(run) => vec![Task::Api(check.code, run)],
        Run::Loading | Run::Values(_) | Run::Facts(_) => Vec::new(),
    });
    // What takes longest comes first, so that no core has it left when the others are done.
    let tasks: Vec<Task<'_>> = api.services.iter().map(Task::Facts).chain(each).collect();
    let found = parallel::map(&tasks, |task| {
        let mut found = Vec::new();
        match *task {
            Task::Service(code, run, service) => run(service, &mut Findings { code, sources, found: &mut found }),
            Task::Api(code, run) => run(api, &mut Findings { code, sources, found: &mut found }),
            Task::Facts(service) => {
                let survey = Survey::of(service);
                for check in CHECKS {
                    if let Run::Facts(run) = check.run {
                        run(service, &survey, &mut Findings { code: check.code, sources, found: &mut found });
                    }
                }
            }
        }
        found
    });
    let mut found: Vec<Diagnostic> = found.into_iter().flatten().collect();
    found.sort_by_key(|diagnostic| diagnostic.code);
    found
}

/// What one core does at a time.
enum Task<'a> {
    Service(&'static str, fn(&Service, &mut Findings<'_>), &'a Service),
    Api(&'static str, fn(&Api, &mut Findings<'_>)),
    /// All checks of the facts of a service.
    Facts(&'a Service),
}

/// Crates and programs of the specs that the workspace around them has already; it hands in the names of its packages.
#[must_use]
pub fn against_workspace(api: &Api, packages: &[String]) -> Vec<Diagnostic> {
    registry::against_workspace(api, packages)
}
