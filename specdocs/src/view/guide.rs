//! A page of the guide.

use generator::ir::Page;
use serde::Serialize;

use crate::markdown::{Html, Links, document};

/// A page of prose.
#[derive(Debug, Serialize)]
pub(crate) struct GuideView {
    /// Title.
    title: String,
    html: Html,
    headings: Vec<(String, String)>,
}

/// The page, without the title that is its first line.
pub(crate) fn guide(page: &Page, links: &Links<'_>) -> GuideView {
    let body = page.text.split_once('\n').map_or("", |(_, body)| body);
    let found = document(body, links, false);
    GuideView { title: page.title.clone(), html: Html::from_safe_string(found.html), headings: found.headings }
}
