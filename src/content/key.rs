//! The texts that belong to no family, each named as in `ui.ftl` and `summary.ftl`.

include!(concat!(env!("OUT_DIR"), "/keys.rs"));
