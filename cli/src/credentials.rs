//! Where the program's credentials come from: never a flag, which others could see in the list of processes.

use api_runtime::{Credentials, CredentialsSource};

use crate::arguments::Options;
use crate::failure::Failure;

/// The source that the options say.
pub(crate) fn source(
    options: &Options,
    variable: &dyn Fn(&str) -> Option<String>,
) -> Result<Box<dyn CredentialsSource>, Failure> {
    if let Some(file) = &options.target.token_file {
        let text = std::fs::read_to_string(file);
        let text = text.map_err(|error| Failure::Usage(format!("--token-file {file}: cannot be read: {error}")))?;
        return Ok(Box::new(Credentials::token(text.trim())));
    }
    if options.target.profile.is_some() {
        return Err(Failure::usage("--profile: profiles are not read yet; keys come from the environment"));
    }
    let variable = |name: &str| variable(&format!("HUAWEICLOUD_SDK_{name}")).filter(|value| !value.is_empty());
    let (Some(access), Some(secret)) = (variable("AK"), variable("SK")) else {
        return Err(Failure::Build(api_runtime::BuildError::NoCredentials));
    };
    let mut credentials = Credentials::key(access, secret);
    if let Some(token) = variable("SECURITY_TOKEN") {
        credentials = credentials.security_token(token);
    }
    if let Some(id) = variable("DOMAIN_ID") {
        credentials = credentials.domain_id(id);
    }
    Ok(Box::new(credentials))
}
