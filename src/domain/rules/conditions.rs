//! The tests and ways that the kinds of request share, by name.

use crate::domain::rules::predicate::{Stages, Test, Way};
use crate::domain::rules::rule::{way, way_if};
use crate::domain::vocabulary::{
    AppealAbout, Attorney, CaseEndedHow, Decision, FamilyCase, Goal, Hearing, OrderKind, OtherAgency,
    QuestionId, ReasonId, Soon, Stage, WhoAppealed, YearsHere, YesNo,
};

pub(crate) const YES: &[u8] = &[YesNo::Yes as u8];

pub(crate) const DETAINED: Test = Test::Is(QuestionId::Detained, YES);
pub(crate) const CHECKS_IN: Test = Test::Is(QuestionId::CheckIn, YES);
pub(crate) const SOMETHING_NEW: Test = Test::Is(QuestionId::SomethingNew, YES);
pub(crate) const ARRESTED: Test = Test::Is(QuestionId::FlagArrest, YES);
pub(crate) const EARLIER_ORDER: Test = Test::Is(QuestionId::FlagEarlierOrder, YES);
pub(crate) const MOVED: Test = Test::Is(QuestionId::AddressCurrent, &[YesNo::No as u8]);
pub(crate) const FINAL_HEARING: Test = Test::Is(QuestionId::Hearing, &[Hearing::Final as u8]);
pub(crate) const SOME_FAMILY: Test = Test::Any(QuestionId::Family);
pub(crate) const GOVERNMENT_ASKED: Test = Test::Any(QuestionId::GovernmentAsked);
pub(crate) const SOME_RELIEF: Test = Test::Any(QuestionId::Relief);
pub(crate) const DATE_SOON: Test = Test::Is(QuestionId::Soon, &[Soon::WithinTwoWeeks as u8]);
pub(crate) const WON: Test = Test::Is(QuestionId::Decision, &[Decision::Won as u8]);
pub(crate) const GOVERNMENT_APPEALED: Test =
    Test::Is(QuestionId::WhoAppealed, &[WhoAppealed::Government as u8]);
pub(crate) const USCIS_BUSY: Test = Test::Is(
    QuestionId::OtherAgency,
    &[OtherAgency::Waiting as u8, OtherAgency::Approved as u8],
);
pub(crate) const USCIS_WAITING: Test = Test::Is(QuestionId::OtherAgency, &[OtherAgency::Waiting as u8]);
pub(crate) const USCIS_APPROVED: Test = Test::Is(QuestionId::OtherAgency, &[OtherAgency::Approved as u8]);
pub(crate) const MISSED_HEARING: Test = Test::Is(QuestionId::OrderKind, &[OrderKind::MissedHearing as u8]);
pub(crate) const FAMILY_HAS_CASE: Test = Test::Is(
    QuestionId::FamilyCase,
    &[FamilyCase::Same as u8, FamilyCase::Separate as u8],
);
pub(crate) const TWO_YEARS_HERE: Test = Test::Is(
    QuestionId::YearsHere,
    &[
        YearsHere::From2To5 as u8,
        YearsHere::From5To10 as u8,
        YearsHere::Over10 as u8,
    ],
);
pub(crate) const HAS_HELPER: Test = Test::Is(QuestionId::Attorney, &[Attorney::Helper as u8]);
pub(crate) const LOOKING_FOR_ATTORNEY: Test = Test::Is(
    QuestionId::Attorney,
    &[
        Attorney::Helper as u8,
        Attorney::Looking as u8,
        Attorney::No as u8,
    ],
);
pub(crate) const NO_ATTORNEY: Test = Test::OrUnknown(&LOOKING_FOR_ATTORNEY);
pub(crate) const NOT_WON: Test = Test::OrUnknown(&Test::Is(
    QuestionId::Decision,
    &[
        Decision::Lost as u8,
        Decision::Mixed as u8,
        Decision::LeaveByDate as u8,
    ],
));
pub(crate) const DISMISSED: Test = Test::Is(QuestionId::CaseEndedHow, &[CaseEndedHow::Dismissed as u8]);
pub(crate) const APPEAL_NOT_OF_DECISION: Test = Test::OrUnknown(&Test::Is(
    QuestionId::AppealAbout,
    &[AppealAbout::Motion as u8, AppealAbout::Bond as u8],
));
pub(crate) const MAY_HAVE_MISSED: Test = Test::OrUnknown(&Test::Is(QuestionId::FlagMissedHearing, YES));

/// Where the case is, is not known.
pub(crate) const STAGE_UNKNOWN: Stages = Stages::UnknownOr(&[]);

/// Where writing to ICE or its lawyers without an attorney is most dangerous.
pub(crate) const DANGEROUS_TO_WRITE: Stages = Stages::UnknownOr(&[
    Stage::NoCase,
    Stage::NtaNotFiled,
    Stage::CaseEnded,
    Stage::FinalOrder,
    Stage::CircuitAppeal,
]);

/// Detained, or not known, at any stage.
pub(crate) const MAY_BE_DETAINED: Way = Way {
    stages: Stages::Any,
    needs: &[(Test::OrUnknown(&DETAINED), ReasonId::NotDetained)],
};

/// At every stage that is known.
pub(crate) const KNOWN_STAGE: Way = Way {
    stages: Stages::Known,
    needs: &[],
};

/// At every stage that is known, but for a case about fear alone.
pub(crate) const KNOWN_BUT_FEAR_CASE: Way = Way {
    stages: Stages::But(&[Stage::FearCase]),
    needs: &[],
};

/// No court has a case, as far as known.
pub(crate) const NO_CASE: Way = way(&[Stage::NoCase, Stage::CaseEnded]);

/// The paper that starts a case was made, but no court has it.
pub(crate) const NTA_NOT_FILED: Way = way(&[Stage::NtaNotFiled]);

/// A judge paused the case.
pub(crate) const COURT_CLOSED: Way = way(&[Stage::CourtClosed]);

/// There is a final order.
pub(crate) const FINAL_ORDER: Way = way(&[Stage::FinalOrder]);

/// There is an order that could be carried out.
pub(crate) const ORDER_TO_STAY: Way = way(&[Stage::FinalOrder, Stage::CircuitAppeal]);

/// The court has the case.
pub(crate) const COURT_PENDING: Way = way(&[Stage::CourtPending]);

/// The court of appeals has the case.
pub(crate) const CIRCUIT_APPEAL: Way = way(&[Stage::CircuitAppeal]);

/// The Board has an appeal of the judge's decision in the case, or it is not known what the appeal is about.
pub(crate) const APPEAL_OF_DECISION: Way = way_if(
    &[Stage::BiaAppeal],
    &[(
        Test::OrUnknown(&Test::Is(
            QuestionId::AppealAbout,
            &[AppealAbout::JudgeDecision as u8],
        )),
        ReasonId::AppealNotAboutDecision,
    )],
);

/// There is a court case that a judge or the Board could end: any but an appeal about bond.
pub(crate) const CASE_TO_END: &[Way] = &[
    way(&[Stage::CourtPending, Stage::CourtClosed]),
    way_if(
        &[Stage::BiaAppeal],
        &[(
            Test::OrUnknown(&Test::Is(
                QuestionId::AppealAbout,
                &[AppealAbout::JudgeDecision as u8, AppealAbout::Motion as u8],
            )),
            ReasonId::AppealNotAboutDecision,
        )],
    ),
];

/// There is something to win that the government could accept.
pub(crate) const MAY_HAVE_WON: Way = way_if(
    &[Stage::JudgeDecided],
    &[(
        Test::OrUnknown(&Test::Is(
            QuestionId::Decision,
            &[Decision::Won as u8, Decision::Mixed as u8],
        )),
        ReasonId::NoWin,
    )],
);

/// The government appealed, or may have.
pub(crate) const GOVERNMENT_MAY_HAVE_APPEALED: Way = way_if(
    &[Stage::BiaAppeal],
    &[(
        Test::OrUnknown(&Test::Is(
            QuestionId::WhoAppealed,
            &[WhoAppealed::Government as u8, WhoAppealed::Both as u8],
        )),
        ReasonId::GovernmentDidNotAppeal,
    )],
);

/// A court made an order that is not brand new, or may have.
pub(crate) const ORDER_TO_REOPEN: &[Way] = &[
    way_if(
        &[Stage::FinalOrder],
        &[(
            Test::OrUnknown(&Test::Is(
                QuestionId::OrderKind,
                &[OrderKind::AtHearing as u8, OrderKind::MissedHearing as u8],
            )),
            ReasonId::NoCourtOrder,
        )],
    ),
    way_if(
        &[Stage::JudgeDecided],
        &[
            (NOT_WON, ReasonId::NothingToReopen),
            (Test::DecidedOver30DaysAgo, ReasonId::DecisionRecent),
        ],
    ),
];

/// An officer's fast order, used now or used again.
pub(crate) const FAST_ORDER: &[Way] = &[
    way(&[Stage::FearCase]),
    way_if(
        &[Stage::FinalOrder],
        &[(
            Test::OrUnknown(&Test::Is(QuestionId::OrderKind, &[OrderKind::WithoutJudge as u8])),
            ReasonId::JudgeMadeOrder,
        )],
    ),
    way_if(
        &[Stage::NoCase, Stage::NtaNotFiled],
        &[(
            Test::Is(QuestionId::FlagEarlierOrder, YES),
            ReasonId::NoEarlierOrder,
        )],
    ),
];

/// The person chose to leave without an order, at a stage where taking back the request to enter may be offered.
pub(crate) const WANTS_TO_LEAVE: Way = way_if(
    &[Stage::CourtPending, Stage::NtaNotFiled, Stage::FearCase],
    &[(
        Test::Has(QuestionId::Goal, Goal::LeaveWithoutOrder as u8),
        ReasonId::LeavingNotChosen,
    )],
);
