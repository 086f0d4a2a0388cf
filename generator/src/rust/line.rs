//! Tokens in one line: types, paths, generics, attributes.

use super::token::Token;

/// What stands before a token, as far as blanks depend on it.
#[derive(Clone, Copy, PartialEq)]
enum Before {
    Nothing,
    Word,
    Lifetime,
    Tight,
    Loose,
}

/// The tokens as rustfmt writes a type or a path.
pub(super) fn line(tokens: &[Token]) -> String {
    let mut text = String::new();
    push(tokens, &mut text);
    text
}

fn push(tokens: &[Token], out: &mut String) {
    let mut before = Before::Nothing;
    let mut index = 0;
    while let Some(token) = tokens.get(index) {
        index += 1;
        let joint = |mark: char, at: usize| {
            matches!(tokens.get(at - 1), Some(Token::Mark(_, true)))
                && matches!(tokens.get(at), Some(Token::Mark(next, _)) if *next == mark)
        };
        match token {
            Token::Word(word) => {
                if matches!(before, Before::Word | Before::Lifetime) {
                    out.push(' ');
                }
                out.push_str(word);
                before = Before::Word;
            }
            Token::Literal(text) => {
                if before == Before::Word {
                    out.push(' ');
                }
                out.push_str(text);
                before = Before::Word;
            }
            Token::Group(bracket, inner) => {
                let (open, close) = match bracket {
                    '(' => ("(", ")"),
                    '[' => ("[", "]"),
                    _ => ("{ ", " }"),
                };
                if *bracket == '{' && before == Before::Word || before == Before::Lifetime {
                    out.push(' ');
                }
                out.push_str(open);
                push(inner, out);
                out.push_str(close);
                before = Before::Word;
            }
            Token::Mark(':', _) if joint(':', index) => {
                index += 1;
                out.push_str("::");
                before = Before::Tight;
            }
            Token::Mark('-', _) if joint('>', index) => {
                index += 1;
                out.push_str(" -> ");
                before = Before::Loose;
            }
            Token::Mark('\'', _) => {
                if matches!(before, Before::Word | Before::Lifetime) {
                    out.push(' ');
                }
                out.push('\'');
                if let Some(Token::Word(name)) = tokens.get(index) {
                    index += 1;
                    out.push_str(name);
                }
                before = Before::Lifetime;
            }
            Token::Mark(mark @ (',' | ';' | ':'), _) => {
                out.push(*mark);
                if index < tokens.len() {
                    out.push(' ');
                }
                before = Before::Loose;
            }
            Token::Mark(mark @ ('=' | '+'), _) => {
                out.push(' ');
                out.push(*mark);
                out.push(' ');
                before = Before::Loose;
            }
            Token::Mark(mark @ ('&' | '*'), _) => {
                if before == Before::Word {
                    out.push(' ');
                }
                out.push(*mark);
                before = Before::Tight;
            }
            Token::Mark('>', _) => {
                out.push('>');
                before = Before::Word;
            }
            Token::Mark(mark, _) => {
                out.push(*mark);
                before = Before::Tight;
            }
        }
    }
}
