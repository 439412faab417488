//! Which kinds of request can be talked about first, and which can be one to be careful with, written from the
//! contract. `decision_space.rs` holds it against every possible answer, and `scenarios.rs` asks a scenario for each.

use pedir::domain::vocabulary::{OptionId, Verdict};

/// Every pair of a kind of request with `talk-first` or `be-careful` that some answers lead to.
pub(crate) const REACHABLE: [(OptionId, Verdict); 27] = [
    (OptionId::Release, Verdict::TalkFirst),
    (OptionId::Bond, Verdict::TalkFirst),
    (OptionId::NoRecalendar, Verdict::TalkFirst),
    (OptionId::StipRelief, Verdict::TalkFirst),
    (OptionId::AdminClosure, Verdict::TalkFirst),
    (OptionId::AdminClosure, Verdict::BeCareful),
    (OptionId::Continuance, Verdict::TalkFirst),
    (OptionId::StipFacts, Verdict::TalkFirst),
    (OptionId::WaiveAppeal, Verdict::TalkFirst),
    (OptionId::WithdrawAppeal, Verdict::TalkFirst),
    (OptionId::Mediation, Verdict::TalkFirst),
    (OptionId::OilRemand, Verdict::TalkFirst),
    (OptionId::Remand, Verdict::TalkFirst),
    (OptionId::Jmtr, Verdict::TalkFirst),
    (OptionId::MtrNonopp, Verdict::TalkFirst),
    (OptionId::NonOpposeOther, Verdict::TalkFirst),
    (OptionId::DeferredAction, Verdict::BeCareful),
    (OptionId::Parole, Verdict::BeCareful),
    (OptionId::NoArrest, Verdict::BeCareful),
    (OptionId::NoReinstate, Verdict::BeCareful),
    (OptionId::NoNta, Verdict::BeCareful),
    (OptionId::CancelNta, Verdict::BeCareful),
    (OptionId::Dismissal, Verdict::BeCareful),
    (OptionId::Termination, Verdict::BeCareful),
    (OptionId::Stay, Verdict::BeCareful),
    (OptionId::Vd, Verdict::BeCareful),
    (OptionId::WithdrawAdmission, Verdict::BeCareful),
];
