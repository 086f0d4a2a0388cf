//! Text for a terminal and for the log of CI: nothing in it moves the cursor, colours, or is a workflow command.

use super::hidden;

/// Beginnings of commands that runners of CI look for anywhere in a line.
const COMMANDS: &[&str] = &["##[", "##vso["];

/// How a text writes the colon and the number sign that would begin a command.
const TEXT: [&str; 2] = ["\\u{3a}", "\\u{23}"];

/// The same in HTML.
const HTML: [&str; 2] = ["&#58;", "&#35;"];

/// The text as it is shown, and nothing else than shown.
#[must_use]
pub fn plain(text: &str) -> String {
    without_commands(&hidden::visible_lines(text), TEXT)
}

/// A page of HTML that is printed to a log as well as to a file; it says the same.
#[must_use]
pub fn html(page: &str) -> String {
    without_commands(page, HTML)
}

/// The same of what a renderer has coloured: its own colours stay. The renderer is given texts without escapes.
#[must_use]
pub fn coloured(text: &str) -> String {
    let mut pieces = text.split("\u{1b}[");
    let mut out = hidden::visible_lines(pieces.next().unwrap_or_default()).into_owned();
    for piece in pieces {
        let end = piece.find(|c: char| !c.is_ascii_digit() && c != ';').filter(|end| piece[*end..].starts_with('m'));
        let (colour, rest) = piece.split_at(end.map_or(0, |end| end + 1));
        out.push_str(if colour.is_empty() { "\\u{1b}[" } else { "\u{1b}[" });
        out.extend([colour, &hidden::visible_lines(rest)]);
    }
    without_commands(&out, TEXT)
}

/// A text of JSON that prints nothing but itself; it says the same.
#[must_use]
pub fn json(text: &str) -> String {
    COMMANDS.iter().fold(hidden::json(text).into_owned(), |text, command| {
        text.replace(command, &format!("#\\u0023{}", &command[2..]))
    })
}

/// `::error::` at the beginning of a line, also behind blanks, is a command to GitHub; `##[error]` is one anywhere.
fn without_commands(text: &str, [colon, sign]: [&str; 2]) -> String {
    let line = |line: &str| {
        let rest = line.trim_start();
        let blanks = &line[..line.len() - rest.len()];
        // A command ends with the same marks; without them it is the `:::` of a diagnostic.
        let command = rest.strip_prefix("::").filter(|rest| rest.contains("::"));
        command.map_or_else(|| line.to_owned(), |rest| format!("{blanks}{colon}:{rest}"))
    };
    let text: String = text.split_inclusive('\n').map(line).collect();
    COMMANDS.iter().fold(text, |text, command| text.replace(command, &format!("#{sign}{}", &command[2..])))
}

#[cfg(test)]
mod tests {
    use super::{coloured, html, json, plain};

    #[test]
    fn a_terminal_gets_no_escape_of_a_text() {
        assert_eq!(plain("a\u{1b}]0;x\u{7}\rb\u{9b}2J"), "a\\u{1b}]0;x\\u{7}\\rb\\u{9b}2J");
    }

    #[test]
    fn colours_of_a_renderer_stay_and_nothing_else() {
        assert_eq!(coloured("\u{1b}[1m\u{1b}[31;1merror\u{1b}[0m: x"), "\u{1b}[1m\u{1b}[31;1merror\u{1b}[0m: x");
        assert_eq!(coloured("\u{1b}[2J\u{1b}]0;x\u{1b}[?25l"), "\\u{1b}[2J\\u{1b}]0;x\\u{1b}[?25l");
    }

    #[test]
    fn no_line_is_a_workflow_command() {
        assert_eq!(plain("::error::x\n \t::stop-commands::y\n"), "\\u{3a}:error::x\n \t\\u{3a}:stop-commands::y\n");
        assert_eq!(plain("a ::b::c\n  ::: a.yaml:1:1\n"), "a ::b::c\n  ::: a.yaml:1:1\n");
        assert_eq!(plain("a ##[error]b ##vso[task]"), "a #\\u{23}[error]b #\\u{23}vso[task]");
        assert_eq!(html("<p>\n::error::x ##[error]y"), "<p>\n&#58;:error::x #&#35;[error]y");
        let shown = json("{\"a\": \"##[add-mask]x\"}");
        assert_eq!(shown, "{\"a\": \"#\\u0023[add-mask]x\"}");
    }
}
