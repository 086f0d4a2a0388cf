//! Tokens as the parser reads them: words, literals, operators and groups, behind a cursor.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// A token.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Token {
    /// A name or a keyword.
    Word(String),
    /// A literal as it stands in the text.
    Literal(String),
    /// One character of punctuation, and whether the next one belongs to it.
    Mark(char, bool),
    /// What stands between brackets, by the opening one.
    Group(char, Vec<Token>),
}

/// Operators of several characters, longest first.
const OPERATORS: &[&str] =
    &["..=", "<<=", ">>=", "::", "->", "=>", "==", "!=", "<=", ">=", "&&", "||", "+=", "-=", "*=", "/=", "%=", ".."];

/// Reads a stream; groups without brackets, as macros leave them, are read through.
pub(super) fn read(stream: TokenStream) -> Vec<Token> {
    let mut tokens = Vec::new();
    read_into(stream, &mut tokens);
    tokens
}

fn read_into(stream: TokenStream, tokens: &mut Vec<Token>) {
    for tree in stream {
        match tree {
            TokenTree::Ident(name) => tokens.push(Token::Word(name.to_string())),
            TokenTree::Literal(literal) => tokens.push(Token::Literal(literal.to_string())),
            TokenTree::Punct(mark) => tokens.push(Token::Mark(mark.as_char(), mark.spacing() == Spacing::Joint)),
            TokenTree::Group(group) => {
                let (delimiter, inner) = (group.delimiter(), group.stream());
                // Else the tokens would be shared, and copied to be read.
                drop(group);
                match delimiter {
                    Delimiter::Parenthesis => tokens.push(Token::Group('(', read(inner))),
                    Delimiter::Bracket => tokens.push(Token::Group('[', read(inner))),
                    Delimiter::Brace => tokens.push(Token::Group('{', read(inner))),
                    Delimiter::None => read_into(inner, tokens),
                }
            }
        }
    }
}

/// A place in a list of tokens.
#[derive(Debug, Clone)]
pub(super) struct Cursor<'a>(&'a [Token]);

impl<'a> Cursor<'a> {
    pub(super) fn new(tokens: &'a [Token]) -> Self {
        Self(tokens)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn peek(&self) -> Option<&'a Token> {
        self.0.first()
    }

    pub(super) fn next(&mut self) -> Option<&'a Token> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(first)
    }

    /// The word that comes next.
    pub(super) fn peek_word(&self) -> Option<&'a str> {
        match self.peek()? {
            Token::Word(word) => Some(word),
            _ => None,
        }
    }

    /// Takes a word, if it comes next.
    pub(super) fn word(&mut self, word: &str) -> bool {
        let found = self.peek_word() == Some(word);
        if found {
            self.next();
        }
        found
    }

    /// Any word.
    pub(super) fn name(&mut self) -> Option<&'a str> {
        let word = self.peek_word()?;
        self.next();
        Some(word)
    }

    /// The operator that comes next, whole.
    pub(super) fn peek_operator(&self) -> Option<&'static str> {
        const SINGLE: &[&str] =
            &["+", "-", "*", "/", "%", "=", "<", ">", "!", "&", "|", "^", ".", ",", ";", ":", "?", "#", "'", "@", "$"];
        let Token::Mark(first, joint) = self.peek()? else { return None };
        let reaches = |operator: &&&str| {
            let marks = self.0.iter().zip(operator.chars());
            let last = operator.len() - 1;
            self.0.len() > last
                && marks.enumerate().all(|(index, (token, wanted))| {
                    matches!(token, Token::Mark(mark, joint) if *mark == wanted && (index == last || *joint))
                })
        };
        let several = if *joint { OPERATORS.iter().find(reaches).copied() } else { None };
        several.or_else(|| SINGLE.iter().find(|one| one.starts_with(*first)).copied())
    }

    /// Takes an operator, if it comes next.
    pub(super) fn operator(&mut self, operator: &str) -> bool {
        let found = self.peek_operator() == Some(operator);
        if found {
            self.0 = &self.0[operator.len()..];
        }
        found
    }

    /// The content of a group, if one with this bracket comes next.
    pub(super) fn peek_group(&self, bracket: char) -> Option<&'a [Token]> {
        match self.peek()? {
            Token::Group(found, tokens) if *found == bracket => Some(tokens),
            _ => None,
        }
    }

    /// Takes it.
    pub(super) fn group(&mut self, bracket: char) -> Option<Cursor<'a>> {
        let tokens = self.peek_group(bracket)?;
        self.next();
        Some(Cursor(tokens))
    }

    /// Tokens up to the first that ends them, which stays; brackets `<` and `>` are counted.
    pub(super) fn until(&mut self, ends: impl Fn(&Self) -> bool) -> &'a [Token] {
        let all = self.0;
        let mut depth = 0_usize;
        while !self.is_empty() {
            match self.peek_operator() {
                _ if depth == 0 && ends(self) => break,
                Some("->" | "=>") => {
                    self.next();
                }
                Some("<") => depth += 1,
                Some(">") => depth = depth.saturating_sub(1),
                _ => {}
            }
            self.next();
        }
        &all[..all.len() - self.0.len()]
    }

    /// Moves to where another cursor over the same tokens is; what lies between.
    pub(super) fn up_to(&mut self, other: &Self) -> &'a [Token] {
        let taken = &self.0[..self.0.len() - other.0.len()];
        self.0 = other.0;
        taken
    }

    /// The rest.
    pub(super) fn rest(&mut self) -> &'a [Token] {
        std::mem::take(&mut self.0)
    }
}

/// A defect of the emitter that wrote these tokens.
///
/// # Panics
///
/// Always.
pub(super) fn defect(what: &str, cursor: &Cursor<'_>) -> ! {
    let near: Vec<&Token> = cursor.0.iter().take(8).collect();
    panic!("emitters write Rust that the printer knows: {what} expected before {near:?}")
}
