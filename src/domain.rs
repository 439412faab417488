//! The pure heart: questions, answers, rules and results. It knows no clock, no browser and no words.

pub mod vocabulary;
