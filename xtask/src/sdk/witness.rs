//! What the service's folder in `conformance/` tells of the package.

use serde::Deserialize;
use speclang::{Entries, FileId, Sources};

use crate::{Failure, disk};

/// Names of the package, and words of its sentences.
pub(crate) struct Witness {
    pub(crate) package: String,
    pub(crate) telling: Vec<String>,
    pub(crate) ends: Vec<String>,
    /// Words of forms that texts were written into, which say nothing.
    pub(crate) form: Vec<String>,
    pub(crate) listed: Vec<char>,
    pub(crate) models: String,
    pub(crate) client: String,
    pub(crate) builder: String,
    pub(crate) request_suffix: String,
    pub(crate) response_suffix: String,
    /// Scalars of the SDK, and those of the spec language that they may stand for.
    pub(crate) types: Entries<Vec<String>>,
    /// The version that `cargo xtask conformance` installs.
    pub(crate) pinned: Option<String>,
}

/// `drift.yaml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    package: String,
    telling: Vec<String>,
    ends: Vec<String>,
    form: Vec<String>,
    listed: Vec<char>,
}

/// What of `witness.yaml` is of use here.
#[derive(Deserialize)]
struct Names {
    models: String,
    client: String,
    builder: String,
    request_suffix: String,
    response_suffix: String,
    types: Entries<Vec<String>>,
}

impl Witness {
    /// Reads the folder of a service; nothing where it has no `drift.yaml`.
    pub(crate) fn read(service: &str) -> Result<Option<Self>, Failure> {
        let Some(words) = file::<Words>(service, "drift.yaml")? else { return Ok(None) };
        let Some(names) = file::<Names>(service, "witness.yaml")? else { return Ok(None) };
        let pinned = text(service, "requirements.in")?.and_then(|text| {
            let mut lines = text.lines().filter_map(|line| line.split_once("=="));
            lines.find(|(package, _)| *package == words.package).map(|(_, version)| version.trim().to_owned())
        });
        let Words { package, telling, ends, form, listed } = words;
        let Names { models, client, builder, request_suffix, response_suffix, types } = names;
        Ok(Some(Self {
            package,
            telling,
            ends,
            form,
            listed,
            models,
            client,
            builder,
            request_suffix,
            response_suffix,
            types,
            pinned,
        }))
    }

    /// A text in its parts; words of a form stand between two of them.
    pub(crate) fn parts(&self, text: &str) -> Vec<String> {
        let text = self.form.iter().fold(text.to_owned(), |text, word| text.replace(word, "\n"));
        let mut parts: Vec<&str> = text.lines().collect();
        for end in &self.ends {
            parts = parts.into_iter().flat_map(|part| part.split_inclusive(end.as_str())).collect();
        }
        parts.into_iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
    }
}

fn text(service: &str, name: &str) -> Result<Option<String>, Failure> {
    disk::read(&disk::root().join("conformance").join(service).join(name))
}

fn file<T: for<'de> Deserialize<'de>>(service: &str, name: &str) -> Result<Option<T>, Failure> {
    let Some(text) = text(service, name)? else { return Ok(None) };
    let shown = format!("conformance/{service}/{name}");
    let sources = Sources::new([(shown.clone(), text)]);
    let (file, found) = speclang::read::<T>(&sources, FileId(0));
    match file {
        Some(file) => Ok(Some(file)),
        None => {
            Err(Failure::Usage(format!("{shown} cannot be read:\n{}", speclang::render_text(&found, &sources, false))))
        }
    }
}
