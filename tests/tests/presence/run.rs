//! The whole run: a server with rows for every cell, and every cell visited.

use std::collections::BTreeMap;

use api_runtime::{Client, Credentials, Retries};
use mock_server::{MockServer, Sources};
use speclang::model::Service;
use tokio::runtime::Builder;

use super::bindings::Bindings;
use super::cells::{Spot, spots};
use super::data;
use super::oracle::Oracle;
use super::plan::{self, Planned};
use super::rows::Table;
use super::services::client_of;
use super::stage::Stage;
use super::understood;
use super::visit::{Findings, Visit};
use super::voice::{Session, Voices};

/// Visits every cell, or those of one operation, on a server that reads the spec from these texts.
pub(crate) fn all(service: &Service, of_server: &Sources, only: Option<&str>) -> Findings {
    let known = client_of(service);
    let bindings = Bindings::new(service);
    let mut voices = Voices::default();
    (known.visit_all)(&mut voices);

    let wanted = service.operations.iter().filter(|operation| only.is_none_or(|only| *operation.id.value == *only));
    let wanted: Vec<(_, Vec<Spot<'_>>)> = wanted.map(|operation| (operation, spots(service, operation))).collect();
    let stages = wanted.iter().map(|(operation, spots)| Stage {
        oracle: Oracle { service, operation, spots },
        read: bindings.reads.get(operation.id.as_str()),
    });
    let stages: Vec<Stage<'_>> = stages.collect();
    let planned: Vec<Vec<Planned<'_>>> = stages.iter().map(plan::of).collect();
    let mut tables: BTreeMap<&str, Table<'_>> = BTreeMap::new();
    for (stage, planned) in stages.iter().zip(&planned) {
        if let Some(read) = stage.read {
            tables.insert(&stage.oracle.operation.id, data::table(stage, read, planned));
        }
    }

    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    let builder = MockServer::builder().spec(of_server, bindings.text.as_str()).service(known.service);
    let starting = builder.data(data::yaml(tables.values())).start();
    let server = runtime.block_on(starting).unwrap_or_else(|error| panic!("{error}"));
    let keys = Credentials::key("ACCESS-KEY", "a-secret-key");
    let builder = Client::builder(known.table).endpoint(server.url()).credentials(keys).retries(Retries::none());
    let client = builder.transaction_ids(false).build().expect("a client");

    let mut findings = Findings::default();
    let mut sent = Vec::new();
    for (stage, planned) in stages.iter().zip(&planned) {
        let id = stage.oracle.operation.id.as_str();
        let Some(voice) = voices.0.get(id) else {
            findings.wrong.push((id.to_owned(), "the client does not know it".to_owned()));
            continue;
        };
        let session = Session { client: &client, runtime: &runtime };
        let visit = Visit { service, bindings: &bindings, oracle: stage.oracle, table: tables.get(id), voice, session };
        for one in planned {
            let count = visit.cell(one, &mut findings);
            sent.extend(std::iter::repeat_n((stage.oracle, one), count));
        }
    }
    // What the client refused must not be among them.
    let seen = server.requests();
    if seen.len() != sent.len() {
        let what = format!("{} requests were sent, and {} arrived", sent.len(), seen.len());
        findings.wrong.push((known.service.to_owned(), what));
    }
    for ((oracle, one), seen) in sent.into_iter().zip(&seen) {
        if let Err(what) = understood::check(oracle, one, seen) {
            findings.wrong.push((one.cell.to_string(), what));
        }
    }
    runtime.block_on(server.stop());
    findings.own_columns = bindings.own_columns;
    findings
}

/// What was covered, on one line.
pub(crate) fn line(service: &Service, findings: &Findings, explained: usize) -> String {
    let Findings { compared, own_columns, typed, raw, not_sent, extra, contradicted, .. } = findings;
    let parameters: usize = service.operations.iter().map(|operation| spots(service, operation).len()).sum();
    let kinds: Vec<String> = findings.kinds.iter().map(|(kind, count)| format!("{kind} {count}")).collect();
    format!(
        "presence of {}: {} operations, {parameters} parameters and fields, {} cells ({}); compared by rows {compared} \
         (parameters that only this test gives a column: {own_columns}); sent through types {typed}, by hand {raw}; \
         refused before sending {not_sent}; repeated where a rule leaves them without effect {extra}; \
         said by no request that keeps all rules {contradicted}; \
         not discriminating {}; not as promised {}, all explained: {explained}",
        service.file.service.value,
        service.operations.len(),
        findings.visited.len(),
        kinds.join(", "),
        findings.vague.len(),
        findings.wrong.len() + explained,
    )
}
