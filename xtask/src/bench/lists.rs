//! A long page of each list operation, and structs for it as people write them, made from the specs so that no list is forgotten.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::PathBuf;

use generator::ir::{Crate, Enum, ItemKind, Object, Operation, RustType};
use specwright::{Failure, Project, check};

/// How many items a page holds.
const ITEMS: usize = 100;

/// Writes pages and structs below `target/bench`; the file that the benchmark includes.
pub(super) fn write(project: &Project) -> Result<PathBuf, Failure> {
    let folder = project.root().join("target/bench/lists");
    let (mut modules, mut table) = (String::new(), String::new());
    let mut written = BTreeSet::new();
    for krate in check::checked(project)?.services.iter().map(generator::lower) {
        for group in &krate.groups {
            for operation in &group.operations {
                let (Some(paging), Some(own)) = (&operation.paging, operation.response.own()) else { continue };
                // Lists that stand deeper are not compared.
                let [items] = paging.items.as_slice() else { continue };
                // Another site of the same API answers in the same way.
                if !written.insert(operation.id.clone()) {
                    continue;
                }
                let list = List { krate: &krate, operation, response: own, items };
                let page = format!("{}.json", operation.module);
                project.write(&folder.join(&page), &list.page())?;
                modules.push_str(&list.structs());
                let response = format!("{}::{}::{}", krate.lib, group.module, own.name);
                let _ = writeln!(
                    table,
                    "List {{ operation: {:?}, page: include_bytes!({:?}),\n\
                     by_hand: |page| drop(black_box(serde_json::from_slice::<{}::{}>(page).expect(\"a page\"))),\n\
                     ours: |page| drop(black_box({response}::decode_body(page).expect(\"a page\"))) }},",
                    operation.id, page, operation.module, own.name
                );
            }
        }
    }
    let file = folder.join("lists.rs");
    project.write(&file, &format!("{modules}\n/// All of them.\npub const LISTS: &[List] = &[\n{table}];\n"))?;
    Ok(file)
}

struct List<'a> {
    krate: &'a Crate,
    operation: &'a Operation,
    response: &'a Object,
    /// Key of the items.
    items: &'a str,
}

impl List<'_> {
    fn kind(&self, name: &str) -> Option<&ItemKind> {
        let mut items = self.operation.types.iter().chain(&self.krate.types);
        items.find(|item| item.name == name).map(|item| &item.kind)
    }

    /// The structs of the response and of everything in it.
    fn structs(&self) -> String {
        let mut text =
            format!("/// `{}`.\npub mod {} {{\nuse serde::Deserialize;\n", self.operation.id, self.operation.module);
        let mut objects = vec![self.response];
        let mut at = 0;
        while let Some(object) = objects.get(at).copied() {
            at += 1;
            let _ = writeln!(text, "#[derive(Debug, Deserialize)]\npub struct {} {{", object.name);
            for field in &object.fields {
                if field.name != field.wire {
                    let _ = writeln!(text, "#[serde(rename = {:?})]", field.wire);
                }
                let ty = self.by_hand(&field.ty);
                if ty.starts_with("Vec<") {
                    text.push_str("#[serde(default)]\n");
                }
                let _ = writeln!(text, "pub {}: {ty},", field.name);
                if let Some(ItemKind::Object(inner)) = named(&field.ty).and_then(|name| self.kind(name))
                    && objects.iter().all(|known| known.name != inner.name)
                {
                    objects.push(inner);
                }
            }
            text.push_str("}\n");
        }
        text.push_str("}\n");
        text
    }

    /// The type of a field as people write it: amounts as floats, times and codes as they come.
    fn by_hand(&self, ty: &RustType) -> String {
        match ty {
            RustType::String | RustType::Instant | RustType::Date | RustType::Month => "String".to_owned(),
            RustType::Integer => "i64".to_owned(),
            RustType::Unsigned => "u64".to_owned(),
            RustType::Decimal => "f64".to_owned(),
            RustType::Boolean => "bool".to_owned(),
            RustType::List(item) => format!("Vec<{}>", self.by_hand(item)),
            RustType::Any | RustType::Bytes | RustType::File | RustType::Union(_) => "serde_json::Value".to_owned(),
            RustType::Map(value) => format!("std::collections::BTreeMap<String, {}>", self.by_hand(value)),
            RustType::Boxed(value) => format!("Box<{}>", self.by_hand(value)),
            RustType::Option(value) => format!("Option<{}>", self.by_hand(value)),
            RustType::Given(value, _) => self.by_hand(value),
            RustType::Named(name) => match self.kind(name) {
                Some(ItemKind::Enum(values)) if values.integer => "i64".to_owned(),
                Some(ItemKind::Enum(_)) => "String".to_owned(),
                _ => name.clone(),
            },
        }
    }

    fn page(&self) -> String {
        let mut text = String::new();
        self.object(self.response, 1, &mut text);
        text
    }

    fn object(&self, object: &Object, number: usize, text: &mut String) {
        text.push('{');
        for (index, field) in object.fields.iter().enumerate() {
            let comma = if index > 0 { "," } else { "" };
            let _ = write!(text, "{comma}{:?}:", field.wire);
            if let RustType::List(item) = &field.ty {
                let count = if field.wire == self.items { ITEMS } else { 1 };
                text.push('[');
                for number in 0..count {
                    text.push_str(if number > 0 { "," } else { "" });
                    self.value(item, number, text);
                }
                text.push(']');
            } else if (number + index) % 9 == 8 && matches!(field.ty, RustType::Option(_)) {
                text.push_str("null");
            } else {
                self.value(&field.ty, number + index, text);
            }
        }
        text.push('}');
    }

    fn value(&self, ty: &RustType, number: usize, text: &mut String) {
        let (day, hour) = (number % 28 + 1, number % 24);
        let _ = match ty {
            RustType::String => write!(text, "\"{:08x}-价{number:05}\"", number * 2_654_435_761 % 0xffff_ffff),
            RustType::Integer | RustType::Unsigned => write!(text, "{}", number * 31),
            RustType::Decimal => write!(text, "{}.{:02}", number * 17, number * 7919 % 100),
            RustType::Boolean => write!(text, "{}", number.is_multiple_of(2)),
            RustType::Instant => write!(text, "\"2026-01-{day:02}T{hour:02}:03:04Z\""),
            RustType::Date => write!(text, "\"2026-01-{day:02}\""),
            RustType::Month => write!(text, "\"2026-{:02}\"", number % 12 + 1),
            RustType::List(item) => {
                text.push('[');
                self.value(item, number, text);
                text.push(']');
                Ok(())
            }
            // An object within itself would have no end.
            RustType::Any | RustType::Bytes | RustType::File | RustType::Union(_) | RustType::Boxed(_) => {
                write!(text, "null")
            }
            RustType::Map(value) => {
                text.push_str("{\"key\":");
                self.value(value, number, text);
                text.push('}');
                Ok(())
            }
            RustType::Option(value) | RustType::Given(value, _) => {
                self.value(value, number, text);
                Ok(())
            }
            RustType::Named(name) => {
                match self.kind(name) {
                    Some(ItemKind::Enum(values)) => enumerated(values, number, text),
                    Some(ItemKind::Object(object)) => self.object(object, number, text),
                    Some(ItemKind::Union(_)) | None => text.push_str("null"),
                }
                Ok(())
            }
        };
    }
}

fn enumerated(values: &Enum, number: usize, text: &mut String) {
    let wire = values.variants.get(number % values.variants.len().max(1)).map_or("", |variant| &variant.wire);
    let _ = if values.integer { write!(text, "{wire}") } else { write!(text, "{wire:?}") };
}

/// The name of the type that a field holds in the end.
fn named(ty: &RustType) -> Option<&str> {
    match ty {
        RustType::Named(name) => Some(name),
        RustType::List(inner) | RustType::Map(inner) | RustType::Option(inner) | RustType::Given(inner, _) => {
            named(inner)
        }
        _ => None,
    }
}
