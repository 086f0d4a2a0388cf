//! Values at the end of paths, as error bodies and envelopes have them.

use speclang::model::{Path, ServiceFile};

use crate::Json;

/// The object with the value at the end of the path; objects on the way are made where they are missing.
pub(crate) fn put(object: &mut Json, path: &Path, value: Json) {
    at(object, path.names(), value);
}

fn at(object: &mut Json, names: &[String], value: Json) {
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
    if let Some(envelope) = &file.envelope {
        put(&mut body, &envelope.success, Json::Bool(success));
    }
    body
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
