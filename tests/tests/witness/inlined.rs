//! A generated crate as the text of one module, so that the compiler reads many crates in one run.
//!
//! Documentation goes, `mod x;` becomes its file's text, and paths that begin at the crate begin at the module.

use generator::FileSet;
use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

/// Stands for the name of the module, which nobody knows yet.
pub(crate) const PLACE: &str = "__place";

/// The name and version that the crate's manifest gives it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Package<'a> {
    pub(crate) name: &'a str,
    pub(crate) version: &'a str,
}

/// The text of a file below `root` and of all modules below it; `folder` is where these lie.
pub(crate) fn inlined(files: &FileSet, package: Package<'_>, file: &str, folder: &str) -> TokenStream {
    let path = format!("{}/{file}", package.name);
    let text = files.get(&path).unwrap_or_else(|| panic!("the generated crate has no file {path}"));
    let tokens: TokenStream = text.parse().unwrap_or_else(|error| panic!("{path}: {error}"));
    with_modules(files, package, without_docs(tokens), folder)
}

/// Replaces `mod x;` by what the file holds, and what stands for the crate and its package.
fn with_modules(files: &FileSet, package: Package<'_>, tokens: TokenStream, folder: &str) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut result = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match &tokens[at..] {
            [TokenTree::Ident(word), TokenTree::Ident(name), TokenTree::Punct(end), ..]
                if word == "mod" && end.as_char() == ';' =>
            {
                let inner = format!("{folder}/{name}");
                let (flat, nested) = (format!("{inner}.rs"), format!("{inner}/mod.rs"));
                let file = if files.get(&format!("{}/{flat}", package.name)).is_some() { flat } else { nested };
                let body = inlined(files, package, &file, &inner);
                result.extend([TokenTree::Ident(word.clone()), TokenTree::Ident(name.clone())]);
                result.push(TokenTree::Group(Group::new(Delimiter::Brace, body)));
                at += 3;
            }
            [TokenTree::Ident(word), TokenTree::Group(scope), ..] if word == "pub" => {
                result.extend([TokenTree::Ident(word.clone()), TokenTree::Group(scope.clone())]);
                at += 2;
            }
            [TokenTree::Ident(word), TokenTree::Punct(mark), TokenTree::Group(name), ..]
                if word == "env" && mark.as_char() == '!' =>
            {
                let value = if name.to_string().contains("VERSION") { package.version } else { package.name };
                result.push(TokenTree::Literal(Literal::string(value)));
                at += 3;
            }
            [TokenTree::Ident(word), ..] if word == "crate" => {
                let colon = |spacing| TokenTree::Punct(Punct::new(':', spacing));
                result.extend([TokenTree::Ident(word.clone()), colon(Spacing::Joint), colon(Spacing::Alone)]);
                result.push(TokenTree::Ident(Ident::new(PLACE, Span::call_site())));
                at += 1;
            }
            [TokenTree::Group(group), ..] => {
                let body = with_modules(files, package, group.stream(), folder);
                result.push(TokenTree::Group(Group::new(group.delimiter(), body)));
                at += 1;
            }
            [other, ..] => {
                result.push(other.clone());
                at += 1;
            }
            [] => break,
        }
    }
    result.into_iter().collect()
}

/// Without documentation, which no caller compiles against.
pub(crate) fn without_docs(tokens: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let is_doc = |tree: &TokenTree| {
        let TokenTree::Group(group) = tree else { return false };
        let mut words = group.stream().into_iter();
        let is_doc = match (words.next(), words.next()) {
            (Some(word), Some(TokenTree::Group(inner))) if word.to_string() == "cfg_attr" => {
                inner.stream().into_iter().any(|word| word.to_string() == "doc")
            }
            (first, _) => first.is_some_and(|first| first.to_string() == "doc"),
        };
        group.delimiter() == Delimiter::Bracket && is_doc
    };
    let mut result = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match &tokens[at..] {
            [TokenTree::Punct(hash), body, ..] if hash.as_char() == '#' && is_doc(body) => at += 2,
            [TokenTree::Punct(hash), TokenTree::Punct(bang), body, ..]
                if hash.as_char() == '#' && bang.as_char() == '!' && is_doc(body) =>
            {
                at += 3;
            }
            [TokenTree::Group(group), ..] => {
                let body = without_docs(group.stream());
                result.push(TokenTree::Group(Group::new(group.delimiter(), body)));
                at += 1;
            }
            [other, ..] => {
                result.push(other.clone());
                at += 1;
            }
            [] => break,
        }
    }
    result.into_iter().collect()
}
