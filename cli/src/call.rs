//! One operation from the finished request to its printed answer.

use api_runtime::{BuildError, CallOptions, Client, ClientBuilder, Proxy, Retries, Untyped, Violations};

use crate::exchange::Log;
use crate::failure::Failure;
use crate::moment::FixedDay;
use crate::names::Names;
use crate::options::{Mode, Options};
use crate::output::{self, Shape};
use crate::settings::{Settings, Value, Variables, variable_of_value};
use crate::table::{Command, Program};
use crate::{Exit, Streams, ask, body, credentials, dry_run, every_call, pages, report, shown, wait};

/// Explains, shows or sends the request, as the options say.
pub(crate) fn call(
    program: &Program,
    names: Names,
    request: &Untyped,
    options: &Options,
    streams: &mut Streams<'_>,
) -> Result<Exit, Failure> {
    let command = names.command();
    let settings = Settings::read(program, options, streams)?;
    if options.answer.all_pages && !command.has_pages() {
        return Err(Failure::usage("--all-pages: the operation has no pages"));
    }
    wait::chosen(command, options)?;
    let shape = Shape::new((program.service, command), options, &settings, streams.width)?;
    let broken = judge(request, options);
    if options.doing.explain {
        let shown = write!(streams.output, "{}", request.explain());
        let tables = (program.service, command.descriptor());
        let shown = shown.and_then(|()| every_call::explain(tables, &settings, streams.output));
        // That the request is refused is worth more than who reads on.
        if !refused(&broken, options) {
            shown.map_err(Failure::output)?;
        }
    }
    if refused(&broken, options) {
        return Err(Failure::Violations(broken, names));
    }
    // Before anything is sent, so that they are told whatever becomes of the call.
    report::warnings(&broken, &names, streams.errors);
    if options.doing.explain {
        return Ok(Exit::Success);
    }
    // Nobody is asked about what could not be sent anyway.
    let log = Log::default();
    let mut builder = builder(program, options, &settings, streams)?;
    if options.sending.debug {
        builder = builder.observer(log.observer(command.secrets));
    }
    let client = built(program, builder, &settings, streams)?;
    let writes = command.descriptor().safety.is_write() && !options.doing.dry_run;
    if writes && !options.doing.yes {
        ask::ask(program, command, request, streams)?;
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(sent((&client, &log), command, request, options, &shape, streams))
}

async fn sent(
    (client, log): (&Client, &Log),
    command: &'static Command,
    request: &Untyped,
    options: &Options,
    shape: &Shape,
    streams: &mut Streams<'_>,
) -> Result<Exit, Failure> {
    let call_options = call_options(options);
    if options.doing.dry_run {
        let preview = client.preview_untyped(request, &call_options).await?;
        dry_run::print(&preview, streams.output).map_err(Failure::output)?;
        return Ok(Exit::Success);
    }
    if let Some(waiting) = wait::chosen(command, options)? {
        let body = waiting.reached((client, log), request, &call_options, streams).await?;
        return printed(&body, true, shape, streams);
    }
    if options.answer.all_pages {
        return pages::all((client, log), command, request, shape, &call_options, streams).await;
    }
    let reply = log.while_waiting(client.call_untyped(request, &call_options), streams.errors).await?;
    if let Some(id) = reply.transaction_id() {
        // The answer is worth more than this line.
        let _ = writeln!(streams.errors, "transaction id: {}", shown::line(id));
    }
    body::check(command, &reply, streams.errors)?;
    printed(reply.body(), command.descriptor().answers.is_usual(reply.status()), shape, streams)
}

fn printed(body: &[u8], is_usual: bool, shape: &Shape, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    output::answer(body, is_usual, shape, streams.output)?;
    streams.output.flush().map_err(Failure::unwritten)?;
    Ok(Exit::Success)
}

/// What the request breaks, apart from what is to be ignored.
fn judge(request: &Untyped, options: &Options) -> Violations {
    let mut broken = request.validate();
    if options.sending.validation == Mode::Off {
        broken.keep_binding();
    }
    broken.ignore(&options.sending.ignore_rule);
    broken
}

fn refused(broken: &Violations, options: &Options) -> bool {
    let is_bound = broken.iter().any(api_runtime::Violation::is_binding);
    is_bound || options.sending.validation == Mode::Strict && !broken.is_empty()
}

fn call_options(options: &Options) -> CallOptions {
    let mut call = CallOptions::new().validation(options.sending.validation.validation());
    for rule in &options.sending.ignore_rule {
        call = call.ignore_rule(rule);
    }
    if options.sending.no_retry {
        call = call.retries(Retries::none());
    }
    if let Some(timeout) = options.sending.timeout {
        call = call.timeout(timeout);
    }
    call
}

fn proxy(settings: &Settings, streams: &Streams<'_>) -> Result<Proxy, Failure> {
    match &settings.proxy {
        Some(value) if value.text == "none" => Ok(Proxy::none()),
        Some(Value { text, source }) => Proxy::all(text).map_err(|error| Failure::Usage(format!("{source}: {error}"))),
        None => Proxy::from_variables(&*streams.variable).map_err(|error| Failure::Usage(error.to_string())),
    }
}

/// The address, which is encrypted where it does not say how to call it.
fn with_scheme(address: &str) -> String {
    if address.contains("://") { address.to_owned() } else { format!("https://{address}") }
}

fn builder(
    program: &Program,
    options: &Options,
    settings: &Settings,
    streams: &mut Streams<'_>,
) -> Result<ClientBuilder, Failure> {
    let mut builder: ClientBuilder = Client::builder(program.service);
    builder = builder.credentials(credentials::source(program.service, options, settings, streams)?);
    builder = builder.application(program.name, program.version);
    if let Some(address) = &settings.endpoint {
        builder = builder.endpoint(with_scheme(&address.text));
    }
    if let Some(name) = &settings.region {
        builder = builder.region(&name.text);
    }
    for (name, value) in &settings.set {
        if let Some(Value { text, .. }) = value {
            builder = builder.set(*name, text);
        }
    }
    if options.target.allow_http {
        builder = builder.allow_http();
    }
    builder = builder.proxy(proxy(settings, streams)?);
    if let Some(date) = options.sending.sdk_date {
        builder = builder.host(FixedDay::new(date));
    }
    Ok(builder)
}

/// What to do about a value that is not set.
fn missing(program: &Program, name: &str, streams: &Streams<'_>) -> Failure {
    let variable = variable_of_value(&Variables::new(program.name, &streams.variable), name);
    Failure::Usage(format!("`{name}` is not set; pass --set {name}=VALUE, or set {variable}"))
}

fn built(
    program: &Program,
    builder: ClientBuilder,
    settings: &Settings,
    streams: &Streams<'_>,
) -> Result<Client, Failure> {
    // A value that cannot be used is told by where it comes from.
    let place = settings.endpoint.as_ref().or(settings.region.as_ref()).map(|value| value.source.to_string());
    builder.build().map_err(|error| match (error, place) {
        (error @ (BuildError::Endpoint(_) | BuildError::Region { .. }), Some(place)) => {
            Failure::Usage(format!("{place}: {error}"))
        }
        (BuildError::MissingValue(name), _) => missing(program, name, streams),
        (BuildError::MissingVariable(name), _) => missing(program, &name, streams),
        (error @ BuildError::Value { name, .. }, _) => {
            let set = settings.set.iter().find(|(known, _)| *known == name).and_then(|(_, value)| value.as_ref());
            Failure::Usage(set.map_or_else(|| error.to_string(), |value| format!("{}: {error}", value.source)))
        }
        (error, _) => error.into(),
    })
}
