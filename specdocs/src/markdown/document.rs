//! Events of Markdown as HTML.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd, TextMergeStream};

use super::target::Links;
use super::{escape, words};
use crate::anchor;

/// What stands before a line so that nothing in it begins a block.
const GUARD: &str = "x ";

/// A text as HTML, with its headings.
#[derive(Default)]
pub(crate) struct Document {
    /// The HTML.
    pub(crate) html: String,
    /// Headings with the ids of their places; the title is none of them.
    pub(crate) headings: Vec<(String, String)>,
}

/// The text as HTML; with `names`, words that are names of the API stand in code even where nobody marked them.
pub(crate) fn document(text: &str, links: &Links<'_>, names: bool) -> Document {
    let mut writer =
        Writer { links, names, found: Document::default(), anchors: Vec::new(), block: None, in_head: false };
    for event in TextMergeStream::new(Parser::new_ext(text, Options::ENABLE_TABLES)) {
        writer.event(event);
    }
    writer.found
}

/// The same of one line, which is no paragraph.
pub(crate) fn line(text: &str, links: &Links<'_>, names: bool) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let html = document(&format!("{GUARD}{text}"), links, names).html;
    let inner = html.strip_prefix("<p>").and_then(|html| html.strip_suffix("</p>\n"));
    inner.and_then(|html| html.strip_prefix(GUARD)).map(str::to_owned).unwrap_or_default()
}

struct Writer<'l, 'b> {
    links: &'l Links<'b>,
    names: bool,
    found: Document,
    /// Links that are open, and whether they lead anywhere.
    anchors: Vec<bool>,
    /// The text of the heading or the code that is open.
    block: Option<String>,
    in_head: bool,
}

impl Writer<'_, '_> {
    fn push(&mut self, html: &str) {
        self.found.html.push_str(html);
    }

    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(tag) => self.end(tag),
            // Tags of HTML are text like any other.
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => self.text(&text),
            Event::Code(code) => self.code(code.trim()),
            Event::SoftBreak | Event::HardBreak => self.text(" "),
            Event::Rule => self.push("<hr>\n"),
            // Extensions that are not switched on.
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(block) = &mut self.block {
            block.push_str(text);
        } else {
            // A link inside a link is none in HTML.
            let html = if self.anchors.is_empty() { words::text(text, self.links, self.names) } else { escape(text) };
            self.push(&html);
        }
    }

    fn code(&mut self, code: &str) {
        if let Some(block) = &mut self.block {
            block.extend(["`", code, "`"]);
        } else if self.anchors.is_empty() {
            self.push(&words::name(code, self.links));
        } else {
            self.push(&format!("<code>{}</code>", escape(code)));
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Paragraph => self.push("<p>"),
            Tag::Heading { .. } | Tag::CodeBlock(CodeBlockKind::Indented) => self.block = Some(String::new()),
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) => {
                // The words behind the fence stand in the first line until the code ends.
                self.block = Some(format!("{}\n", info.replace('\n', " ")));
            }
            Tag::List(None) => self.push("<ul>\n"),
            Tag::List(Some(_)) => self.push("<ol>\n"),
            Tag::Item => self.push("<li>"),
            Tag::Emphasis => self.push("<em>"),
            Tag::Strong => self.push("<strong>"),
            Tag::BlockQuote(_) => self.push("<blockquote>"),
            Tag::Table(_) => self.push("<div class=\"scroll\" tabindex=\"0\"><table>\n"),
            Tag::TableHead => {
                self.in_head = true;
                self.push("<tr>");
            }
            Tag::TableRow => self.push("<tr>"),
            Tag::TableCell => self.push(if self.in_head { "<th scope=\"col\">" } else { "<td>" }),
            Tag::Link { dest_url, .. } => {
                let target = self.links.target(dest_url);
                self.anchors.push(target.is_some());
                if let Some(target) = target {
                    self.push(&format!("<a href=\"{}\">", escape(&target)));
                }
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => self.push("</p>\n"),
            TagEnd::Heading(level) => self.heading(level as usize),
            TagEnd::CodeBlock => self.listing(),
            TagEnd::List(ordered) => self.push(if ordered { "</ol>\n" } else { "</ul>\n" }),
            TagEnd::Item => self.push("</li>\n"),
            TagEnd::Emphasis => self.push("</em>"),
            TagEnd::Strong => self.push("</strong>"),
            TagEnd::BlockQuote(_) => self.push("</blockquote>\n"),
            TagEnd::Table => self.push("</table></div>\n"),
            TagEnd::TableHead => {
                self.in_head = false;
                self.push("</tr>\n");
            }
            TagEnd::TableRow => self.push("</tr>\n"),
            TagEnd::TableCell => self.push(if self.in_head { "</th>" } else { "</td>" }),
            TagEnd::Link => {
                let leads = self.anchors.pop();
                self.push(if leads == Some(true) { "</a>" } else { "" });
            }
            _ => {}
        }
    }

    fn heading(&mut self, level: usize) {
        let title = self.block.take().unwrap_or_default();
        let words: Vec<String> = title.split_whitespace().map(str::to_lowercase).collect();
        let mut id = anchor::id("section", &words.join("-"));
        while self.found.headings.iter().any(|(known, _)| *known == id) {
            id.push('_');
        }
        let level = level.max(2);
        let inner = line(&title, self.links, self.names);
        self.push(&format!("<h{level} id=\"{id}\">{inner}</h{level}>\n"));
        self.found.headings.push((id, title.replace('`', "")));
    }

    /// Code, without the lines that rustdoc compiles and does not show.
    fn listing(&mut self) {
        let text = self.block.take().unwrap_or_default();
        let (info, code) = text.split_once('\n').unwrap_or(("", &text));
        let is_rust = info
            .split(',')
            .all(|word| matches!(word.trim(), "" | "rust" | "no_run" | "compile_fail" | "ignore" | "should_panic"));
        let is_shown = |line: &&str| !is_rust || !(line.trim() == "#" || line.trim_start().starts_with("# "));
        let shown: Vec<&str> = code.lines().filter(is_shown).collect();
        let shown = escape(shown.join("\n").trim_matches('\n'));
        let refused = info.contains("compile_fail");
        let label = if refused { "<p class=\"code-label\">Does not compile:</p>\n" } else { "" };
        let class = if refused { " class=\"refused\"" } else { "" };
        self.push(&format!("{label}<pre{class} tabindex=\"0\"><code>{shown}</code></pre>\n"));
    }
}
