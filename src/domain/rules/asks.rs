//! The narrow asks: one sentence each, sharpened by what was answered. An ask names no visa for victims.

use crate::domain::case::{Case, Circuit};
use crate::domain::options::rule;
use crate::domain::outcome::{Ask, Judged};
use crate::domain::vocabulary::{
    AskId, Attorney, Goal, OptionId, OrderKind, OtherAgency, QuestionId, Relief, Verdict, YearsHere,
};

/// The asks, best first: everything that is talked about first; then, for a goal that none of those serves, the first
/// kind of request that does. What can do real harm is never asked for: it is a question for the attorney.
pub fn asks(options: &[Judged], case: &Case) -> Vec<Ask> {
    let mut asks = Vec::new();
    let mut met: Vec<Goal> = Vec::new();
    for verdict in [Verdict::TalkFirst, Verdict::AlsoAsk] {
        for judged in options.iter().filter(|judged| judged.verdict == verdict) {
            let serves = rule(judged.option).serves;
            let new = serves.iter().any(|goal| case.wants(*goal) && !met.contains(goal));
            if verdict == Verdict::TalkFirst || new {
                asks.extend(sharpened(judged.option, case).map(|id| Ask {
                    id,
                    option: judged.option,
                }));
                met.extend(serves);
            }
        }
    }
    asks
}

/// The sentence for a kind of request; none where it always can do real harm.
fn sharpened(option: OptionId, case: &Case) -> Option<AskId> {
    Some(match option {
        OptionId::Release => AskId::Release,
        OptionId::Bond => AskId::Bond,
        OptionId::NoRecalendar => AskId::NoRecalendar,
        OptionId::StipRelief => AskId::StipRelief,
        OptionId::AdminClosure => admin_closure(case),
        OptionId::Continuance => continuance(case),
        OptionId::StipFacts if has_ties(case) => AskId::StipFactsTies,
        OptionId::StipFacts => AskId::StipFacts,
        OptionId::WaiveAppeal => AskId::WaiveAppeal,
        OptionId::WithdrawAppeal => AskId::WithdrawAppeal,
        OptionId::Mediation if case.circuit() == Circuit::Ninth => AskId::Mediation,
        OptionId::Mediation => AskId::MediationElsewhere,
        OptionId::OilRemand => AskId::OilRemand,
        OptionId::Remand => AskId::Remand,
        OptionId::Jmtr if missed_hearing(case) => AskId::JmtrMissedHearing,
        OptionId::Jmtr if case.yes(QuestionId::SomethingNew) => AskId::JmtrNew,
        OptionId::Jmtr => AskId::Jmtr,
        OptionId::MtrNonopp if missed_hearing(case) => AskId::MtrNonoppMissedHearing,
        OptionId::MtrNonopp => AskId::MtrNonopp,
        OptionId::NonOpposeOther => AskId::NonOpposeOther,
        OptionId::Charges => AskId::Charges,
        OptionId::Abeyance => AskId::Abeyance,
        OptionId::DeferredAction => AskId::DeferredAction,
        OptionId::Parole => AskId::Parole,
        OptionId::NoArrest => AskId::NoArrest,
        OptionId::NoReinstate => AskId::NoReinstate,
        OptionId::NoNta
        | OptionId::CancelNta
        | OptionId::Dismissal
        | OptionId::Termination
        | OptionId::Vd
        | OptionId::WithdrawAdmission
        | OptionId::Stay => return None,
    })
}

fn admin_closure(case: &Case) -> AskId {
    if case.is(QuestionId::OtherAgency, OtherAgency::Approved as u8) {
        return AskId::AdminClosureApproved;
    }
    if !case.is(QuestionId::OtherAgency, OtherAgency::Waiting as u8) {
        return AskId::AdminClosure;
    }
    // Where something else may be what USCIS is deciding, the ask does not guess, and does not name it.
    let elsewhere = [
        Relief::Sij,
        Relief::UVisa,
        Relief::TVisa,
        Relief::Vawa,
        Relief::Tps,
        Relief::Daca,
        Relief::Other,
    ];
    let may_ask_for = |relief: &Relief| case.has(QuestionId::Relief, *relief as u8) == Some(true);
    if may_ask_for(&Relief::FamilyPetition) && !elsewhere.iter().any(may_ask_for) {
        AskId::AdminClosureFamilyPetition
    } else {
        AskId::AdminClosureUscis
    }
}

fn continuance(case: &Case) -> AskId {
    let looking = [Attorney::Helper, Attorney::Looking, Attorney::No];
    if looking
        .iter()
        .any(|attorney| case.is(QuestionId::Attorney, *attorney as u8))
    {
        AskId::ContinuanceAttorney
    } else if case.is(QuestionId::OtherAgency, OtherAgency::Waiting as u8) {
        AskId::ContinuanceUscis
    } else {
        AskId::Continuance
    }
}

/// A long time here and family, both answered.
fn has_ties(case: &Case) -> bool {
    let years = case.one(QuestionId::YearsHere);
    years.is_some_and(|years| years != YearsHere::Under2 as u8) && case.any(QuestionId::Family) == Some(true)
}

fn missed_hearing(case: &Case) -> bool {
    case.is(QuestionId::OrderKind, OrderKind::MissedHearing as u8)
}
