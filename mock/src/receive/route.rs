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
    let segments: Vec<&str> = path.strip_suffix('/').unwrap_or(path).split('/').collect();
    let fits = |operation: &'a Operation| {
        let wanted: Vec<&str> = operation.request.path.split('/').collect();
        Some((operation, placeholders(operation, &wanted, &segments)?))
    };
    let mut fitting: Vec<_> = service.operations.iter().filter_map(fits).collect();
    fitting.sort_by_key(|(operation, values)| {
        (operation.path.iter().any(|(_, field)| field.segments.is_some()), values.len())
    });
    let known = !fitting.is_empty();
    match fitting.into_iter().find(|(operation, _)| operation.request.method.name() == method) {
        Some((operation, values)) => Route::Operation(operation, values),
        None if known => Route::OtherMethod,
        None => Route::Nowhere,
    }
}

/// The values of a template's placeholders in a path that fits.
fn placeholders(operation: &Operation, wanted: &[&str], found: &[&str]) -> Option<Vec<(String, String)>> {
    let Some((first, rest)) = wanted.split_first() else {
        return found.is_empty().then(Vec::new);
    };
    let many = first.strip_prefix('{').and_then(|name| name.strip_suffix('}'));
    let many = many.filter(|name| operation.path.get(name).is_some_and(|field| field.segments.is_some()));
    if let Some(name) = many {
        return (1..=found.len()).rev().find_map(|count| {
            let (taken, left) = found.split_at(count);
            let parts = taken.iter().map(|part| value(part).filter(|part| !matches!(part.as_str(), "." | "..")));
            let parts = parts.collect::<Option<Vec<String>>>()?;
            let others = placeholders(operation, rest, left)?;
            Some([vec![(name.to_owned(), parts.join("/"))], others].concat())
        });
    }
    let (segment, left) = found.split_first()?;
    Some([in_segment(first, segment)?, placeholders(operation, rest, left)?].concat())
}

/// The values of the placeholders of one segment.
fn in_segment(wanted: &str, found: &str) -> Option<Vec<(String, String)>> {
    let Some((before, placeholder)) = wanted.split_once('{') else {
        return (wanted == found).then(Vec::new);
    };
    let found = found.strip_prefix(before)?;
    let (name, behind) = placeholder.split_once('}')?;
    let end = match behind.split('{').next().unwrap_or_default() {
        "" => found.len(),
        // A value has a character at least.
        text => found.char_indices().skip(1).map(|(at, _)| at).find(|at| found[*at..].starts_with(text))?,
    };
    let (own, rest) = found.split_at(end);
    Some([vec![(name.to_owned(), value(own)?)], in_segment(behind, rest)?].concat())
}

/// A value that is not empty; a plus in a path is a plus.
fn value(text: &str) -> Option<String> {
    if text.is_empty() { None } else { decode(&text.replace('+', "%2B")).ok() }
}

#[cfg(test)]
mod tests {
    use super::{base, below, in_segment};

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

    #[test]
    fn a_segment_may_hold_several_values() {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        for (wanted, found, values) in [
            ("things", "things", Some(vec![])),
            ("{id}", "a%2Fb", Some(vec![pair("id", "a/b")])),
            ("v{n}", "v2", Some(vec![pair("n", "2")])),
            ("v{n}", "v", None),
            ("{base}...{head}", "a+b...c", Some(vec![pair("base", "a+b"), pair("head", "c")])),
            ("{base}...{head}", "...c", None),
            ("{base}...{head}", "a..c", None),
            ("{id}:go", "x:go", Some(vec![pair("id", "x")])),
        ] {
            assert_eq!(in_segment(wanted, found), values, "{wanted} {found}");
        }
    }
}
