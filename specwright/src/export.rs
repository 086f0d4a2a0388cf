//! `cargo xtask export SERVICE`: a description of `OpenAPI` 3.1 on standard output, with the whole spec in extensions.

use speclang::text::hidden;

use crate::{Failure, Outcome, Project, check, disk, service_names};

/// What the verb takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Name of the service.
    service: String,
}

pub(crate) fn run(project: &Project, args: &Args) -> Outcome {
    let (api, sources) = check::checked_texts(project)?;
    let Some(service) = api.services.iter().find(|service| service.file.service.as_str() == args.service) else {
        return Err(Failure::no_service(&args.service, service_names(&api)));
    };
    let json = specopenapi::export(service, &sources)
        .map_err(|why| Failure::Usage(format!("`{}` cannot be exported: {why}", args.service)))?;
    disk::print_rendered(&hidden::json(&json))
}
