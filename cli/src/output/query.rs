//! `--query`: a `JMESPath` expression over an answer, with every number of the answer as it came.
//!
//! The library computes with floats. So each value of the answer is remembered by its address: what an expression picks out is
//! printed as the text that came, and functions that compute are replaced by exact ones.

mod document;
mod functions;
mod printed;

use std::sync::{Arc, Mutex, PoisonError};

use jmespath::{Context, JmespathError, Rcvar, Runtime};

use document::Origins;

/// An expression that can be read.
pub(crate) struct Query {
    text: String,
}

impl Query {
    /// Refuses what is no expression.
    pub(crate) fn read(text: &str) -> Result<Self, String> {
        if text.len() > LONGEST {
            return Err(format!("the expression has more than {LONGEST} bytes"));
        }
        let compiled = Runtime::new().compile(text).map(|_| ());
        compiled.map_err(|error| told(&error))?;
        Ok(Self { text: text.to_owned() })
    }

    /// The text of what the expression says of a document.
    pub(crate) fn of(&self, document: &str) -> Result<String, String> {
        let origins = Shared::default();
        let root = document::read(document, &mut origins.lock())?;
        let runtime = functions::runtime(&origins);
        let expression = runtime.compile(&self.text).map_err(|error| told(&error))?;
        let mut context = Context::new(expression.as_str(), &runtime);
        let found = jmespath::interpret(&root, expression.as_ast(), &mut context).map_err(|error| told(&error))?;
        Ok(printed::text(&found, &origins.lock()))
    }
}

/// Most bytes of an expression.
const LONGEST: usize = 16 * 1024;

/// Where values come from, shared by the functions of a runtime.
#[derive(Clone, Default)]
struct Shared(Arc<Mutex<Origins>>);

impl Shared {
    fn lock(&self) -> std::sync::MutexGuard<'_, Origins> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A number that a function has computed, with its digits.
    fn number(&self, text: String) -> Rcvar {
        self.lock().number(text)
    }
}

/// What is wrong, and where in the expression.
fn told(error: &JmespathError) -> String {
    let reason = error.reason.to_string();
    let reason = reason.trim_start_matches("Parse error: ").trim_start_matches("Runtime error: ");
    format!("{reason} (at character {})", error.offset + 1)
}

#[cfg(test)]
mod tests {
    use super::Query;

    const BILL: &str = r#"{"currency":"CNY","total":3,"rows":[
        {"id":"b","amount":0.10,"z":1,"a":[]},{"id":"a","amount":1234567890.123456789,"big":12345678901234567890123},
        {"id":"c","amount":0.20}]}"#;

    fn of(query: &str) -> String {
        Query::read(query).unwrap().of(BILL).unwrap()
    }

    #[test]
    fn what_is_picked_out_is_the_text_that_came() {
        assert_eq!(of("rows[0].amount"), "0.10");
        assert_eq!(of("rows[].amount"), "[0.10,1234567890.123456789,0.20]");
        assert_eq!(of("rows[?id=='b'] | [0]"), r#"{"id":"b","amount":0.10,"z":1,"a":[]}"#);
        assert_eq!(of("rows[1].big"), "12345678901234567890123");
        assert_eq!(of("rows[-1:].{name: id, cost: amount}"), r#"[{"cost":0.20,"name":"c"}]"#);
        assert_eq!(of("sort_by(rows, &amount)[].amount"), "[0.10,0.20,1234567890.123456789]");
        assert_eq!(of("reverse(sort_by(rows, &id))[].id"), r#"["c","b","a"]"#);
        assert_eq!(of("max_by(rows, &amount).amount"), "1234567890.123456789");
        assert_eq!(of("max(rows[].amount)"), "1234567890.123456789");
        assert_eq!(of("merge(rows[0], {id: 'n'}).amount"), "0.10");
        assert_eq!(of("map(&amount, rows)"), "[0.10,1234567890.123456789,0.20]");
        assert_eq!(of("[not_null(nothing, rows[0].amount), total]"), "[0.10,3]");
        assert_eq!(of("nothing"), "null");
        assert_eq!(of("currency"), "\"CNY\"");
        assert_eq!(of("length(rows)"), "3");
    }

    #[test]
    fn what_is_computed_is_exact() {
        assert_eq!(of("sum(rows[].amount)"), "1234567890.423456789");
        assert_eq!(of("sum(rows[?id!='a'].amount)"), "0.30");
        assert_eq!(of("avg(rows[?id!='a'].amount)"), "0.15");
        assert_eq!(of("sum(`[]`)"), "0");
        assert_eq!(of("avg(`[]`)"), "null");
        assert_eq!(of("to_string(rows[0].amount)"), "\"0.10\"");
        assert_eq!(of("to_string(rows[0].{x: amount})"), r#""{\"x\":0.10}""#);
        assert_eq!(of("to_number('1.10')"), "1.10");
        assert_eq!(of("to_number('-12345678901234567890.10')"), "-12345678901234567890.10");
        assert_eq!(of("[to_number('x'), to_number('[1]'), to_number(rows[0].id)]"), "[null,null,null]");
        assert_eq!(of("abs(to_number('-0.10'))"), "0.10");
        assert_eq!(of("[ceil(rows[1].amount), floor(rows[1].amount)]"), "[1234567891,1234567890]");
        assert_eq!(of("sum([sum(rows[?id=='b'].amount), rows[2].amount])"), "0.30");
    }

    #[test]
    fn a_number_that_cannot_be_computed_exactly_is_refused() {
        let refused = |query: &str| Query::read(query).unwrap().of(BILL).unwrap_err();
        assert_eq!(
            refused("sum([rows[1].big, rows[1].amount])"),
            "sum: the result has more than 28 digits (at character 4)"
        );
        let long = Query::read("sum(@)").unwrap().of("[1e400]").unwrap_err();
        assert_eq!(long, "sum: 1e400 has more than 28 digits (at character 4)");
    }

    #[test]
    fn what_is_no_expression_is_told_with_its_place() {
        let told = Query::read("rows[").err().unwrap();
        assert!(told.ends_with("(at character 6)"), "{told}");
        assert!(Query::read("").is_err() && Query::read(&"a".repeat(20_000)).is_err());
        let unknown = Query::read("nope(@)").unwrap().of("{}").unwrap_err();
        assert_eq!(unknown, "Call to undefined function nope (at character 5)");
        let kind = Query::read("sum(@)").unwrap().of("[\"x\"]").unwrap_err();
        assert!(kind.starts_with("Argument 0 expects type array[number]"), "{kind}");
    }

    #[test]
    fn depth_has_an_end() {
        let deep = "[".repeat(1000) + &"]".repeat(1000);
        assert!(Query::read("@").unwrap().of(&deep).is_err());
        let wide = format!("[{}1]", "1,".repeat(10_000));
        assert_eq!(Query::read("length(@)").unwrap().of(&wide).unwrap(), "10001");
    }
}
