//! Parameters that have one value, which every call carries.

use super::glance::Glance;
use super::{Kind, Parameter};
use crate::WireRef;

impl Parameter {
    /// Has this value alone, and goes out with it.
    #[must_use]
    pub const fn constant(mut self, value: &'static [&'static str; 1]) -> Self {
        self.facts.one_of = value;
        self.facts.is_constant = true;
        self.glance = Glance::NONE;
        self
    }

    /// The value of a constant.
    pub(crate) fn fixed(&self) -> Option<WireRef<'static>> {
        let value = *self.one_of.first().filter(|_| self.is_constant)?;
        Some(match self.kind {
            Kind::Integer | Kind::Unsigned | Kind::Decimal => WireRef::Number(value),
            Kind::Boolean => WireRef::Bool(value == "true"),
            _ => WireRef::Text(value),
        })
    }

    /// What goes out for a value: a constant also where a request without a type has left it out.
    pub(crate) fn or_fixed<'a>(&self, value: WireRef<'a>) -> WireRef<'a> {
        self.in_place_of(&value).unwrap_or(value)
    }

    /// The constant that goes out in place of a value that was left out.
    pub(crate) fn in_place_of(&self, value: &WireRef<'_>) -> Option<WireRef<'static>> {
        if value.is_present() { None } else { self.fixed() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encode::json;

    #[test]
    fn a_constant_goes_out_as_its_kind_is_written() {
        for (parameter, sent) in [
            (Parameter::body("x").text().constant(&["card"]), "\"card\""),
            (Parameter::body("x").integer().constant(&["2"]), "2"),
            (Parameter::body("x").integer().as_text().constant(&["2"]), "\"2\""),
            (Parameter::body("x").boolean().constant(&["false"]), "false"),
        ] {
            let fixed = parameter.fixed().expect("it is a constant");
            assert_eq!(json(&parameter, fixed).as_deref(), Some(sent));
        }
        assert!(Parameter::body("x").one_of(&["card"]).fixed().is_none());
    }

    #[test]
    fn an_object_without_a_type_has_its_constants() {
        static FIELDS: &[Parameter] = &[Parameter::field("type").constant(&["card"]), Parameter::field("id")];
        let object = crate::Wire::Object(vec![crate::Wire::Absent, crate::Wire::Text("1".into())]);
        let text = json(&Parameter::body("x").object(FIELDS), crate::ToWire::to_wire(&object));
        assert_eq!(text.as_deref(), Some(r#"{"type":"card","id":"1"}"#));
    }
}
