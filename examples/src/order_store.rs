//! A library that keeps orders in its own database, so that they are listed from the service once.
//!
//! The database is `redb`: one file, transactions, and pure Rust, so that no compiler for C is needed. A value is an order as serde
//! writes it, in the wire format: amounts keep their digits, and a newer version of the client reads what an older one wrote.

use std::error::Error;
use std::path::Path;

use huaweicloud_bss::orders::{CustomerOrder, ListCustomerOrders};
use huaweicloud_bss::types::MoneyUnit;
use huaweicloud_bss::{Amount, Client, Instant, OwnedAmount};
use redb::{Database, ReadableDatabase, ReadableTable, TableDefinition};

/// Orders by their ids.
const ORDERS: TableDefinition<'_, &str, &[u8]> = TableDefinition::new("orders");

/// Orders on disk.
#[derive(Debug)]
pub struct OrderStore(Database);

/// What a listing changed in the store.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Changes {
    /// Orders that the store did not have.
    pub new: usize,
    /// Orders that it had, and that are different now.
    pub changed: usize,
    /// Orders that the service returned without an id, which cannot be kept.
    pub without_id: usize,
}

impl OrderStore {
    /// Opens the store in a file, or makes it.
    ///
    /// # Errors
    ///
    /// When the file cannot be read or written, or is no database.
    pub fn open(file: &Path) -> Result<Self, Box<dyn Error>> {
        let database = Database::create(file)?;
        let transaction = database.begin_write()?;
        transaction.open_table(ORDERS)?;
        transaction.commit()?;
        Ok(Self(database))
    }

    /// Lists the orders that were created since a time, and keeps them: all of them, or none if a page fails.
    ///
    /// # Errors
    ///
    /// When a page cannot be read, or the store cannot be written.
    pub async fn update(&self, client: &Client, since: Instant) -> Result<Changes, Box<dyn Error>> {
        let request = ListCustomerOrders::new().create_time_begin(since).limit(100);
        let mut orders = client.orders().list_customer_orders(&request).pages().items();
        let mut listed = Vec::new();
        while let Some(order) = orders.next().await {
            listed.push(order?);
        }
        self.keep(&listed)
    }

    fn keep(&self, orders: &[CustomerOrder]) -> Result<Changes, Box<dyn Error>> {
        let mut changes = Changes::default();
        let transaction = self.0.begin_write()?;
        {
            let mut table = transaction.open_table(ORDERS)?;
            for order in orders {
                let Some(id) = order.order_id.as_deref() else {
                    changes.without_id += 1;
                    continue;
                };
                let known = table.get(id)?.map(|kept| read(kept.value())).transpose()?;
                match known {
                    None => changes.new += 1,
                    Some(known) if known != *order => changes.changed += 1,
                    Some(_) => continue,
                }
                table.insert(id, serde_json::to_vec(order)?.as_slice())?;
            }
        }
        transaction.commit()?;
        Ok(changes)
    }

    /// The order of an id.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    pub fn order(&self, id: &str) -> Result<Option<CustomerOrder>, Box<dyn Error>> {
        let table = self.0.begin_read()?.open_table(ORDERS)?;
        table.get(id)?.map(|kept| read(kept.value())).transpose()
    }

    /// What all orders cost: one exact sum for each unit and currency.
    ///
    /// # Errors
    ///
    /// When the store cannot be read, or a sum has more digits than an exact one may have.
    pub fn totals(&self) -> Result<Vec<OwnedAmount<MoneyUnit>>, Box<dyn Error>> {
        let table = self.0.begin_read()?.open_table(ORDERS)?;
        let orders = table.iter()?.map(|entry| read(entry?.1.value())).collect::<Result<Vec<_>, _>>()?;
        let amounts = orders.iter().filter_map(CustomerOrder::amount_after_discount_with_unit);
        Ok(Amount::sums(amounts)?.into_iter().map(Amount::into_owned).collect())
    }
}

fn read(kept: &[u8]) -> Result<CustomerOrder, Box<dyn Error>> {
    Ok(serde_json::from_slice(kept)?)
}
