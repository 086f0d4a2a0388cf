//! The three programs that stand for what users build: a nightly job, a web service with unit tests, a library with a database.

mod inspecting_proxy;
mod nightly_costs;
mod order_store;
mod pay_service;
