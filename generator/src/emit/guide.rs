//! The guide: a module without items for each page, so that its examples are compiled and its links followed.

use quote::{format_ident, quote};

use super::{docs, print};
use crate::ir::Crate;

/// `src/guide.rs`.
pub(super) fn guide(krate: &Crate) -> String {
    let mut about = vec!["How to use this crate, page by page.".to_owned()];
    about.push(String::new());
    let line = |page: &crate::ir::Page| format!("1. [{}]({})", page.title, page.module);
    about.extend(krate.guide.iter().map(line));
    let about = docs::inner(&about);
    let pages = krate.guide.iter().map(|page| {
        let (module, path) = (format_ident!("{}", page.module), format!("../guide/{}.md", page.file));
        quote! {
            #[doc = include_str!(#path)]
            pub mod #module {}
        }
    });
    print::file(&format!("{}/guide", krate.spec_folder), quote!(#about #(#pages)*))
}
