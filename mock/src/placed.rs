//! Values at the end of paths, as error bodies and envelopes have them.

use speclang::model::{Path, ServiceFile};

use crate::Json;

/// The object with the value at the end of the path; objects on the way are made where they are missing.
pub(crate) fn put(object: &mut Json, path: &Path, value: Json) {
    at(object, path.names(), value);
}

/// The same with the names of the path. Without a name the value is all.
pub(crate) fn at(object: &mut Json, names: &[String], value: Json) {
    let Some((name, rest)) = names.split_first() else {
        *object = value;
        return;
    };
    if !matches!(object, Json::Object(_)) {
        *object = Json::Object(Vec::new());
    }
    let Json::Object(members) = object else { return };
    let place = members.iter().position(|(known, _)| known == name).unwrap_or_else(|| {
        members.push((name.clone(), Json::Null));
        members.len() - 1
    });
    at(&mut members[place].1, rest, value);
}

/// A body with what the service's envelope says of it.
pub(crate) fn told(file: &ServiceFile, body: &Json, success: bool) -> Json {
    let mut body = body.clone();
    if let Some(path) = file.envelope.as_ref().and_then(|envelope| envelope.success.as_ref()) {
        put(&mut body, path, Json::Bool(success));
    }
    body
}

/// A response in what the service wraps it in, with what stands beside it there.
pub(crate) fn wrapped(file: &ServiceFile, response: &Response) -> Json {
    let Some(data) = file.envelope.as_ref().and_then(|envelope| envelope.data.as_ref()) else {
        return told(file, &response.body, true);
    };
    let mut whole = Json::Object(Vec::new());
    put(&mut whole, data, response.body.clone());
    for (names, value) in &response.beside {
        at(&mut whole, names, value.clone());
    }
    told(file, &whole, true)
}

/// A response before it is wrapped.
#[derive(Debug, Clone)]
pub(crate) struct Response {
    pub(crate) body: Json,
    /// What stands beside it in the wrapper, by the names that lead there.
    pub(crate) beside: Vec<(Vec<String>, Json)>,
}

impl From<Json> for Response {
    fn from(body: Json) -> Self {
        Self { body, beside: Vec::new() }
    }
}

impl Response {
    /// Puts values into the response, or beside it, at the end of paths through the wrapper.
    pub(crate) fn put_all<'p>(&mut self, data: &[String], values: impl IntoIterator<Item = (&'p Path, Json)>) {
        for (path, value) in values {
            match path.names().strip_prefix(data) {
                Some(inside) => at(&mut self.body, inside, value),
                None => self.beside.push((path.names().to_vec(), value)),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::put;
    use crate::Json;

    #[test]
    fn a_value_joins_what_stands_on_its_path() {
        let mut body = Json::parse(r#"{"error":{"a":1},"x":2}"#).expect("JSON");
        put(&mut body, &"error.code".parse().expect("a path"), Json::text("E"));
        put(&mut body, &"\"b.c\".d".parse().expect("a path"), Json::Bool(false));
        assert_eq!(body.to_string(), r#"{"error":{"a":1,"code":"E"},"x":2,"b.c":{"d":false}}"#);
    }
}
