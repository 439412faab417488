//! The narrow asks: one sentence each, sharpened by what was answered. An ask names no visa for victims.

use crate::domain::case::Case;
use crate::domain::options::rule;
use crate::domain::outcome::{Ask, Judged};
use crate::domain::rules::conditions::{
    LOOKING_FOR_ATTORNEY, MISSED_HEARING, SOME_FAMILY, SOMETHING_NEW, TWO_YEARS_HERE, USCIS_APPROVED,
    USCIS_WAITING,
};
use crate::domain::rules::predicate::{Test, Truth};
use crate::domain::vocabulary::{AskId, Goal, OptionId, QuestionId, Relief, Verdict};

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

/// The first sentence whose tests hold; none where the kind of request always can do real harm.
fn sharpened(option: OptionId, case: &Case) -> Option<AskId> {
    let fits = |(tests, _): &&(&[Test], AskId)| tests.iter().all(|test| test.of(case) == Truth::Yes);
    sentences(option).iter().find(fits).map(|(_, id)| *id)
}

/// The sentences for a kind of request, sharpest first, each with what must be answered for it; the last one always fits.
pub const fn sentences(option: OptionId) -> &'static [(&'static [Test], AskId)] {
    match option {
        OptionId::Release => &[(ELSE, AskId::Release)],
        OptionId::Bond => &[(ELSE, AskId::Bond)],
        OptionId::NoRecalendar => &[(ELSE, AskId::NoRecalendar)],
        OptionId::StipRelief => &[(ELSE, AskId::StipRelief)],
        OptionId::AdminClosure => &[
            (&[USCIS_APPROVED], AskId::AdminClosureApproved),
            (
                &[USCIS_WAITING, FAMILY_PETITION, Test::Not(&SOMETHING_ELSE_TOO)],
                AskId::AdminClosureFamilyPetition,
            ),
            (&[USCIS_WAITING], AskId::AdminClosureUscis),
            (ELSE, AskId::AdminClosure),
        ],
        OptionId::Continuance => &[
            (&[LOOKING_FOR_ATTORNEY], AskId::ContinuanceAttorney),
            (&[USCIS_WAITING], AskId::ContinuanceUscis),
            (ELSE, AskId::Continuance),
        ],
        OptionId::StipFacts => &[
            (&[TWO_YEARS_HERE, SOME_FAMILY], AskId::StipFactsTies),
            (ELSE, AskId::StipFacts),
        ],
        OptionId::WaiveAppeal => &[(ELSE, AskId::WaiveAppeal)],
        OptionId::WithdrawAppeal => &[(ELSE, AskId::WithdrawAppeal)],
        OptionId::Mediation => &[
            (&[Test::NinthCircuit], AskId::Mediation),
            (ELSE, AskId::MediationElsewhere),
        ],
        OptionId::OilRemand => &[(ELSE, AskId::OilRemand)],
        OptionId::Remand => &[(ELSE, AskId::Remand)],
        OptionId::Jmtr => &[
            (&[MISSED_HEARING], AskId::JmtrMissedHearing),
            (&[SOMETHING_NEW], AskId::JmtrNew),
            (ELSE, AskId::Jmtr),
        ],
        OptionId::MtrNonopp => &[
            (&[MISSED_HEARING], AskId::MtrNonoppMissedHearing),
            (ELSE, AskId::MtrNonopp),
        ],
        OptionId::NonOpposeOther => &[(ELSE, AskId::NonOpposeOther)],
        OptionId::Charges => &[(ELSE, AskId::Charges)],
        OptionId::Abeyance => &[(ELSE, AskId::Abeyance)],
        OptionId::DeferredAction => &[(ELSE, AskId::DeferredAction)],
        OptionId::Parole => &[(ELSE, AskId::Parole)],
        OptionId::NoArrest => &[(ELSE, AskId::NoArrest)],
        OptionId::NoReinstate => &[(ELSE, AskId::NoReinstate)],
        OptionId::NoNta
        | OptionId::CancelNta
        | OptionId::Dismissal
        | OptionId::Termination
        | OptionId::Vd
        | OptionId::WithdrawAdmission
        | OptionId::Stay => &[],
    }
}

/// No test at all.
const ELSE: &[Test] = &[];

const FAMILY_PETITION: Test = Test::Has(QuestionId::Relief, Relief::FamilyPetition as u8);

/// What USCIS is deciding may be this: the ask does not guess, and does not name it.
const SOMETHING_ELSE_TOO: Test = Test::HasOneOf(
    QuestionId::Relief,
    &[
        Relief::Sij as u8,
        Relief::UVisa as u8,
        Relief::TVisa as u8,
        Relief::Vawa as u8,
        Relief::Tps as u8,
        Relief::Daca as u8,
        Relief::Other as u8,
    ],
);
