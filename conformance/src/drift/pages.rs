//! Operations by how long ago their page was read: those never read first, then the oldest.

use std::fmt::Write;

use serde::Serialize;
use speclang::model::Service;
use speclang::text::markdown;

use super::day;
use super::shown::Form;

/// The pages of one service.
#[derive(Debug, Serialize)]
pub(super) struct Pages {
    service: String,
    pages: Vec<Page>,
}

/// The page of one operation. Absent days sort first.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
struct Page {
    read_on: Option<String>,
    days_ago: Option<i64>,
    operation: String,
    source: String,
}

impl Pages {
    pub(super) fn of(service: &Service) -> Self {
        let today = day::today();
        let mut pages: Vec<Page> = service
            .operations
            .iter()
            .map(|operation| Page {
                read_on: operation.read_on.clone(),
                days_ago: operation.read_on.as_deref().and_then(day::number).map(|day| today - day),
                operation: operation.id.value.clone(),
                source: service.page(&operation.source),
            })
            .collect();
        pages.sort();
        Self { service: service.file.service.value.clone(), pages }
    }

    pub(super) fn shown(&self, form: Form) -> String {
        let title = format!("{}: pages of {} operations by date of reading", self.service, self.pages.len());
        let when = |page: &Page| page.read_on.clone().unwrap_or_else(|| "never".to_owned());
        let ago = |page: &Page| match page.days_ago {
            Some(1) => "1 day ago".to_owned(),
            Some(days) => format!("{days} days ago"),
            None => String::new(),
        };
        if let Form::Markdown = form {
            let row = |page: &Page| [when(page), ago(page), page.operation.clone(), page.source.clone()];
            let rows: Vec<Vec<String>> =
                self.pages.iter().map(|page| row(page).iter().map(|text| markdown::cell(text)).collect()).collect();
            let table = markdown::table(&["read", "ago", "operation", "page"], &rows);
            return format!("## {}\n\n{}\n", markdown::line(&title), table.join("\n"));
        }
        let mut text = format!("{title}\n");
        let width = self.pages.iter().map(|page| page.operation.len()).max().unwrap_or_default();
        for page in &self.pages {
            let _ =
                writeln!(text, "{:<10}  {:>13}  {:<width$}  {}", when(page), ago(page), page.operation, page.source);
        }
        text
    }
}
