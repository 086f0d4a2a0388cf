//! What a caller without credentials can set.

use std::io::{self, Write};

use api_runtime::{BuildError, Error, Scheme};

use crate::failure::Failure;
use crate::table::Program;

/// Tells where the program looks for credentials, one line for each place that the service has.
pub(super) fn to_set(program: &Program, failure: &Failure, errors: &mut dyn Write) -> io::Result<()> {
    let none = match failure {
        Failure::Build(BuildError::NoCredentials) => true,
        // What is there and cannot be used says itself what to mend.
        Failure::Call(error) => matches!(&**error, Error::Credentials(error) if !error.is_broken()),
        _ => false,
    };
    if !none {
        return Ok(());
    }
    let (places, auth) = (&program.service.credentials, &program.service.auth);
    writeln!(errors, "to set credentials, do one of:")?;
    if let Some(names) = places.environment {
        let keys = &names.keys;
        writeln!(errors, "  export {}=… {}=…", keys.access_key, keys.secret_key)?;
    }
    if let Some(names) = places.profile {
        let (section, keys) = (names.section, &names.keys);
        let lines = format!("[{section}] with `{} = …` and `{} = …`", keys.access_key, keys.secret_key);
        writeln!(errors, "  write {lines} to ~/{}", names.path)?;
    }
    for scheme in auth.with_variables() {
        let variables = scheme.parts.iter().filter_map(|part| Some(format!("{}=…", part.variable?)));
        writeln!(errors, "  export {}", variables.collect::<Vec<_>>().join(" "))?;
    }
    if auth.secret(Scheme::Token).is_some() {
        writeln!(errors, "  pass --token-file FILE")?;
    }
    Ok(())
}
