//! Appends yesterday's costs by service to a CSV file, for cron behind a corporate proxy: `nightly_costs FILE [DATE]`.
//!
//! The proxy is that of `HTTPS_PROXY` and `NO_PROXY`. If it inspects TLS, `COMPANY_CA` is the PEM file with its certificates.
//! Exit codes are for the scheduler: 0 for success, 75 (`EX_TEMPFAIL`) if the job may succeed later, 1 otherwise.

use std::collections::BTreeMap;
use std::error::Error;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::Write;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use huaweicloud_bss::bills::ListCustomerselfResourceRecords;
use huaweicloud_bss::service::ZONE;
use huaweicloud_bss::{Client, Date, Decimal, HyperTransport, Month, Proxy, credentials};
use rustls::crypto::ring;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};

const DAY: Duration = Duration::from_hours(24);
const TRY_LATER: u8 = 75;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let Err(error) = run().await else { return ExitCode::SUCCESS };
    eprintln!("nightly_costs: {error}");
    let is_transient = error.downcast_ref().is_some_and(|error: &huaweicloud_bss::Error| error.is_transient());
    ExitCode::from(if is_transient { TRY_LATER } else { 1 })
}

async fn run() -> Result<(), Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let file = words.next().ok_or("usage: nightly_costs FILE [DATE]")?;
    let day: Date = match words.next() {
        Some(day) => day.parse()?,
        None => ZONE.date_before(SystemTime::now(), DAY)?,
    };
    let costs = costs(&client()?, day).await?;
    append(&file, day, &costs)?;
    println!("{day}: {} lines in {file}", costs.len());
    Ok(())
}

/// A client for a job that nobody watches: it may take its time, and the vendor's support can tell its calls by their user agent.
fn client() -> Result<Client, Box<dyn Error>> {
    let mut builder = Client::builder()
        .credentials(credentials::chain())
        .application("nightly-costs", env!("CARGO_PKG_VERSION"))
        .timeout(Duration::from_mins(3))
        .keep_rate_limits();
    if let Ok(endpoint) = std::env::var("BSS_ENDPOINT") {
        builder = builder.endpoint(endpoint);
    }
    // Without a transport of its own, a client uses the variables of the proxy and the platform's certificates.
    if let Some(file) = std::env::var_os("COMPANY_CA") {
        builder = builder.transport(HyperTransport::builder().proxy(Proxy::from_env()?).tls(trusting(&file)?));
    }
    Ok(builder.build()?)
}

/// A TLS configuration that trusts the certificates of a PEM file, and no others.
fn trusting(file: &OsStr) -> Result<ClientConfig, Box<dyn Error>> {
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_file_iter(file)? {
        roots.add(certificate?)?;
    }
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots);
    Ok(config.with_no_client_auth())
}

/// Exact sums by service and currency. The currency is that of the page that a record came in.
async fn costs(client: &Client, day: Date) -> Result<BTreeMap<(String, String), Decimal>, huaweicloud_bss::Error> {
    let request =
        ListCustomerselfResourceRecords::new(Month::from(day)).bill_date_begin(day).bill_date_end(day).limit(1000);
    let mut costs = BTreeMap::new();
    let mut records =
        client.bills().list_customerself_resource_records(&request).pages().ahead(4).items_with_responses();
    while let Some(record) = records.next().await {
        let record = record?;
        let service = record.cloud_service_type.clone().unwrap_or_default();
        let currency = record.response().currency.clone().unwrap_or_default();
        *costs.entry((service, currency)).or_default() += record.amount.unwrap_or_default();
    }
    Ok(costs)
}

/// Appends all lines with one write, or none.
fn append(file: &str, day: Date, costs: &BTreeMap<(String, String), Decimal>) -> Result<(), Box<dyn Error>> {
    let is_new = fs::metadata(file).map_or(true, |about| about.len() == 0);
    let mut table = csv::Writer::from_writer(Vec::new());
    if is_new {
        table.write_record(["date", "service", "currency", "amount"])?;
    }
    for ((service, currency), amount) in costs {
        table.write_record([&day.to_string(), service, currency, &amount.to_string()])?;
    }
    let lines = table.into_inner()?;
    File::options().create(true).append(true).open(file)?.write_all(&lines)?;
    Ok(())
}
