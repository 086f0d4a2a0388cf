//! Performs calls by the generated client, and prints for each, on a line of JSON, its answer and what was read of it.
//!
//! Standard input holds `{"access": …, "secret": …, "calls": […]}`; a call has `operation`, `case`, `address`, and its values
//! under `path`, `query`, `header` and `body`.

mod given;

use core::fmt::Debug;
use std::process::ExitCode;

use api_runtime::{Client as AnyClient, Credentials, Error, Operation, Retries, Validation};
use huaweicloud_bss::service::SERVICE;
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};

use crate::given::Given;

/// Makes a call of one operation.
type Perform = fn(&Runtime, &AnyClient, &Value) -> Result<Value, String>;

/// The operations by their ids. A new one must be added here; until then a call of it ends the program.
macro_rules! operations {
    ($($group:ident: $($operation:ident)+;)+) => {
        [$($((<huaweicloud_bss::$group::$operation as Operation>::DESCRIPTOR.id, perform::<huaweicloud_bss::$group::$operation>)),+),+]
    };
}

fn known(id: &str) -> Option<Perform> {
    let operations: [(&str, Perform); 32] = operations! {
        orders: CancelCustomerOrder LegacyPayOrderV2 ListCustomerOrders ListOrderCouponsByOrderId PayOrders;
        subscriptions: AutoRenewalResources CancelAutoRenewalResources CancelResourcesSubscription
            ListPayPerUseCustomerResources ListRenewRateOnPeriod RenewalResources UpdatePeriodToOnDemand;
        bills: LegacyListResFeeRecords LegacyListResRecords ListCustomerselfResourceRecordDetails
            ListCustomerselfResourceRecords ListFreeResourcesUsageRecords ListResourceUsage ListResourceUsageSummary;
        coupons: ListSubCustomerCoupons;
        enterprise: CreateEnterpriseProjectAuth CreateSubEnterpriseAccount LegacyListEnterpriseCustomers
            LegacyShowRetrieveAmount LegacyShowTransferAmount LegacyTransferToSubAccount ListEnterpriseMultiAccount
            ListEnterpriseSubCustomers ReclaimSubEnterpriseAmount SendSmsVerificationCode
            ShowMultiAccountTransferAmount UpdateSubEnterpriseAmount;
    };
    operations.into_iter().find(|(known, _)| *known == id).map(|(_, perform)| perform)
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("error: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let task: Value = serde_json::from_reader(std::io::stdin()).map_err(|error| error.to_string())?;
    let runtime = Builder::new_current_thread().enable_all().build().map_err(|error| error.to_string())?;
    for call in task["calls"].as_array().into_iter().flatten() {
        let text = |key: &str| call[key].as_str().unwrap_or_default();
        let keys = Credentials::key(secret(&task, "access"), secret(&task, "secret"));
        let client =
            AnyClient::builder(&SERVICE).endpoint(text("address")).credentials(keys).retries(Retries::none()).build();
        let client = client.map_err(|error| error.to_string())?;
        let perform = known(text("operation"));
        let perform = perform.ok_or_else(|| format!("add {} to the operations of this program", text("operation")))?;
        let mut line = perform(&runtime, &client, call).map_err(|why| format!("{}: {why}", text("operation")))?;
        line["operation"] = call["operation"].clone();
        line["case"] = call["case"].clone();
        println!("{line}");
    }
    Ok(())
}

fn secret(task: &Value, key: &str) -> String {
    task[key].as_str().unwrap_or_default().to_owned()
}

fn perform<O>(runtime: &Runtime, client: &AnyClient, call: &Value) -> Result<Value, String>
where
    O: Operation,
    O::Response: Debug + Send,
{
    let request = Given::<O, O::Response>::new(given::wires(O::DESCRIPTOR, call)?);
    // Every call is one that the documentation allows, so what the client validates must hold too.
    let call = client.call(&request).validation(Validation::Strict);
    Ok(match runtime.block_on(call.into_future()) {
        Ok(reply) => json!({
            "status": reply.status(),
            "body": String::from_utf8_lossy(reply.body()),
            "response": format!("{:?}", *reply),
        }),
        // A part of a batch failed; the answer is all there.
        Err(Error::PartialFailure(failure)) => json!({
            "status": failure.status,
            "body": String::from_utf8_lossy(&failure.body),
            "response": format!("{:?}", failure.response::<O::Response>().map_err(|error| error.to_string())?),
        }),
        // A refusal, also where it leaves the outcome of a write open.
        Err(error) => match error.api() {
            Some(refusal) => json!({"refused": {
                "status": refusal.status,
                "code": refusal.wire_code(),
                "message": refusal.message,
                "request_id": refusal.request_id,
                "known": refusal.known.map(|known| known.code),
            }}),
            None => json!({"failed": error.to_string()}),
        },
    })
}
