//! The whole run: a server with rows for every cell, and every cell visited.

use std::collections::BTreeMap;

use api_runtime::{Client, Credentials, Retries};
use huaweicloud_bss::service::SERVICE;
use mock_server::{MockServer, Sources};
use speclang::model::Service;
use tokio::runtime::Builder;

use super::bindings::Bindings;
use super::cells::spots;
use super::oracle::Oracle;
use super::plan::{self, Planned};
use super::rows::Table;
use super::stage::Stage;
use super::visit::{Findings, Visit};
use super::voice::{Session, Voices};
use super::{data, wire_cases};

/// Visits every cell, or those of one operation, on a server that reads the spec from these texts.
pub(crate) fn all(service: &Service, of_server: Sources, only: Option<&str>) -> Findings {
    let bindings = Bindings::new(service);
    let mut voices = Voices::default();
    wire_cases::visit_all(&mut voices);

    let wanted = service.operations.iter().filter(|operation| only.is_none_or(|only| *operation.id.value == *only));
    let stages: Vec<Stage<'_>> = wanted
        .map(|operation| {
            let read = bindings.reads.get(operation.id.as_str());
            Stage { oracle: Oracle { service, operation }, read }
        })
        .collect();
    let mut calls = 0;
    let planned: Vec<Vec<Planned<'_>>> = stages.iter().map(|stage| plan::of(stage, &mut calls)).collect();
    let mut tables: BTreeMap<&str, Table<'_>> = BTreeMap::new();
    for (stage, planned) in stages.iter().zip(&planned) {
        if let Some(read) = stage.read {
            tables.insert(&stage.oracle.operation.id, data::table(stage, read, planned));
        }
    }

    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    let builder = MockServer::builder().spec(of_server, bindings.text.as_str());
    let starting = builder.data(data::yaml(&service.file.service, tables.values(), calls)).start();
    let server = runtime.block_on(starting).unwrap_or_else(|error| panic!("{error}"));
    let keys = Credentials::key("ACCESS-KEY", "a-secret-key");
    let builder = Client::builder(&SERVICE).endpoint(server.url()).credentials(keys).retries(Retries::none());
    let client = builder.transaction_ids(false).build().expect("a client");

    let mut findings = Findings::default();
    let mut seen_before = 0;
    for (stage, planned) in stages.iter().zip(&planned) {
        let id = stage.oracle.operation.id.as_str();
        let Some(voice) = voices.0.get(id) else {
            findings.wrong.push((id.to_owned(), "the client does not know it".to_owned()));
            continue;
        };
        let session = Session { client: &client, runtime: &runtime };
        let visit = Visit { service, bindings: &bindings, oracle: stage.oracle, table: tables.get(id), voice, session };
        let mut sent = Vec::new();
        for one in planned {
            let count = visit.cell(one, &mut findings);
            sent.extend(std::iter::repeat_n(one, count));
        }
        // What the client refused must not be among them.
        let seen = server.requests().split_off(seen_before);
        seen_before += seen.len();
        if seen.len() != sent.len() {
            let what = format!("{} requests were sent, and {} arrived", sent.len(), seen.len());
            findings.wrong.push((id.to_owned(), what));
        }
        for (one, seen) in sent.iter().zip(&seen) {
            visit.check_seen(one, seen, &mut findings);
        }
    }
    runtime.block_on(server.stop());
    findings.own_columns = bindings.own_columns;
    findings
}

/// What was covered, on one line.
pub(crate) fn line(service: &Service, findings: &Findings, explained: usize) -> String {
    let Findings { compared, own_columns, typed, raw, not_sent, extra, .. } = findings;
    let parameters: usize = service.operations.iter().map(|operation| spots(service, operation).len()).sum();
    let kinds: Vec<String> = findings.kinds.iter().map(|(kind, count)| format!("{kind} {count}")).collect();
    format!(
        "presence: {} operations, {parameters} parameters and fields, {} cells ({}); compared by rows {compared} \
         (parameters that only this test gives a column: {own_columns}); sent through types {typed}, by hand {raw}; \
         refused before sending {not_sent}; repeated where a rule leaves them without effect {extra}; \
         not discriminating {}; not as promised {}, all explained: {explained}",
        service.operations.len(),
        findings.visited.len(),
        kinds.join(", "),
        findings.vague.len(),
        findings.wrong.len() + explained,
    )
}
