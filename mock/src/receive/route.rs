//! Which operation a method and a path belong to.

use std::cmp::Reverse;

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

/// Looks a request up: below the path of an endpoint, or at the root, where clients are led that know the server alone. Of several
/// templates that fit, the one with the fewest placeholders counts.
pub(crate) fn find<'a>(service: &'a Service, method: &str, path: &str) -> Route<'a> {
    let endpoints = service.file.endpoints.iter().map(|(_, endpoint)| endpoint.url.value.as_str());
    let mut bases: Vec<&str> = endpoints.map(base).filter(|base| !base.is_empty()).collect();
    bases.sort_by_key(|base| Reverse(base.matches('/').count()));
    let below = bases.into_iter().filter_map(|base| below(base, path));
    let mut other = Route::Nowhere;
    for path in below.chain([path]) {
        match at_root(service, method, path) {
            Route::Nowhere => {}
            Route::OtherMethod => other = Route::OtherMethod,
            found @ Route::Operation(..) => return found,
        }
    }
    other
}

/// The path of an address.
fn base(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.find('/').map_or("", |slash| &rest[slash..])
}

/// What is left of a path below another one, in which a segment with a variable stands for any.
fn below<'a>(base: &str, path: &'a str) -> Option<&'a str> {
    let mut rest = path.strip_prefix('/')?;
    for wanted in base.split('/').skip(1) {
        let (found, behind) = rest.split_once('/')?;
        let fits = match (wanted.split_once('{'), wanted.rsplit_once('}')) {
            (Some((before, _)), Some((_, after))) => found
                .strip_prefix(before)
                .and_then(|found| found.strip_suffix(after))
                .is_some_and(|value| !value.is_empty()),
            _ => wanted == found,
        };
        if !fits {
            return None;
        }
        rest = behind;
    }
    Some(&path[path.len() - rest.len() - 1..])
}

fn at_root<'a>(service: &'a Service, method: &str, path: &str) -> Route<'a> {
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

#[cfg(test)]
mod tests {
    use super::{base, below};

    #[test]
    fn paths_are_read_below_that_of_an_endpoint() {
        assert_eq!(base("https://{shop}.example:8443/api/v3"), "/api/v3");
        assert_eq!(base("https://example.com"), "");
        for (path, rest) in [
            ("/api/v3/things/1", Some("/things/1")),
            ("/api/v3/", Some("/")),
            ("/api/v3", None),
            ("/api/v4/things", None),
            ("/things", None),
        ] {
            assert_eq!(below("/api/v3", path), rest, "{path}");
        }
        assert_eq!(below("/{shop}/v{n}", "/north/v2/things"), Some("/things"));
        assert_eq!(below("/{shop}/v{n}", "/north/2/things"), None);
        assert_eq!(below("/{shop}/v{n}", "//v2/things"), None);
    }
}
