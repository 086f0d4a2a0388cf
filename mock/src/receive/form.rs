//! Bodies that are forms: pairs of keys and texts, read back to the tree that the spec describes.

use std::cell::RefCell;

use hyper::HeaderMap;
use hyper::header::CONTENT_TYPE;
use speclang::Entries;
use speclang::model::{Base, Field, ListStyle, ObjectStyle, Scalar, Service, Tagged, Type};

use super::{multipart, query};
use crate::json::DEEPEST;
use crate::{Given, Json};

/// A form, read as the body of an operation.
pub(super) struct Form<'a> {
    service: &'a Service,
    pairs: Vec<(String, String)>,
    /// Which of the pairs a parameter has claimed.
    claimed: RefCell<Vec<bool>>,
    /// Names and contents of files, where the body has any.
    files: Option<Box<Self>>,
}

impl<'a> Form<'a> {
    /// The pairs of a body, or why it is no form.
    pub(super) fn read(service: &'a Service, headers: &HeaderMap, body: &[u8]) -> Result<Self, String> {
        let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let media_type = content_type.split(';').next().unwrap_or_default().trim();
        if !body.is_empty() && !media_type.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
            return Err("is not application/x-www-form-urlencoded by its Content-Type".to_owned());
        }
        let text = std::str::from_utf8(body).map_err(|_| "is not UTF-8".to_owned())?;
        let pairs = query::pairs(text).into_iter().map(|(name, value)| Ok((name?, value?)));
        let pairs = pairs.collect::<Result<Vec<_>, String>>()?;
        refuse_deep(&pairs)?;
        Ok(Self { service, claimed: RefCell::new(vec![false; pairs.len()]), pairs, files: None })
    }

    /// The same of a body of several parts, of which some may be files.
    pub(super) fn of_parts(service: &'a Service, headers: &HeaderMap, body: &[u8]) -> Result<Self, String> {
        let parts = multipart::read(headers, body)?;
        let (files, texts): (Vec<_>, Vec<_>) = parts.into_iter().partition(|part| part.is_file);
        let named = |parts: Vec<multipart::Part>| parts.into_iter().map(|part| (part.name, part.text)).collect();
        let (pairs, files): (Vec<_>, Vec<_>) = (named(texts), named(files));
        refuse_deep(&pairs)?;
        refuse_deep(&files)?;
        let claimed = RefCell::new(vec![false; pairs.len()]);
        let files = Some(Box::new(Self {
            service,
            claimed: RefCell::new(vec![false; files.len()]),
            pairs: files,
            files: None,
        }));
        Ok(Self { service, pairs, claimed, files })
    }

    /// What the form says for a parameter.
    pub(super) fn given(&self, name: &str, field: &Field) -> Given {
        let is_file = matches!(self.service.base_of_values(&field.ty), Base::Scalar(Scalar::File, _));
        let said = match &self.files {
            Some(files) if is_file => files.value(name, &field.ty),
            _ => self.value(name, &field.ty),
        };
        match said {
            Ok(value) => Given::of_member(value.as_ref()),
            Err(why) => Given::Broken(why),
        }
    }

    /// Names that no parameter has claimed, once all have been read.
    pub(super) fn strangers(&self) -> Vec<String> {
        let claimed = self.claimed.borrow();
        let free = self.pairs.iter().zip(claimed.iter()).filter(|(_, claimed)| !**claimed);
        let own = free.map(|((name, _), _)| name.clone());
        own.chain(self.files.iter().flat_map(|files| files.strangers())).collect()
    }

    /// The value under a key; nothing where no pair speaks of it.
    fn value(&self, key: &str, ty: &Type) -> Result<Option<Json>, String> {
        if let Some(value) = self.below(key, ty)? {
            return Ok(Some(value));
        }
        match self.texts(key).as_slice() {
            [] => Ok(None),
            [text] if *text == self.empty_string() => Ok(Some(Json::text(""))),
            [text] => Ok(Some(Json::text(*text))),
            _ => Err("is duplicate".to_owned()),
        }
    }

    /// What keys that lead further say of a value that holds others; nothing where there are none.
    fn below(&self, key: &str, ty: &Type) -> Result<Option<Json>, String> {
        match ty {
            Type::List(item) => return Ok(self.items(key, item)?.map(Json::List)),
            Type::Map(values) => return Ok(self.entries(key, values)?.map(Json::Object)),
            // At most one of the types has such keys.
            Type::Union(members) => {
                for member in members {
                    if let Some(value) = self.below(key, member)? {
                        return Ok(Some(value));
                    }
                }
                return Ok(None);
            }
            Type::Scalar(_) | Type::Named(_) => {}
        }
        match self.service.base(ty) {
            Base::Scalar(Scalar::Any, _) => Ok(self.anything(key)),
            Base::Object(fields) => self.fields(key, fields),
            Base::Tagged(union) => self.tagged(key, union),
            _ => Ok(None),
        }
    }

    /// The object of these fields.
    fn fields(&self, key: &str, fields: &Entries<Field>) -> Result<Option<Json>, String> {
        let mut members = Vec::new();
        for (name, field) in fields {
            let inner = self.inner(key, &name.value);
            if self.speaks_of(&inner) {
                members.extend(self.value(&inner, &field.ty)?.map(|value| (name.value.clone(), value)));
            }
        }
        Ok((!members.is_empty()).then_some(Json::Object(members)))
    }

    /// The object of the type that its tag names; one of a tag that is not listed is whatever it is.
    fn tagged(&self, key: &str, union: &Tagged) -> Result<Option<Json>, String> {
        let tags = self.texts(&self.inner(key, &union.tagged_by));
        let tag = tags.first().copied();
        let Some(ty) = union.member(tag) else { return Ok(self.anything(key)) };
        let object = self.below(key, ty)?;
        let Some(tag) = tag else { return Ok(object) };
        let mut members = match object {
            Some(Json::Object(members)) => members,
            _ => Vec::new(),
        };
        members.retain(|(name, _)| *name != union.tagged_by.value);
        members.insert(0, (union.tagged_by.value.clone(), Json::text(tag)));
        Ok(Some(Json::Object(members)))
    }

    /// The entries of a map, in the order in which they stand; nothing where it has none.
    fn entries(&self, key: &str, values: &Type) -> Result<Option<Vec<(String, Json)>>, String> {
        let mut entries: Vec<(String, Json)> = Vec::new();
        for name in self.keys_below(key) {
            let value = self.value(&self.inner(key, &name), values)?;
            entries.extend(value.map(|value| (name, value)));
        }
        Ok((!entries.is_empty()).then_some(entries))
    }

    /// Whatever stands under a key, as objects and texts; nothing where that is no object.
    fn anything(&self, key: &str) -> Option<Json> {
        let names = self.keys_below(key);
        let entries = names.into_iter().map(|name| {
            let inner = self.inner(key, &name);
            let value = self.anything(&inner);
            (name, value.unwrap_or_else(|| Json::text(self.texts(&inner).first().copied().unwrap_or_default())))
        });
        let entries: Vec<(String, Json)> = entries.collect();
        (!entries.is_empty()).then_some(Json::Object(entries))
    }

    /// The key of a field, or of an entry, of the object under a key.
    fn inner(&self, key: &str, name: &str) -> String {
        match self.object_style() {
            ObjectStyle::Brackets => format!("{key}[{name}]"),
            ObjectStyle::Dots => format!("{key}.{name}"),
        }
    }

    /// The names that pairs lead to one step below a key, each once.
    fn keys_below(&self, key: &str) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for (whole, _) in &self.pairs {
            let name = whole.strip_prefix(key).and_then(|rest| match self.object_style() {
                ObjectStyle::Brackets => rest.strip_prefix('[')?.split_once(']').map(|(name, _)| name),
                ObjectStyle::Dots => rest.strip_prefix('.')?.split(['.', '[']).next(),
            });
            if let Some(name) = name.filter(|name| !name.is_empty() && names.iter().all(|known| known != name)) {
                names.push(name.to_owned());
            }
        }
        names
    }

    /// The items of a list; nothing where it has none.
    fn items(&self, key: &str, item: &Type) -> Result<Option<Vec<Json>>, String> {
        let texts = match self.list_style() {
            ListStyle::Brackets => self.texts(&format!("{key}[]")),
            ListStyle::Repeated if self.is_empty_string(key) => return Ok(None),
            ListStyle::Repeated => self.texts(key),
            ListStyle::Indexed => {
                let mut items = Vec::new();
                while let Some(value) = self.value(&format!("{key}[{}]", items.len()), item)? {
                    items.push(value);
                }
                return Ok((!items.is_empty()).then_some(items));
            }
        };
        let item = |text: &&str| Json::text(if *text == self.empty_string() { "" } else { text });
        Ok((!texts.is_empty()).then(|| texts.iter().map(item).collect()))
    }

    /// Whether all that is said under a key is the empty string, once.
    fn is_empty_string(&self, key: &str) -> bool {
        let mut values = self.pairs.iter().filter(|(name, _)| name == key).map(|(_, value)| value);
        values.next().is_some_and(|value| value == self.empty_string()) && values.next().is_none()
    }

    /// Whether a pair has the key, or one that leads further inside.
    fn speaks_of(&self, key: &str) -> bool {
        let leads =
            |name: &str| name.strip_prefix(key).is_some_and(|rest| rest.is_empty() || rest.starts_with(['[', '.']));
        self.pairs.iter().any(|(name, _)| leads(name))
    }

    /// The texts of the pairs with that very key, which are claimed by it.
    fn texts(&self, key: &str) -> Vec<&str> {
        let mut claimed = self.claimed.borrow_mut();
        let own = self.pairs.iter().zip(claimed.iter_mut()).filter(|((name, _), _)| name == key);
        own.map(|((_, text), claimed)| {
            *claimed = true;
            text.as_str()
        })
        .collect()
    }

    fn object_style(&self) -> ObjectStyle {
        let form = self.service.file.wire.form.as_ref();
        form.and_then(|form| form.object).map_or(ObjectStyle::Brackets, |style| style.value)
    }

    fn list_style(&self) -> ListStyle {
        let form = self.service.file.wire.form.as_ref();
        form.and_then(|form| form.list).map_or(ListStyle::Brackets, |style| style.value)
    }

    fn empty_string(&self) -> &str {
        let form = self.service.file.wire.form.as_ref();
        form.and_then(|form| form.empty_string.as_ref()).map_or("", |text| text.value.as_str())
    }
}

/// Refuses keys that lead deeper than values may be nested: they are followed level by level.
fn refuse_deep(pairs: &[(String, String)]) -> Result<(), String> {
    let is_deep = |(name, _): &(String, String)| name.matches(['[', '.']).count() > DEEPEST;
    if pairs.iter().any(is_deep) {
        Err(format!("has a key that leads more than {DEEPEST} levels deep"))
    } else {
        Ok(())
    }
}
