//! Specs of a folder: read, loaded and checked.

use std::path::Path;

use specfiles::Refusal;
use speclang::model::Api;
use speclang::{Severity, Sources, Unread, load_and_check, render_text};

use crate::Failed;

/// The services below a folder, and what warns of something in them; files are shown with their paths from here.
pub(crate) fn specs(folder: &Path) -> Result<(Api, String), Failed> {
    let files = specfiles::specs(folder);
    if files.is_empty() {
        return Err(Failed(format!("error: no spec files found below {}", folder.display())));
    }
    let shown = format!("{}/", folder.display());
    let files = files.into_iter().map(|(path, content)| (path, content.map_err(unread)));
    let sources = Sources::with_unread(&shown, files);
    let (api, found) = load_and_check(&sources);
    let told = render_text(&found, &sources, false);
    if found.iter().any(|found| found.severity == Severity::Error) { Err(Failed(told)) } else { Ok((api, told)) }
}

fn unread(why: Refusal) -> Unread {
    let severity = if why.is_rule() { Severity::Warning } else { Severity::Error };
    let (message, help) = (why.to_string(), why.help().to_owned());
    let (text, at) = match why {
        Refusal::Text { before, at } => (before, at),
        _ => (String::new(), 0),
    };
    Unread { severity, message, help, text, at }
}
