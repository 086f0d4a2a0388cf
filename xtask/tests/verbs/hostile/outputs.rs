//! What an output is made of, beside its texts: items of Rust, keys of TOML, links and headings of Markdown, tags of HTML.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};
use speclang::text::examples::is_rust;

/// How often each part stands there.
pub(crate) type Parts = BTreeMap<String, usize>;

/// The parts of all files below a folder, by the paths of the files.
pub(crate) fn of_folder(folder: &Path) -> BTreeMap<String, Parts> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            found.extend(of_folder(&path).into_iter().map(|(inner, parts)| (format!("{name}/{inner}"), parts)));
        } else {
            let text = fs::read_to_string(&path).expect("a text");
            let hidden = text.chars().find(|c| !matches!(c, '\n' | '\t') && speclang::text::hidden::kind(*c).is_some());
            assert_eq!(hidden, None, "{}", path.display());
            found.insert(name, of_file(&path, &text));
        }
    }
    found
}

fn of_file(path: &Path, text: &str) -> Parts {
    let mut parts = Parts::new();
    match path.extension().unwrap_or_default().to_str() {
        Some("rs") => {
            syn::parse_file(text).unwrap_or_else(|error| panic!("{}: {error}\n{text}", path.display()));
            rust(text.parse().expect("tokens"), &mut parts);
        }
        Some("toml") => {
            let table: toml::Table = toml::from_str(text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            keys("", &toml::Value::Table(table), &mut parts);
        }
        Some("md") => parts = markdown(text),
        Some("html") => parts = html(text),
        Some("js") if text.starts_with("window.searchIndex") => {
            let list = text.strip_prefix("window.searchIndex = ").and_then(|rest| rest.strip_suffix(";\n"));
            serde_json::from_str::<serde_json::Value>(list.expect("one statement")).expect("JSON");
        }
        _ => {}
    }
    parts
}

fn count(parts: &mut Parts, part: String) {
    *parts.entry(part).or_default() += 1;
}

/// Attributes and macros by their names, functions and modules, and the Markdown of documentation.
fn rust(tokens: TokenStream, parts: &mut Parts) {
    let mut tokens = tokens.into_iter().peekable();
    let mut before = String::new();
    let mut documentation = String::new();
    while let Some(token) = tokens.next() {
        let word = token.to_string();
        if word == "#" {
            if let Some(TokenTree::Punct(bang)) = tokens.peek()
                && bang.as_char() == '!'
            {
                tokens.next();
            }
            let Some(TokenTree::Group(group)) = tokens.next() else { continue };
            let text = group.stream().to_string();
            let literal = group.stream().into_iter().nth(2).map(|literal| literal.to_string()).unwrap_or_default();
            if let (true, Ok(literal)) = (text.starts_with("doc ="), syn::parse_str::<syn::LitStr>(&literal)) {
                documentation.push_str(&literal.value());
                documentation.push('\n');
                continue;
            }
            count(parts, format!("attribute {}", shape(group.stream())));
        }
        if !documentation.is_empty() {
            for (part, number) in markdown(&std::mem::take(&mut documentation)) {
                *parts.entry(format!("documentation: {part}")).or_default() += number;
            }
        }
        if let TokenTree::Group(group) = &token {
            rust(group.stream(), parts);
            // A macro is an identifier, a mark and what is in brackets.
            if before.ends_with('!') && group.delimiter() != Delimiter::None {
                count(parts, format!("macro {before}"));
            }
        }
        let is_item = matches!(before.as_str(), "fn" | "mod" | "use" | "extern" | "unsafe" | "static" | "impl");
        if is_item {
            // Names may come from a text; how many there are may not.
            count(parts, before.clone());
        }
        before = if word == "!" { before + "!" } else { word };
    }
}

/// Tokens without what stands between quotes.
fn shape(tokens: TokenStream) -> String {
    let token = |token: TokenTree| match token {
        TokenTree::Literal(_) => "_".to_owned(),
        TokenTree::Group(group) => format!("({})", shape(group.stream())),
        other => other.to_string(),
    };
    tokens.into_iter().map(token).collect::<Vec<_>>().join(" ")
}

fn keys(before: &str, value: &toml::Value, parts: &mut Parts) {
    match value {
        toml::Value::Table(table) => {
            table.iter().for_each(|(key, value)| keys(&format!("{before}.{key}"), value, parts));
        }
        toml::Value::Array(list) => list.iter().for_each(|value| keys(&format!("{before}[]"), value, parts)),
        _ => count(parts, before.to_owned()),
    }
}

/// What a reader of Markdown makes something of.
pub(crate) fn markdown(text: &str) -> Parts {
    let mut parts = Parts::new();
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES | Options::ENABLE_TASKLISTS;
    for event in Parser::new_ext(text, options) {
        let part = match event {
            Event::Start(Tag::Heading { level, .. }) => format!("heading {level}"),
            Event::Start(Tag::Link { dest_url, .. }) if is_item(&dest_url) => "link to an item".to_owned(),
            Event::Start(Tag::Link { dest_url, .. }) => format!("link {dest_url}"),
            Event::Start(Tag::Image { dest_url, .. }) => format!("image {dest_url}"),
            Event::Start(Tag::BlockQuote(_)) => "quotation".to_owned(),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if is_rust(&info) => format!("block of {info}"),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => "block by indentation".to_owned(),
            Event::Html(html) | Event::InlineHtml(html) => format!("HTML {html}"),
            Event::FootnoteReference(_) | Event::TaskListMarker(_) => "mark".to_owned(),
            _ => continue,
        };
        count(&mut parts, part);
    }
    parts
}

/// Whether an address is a path of Rust, whose names may come from a text.
fn is_item(address: &str) -> bool {
    let path = address.split_once('@').map_or(address, |(_, path)| path);
    path.split("::").all(|name| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'))
}

/// Tags with the names of their attributes, addresses that lead elsewhere, and scripts.
pub(crate) fn html(text: &str) -> Parts {
    let mut parts = Parts::new();
    for piece in text.split('<').skip(1).filter(|piece| !piece.starts_with('/')) {
        let tag = piece.split('>').next().unwrap_or_default();
        let mut names = vec![tag.split(' ').next().unwrap_or_default().to_owned()];
        for (number, part) in tag.split('"').enumerate() {
            if number % 2 == 0 {
                names.extend(part.split(' ').filter_map(|name| name.strip_suffix('=')).map(str::to_owned));
            } else if part.contains(':') && names.last().is_some_and(|name| name == "href" || name == "src") {
                count(&mut parts, format!("leads to {}", part.split('/').take(3).collect::<Vec<_>>().join("/")));
            }
        }
        count(&mut parts, format!("<{}>", names.join(" ")));
    }
    parts
}

/// What stands in one more often than in the other.
pub(crate) fn more(parts: &Parts, than: &Parts) -> Vec<String> {
    let is_more = |(part, number): &(&String, &usize)| **number > than.get(*part).copied().unwrap_or_default();
    parts.iter().filter(is_more).map(|(part, number)| format!("{part} ({number})")).collect()
}

/// Whether a file is a page.
pub(crate) fn is_page(file: &str) -> bool {
    Path::new(file).extension().is_some_and(|ending| ending == "html")
}
