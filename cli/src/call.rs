//! One operation from the finished request to its printed answer.

use api_runtime::{CallOptions, Client, ClientBuilder, Proxy, Retries, Untyped, Violations};

use crate::failure::Failure;
use crate::moment::FixedDay;
use crate::names::Names;
use crate::options::{Mode, Options};
use crate::output::{self, Shape};
use crate::table::{Command, Program};
use crate::{Exit, Streams, ask, body, credentials, dry_run, pages, report, shown};

/// Explains, shows or sends the request, as the options say.
pub(crate) fn call(
    program: &Program,
    names: Names,
    request: &Untyped,
    options: &Options,
    streams: &mut Streams<'_>,
) -> Result<Exit, Failure> {
    let command = names.command();
    check_options(command, options)?;
    let broken = judge(request, options);
    if options.doing.explain {
        let shown = write!(streams.output, "{}", request.explain());
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
    let client = client(program, options, streams)?;
    let writes = command.descriptor.safety.is_write() && !options.doing.dry_run;
    if writes && !options.doing.yes {
        ask::ask(program, command, request, streams)?;
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(sent(&client, command, request, options, streams))
}

async fn sent(
    client: &Client,
    command: &'static Command,
    request: &Untyped,
    options: &Options,
    streams: &mut Streams<'_>,
) -> Result<Exit, Failure> {
    let call_options = call_options(options);
    if options.doing.dry_run {
        let preview = client.preview_untyped(request, &call_options).await?;
        dry_run::print(&preview, streams.output).map_err(Failure::output)?;
        return Ok(Exit::Success);
    }
    if options.answer.all_pages {
        return pages::all(client, command, request, options, &call_options, streams).await;
    }
    let reply = client.call_untyped(request, &call_options).await?;
    if let Some(id) = reply.transaction_id() {
        // The answer is worth more than this line.
        let _ = writeln!(streams.errors, "transaction id: {}", shown::line(id));
    }
    body::check(command, &reply, streams.errors)?;
    let shape = Shape::new(command, options, streams.width);
    let written = output::answer(reply.body(), &shape, streams.output).and_then(|()| streams.output.flush());
    written.map_err(Failure::unwritten)?;
    Ok(Exit::Success)
}

/// Refuses options that this operation does not take.
fn check_options(command: &Command, options: &Options) -> Result<(), Failure> {
    if options.answer.all_pages && !command.has_pages() {
        return Err(Failure::usage("--all-pages: the operation has no pages"));
    }
    output::check_columns(command, options)
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

fn proxy(options: &Options, streams: &Streams<'_>) -> Result<Proxy, Failure> {
    match options.target.proxy.as_deref() {
        Some("none") => Ok(Proxy::none()),
        Some(address) => Proxy::all(address).map_err(|error| Failure::Usage(format!("--proxy: {error}"))),
        None => Proxy::from_variables(&*streams.variable).map_err(|error| Failure::Usage(error.to_string())),
    }
}

/// The address, which is encrypted where it does not say how to call it.
fn with_scheme(address: &str) -> String {
    if address.contains("://") { address.to_owned() } else { format!("https://{address}") }
}

fn client(program: &Program, options: &Options, streams: &Streams<'_>) -> Result<Client, Failure> {
    let mut builder: ClientBuilder = Client::builder(program.service);
    builder = builder.credentials(credentials::source(program.service, options, streams)?);
    if let Some(address) = &options.target.endpoint {
        builder = builder.endpoint(with_scheme(address));
    }
    if let Some(name) = &options.target.region {
        builder = builder.region(name);
    }
    if options.target.allow_http {
        builder = builder.allow_http();
    }
    builder = builder.proxy(proxy(options, streams)?);
    if let Some(date) = options.sending.sdk_date {
        builder = builder.host(FixedDay::new(date));
    }
    Ok(builder.build()?)
}
