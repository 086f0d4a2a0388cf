//! Where the words of a page lead: operations, types, codes, parameters, pages of the guide, the vendor's pages.

use speclang::model::{Base, Operation, Service};

use crate::anchor;
use crate::book::Book;

/// The links of one page.
#[derive(Clone, Copy)]
pub(crate) struct Links<'b> {
    /// The service that the page is about.
    pub(crate) book: &'b Book<'b>,
    /// The way from the page to the first folder: empty, `../` or `../../`.
    pub(crate) root: &'static str,
    /// The operation that the page is about, whose parameters can be named alone.
    pub(crate) near: Option<&'b Operation>,
}

impl Links<'_> {
    /// The address of a path from this page.
    pub(crate) fn href(&self, path: &str) -> String {
        format!("{}{path}", self.root)
    }

    /// Where a word leads that is a name of the API.
    pub(crate) fn word(&self, word: &str) -> Option<String> {
        let book = self.book;
        let parameter = || {
            let near = self.near?;
            has_parameter(near, word, book.service).then_some(())?;
            Some(format!("{}#{}", book.operation_page(&near.id)?, anchor::id("param", word)))
        };
        let path = parameter()
            .or_else(|| book.operation_page(word))
            .or_else(|| book.type_place(word))
            .or_else(|| book.code_place(word))?;
        Some(self.href(&path))
    }

    /// Where a link of the guide leads: an https address, or an item of the generated crate that has a page here.
    pub(crate) fn target(&self, target: &str) -> Option<String> {
        if target.starts_with("https://") {
            return Some(target.to_owned());
        }
        let mut parts = target.strip_prefix("crate::")?.split("::");
        let (module, item) = (parts.next()?, parts.next());
        let path = match (module, item) {
            ("guide", Some(page)) => self.book.guide_page(page),
            ("error_codes", _) => Some(self.book.page("errors")),
            (_, Some(item)) => self.book.operation_page(item).or_else(|| self.book.type_place(item)),
            _ => None,
        };
        path.map(|path| self.href(&path))
    }
}

/// Whether the operation has the parameter, or with dots the field inside one.
fn has_parameter(operation: &Operation, path: &str, service: &Service) -> bool {
    let mut names = path.split('.');
    let mut field = names.next().and_then(|name| operation.parameter(name)).map(|(_, field)| field);
    for name in names {
        field = match field.map(|field| service.base(&field.ty)) {
            Some(Base::Object(fields)) => fields.get(name),
            _ => None,
        };
    }
    field.is_some()
}
