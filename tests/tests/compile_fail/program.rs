//! A program that must not compile, and where the compiler says that it does not.

use std::collections::BTreeSet;
use std::path::Path;

use project_tests::files;

use crate::patterns::Parameter;

/// A program with the lines in which the recorded output of the compiler places its errors.
#[derive(Debug)]
pub(crate) struct Program {
    pub(crate) name: String,
    text: String,
    errors: BTreeSet<usize>,
}

impl Program {
    /// All programs.
    pub(crate) fn all() -> Vec<Self> {
        files::below(&files::root().join("tests/compile_fail"), "rs").iter().map(|path| Self::read(path)).collect()
    }

    fn read(path: &Path) -> Self {
        let name = files::stem(path);
        let recorded = files::read(&path.with_extension("stderr"));
        // An error begins with `error` in the first column; the next arrow points at the line that it is about.
        let mut errors = BTreeSet::new();
        let mut in_error = false;
        for line in recorded.lines() {
            if line.starts_with("error") {
                in_error = true;
            } else if in_error && let Some((_, place)) = line.split_once(&format!("--> compile_fail/{name}.rs:")) {
                let number = place.split(':').next().expect("a line");
                errors.insert(number.parse().expect("a number"));
                in_error = false;
            }
        }
        Self { name, text: files::read(path), errors }
    }

    /// Statements that the compiler lets pass.
    pub(crate) fn passing(&self) -> Vec<&str> {
        let statements = numbered(&self.text).filter(|(_, line)| line.trim_start().starts_with("let _ = "));
        statements.filter(|(number, _)| !self.errors.contains(number)).map(|(_, line)| line.trim()).collect()
    }

    /// How many statements the compiler refuses.
    pub(crate) fn refused(&self) -> usize {
        self.errors.len()
    }

    /// Whether the program sends the parameter as the state.
    pub(crate) fn tries(&self, parameter: &Parameter, state: &str) -> bool {
        says(&self.text, parameter, state)
    }
}

fn numbered(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines().enumerate().map(|(index, line)| (index + 1, line))
}

/// Whether a text gives the parameter that value: by its setter in a function that takes the request as `request`, or
/// where a request begins.
pub(crate) fn says(text: &str, parameter: &Parameter, value: &str) -> bool {
    let Parameter { owner, name, required, .. } = parameter;
    if *required {
        let within = |value: &str| format!("{owner}Required {{ {name}: {value}, ..");
        // A field that takes states is made of one by `into`.
        let beginnings = [within(value), within(&format!("{value}.into()")), format!("{owner}::new({value}).{name}")];
        return beginnings.iter().any(|beginning| text.contains(beginning));
    }
    let heads = [format!("(request: {owner})"), format!("(request: {owner},")];
    let setters = [format!("request.{name}({value})"), format!("request.clone().{name}({value})")];
    let has_one = |function: &str, parts: &[String; 2]| parts.iter().any(|part| function.contains(part));
    text.split("\nfn ").any(|function| has_one(function, &heads) && has_one(function, &setters))
}
