//! What the body of an error says, in the first documented form that fits.

use crate::decode::{Watch, texts};
use crate::{ErrorBody, Path, Service};

/// One error of a body; each text is empty where it is missing.
#[derive(Default)]
pub(super) struct OneError {
    pub(super) code: String,
    pub(super) message: String,
}

/// What an error's body says.
#[derive(Default)]
pub(super) struct Said {
    /// All errors of the body; the first decides.
    pub(super) errors: Vec<OneError>,
    pub(super) request_id: Option<String>,
    /// The object with the fields that only some codes carry.
    pub(super) fields: Option<Path>,
}

impl Said {
    /// What the body says. `counts` tells which codes are codes of errors.
    ///
    /// The first form with a code is the body's; where none has one, the first with a message. A message that is missing
    /// there may stand where another form has it, so that none is lost.
    pub(super) fn of(service: &'static Service, body: &[u8], counts: impl Fn(&str) -> bool) -> Self {
        let seen = Watch::over(body, names(service));
        let forms = service.error_bodies;
        let read: Vec<Vec<OneError>> = forms.iter().map(|form| errors(form, body, &seen)).collect();
        let has_code =
            |errors: &Vec<OneError>| errors.iter().any(|error| !error.code.is_empty() && counts(&error.code));
        let has_message = |errors: &Vec<OneError>| errors.iter().any(|error| !error.message.is_empty());
        let Some(at) = read.iter().position(has_code).or_else(|| read.iter().position(has_message)) else {
            return Self::default();
        };
        // Two forms may share the path of the code; which one it is, the other paths tell.
        let mut alike: Vec<usize> = (0..forms.len()).collect();
        alike.sort_by_key(|other| forms[*other].code != forms[at].code);
        let text = |path: Option<Path>| seen.read_at::<String>(body, path?).filter(|text| !text.is_empty());
        let request_id = alike.iter().find_map(|other| text(forms[*other].request_id));
        let message = alike.iter().flat_map(|other| &read[*other]).map(|error| &error.message);
        let message = message.into_iter().find(|message| !message.is_empty()).cloned().unwrap_or_default();
        let mut errors = read.into_iter().nth(at).unwrap_or_default();
        if let Some(first) = errors.first_mut().filter(|first| first.message.is_empty()) {
            first.message = message;
        }
        Self { errors, request_id, fields: forms[at].fields }
    }
}

/// What has to be looked out for in a body to tell whether it is that of an error.
pub(super) fn codes(service: &'static Service) -> impl Iterator<Item = &'static str> {
    let forms = service.error_bodies.iter().flat_map(|form| [form.several, form.code, form.or]);
    forms.chain(service.envelope.map(|envelope| envelope.success)).flatten().filter_map(Path::first)
}

/// All outermost names of the forms.
fn names(service: &'static Service) -> impl Iterator<Item = &'static str> {
    let all = |form: &ErrorBody| [form.several, form.code, form.or, form.message, form.request_id];
    service.error_bodies.iter().flat_map(all).flatten().filter_map(Path::first)
}

/// Whether the body has a code in this form that counts.
pub(super) fn has_code(form: &ErrorBody, body: &[u8], seen: &Watch, counts: impl Fn(&str) -> bool) -> bool {
    let has_path = form.code.is_some();
    has_path && errors(form, body, seen).iter().any(|error| !error.code.is_empty() && counts(&error.code))
}

/// The errors that the body has in this form: those with a code or a message.
fn errors(form: &ErrorBody, body: &[u8], seen: &Watch) -> Vec<OneError> {
    let Some(list) = form.several else {
        let one = one(form, body, seen);
        return one.into_iter().collect();
    };
    let items = seen.text_at(body, list).and_then(|list| texts(list).ok()).unwrap_or_default();
    let names = [form.code, form.or, form.message];
    let error = |item: &str| {
        let body = item.as_bytes();
        one(form, body, &Watch::over(body, names.into_iter().flatten().filter_map(Path::first)))
    };
    items.into_iter().filter_map(error).collect()
}

fn one(form: &ErrorBody, body: &[u8], seen: &Watch) -> Option<OneError> {
    let text = |path: Path| seen.read_at::<String>(body, path).filter(|text| !text.is_empty());
    let code = form.code.and_then(text).or_else(|| form.or.and_then(text)).unwrap_or_default();
    let message = form.message.and_then(|path| text(path).or_else(|| whole(body, seen, path))).unwrap_or_default();
    (!code.is_empty() || !message.is_empty()).then_some(OneError { code, message })
}

/// A message that is no text, as the JSON that it is: what a vendor says is not lost.
fn whole(body: &[u8], seen: &Watch, path: Path) -> Option<String> {
    let json = seen.text_at(body, path)?.trim();
    (!matches!(json, "null" | "\"\"" | "{}" | "[]")).then(|| json.to_owned())
}
