//! A line of generated source, as it stands in a module of another crate.

use std::collections::BTreeSet;
use std::fmt::Write;

/// What a line means to the modules around it.
pub(super) enum Line<'a> {
    /// It names a module in a file of its own: what stands before the semicolon, and the name.
    Module { head: &'a str, name: &'a str },
    /// A module within the file begins.
    Begin,
    /// Anything else.
    Other,
}

impl<'a> Line<'a> {
    pub(super) fn of(line: &'a str) -> Self {
        let item = line.trim_start();
        let item = item.strip_prefix("pub ").unwrap_or(item);
        let Some(rest) = item.strip_prefix("mod ") else { return Self::Other };
        if rest.ends_with('{') {
            return Self::Begin;
        }
        match (line.strip_suffix(';'), rest.strip_suffix(';')) {
            (Some(head), Some(name)) => Self::Module { head, name },
            _ => Self::Other,
        }
    }
}

/// Where a line stands.
pub(super) struct Place<'a> {
    /// So many modules below the one that takes the place of the crate.
    pub(super) depth: usize,
    pub(super) module: &'a str,
    /// The name of the crate, as its examples write it.
    pub(super) lib: &'a str,
    /// Features that it would have.
    pub(super) on: &'a BTreeSet<&'a str>,
    /// Whether an example of the documentation is open.
    pub(super) in_example: bool,
}

impl Place<'_> {
    /// Writes the line, with what it means here.
    pub(super) fn write(&mut self, line: &str, out: &mut String) {
        let text = line.trim_start();
        if text.starts_with("///") || text.starts_with("//!") {
            self.documentation(line, out);
        } else if text.starts_with("//") {
            out.push_str(line);
        } else {
            self.code(line, out);
        }
    }

    /// Links lead to the module; examples are shown, but are no tests: nobody here knows where the module stands.
    fn documentation(&mut self, line: &str, out: &mut String) {
        let (margin, text) = line.split_at(line.find("//").unwrap_or_default() + 3);
        if text.trim_start().starts_with("```") {
            self.in_example = !self.in_example;
            let opens = self.in_example && text.trim() == "```";
            let _ = write!(out, "{margin}{text}{}", if opens { "ignore" } else { "" });
        } else if self.in_example {
            let own = format!("{}::", self.lib);
            let _ = write!(out, "{margin}{}", text.replace(&own, &format!("crate::{}::", self.module)));
        } else {
            let _ = write!(out, "{margin}{}", text.replace("](crate::", &format!("]({}::", self.root())));
        }
    }

    /// Code, in which literals are left alone.
    fn code(&self, line: &str, out: &mut String) {
        let mut rest = line;
        while let Some(at) = rest.find('"') {
            let (code, literal) = rest.split_at(at);
            // The character, and not the begin of a text.
            if code.ends_with('\'') || code.ends_with("'\\") {
                self.paths(code, out);
                out.push('"');
                rest = &literal[1..];
                continue;
            }
            let end = end_of_literal(literal);
            if let Some(before) = code.strip_suffix("feature = ") {
                self.paths(before, out);
                let is_on = self.on.contains(literal[..end].trim_matches('"'));
                // Both are conditions of nothing: true, and false.
                out.push_str(if is_on { "all()" } else { "any()" });
            } else {
                self.paths(code, out);
                out.push_str(&literal[..end]);
            }
            rest = &literal[end..];
        }
        self.paths(rest, out);
    }

    fn paths(&self, code: &str, out: &mut String) {
        let mut rest = code;
        while let Some(at) = rest.find("crate::") {
            let (before, path) = rest.split_at(at);
            out.push_str(before);
            let is_name = before.ends_with(|last: char| last.is_alphanumeric() || last == '_' || last == '$');
            out.push_str(if is_name { "crate" } else { "" });
            if !is_name {
                out.push_str(&self.root());
            }
            rest = &path["crate".len()..];
        }
        out.push_str(rest);
    }

    /// The module that takes the place of the crate, as it is named here.
    fn root(&self) -> String {
        if self.depth == 0 { "self".to_owned() } else { vec!["super"; self.depth].join("::") }
    }
}

/// Where the literal that a text begins with ends. Printed literals have no line breaks and no raw form.
fn end_of_literal(text: &str) -> usize {
    let mut escaped = false;
    for (at, character) in text.char_indices().skip(1) {
        match character {
            '"' if !escaped => return at + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(depth: usize, lines: &[&str]) -> Vec<String> {
        let on = BTreeSet::from(["hyper"]);
        let mut place = Place { depth, module: "shop", lib: "shop_client", on: &on, in_example: false };
        let one = |line: &&str| {
            let mut out = String::new();
            place.write(line, &mut out);
            out
        };
        lines.iter().map(one).collect()
    }

    #[test]
    fn paths_lead_to_the_module_from_any_depth() {
        assert_eq!(written(0, &["use crate::service::SERVICE;"]), ["use self::service::SERVICE;"]);
        assert_eq!(
            written(2, &["    fn f() -> crate::a::B<crate::C> {", "pub(crate) fn g()"]),
            ["    fn f() -> super::super::a::B<super::super::C> {", "pub(crate) fn g()"]
        );
    }

    #[test]
    fn literals_and_comments_are_left_alone() {
        let lines = [
            r#"let a = "use crate::x; \" crate::y";"#,
            r#"let a = ('"', "crate::x", '\'', "feature = ");"#,
            "// crate::x",
        ];
        assert_eq!(written(1, &lines), lines);
        assert_eq!(written(1, &[r#"f('"', crate::X, "crate::x")"#]), [r#"f('"', super::X, "crate::x")"#]);
    }

    #[test]
    fn features_are_decided() {
        assert_eq!(
            written(1, &[r#"#[cfg(all(feature = "hyper", feature = "serde"))]"#, r#"    feature = "hyper","#]),
            ["#[cfg(all(all(), any()))]", "    all(),"]
        );
    }

    #[test]
    fn links_lead_to_the_module_and_examples_are_no_tests() {
        let lines = [
            "/// [`X`](crate::X), `crate::X`",
            "/// ```",
            "/// use shop_client::items::X;",
            "/// ```",
            "/// ```text",
            "/// ```",
        ];
        let expected = [
            "/// [`X`](super::X), `crate::X`",
            "/// ```ignore",
            "/// use crate::shop::items::X;",
            "/// ```",
            "/// ```text",
            "/// ```",
        ];
        assert_eq!(written(1, &lines), expected);
    }
}
