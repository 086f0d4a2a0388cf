//! Which operation a method and a path belong to.

use speclang::model::{Operation, Service};

use super::query::decode;

/// Where a request goes.
pub(crate) enum Route<'a> {
    /// To an operation, with the values of its placeholders.
    Operation(&'a Operation, Vec<(String, String)>),
    /// The path is known, but not with this method.
    OtherMethod,
    /// Nobody knows the path.
    Nowhere,
}

/// Looks a request up. Of several templates that fit, the one with the fewest placeholders counts.
pub(crate) fn find<'a>(service: &'a Service, method: &str, path: &str) -> Route<'a> {
    let fits = |operation: &'a Operation| Some((operation, placeholders(&operation.request.path, path)?));
    let mut fitting: Vec<_> = service.operations.iter().filter_map(fits).collect();
    fitting.sort_by_key(|(_, values)| values.len());
    let known = !fitting.is_empty();
    match fitting.into_iter().find(|(operation, _)| operation.request.method.name() == method) {
        Some((operation, values)) => Route::Operation(operation, values),
        None if known => Route::OtherMethod,
        None => Route::Nowhere,
    }
}

/// The values of a template's placeholders in a path that fits.
fn placeholders(template: &str, path: &str) -> Option<Vec<(String, String)>> {
    let path = path.strip_suffix('/').unwrap_or(path);
    let (mut wanted, mut found) = (template.split('/'), path.split('/'));
    let mut values = Vec::new();
    loop {
        match (wanted.next(), found.next()) {
            (None, None) => return Some(values),
            (Some(wanted), Some(found)) => match wanted.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
                // A plus in a path is a plus.
                Some(name) if !found.is_empty() => {
                    values.push((name.to_owned(), decode(&found.replace('+', "%2B")).ok()?));
                }
                None if wanted == found => {}
                _ => return None,
            },
            _ => return None,
        }
    }
}
