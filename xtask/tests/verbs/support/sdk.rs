//! A made-up SDK in Python, older and newer, with what `cargo xtask drift` and `draft` are told of it.

use std::fmt::Write;
use std::fs;

use super::Project;

const WITNESS: &str = "\
models: thingsdk.v1
client: thingsdk.v1.ThingClient
builder: _{operation}_http_info
request_suffix: Request
response_suffix: Response
types: {str: [text, date], int: [integer], float: [decimal]}
";

const DRIFT: &str = "\
package: thingsdk
telling: [default, empty]
ends: [\".\"]
listed: [\":\"]
form: [\"|\"]
";

/// Whoever imports or runs the package fails.
const HEAD: &str = "raise SystemExit('the package was run')\n";

/// A field: name, type, whether the constructor sets it in any case, and the sentence on it.
pub(crate) type Field<'a> = (&'a str, &'a str, bool, &'a str);

fn model(name: &str, fields: &[Field<'_>]) -> String {
    let map = |value: fn(&Field<'_>) -> String| {
        let pairs: Vec<String> = fields.iter().map(|field| format!("'{}': '{}'", field.0, value(field))).collect();
        format!("{{{}}}", pairs.join(", "))
    };
    let secrets: Vec<String> =
        fields.iter().filter(|field| field.0.contains("secret")).map(|field| format!("'{}'", field.0)).collect();
    let mut text = format!(
        "{HEAD}class {name}:\n    sensitive_list = [{}]\n    openapi_types = {}\n    attribute_map = {}\n    def __init__(self):\n        \
         r\"\"\"{name}\n\n",
        secrets.join(", "),
        map(|field| field.1.to_owned()),
        map(|field| field.0.to_owned())
    );
    for (field, kind, _, sentence) in fields {
        let _ = writeln!(text, "        :param {field}: {sentence}\n        :type {field}: {kind}");
    }
    text.push_str("        \"\"\"\n");
    for (field, _, required, _) in fields {
        let condition = if *required { "" } else { "if value is not None: " };
        let _ = writeln!(text, "        {condition}self.{field} = {field}");
    }
    text
}

/// A method of the client; an attribute `body` holds the whole body.
pub(crate) fn operation(method: &str, id: &str, path: &str, query: &[&str]) -> String {
    let mut text = format!(
        "    def {method}(self, request):\n        r\"\"\"{id}\n\n        Text on {id}.\n\n        :param request: it\n        \"\"\"\n\
         \x20   @classmethod\n    def _{method}_http_info(cls, request):\n        http_info = {{\"method\": \"GET\", \"resource_path\": \
         \"{path}\",\n            \"request_type\": request.__class__.__name__, \"response_type\": \"{id}Response\"}}\n"
    );
    for name in query {
        let put = match *name {
            "body" => "body = local_var_params['body']".to_owned(),
            name => format!("query_params.append(('{name}', local_var_params['{name}']))"),
        };
        let _ = writeln!(text, "        if '{name}' in local_var_params:\n            {put}");
    }
    text
}

/// The folder of a package: its operations, and its classes with their fields.
pub(crate) fn package(project: &Project, name: &str, operations: &[String], models: &[(&str, &[Field<'_>])]) {
    let folder = project.0.join(name).join("thingsdk/v1");
    fs::create_dir_all(&folder).expect("a folder");
    let client = format!("{HEAD}class ThingClient:\n{}", operations.concat());
    fs::write(folder.join("thing_client.py"), client).expect("a file");
    for (name, fields) in models {
        fs::write(folder.join(format!("{}.py", name.to_lowercase())), model(name, fields)).expect("a file");
    }
}

/// Tells the project what its SDK is like.
pub(crate) fn describe(project: &Project) {
    fs::create_dir_all(project.0.join("conformance/base")).expect("a folder");
    project.write("conformance/base/witness.yaml", WITNESS);
    project.write("conformance/base/drift.yaml", DRIFT);
}
