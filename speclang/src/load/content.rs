//! What one file holds, read by itself: no other file is asked, so that all of them can be read at once.

use super::base::{self, BasedPage};
use super::tree::{self, Node};
use super::{alike, characters, empty, files, quotes};
use crate::diagnostic::Diagnostic;
use crate::model::GuidePage;
use crate::source::FileId;

/// What a file holds, before the files of a service are seen beside each other.
pub(super) enum Content {
    Page(GuidePage),
    /// A page that is that of another service.
    PageOf(BasedPage),
    Tree(Node),
    /// Nothing that belongs to a service, and nothing that it misses.
    Nothing,
    /// Something that could not be read.
    Broken,
}

/// Reads one file by itself; with one parser where both have read its text before.
pub(super) fn content(file: FileId, path: &str, text: &str, accepted: bool) -> (Content, Vec<Diagnostic>) {
    let mut found = Vec::new();
    characters::of_file(file, text, &mut found);
    let content = if files::is_page(path) {
        page(file, path, text, &mut found)
    } else {
        yaml(file, text, accepted, &mut found).map_or(Content::Broken, Content::Tree)
    };
    files::bound(&mut found, 0, file);
    (content, found)
}

fn page(file: FileId, path: &str, text: &str, found: &mut Vec<Diagnostic>) -> Content {
    let Some(page) = GuidePage::read(file, path, text) else {
        found.push(files::misplaced_page(file));
        return Content::Nothing;
    };
    if !base::is_based(text) {
        return Content::Page(page);
    }
    base::based_page(page, text, found).map_or(Content::Broken, Content::PageOf)
}

fn yaml(file: FileId, text: &str, accepted: bool, found: &mut Vec<Diagnostic>) -> Option<Node> {
    // Whatever is no YAML has been reported by now.
    let is_clean = found.is_empty();
    quotes::of_file(file, text, found);
    if !is_clean && !files::is_yaml(text) {
        return None;
    }
    let before = found.len();
    let parse = if accepted { tree::parse } else { alike::parse };
    let Some(root) = parse(file, text, found) else {
        if found.len() == before {
            found.push(files::empty(file, text));
        }
        return None;
    };
    characters::of_values(&root, text, found);
    (!empty::of_values(&root, found)).then_some(root)
}
