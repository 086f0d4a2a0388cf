//! Loader and checks over mutated specs; what passes the checks goes through every stage behind them.

use std::path::Path;

use speclang::model::Api;
use speclang::{Diagnostic, Severity, Sources, load_and_check, render_json, render_text};

use crate::Random;
use crate::campaign::Target;
use crate::spec::{Corpus, Mutant, Origin};

/// Largest output that is taken for bounded: a mutant is a few kilobytes of YAML.
const LARGEST: usize = 16 << 20;

/// The loader, the checks, and what stands behind them.
#[derive(Debug, Default)]
pub struct Loader {
    corpus: Corpus,
}

impl Target for Loader {
    type Input = Mutant;

    fn draw(&self, random: &mut Random) -> Mutant {
        self.corpus.mutant(random)
    }

    fn judge(&mut self, mutant: &Mutant) -> Result<bool, String> {
        let sources = mutant.spec.sources();
        let (api, found) = load_and_check(&sources);
        findings(&sources, &found)?;
        let accepted = found.iter().all(|found| found.severity != Severity::Error) && !api.services.is_empty();
        if accepted {
            generated(&api)?;
        }
        if mutant.thorough {
            if load_and_check(&sources).1 != found {
                return Err("the same spec gives other findings the second time".to_owned());
            }
            compared(&sources, &api, self.corpus.origin(mutant))?;
            if accepted {
                read_again(sources.clone(), &found)?;
                generated_again(&api)?;
                reference(&sources, &api)?;
            }
        }
        Ok(accepted)
    }

    fn show(&self, mutant: &Mutant) -> String {
        mutant.spec.bundle()
    }

    fn smaller(&self, mutant: &Mutant) -> Vec<Mutant> {
        mutant.smaller()
    }
}

/// What was accepted says the same to one parser as to two.
fn read_again(mut sources: Sources, found: &[Diagnostic]) -> Result<(), String> {
    sources.accept(|_| true);
    let again = load_and_check(&sources).1;
    if again == found { Ok(()) } else { Err(format!("read with one parser there are other findings: {again:?}")) }
}

/// Every finding lies inside a text, says something, and can be shown.
fn findings(sources: &Sources, found: &[Diagnostic]) -> Result<(), String> {
    let texts: Vec<&str> = sources.iter().map(|(_, _, text)| text).collect();
    for finding in found {
        let code = finding.code;
        if finding.message.trim().is_empty() || finding.labels.is_empty() {
            return Err(format!("{code}: a finding without words or place"));
        }
        for label in &finding.labels {
            let range = label.span.range();
            let text = texts.get(label.span.file.0 as usize).ok_or_else(|| format!("{code}: points into no file"))?;
            if text.get(range.clone()).is_none() {
                return Err(format!("{code}: points at {range:?}, which is no part of the text"));
            }
        }
    }
    let shown = render_text(found, sources, false).len() + render_json(found, sources).len();
    if shown > LARGEST { Err(format!("{shown} bytes of findings")) } else { Ok(()) }
}

/// The spec beside the one that it was made from. A diff loads without checking, so that it meets whatever was loaded whole.
fn compared(sources: &Sources, api: &Api, origin: &Origin) -> Result<(), String> {
    if !speclang::load(sources).1.is_empty() {
        return Ok(());
    }
    let new = specdiff::Spec { api, sources };
    let origin = specdiff::Spec { api: &origin.api, sources: &origin.sources };
    for (old, new) in [(origin, new), (new, origin)] {
        let report = specdiff::report(old, new, "old", "new");
        let shown = specdiff::render::markdown(&report).len() + specdiff::render::html(&report, old, new).len();
        if shown > LARGEST {
            return Err(format!("{shown} bytes of changes"));
        }
    }
    match specdiff::diff(new, new).as_slice() {
        [] => Ok(()),
        changes => Err(format!("a spec differs from itself: {:?}", changes[0].changes.first())),
    }
}

/// The crate: its files stand inside, and are of a bounded size.
fn generated(api: &Api) -> Result<(), String> {
    for service in &api.services {
        // Whatever is no Rust ends in a panic, as the printer reads it.
        let files = generator::generate(service);
        for (path, _) in files.iter() {
            let parts = || path.split('/');
            let inside = !path.starts_with('/') && parts().all(|part| !part.is_empty() && part != ".." && part != ".");
            if !inside || path.contains(['\\', '\n', '\0', ':']) {
                return Err(format!("a file outside of the crate: `{path}`"));
            }
        }
        let size: usize = files.iter().map(|(_, text)| text.len()).sum();
        if size > LARGEST {
            return Err(format!("{size} bytes of generated files"));
        }
    }
    Ok(())
}

/// The crate once more: the same, and what is printed is Rust as well as what was to be printed.
fn generated_again(api: &Api) -> Result<(), String> {
    for service in &api.services {
        let files = generator::generate(service);
        if files != generator::generate(service) {
            return Err("the same spec gives another crate the second time".to_owned());
        }
        for (path, text) in files.iter() {
            if Path::new(path).extension().is_some_and(|extension| extension == "rs")
                && let Err(error) = syn::parse_file(text)
            {
                return Err(format!("no Rust in a generated file: {error} in `{path}`"));
            }
        }
    }
    Ok(())
}

/// The reference and the coverage.
fn reference(sources: &Sources, api: &Api) -> Result<(), String> {
    let pages = specdocs::render(api, sources);
    let size: usize = pages.iter().map(|(_, text)| text.len()).sum();
    if size > LARGEST { Err(format!("{size} bytes of pages")) } else { Ok(()) }
}
