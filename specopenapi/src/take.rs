//! A description becomes a service: read, drafted, pruned, and proven by `check`.

mod body;
mod constants;
mod context;
mod document;
mod draft;
mod errors;
mod every_call;
mod field;
mod form_style;
mod forms;
mod groups;
mod html;
mod limits;
mod maps;
mod media_type;
mod names;
mod operation;
mod parameters;
mod parts;
mod print;
mod prove;
mod prune;
mod raw;
mod response;
mod schema;
mod security;
mod sent;
mod servers;
mod service;
mod tags;
mod texts;
mod typed;
mod types;
mod unions;

use self::document::Document;
use self::draft::{Body, Draft, Field};
use crate::extension;
use crate::left::{LeftOut, Reason, counted};

/// A service made of a description.
#[derive(Debug)]
pub struct Taken {
    /// The files: paths below the folder of the service, and texts.
    pub files: Vec<(String, String)>,
    /// What was left out, sorted by reason and place.
    pub left: Vec<LeftOut>,
    /// How much was taken over.
    pub counts: Counts,
}

/// How much of a description a service has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Operations of the description.
    pub described: usize,
    /// Operations of the service.
    pub operations: usize,
    /// Types of the service.
    pub types: usize,
    /// Enumerations among them.
    pub enumerations: usize,
    /// Unions of objects among them.
    pub unions: usize,
    /// Parameters of requests.
    pub parameters: usize,
    /// Fields of responses and types.
    pub fields: usize,
    /// Limits of parameters and fields.
    pub limits: usize,
    /// Codes of errors.
    pub codes: usize,
}

impl Taken {
    /// How often each reason comes, the commonest first.
    #[must_use]
    pub fn reasons(&self) -> Vec<(Reason, usize)> {
        counted(&self.left)
    }

    /// The report: a line each, with reason, place and detail between tabs.
    #[must_use]
    pub fn report(&self) -> String {
        let lines = self.left.iter().map(|left| format!("{left}\n"));
        std::iter::once("reason\tpointer\tdetail\n".to_owned()).chain(lines).collect()
    }
}

/// Makes a service of the text of a description.
///
/// # Errors
///
/// One sentence, if the text is no description of `OpenAPI` 3.0 or 3.1, or has no operation that can be taken over.
pub fn import(text: &str, service: &str) -> Result<Taken, String> {
    let document = Document::read(text)?;
    if let Some(files) = extension::files(document.root().node, service) {
        return files.map(|files| Taken { files, left: Vec::new(), counts: Counts::default() });
    }
    let (mut draft, mut left, had) = service::draft(&document);
    constants::settle(&mut draft);
    tags::settle(&mut draft);
    form_style::settle(&mut draft, &mut left);
    prune::prune(&mut draft, &mut left);
    let files = prove::prove(&mut draft, service, &mut left)?;
    let counts = counts(&draft, had.operations);
    let files = files.into_iter().map(|file| (file.path, file.text)).collect();
    Ok(Taken { files, left: left.finish(), counts })
}

fn counts(draft: &Draft, described: usize) -> Counts {
    let mut counts = Counts { described, operations: draft.operations.len(), ..Counts::default() };
    let sent = prune::sent(draft);
    let used = prune::reached(draft, draft.operations.iter().flat_map(draft::Operation::used_types));
    counts.types = used.len();
    let limits = |fields: &[Field]| fields.iter().map(|field| field.limits.len()).sum::<usize>();
    for operation in &draft.operations {
        for (_, fields) in &operation.parameters {
            counts.parameters += fields.len();
            counts.limits += limits(fields);
        }
        counts.fields += operation.response.fields().len();
    }
    for number in used {
        match &draft.types[number].body {
            Body::Fields(fields) => {
                counts.fields += fields.len();
                counts.limits += if sent.contains(&number) { limits(fields) } else { 0 };
            }
            Body::Values { .. } => counts.enumerations += 1,
            Body::Tagged { .. } => counts.unions += 1,
            Body::Unread => {}
        }
    }
    let codes: std::collections::BTreeSet<u16> =
        draft.operations.iter().flat_map(|operation| operation.errors.iter().copied()).collect();
    counts.codes = codes.len();
    counts
}
