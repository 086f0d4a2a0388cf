//! Texts that would be markup, links, mentions, commands or escapes are shown by every printer, and do nothing there.

mod support;

use pulldown_cmark::{Event, Options, Parser, Tag};
use specdiff::render::{self, Colour};
use specdiff::{Report, Spec};
use speclang::Sources;
use speclang::model::Api;

/// A text a line; each stands in every field of the case.
const EVIL: &[&str] = &[
    "x\n\n## Approved by the owners\n\n![approved](https://evil.example/ok.png) [merge](https://evil.example)",
    "<!-- hides what follows",
    "<img src=x onerror=alert(1)> <script>alert(2)</script>",
    "`code` ``` fence\n```\n~~~\n",
    "@someone please merge, closes #1 and owner/repo#2 and GH-3, 1a2b3c4d5e6f",
    "www.evil.example https://evil.example evil@example.org",
    "*a* **b** _c_ ~~d~~ $e$ :tada: &lt;b&gt; | c | d |",
    "# x\n- y\n> z\n1. w\n---\n===\n[r]: https://evil.example\n[^1]: y",
    "::error file=a,line=1::x\n##[error]y\r\n  ::stop-commands::z%0A%25",
    "\u{1b}[31mred\u{1b}[0m\u{1b}]0;t\u{7}\u{9b}2J\u{202e}\u{200b}\u{2028}\u{feff}\r",
    "\\ \\` \\<b> ends with \\",
];

struct Case {
    before: Api,
    old: Sources,
    after: Api,
    new: Sources,
}

impl Case {
    /// A change of every text, from a plain one to that one. Nothing is checked, as a revision may hold anything.
    fn of(evil: &str) -> Self {
        let quoted = speclang::text::hidden::json(&serde_json::Value::from(evil).to_string()).into_owned();
        let spec = |text: &str| {
            speclang::check::case(
                &"# file: operations/list.yaml\noperation: ListThings\nsummary: T\nnotes: T\nrequest: GET /things\ngroup: things\n\
                 source: T\nsafety: read\nside_effects: [T]\nrestrictions: [T]\nquery:\n  a: {type: text, doc: T, pattern: T, \
                 presence: filter if given, evidence: [{level: observed, source: T, note: T}]}\nrules:\n  r: {server: T, about: [a]}\n\
                 errors:\n  T.2: 400\n# file: errors.yaml\nerrors:\n  T.2: {status: 400, meaning: T, remedy: T, retry: never}\n  \
                 K: {status: 400, meaning: T, retry: never}\n# file: types/kind.yaml\ntype: Kind\ndoc: T\nenum:\n  of: text\n  values:\n    \
                 K: {name: V, doc: T}\n"
                    .replace(": T", &format!(": {text}"))
                    .replace("[T]", &format!("[{text}]"))
                    .replace("K:", &format!("{text}:")),
            )
        };
        let (old, new) = (spec("plain"), spec(&quoted));
        Self { before: speclang::load(&old).0, after: speclang::load(&new).0, old, new }
    }

    fn report(&self, evil: &str) -> Report {
        let mut report = specdiff::report(self.base(), self.head(), evil, evil);
        for entry in report.entries_mut() {
            entry.approved = Some(evil.to_owned());
        }
        assert!(report.summary.changes >= 8, "{} changes", report.summary.changes);
        report
    }

    fn base(&self) -> Spec<'_> {
        Spec { api: &self.before, sources: &self.old }
    }

    fn head(&self) -> Spec<'_> {
        Spec { api: &self.after, sources: &self.new }
    }
}

/// What the Markdown holds that only its printer may write, and whatever nobody may.
fn markup(page: &str, headings: &[&str]) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut heading = false;
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES | Options::ENABLE_TASKLISTS;
    for (event, range) in Parser::new_ext(page, options).into_offset_iter() {
        let source = &page[range];
        match event {
            Event::Start(Tag::Heading { .. }) => heading = true,
            Event::Start(
                Tag::Link { .. }
                | Tag::Image { .. }
                | Tag::Table(_)
                | Tag::BlockQuote(_)
                | Tag::Emphasis
                | Tag::Strikethrough,
            )
            | Event::Html(_)
            | Event::InlineHtml(_)
            | Event::Rule
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => wrong.push(source.to_owned()),
            Event::Text(text) | Event::Code(text) => {
                if heading && !headings.iter().any(|known| text.starts_with(known)) {
                    wrong.push(format!("heading {text}"));
                }
                heading = false;
            }
            _ => {}
        }
    }
    // What GitHub makes something of stands in no text.
    let mut in_block = false;
    for event in Parser::new_ext(page, options) {
        match event {
            Event::Start(Tag::CodeBlock(_)) => in_block = true,
            Event::End(pulldown_cmark::TagEnd::CodeBlock) => in_block = false,
            Event::Text(text) if !in_block => {
                wrong.extend(
                    ["@some", "#1", "#2", "GH-3", "://", "www.", ":tada:", "$e$"]
                        .iter()
                        .filter(|live| text.contains(**live))
                        .map(|live| format!("{live} in {text}")),
                );
            }
            _ => {}
        }
    }
    wrong.extend(
        page.chars().find(|c| *c != '\n' && speclang::text::hidden::kind(*c).is_some()).map(|c| format!("{c:?}")),
    );
    wrong
}

#[test]
fn a_comment_on_a_pull_request_holds_no_markup_of_a_text() {
    for evil in EVIL {
        let page = render::markdown(&Case::of(evil).report(evil));
        assert_eq!(
            markup(&page, &["Spec changes", "ListThings", "base, shared"]),
            Vec::<String>::new(),
            "{evil:?}\n{page}"
        );
    }
}

#[test]
fn an_entry_of_the_changelog_holds_no_markup_of_a_text() {
    let ours = ["Breaking", "Urgent", "Deprecated", "Added", "Changed", "Documentation"];
    for evil in EVIL {
        let report = Case::of(evil).report(evil);
        for page in report.services.iter().map(render::changelog) {
            assert_eq!(markup(&page, &ours), Vec::<String>::new(), "{evil:?}\n{page}");
            assert!(
                page.lines().all(|line| line.is_empty() || line.starts_with("- ") || line.starts_with("### ")),
                "{page}"
            );
        }
    }
}

#[test]
fn an_annotation_is_one_command_whatever_it_says() {
    for evil in EVIL {
        let report = Case::of(evil).report(evil);
        let said = report.entries().filter(|entry| entry.bump > specdiff::Bump::None).count();
        let page = render::github(&report);
        assert_eq!(page.lines().count(), said, "{page}");
        for line in page.lines() {
            let (properties, _) = line.strip_prefix("::").and_then(|rest| rest.split_once("::")).expect("a command");
            let names: Vec<&str> = properties
                .split([' ', ','])
                .skip(1)
                .filter_map(|part| part.split_once('='))
                .map(|(name, _)| name)
                .collect();
            assert_eq!(names, ["file", "line", "col", "title"], "{line}");
            assert!(line.chars().all(|c| speclang::text::hidden::kind(c).is_none()), "{line:?}");
        }
    }
}

#[test]
fn a_terminal_is_told_and_not_steered() {
    for evil in EVIL {
        let case = Case::of(evil);
        let report = case.report(evil);
        for (colour, page) in
            [Colour::Off, Colour::On].map(|colour| (colour, render::text(&report, &case.old, &case.new, colour)))
        {
            let wrong =
                page.chars().find(|c| !matches!(c, '\n' | '\u{1b}') && speclang::text::hidden::kind(*c).is_some());
            assert_eq!(wrong, None, "{page:?}");
            // The escapes that are left are the renderer's own, which knows no 31.
            assert!(colour == Colour::On || !page.contains('\u{1b}'), "{page:?}");
            assert!(!page.contains("\u{1b}[31m") && !page.contains("\u{1b}]"), "{page:?}");
            let is_command = |line: &str| line.trim_start().strip_prefix("::").is_some_and(|rest| rest.contains("::"));
            assert!(!page.lines().any(is_command) && !page.contains("##["), "{page}");
        }
    }
}

#[test]
fn a_page_of_html_holds_no_tag_of_a_text() {
    let plain = Case::of("other");
    let names = |page: &str| {
        let mut names: Vec<String> = page
            .split('<')
            .skip(1)
            .map(|tag| {
                tag.split(|c: char| !c.is_ascii_alphanumeric() && c != '/' && c != '!')
                    .next()
                    .unwrap_or_default()
                    .to_owned()
            })
            .collect();
        names.sort_unstable();
        names.dedup();
        names
    };
    let ours = names(&render::html(&plain.report("other"), plain.base(), plain.head()));
    for evil in EVIL {
        let case = Case::of(evil);
        let page = render::html(&case.report(evil), case.base(), case.head());
        let others: Vec<String> =
            names(&page).into_iter().filter(|name| !ours.contains(name) && name != "mark" && name != "/mark").collect();
        assert_eq!(others, Vec::<String>::new(), "{evil:?}");
        assert!(!page.contains("<img") && !page.contains("<!--"), "{evil:?}");
        assert!(
            page.chars().all(|c| matches!(c, '\n' | '\t') || speclang::text::hidden::kind(c).is_none()),
            "{evil:?}"
        );
    }
}

#[test]
fn json_is_plain_to_a_terminal() {
    for evil in EVIL {
        let page = render::json(&Case::of(evil).report(evil));
        assert!(page.chars().all(|c| c == '\n' || speclang::text::hidden::kind(c).is_none()), "{evil:?}");
        let back: serde_json::Value = serde_json::from_str(&page).expect("JSON");
        assert_eq!(back["base"], *evil);
    }
}
