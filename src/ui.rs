//! What a person sees: Yew components over a pure session.
//!
//! The first render of a page depends on its route, its language and its words alone; what this device
//! knows (kept answers, today's date) arrives in an effect afterwards, so that hydration finds what was
//! prerendered.

pub mod app;
pub mod boot;

mod builder;
mod components;
mod context;
mod device;
mod effects;
mod erase;
#[cfg(feature = "ssr")]
pub mod gallery;
mod interview;
mod late;
mod later;
mod live;
mod navigation;
mod office;
pub mod pages;
mod place;
mod problems;
mod question;
pub mod route;
mod screen;
mod settings;
pub mod start;
mod store;
mod update;

pub use app::{App, AppProps};
pub use place::Place;
