//! A page of the guide that does more than say something.

use pulldown_cmark::{Event, Options, Parser, Tag};

use crate::Span;
use crate::check::{Check, Findings, Run};
use crate::model::{GuidePage, Service};

pub(super) const CHECK: Check = Check {
    code: "guide-markup",
    finds: "HTML on a guide page, an image, or a link to anything but https or an item of the crate.",
    why: "Rustdoc passes HTML through, so a page could run scripts in the reader's browser; an image reveals its readers to the server.",
    instead: "Write Markdown; put literal tags in backticks; link to `https://…` or to `crate::…`.",
    fails: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
# file: guide/01-first.md
# First steps

<script>alert(1)</script>
",
    passes: "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
# file: guide/01-first.md
# First steps

See [the documentation](https://docs.example/first).
",
    run: Run::Service(run),
};

fn run(service: &Service, findings: &mut Findings<'_>) {
    for page in &service.guide {
        let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
        // A page's text has one byte less than its file for each line that ends in two.
        let pairs = findings.sources.text(page.span.file).match_indices("\r\n").enumerate();
        let ends: Vec<usize> = pairs.map(|(before, (at, _))| at - before).collect();
        let in_file = |byte: usize| byte + ends.partition_point(|end| *end < byte);
        for (event, range) in Parser::new_ext(&page.text, options).into_offset_iter() {
            let (message, help) = match event {
                Event::Html(_) | Event::InlineHtml(_) => {
                    ("HTML on a guide page".to_owned(), "put literal tags in backticks")
                }
                Event::Start(Tag::Image { .. }) => ("image on a guide page".to_owned(), "link to it"),
                Event::Start(Tag::Link { dest_url, .. }) if !is_harmless(&dest_url) => (
                    format!("unsupported link target `{dest_url}`"),
                    "link to `https://…`, or to an item of the crate: `crate::…`",
                ),
                _ => continue,
            };
            let end = page.text[range.clone()].find('\n').map_or(range.end, |length| range.start + length);
            findings.push(findings.error(place(page, in_file(range.start), in_file(end)), message).help(help));
        }
    }
}

/// Whether a link leads to https, to a place of the page, or to an item of the crate.
fn is_harmless(target: &str) -> bool {
    let item = target.strip_suffix("()").or_else(|| target.strip_suffix('!')).unwrap_or(target);
    let is_scheme = item.split_once(':').is_some_and(|(_, rest)| !rest.starts_with(':'));
    let is_item = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | ':' | '@' | '#' | '-');
    target.starts_with("https://") || (!is_scheme && item.chars().all(is_item))
}

fn place(page: &GuidePage, start: usize, end: usize) -> Span {
    let at = |byte: usize| u32::try_from(byte).unwrap_or_default();
    Span { start: at(start), end: at(end), ..page.span }
}

#[cfg(test)]
mod tests {
    use super::{CHECK, is_harmless};
    use crate::check::case;
    use crate::{Sources, load_and_check};

    #[test]
    fn a_place_is_one_of_the_file_whatever_ends_its_lines() {
        let windows = |(_, path, text): (_, &str, &str)| (path.to_owned(), text.replace('\n', "\r\n"));
        let sources = Sources::new(case(CHECK.fails).iter().map(windows));
        let (_, found) = load_and_check(&sources);
        let places = found.iter().filter(|found| found.code == CHECK.code).map(|found| found.labels[0].span);
        let texts: Vec<&str> = places.map(|place| &sources.text(place.file)[place.range()]).collect();
        assert_eq!(texts, ["<script>alert(1)</script>"]);
    }

    #[test]
    fn links_lead_to_https_or_to_items() {
        for target in [
            "https://a.b/c?d#e",
            "crate::error_codes",
            "field@Self::limit",
            "Self::raw()",
            "#section",
            "crate::guide#x",
        ] {
            assert!(is_harmless(target), "{target}");
        }
        for target in [
            "javascript:alert(1)",
            "javascript:alert(1)//::",
            "http://a.b",
            "//a.b",
            "data:text/html,x",
            "../x",
            "mailto:a@b.c",
        ] {
            assert!(!is_harmless(target), "{target}");
        }
    }
}
