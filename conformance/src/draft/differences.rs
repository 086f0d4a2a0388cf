//! The draft of an operation that is based on that of another service: what the package has otherwise, and a question for each
//! parameter that may be left out.

use speclang::Entries;
use speclang::model::{Base, Field, Place, Service};

use super::known::depth;
use super::lines::{Lines, word};
use super::writer::{There, Writer};
use crate::sdk::{Fields, Said};

impl Writer<'_> {
    /// The file of an operation that is based on the one there.
    pub(super) fn differences(&self, there: There<'_>, said: &Said) -> String {
        let mut lines = Lines::default();
        lines.put(0, "# yaml-language-server: $schema=../../../schema.json");
        self.head(&mut lines);
        lines.put(0, &format!("operation: {}", word(&there.operation.id)));
        lines.put(0, &format!("from: {}", there.service.file.service.value));
        for sentence in [&said.title, &said.sentence] {
            self.quote(&mut lines, 0, sentence);
        }
        for key in ["source", "read_on", "read"] {
            lines.empty(0, key);
        }
        let line = format!("{} {}", there.operation.request.method.name(), there.operation.request.path);
        if line != format!("{} {}", said.method, said.path) {
            lines.put(0, &format!("request: {}", super::lines::line(&format!("{} {}", said.method, said.path))));
        }
        let none = Fields::default();
        let places = [
            (Place::Path, &there.operation.path),
            (Place::Query, &there.operation.query),
            (Place::Header, &there.operation.header),
            (Place::Body, &there.operation.body),
        ];
        for (place, own) in places {
            let known = said.parameters.get(place.name()).unwrap_or(&none);
            self.merged(&mut lines, there.service, place.name(), own, known, place != Place::Path);
        }
        self.merged(&mut lines, there.service, "response", there.operation.response.fields(), &said.response, false);
        lines.into_text()
    }

    fn merged(
        &self,
        lines: &mut Lines,
        service: &Service,
        key: &str,
        own: &Entries<Field>,
        known: &Fields,
        asks: bool,
    ) {
        let mut inside = Lines::default();
        for (wire, member) in known.iter() {
            let Some(field) = own.get(wire) else {
                inside.put(1, &format!("{}:", word(wire)));
                self.field(&mut inside, 2, wire, member, key != "response");
                continue;
            };
            let mut deeper = Vec::new();
            self.compare(service, field, &member.kind, wire, &mut Vec::new(), &mut deeper);
            let is_sent = key != "response";
            let differs = is_sent && field.required != member.required;
            let asks = asks && !field.required;
            if !asks && !differs && deeper.is_empty() {
                continue;
            }
            inside.put(1, &format!("{}:", word(wire)));
            self.quote(&mut inside, 2, &member.sentence);
            for line in &deeper {
                inside.quote(2, line);
            }
            if differs {
                inside.put(2, &format!("required: {}", member.required));
            }
            if asks {
                inside.quote(2, "Remove what does not differ.");
                inside.empty(2, "presence");
            } else if !differs {
                inside.empty(2, "doc");
            }
        }
        for (name, _) in own.iter().filter(|(name, _)| known.iter().all(|(wire, _)| wire != name.as_str())) {
            inside.put(1, &format!("{}: not here", word(name)));
        }
        let text = inside.into_text();
        if !text.is_empty() {
            lines.put(0, "");
            lines.put(0, &format!("{key}:"));
            lines.append(&text);
        }
    }

    /// Fields within an object that one of both lacks, at any depth, by their paths.
    fn compare(
        &self,
        service: &Service,
        field: &Field,
        kind: &str,
        path: &str,
        around: &mut Vec<String>,
        told: &mut Vec<String>,
    ) {
        let (_, class) = depth(kind);
        let (Base::Object(own), Some(known)) = (service.base(&field.ty), self.says.models.get(class)) else { return };
        if around.iter().any(|outer| outer == class) {
            return;
        }
        around.push(class.to_owned());
        for (wire, member) in known.iter() {
            match own.get(wire) {
                Some(field) => self.compare(service, field, &member.kind, &format!("{path}.{wire}"), around, told),
                None => told.push(format!("The package has {path}.{wire} ({}), the base spec does not.", member.kind)),
            }
        }
        let missing = own.keys().filter(|name| known.iter().all(|(wire, _)| wire != *name));
        told.extend(missing.map(|name| format!("The package does not have {path}.{name}.")));
        around.pop();
    }
}
