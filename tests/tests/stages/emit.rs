//! The door of emitting: a case in, one generated file out.

use project_tests::scratch;
use speclang::check::case;

/// The file that the first line of the case names: `# shows: src/things/list_things.rs`.
pub(crate) fn door(text: &str) -> String {
    let shown = text.lines().next().and_then(|line| line.strip_prefix("# shows: "));
    let shown = shown.expect("the first line of the case says what it shows");
    let files = scratch::generate(&case(text));
    let known = || files.iter().map(|(path, _)| path).collect::<Vec<_>>().join("\n");
    let name = format!("things/{shown}");
    files.get(&name).unwrap_or_else(|| panic!("{name} is none of\n{}", known())).to_owned()
}
