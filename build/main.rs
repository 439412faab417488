//! Turns `content/` into typed lookups. The content pipeline lands here.

fn main() {
    println!("cargo::rerun-if-changed=content");
    println!("cargo::rerun-if-changed=build");
}
