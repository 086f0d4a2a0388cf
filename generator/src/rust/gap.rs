//! Blank lines where a person would leave them: between items, methods, documented fields, and after imports.

/// Whether a blank line stands between two neighbours.
pub(super) fn between(before: &str, after: &str) -> bool {
    let before = before.rsplit('\n').next().unwrap_or_default().trim_start();
    let now = after.split('\n').next().unwrap_or_default();
    let import = |text: &str| ["use ", "pub use ", "mod ", "pub mod "].iter().any(|word| text.starts_with(word));
    if import(before) && import(now) {
        // Modules stand apart from re-exports.
        return before.contains("mod ") != now.contains("mod ");
    }
    // A statement that is the call of a macro may stand below another call.
    let ends_item = matches!(before, "}" | "};" | "});")
        || import(before)
        || begins_item(before)
        || before == ");" && !calls_macro(now);
    leads(now) || begins_item(now) && ends_item
}

/// Lines that lead an item: documentation and attributes.
fn leads(line: &str) -> bool {
    line.starts_with("//") || line.starts_with("#[")
}

fn begins_item(line: &str) -> bool {
    const WORDS: &[&str] = &[
        "pub fn ",
        "pub async fn ",
        "pub(crate) fn ",
        "pub(super) fn ",
        "fn ",
        "async fn ",
        "impl",
        "pub struct ",
        "pub enum ",
        "pub trait ",
        "static ",
        "pub static ",
        "pub(crate) static ",
        "mod ",
        "pub mod ",
        "pub const ",
        "pub(crate) const ",
    ];
    WORDS.iter().any(|word| line.starts_with(word)) || calls_macro(line)
}

/// Whether the item is the call of a macro.
fn calls_macro(line: &str) -> bool {
    line.split_once('(').is_some_and(|(name, _)| name.ends_with('!') && !name.contains(' '))
}
