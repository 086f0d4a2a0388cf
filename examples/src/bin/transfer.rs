//! A transfer to a member account that survives a lost answer without paying twice: `transfer MEMBER AMOUNT`.

use examples::{Outcome, client};
use huaweicloud_bss::enterprise::{
    ListEnterpriseMultiAccount, ListEnterpriseMultiAccountRequired, UpdateSubEnterpriseAmount,
    UpdateSubEnterpriseAmountRequired,
};
use huaweicloud_bss::types::BalanceType;
use huaweicloud_bss::{Client, Decimal, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let mut words = std::env::args().skip(1);
    let (Some(member), Some(amount), None) = (words.next(), words.next(), words.next()) else {
        return Err("usage: transfer MEMBER AMOUNT".into());
    };
    let amount: Decimal = amount.parse()?;
    let client = client()?;
    let before = balance(&client, &member).await?;
    let transfer =
        UpdateSubEnterpriseAmount::new(UpdateSubEnterpriseAmountRequired { customer_id: member.clone(), amount });

    // The client gives the transfer an id, and repeats it with the same id when an answer is lost.
    match client.enterprise().update_sub_enterprise_amount(&transfer).await {
        Ok(reply) => {
            println!("moved {amount}, transaction {}", reply.transaction_id().unwrap_or("without an id"));
        }
        Err(Error::OutcomeUnknown(unknown)) => {
            let moved = balance(&client, &member).await? - before;
            println!("no clear answer, transaction {}", unknown.transaction_id.as_deref().unwrap_or("without an id"));
            println!(
                "{} moved {amount}: the member's balance grew by {moved}",
                if moved == amount { "probably" } else { "perhaps not" }
            );
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}

/// What the member's cash account holds that the master account could take back.
async fn balance(client: &Client, member: &str) -> Result<Decimal, Error> {
    let request = ListEnterpriseMultiAccount::new(ListEnterpriseMultiAccountRequired {
        sub_customer_id: member.to_owned(),
        balance_type: BalanceType::Debit,
    });
    let accounts = client.enterprise().list_enterprise_multi_account(&request).await?;
    Ok(accounts.amount_infos.iter().filter_map(|account| account.avail_retrieve_amount).sum())
}
