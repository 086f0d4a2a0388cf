//! Settings that every call begins with: variables, the configuration file, and what counts.

use crate::table::Program;

/// How settings are made.
pub(crate) fn settings(program: &Program) -> String {
    let (name, service) = (program.name, program.service);
    let prefix = name.to_uppercase().replace('-', "_");
    let region = if service.regions.is_empty() { "" } else { " region" };
    let text = format!(
        "Each of profile, endpoint,{region}{comma} proxy, output and color comes from the first of:\n\n  \
         1. the option, such as --output table\n  \
         2. the variable, such as {prefix}_OUTPUT=table; NO_COLOR for color\n  \
         3. the table of the profile in the configuration file\n  \
         4. the beginning of that file\n  \
         5. the default\n\n\
         The file is {prefix}_CONFIG_FILE, else {name}/config.toml below XDG_CONFIG_HOME or ~/.config (%APPDATA% on Windows):\n\n  \
         profile = \"work\"\n  output = \"table\"\n\n  [profiles.work]\n  proxy = \"http://proxy.example.com:3128\"",
        comma = if region.is_empty() { "" } else { "," },
    );
    let text = text + &of_values(program, &prefix);
    if service.credentials.profile.is_none() {
        return text;
    }
    text + "\n\nA profile that an option or a variable names gives its section of the credentials file too, and no other place is \
            asked for keys; one that the file names is asked behind the variables for keys."
}

/// Where values come from that all calls have in common.
fn of_values(program: &Program, prefix: &str) -> String {
    let names: Vec<&str> = program.service.client_values.iter().map(|value| value.parameter.name).collect();
    let Some(first) = names.first() else { return String::new() };
    let variable: String =
        first.to_uppercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    format!(
        "\n\nValues that all calls have in common come from the same places: {all}.\n\n  \
         1. the option --set {first}=VALUE\n  \
         2. the variable {prefix}_SET_{variable}\n  \
         3. the table [profiles.NAME.set] of the configuration file\n  \
         4. its table [set]",
        all = names.join(", "),
    )
}
