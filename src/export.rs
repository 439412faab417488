//! The paper in every format.

pub mod paper;
