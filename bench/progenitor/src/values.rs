//! A value of each type that calls take: what is required is set, and nothing else.

use std::collections::BTreeMap;

use quote::ToTokens as _;
use regex::Regex;
use syn::{Fields, GenericArgument, Item, PathArguments, Type, TypePath, Visibility};

/// The types of a client.
pub(crate) struct Values<'a> {
    items: BTreeMap<String, &'a Item>,
    /// By type, what checks a value of it, as tokens.
    checks: BTreeMap<String, String>,
}

impl<'a> Values<'a> {
    pub(crate) fn of(file: &'a syn::File) -> Self {
        let (mut items, mut checks) = (BTreeMap::new(), BTreeMap::new());
        let types = file.items.iter().filter_map(|item| match item {
            Item::Mod(module) if module.ident == "types" => module.content.as_ref(),
            _ => None,
        });
        for item in types.flat_map(|(_, items)| items) {
            match item {
                Item::Struct(found) => drop(items.insert(found.ident.to_string(), item)),
                Item::Enum(found) => drop(items.insert(found.ident.to_string(), item)),
                Item::Impl(block) => {
                    let of: &mut String = checks.entry(block.self_ty.to_token_stream().to_string()).or_default();
                    of.push_str(&block.to_token_stream().to_string());
                }
                _ => {}
            }
        }
        Self { items, checks }
    }

    /// An expression of this type.
    pub(crate) fn value(&self, ty: &Type) -> Result<String, String> {
        let path = match ty {
            Type::Reference(reference) if reference.elem.to_token_stream().to_string() == "str" => {
                return Ok("\"example-0\"".to_owned());
            }
            Type::Reference(reference) => return Ok(format!("&{}", self.value(&reference.elem)?)),
            Type::Path(path) => path,
            _ => return Err(format!("no value for `{}`", ty.to_token_stream())),
        };
        let name = path.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
        Ok(match name.as_str() {
            "Option" => "None".to_owned(),
            "String" => "\"example-0\".to_owned()".to_owned(),
            "bool" => "false".to_owned(),
            "i32" | "i64" | "u32" | "u64" => "1".to_owned(),
            "f32" | "f64" => "1.0".to_owned(),
            "NonZeroU32" | "NonZeroU64" => format!("::std::num::{name}::MIN"),
            "DateTime" | "NaiveDate" | "HashMap" | "Map" => "Default::default()".to_owned(),
            "Vec" => format!("vec![{}]", self.value(inner(path).ok_or("a list of nothing")?)?),
            _ => self.own(&name)?,
        })
    }

    /// A value of one of the client's types.
    fn own(&self, name: &str) -> Result<String, String> {
        match self.items.get(name) {
            Some(Item::Enum(found)) => {
                let first = found.variants.first().ok_or_else(|| format!("`{name}` has no variant"))?;
                Ok(format!("types::{name}::{}{}", first.ident, self.fields(&first.fields)?))
            }
            Some(Item::Struct(found)) => match &found.fields {
                Fields::Unnamed(fields) if fields.unnamed.iter().any(|field| is_private(&field.vis)) => {
                    self.checked(name, &fields.unnamed[0].ty)
                }
                fields => Ok(format!("types::{name}{}", self.fields(fields)?)),
            },
            _ => Err(format!("no value for `{name}`")),
        }
    }

    fn fields(&self, fields: &Fields) -> Result<String, String> {
        let values = fields.iter().map(|field| {
            let value = self.value(&field.ty)?;
            Ok(field.ident.as_ref().map_or(value.clone(), |name| format!("{name}: {value}")))
        });
        let values = values.collect::<Result<Vec<String>, String>>()?.join(", ");
        Ok(match fields {
            Fields::Named(_) => format!(" {{ {values} }}"),
            Fields::Unnamed(_) => format!("({values})"),
            Fields::Unit => String::new(),
        })
    }

    /// A value that a check lets through: else the compiler would see that the call is never made, and leave it out.
    fn checked(&self, name: &str, ty: &Type) -> Result<String, String> {
        let checks = self.checks.get(name).map(String::as_str).unwrap_or_default();
        let after = |text: &str| checks.split_once(text).map(|(_, rest)| rest);
        let number =
            |rest: &str| rest.chars().take_while(|found| found.is_ascii_digit() || *found == '-').collect::<String>();
        if self.value(ty)? == "1" {
            let allowed = after("! [").map_or_else(|| "1".to_owned(), number);
            return Ok(format!("types::{name}::try_from({allowed}).unwrap()"));
        }
        let least = after("count () < ").and_then(|rest| number(rest).parse().ok()).unwrap_or(1);
        let pattern =
            after("Regex :: new (\"").and_then(|rest| rest.split_once("\")")).map_or("", |(pattern, _)| pattern);
        let pattern = Regex::new(pattern).map_err(|error| error.to_string())?;
        let texts = ["1".repeat(least), "2026-01".to_owned()];
        let text = texts.iter().find(|text| pattern.is_match(text)).ok_or_else(|| format!("no text for `{name}`"))?;
        Ok(format!("\"{text}\".parse::<types::{name}>().unwrap()"))
    }
}

/// The type between angle brackets.
fn inner(path: &TypePath) -> Option<&Type> {
    let PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

fn is_private(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Inherited)
}
