//! Code in a page of the guide: what rustdoc compiles and runs, told from what is only shown.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};

/// Words behind a fence that leave it Rust, as rustdoc reads them.
fn leaves_rust(word: &str) -> bool {
    let known = ["", "rust", "should_panic", "no_run", "compile_fail", "test_harness", "standalone_crate", "ignore"];
    known.contains(&word) || word.starts_with("ignore-") || word.starts_with("edition") || is_error_code(word)
}

fn is_error_code(word: &str) -> bool {
    word.strip_prefix('E').is_some_and(|digits| digits.len() == 4 && digits.bytes().all(|digit| digit.is_ascii_digit()))
}

/// Whether rustdoc takes a block for Rust: all of its words leave it so, or one says `rust`.
#[must_use]
pub fn is_rust(info: &str) -> bool {
    let mut words = info.split([',', ' ', '\t', '{', '}']).map(str::trim);
    words.clone().any(|word| word == "rust") || words.all(leaves_rust)
}

/// Where code stands: blocks of any language, and spans within sentences.
#[must_use]
pub fn code(page: &str) -> Vec<Range<usize>> {
    let events = Parser::new_ext(page, Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES).into_offset_iter();
    let is_code = |event: &Event<'_>| matches!(event, Event::Start(Tag::CodeBlock(_)) | Event::Code(_));
    events.filter(|(event, _)| is_code(event)).map(|(_, range)| range).collect()
}

/// Where the blocks stand that rustdoc takes for Rust.
#[must_use]
pub fn rust_blocks(page: &str) -> Vec<Range<usize>> {
    let blocks = Parser::new_ext(page, Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES).into_offset_iter();
    let is_code = |event: &Event<'_>| match event {
        Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => is_rust(info),
        Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => true,
        _ => false,
    };
    blocks.filter(|(event, _)| is_code(event)).map(|(_, range)| range).collect()
}

#[cfg(test)]
mod tests {
    use super::{is_rust, rust_blocks};

    #[test]
    fn rust_is_what_rustdoc_takes_for_it() {
        for rust in
            ["", "rust", "no_run", "rust,ignore", "should_panic", "edition2024", "compile_fail,E0425", "text,rust"]
        {
            assert!(is_rust(rust), "{rust}");
        }
        for other in ["text", "console", "toml,ignore", "json"] {
            assert!(!is_rust(other), "{other}");
        }
    }

    #[test]
    fn code_by_indentation_is_rust() {
        let page = "A\n\n    run();\n\n```text\nno\n```\n\n- ~~~\n  yes();\n  ~~~\n";
        let found: Vec<&str> = rust_blocks(page).into_iter().map(|range| page[range].trim()).collect();
        assert_eq!(found, ["run();", "~~~\n  yes();\n  ~~~"]);
    }
}
