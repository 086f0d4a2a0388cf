//! Pages of the guide that are those of another service: files with front matter alone, which says `from: <service>`.

use std::cell::RefCell;

use serde::Deserialize;

use super::Base;
use crate::Spanned;
use crate::diagnostic::Diagnostic;
use crate::load::{alike, decode_owned};
use crate::model::{GuidePage, Service, ServiceFile};
use crate::source::Span;

/// The line that begins and ends front matter.
const FENCE: &str = "---";

/// A page that another service has.
#[derive(Debug)]
pub(in crate::load) struct BasedPage {
    name: String,
    from: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "`from: SERVICE`")]
struct FrontMatter {
    from: Spanned<String>,
}

/// Whether a page begins with front matter.
pub(in crate::load) fn is_based(text: &str) -> bool {
    text.lines().next().is_some_and(is_fence)
}

/// The page that a file names in its front matter.
pub(in crate::load) fn based_page(page: GuidePage, text: &str, found: &mut Vec<Diagnostic>) -> Option<BasedPage> {
    let lines = text.split_inclusive('\n');
    let rest: usize = lines.skip(1).skip_while(|line| !is_fence(line)).skip(1).map(str::len).sum();
    let (matter, rest) = text.split_at(text.len() - rest);
    if !rest.trim().is_empty() {
        let at = |byte| u32::try_from(byte).unwrap_or(u32::MAX);
        let span = Span { start: at(matter.len()), end: at(text.trim_end().len()), ..page.span };
        let beside = Diagnostic::error("unknown-base", span, "text next to `from:`");
        found.push(beside.help("remove it, or remove the front matter and write the whole page here"));
        return None;
    }
    let before = found.len();
    let matter = matter.trim_end();
    let Some(root) = alike::parse(page.span.file, matter.strip_suffix(FENCE).unwrap_or(matter), found) else {
        if found.len() == before {
            let empty = Diagnostic::error("unknown-base", page.span, "empty front matter");
            found.push(empty.help("write `from: SERVICE` and `---` below it, or begin the page with its title"));
        }
        return None;
    };
    let told = RefCell::default();
    let read = decode_owned::<FrontMatter>(&root, page.span, &told);
    found.extend(told.into_inner());
    read.map(|FrontMatter { from }| BasedPage { name: page.name, from })
}

fn is_fence(line: &str) -> bool {
    line.trim_end() == FENCE
}

/// Brings the pages that the other service has, with what is called otherwise here.
pub(in crate::load) fn bring_pages(
    service: &mut Service,
    pages: Vec<BasedPage>,
    base: Option<(&Service, &Base)>,
    found: &mut Vec<Diagnostic>,
) {
    for BasedPage { name, from } in pages {
        let named = base.filter(|(_, base)| base.service == from.value);
        let Some((other, _)) = named else {
            let message = format!("this service is not based on `{}`", from.value);
            let help = format!("write `from: {}` in service.yaml, or write the page here", from.value);
            found.push(Diagnostic::error("unknown-base", from.span, message).help(help));
            continue;
        };
        let Some(page) = other.guide.iter().find(|page| page.name == name) else {
            let message = format!("`{}` has no guide page `{name}`", from.value);
            let missing = Diagnostic::error("unknown-base", from.span, message);
            let missing = missing.suggest(&name, other.guide.iter().map(|page| page.name.as_str()));
            found.push(missing.help("name the file as it is there, or write the page here"));
            continue;
        };
        service.guide.push(GuidePage { names: names(other, service), ..page.clone() });
    }
    service.guide.sort_by(|left, right| left.name.cmp(&right.name));
}

/// What examples call by the name of a service, its crate or its program, there and here: the crate as Rust has it first, as it is
/// elsewhere last.
fn names(other: &Service, service: &Service) -> Vec<(String, String)> {
    let (there, here) = (&other.file, &service.file);
    let program = |file: &ServiceFile| file.program.as_ref().map(|program| program.value.clone());
    let mut names = vec![
        (there.crate_name.replace('-', "_"), here.crate_name.replace('-', "_")),
        (there.service.value.clone(), here.service.value.clone()),
    ];
    names.extend(program(there).zip(program(here)));
    names.push((there.crate_name.value.clone(), here.crate_name.value.clone()));
    names
}
