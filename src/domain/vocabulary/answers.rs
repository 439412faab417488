//! The answers of each question, besides `unknown`, which every question offers.

closed_set! {
    /// Whose phone this is. Asked before the interview, never saved and never on a paper.
    Phone {
        Mine = "mine",
        Shared = "shared",
        NotMine = "not-mine",
    }
}

closed_set! {
    /// Whom the interview is for. Asked before the interview, never saved and never on a paper.
    Who {
        Me = "self",
        Helping = "helping",
    }
}

closed_set! {
    /// Answers of the questions that know only yes and no, the private flags among them.
    YesNo { Yes = "yes", No = "no", }
}

closed_set! {
    /// Answers of `attorney`.
    Attorney { Yes = "yes", Helper = "helper", Looking = "looking", No = "no", }
}

closed_set! {
    /// Answers of `soon`: a hearing, check-in or deadline.
    Soon { WithinTwoWeeks = "within-2-weeks", Later = "later", NoDate = "no-date", }
}

closed_set! {
    /// Answers of `stage`: where the case is.
    Stage {
        NoCase = "no-case",
        NtaNotFiled = "nta-not-filed",
        CourtPending = "court-pending",
        CourtClosed = "court-closed",
        JudgeDecided = "judge-decided",
        BiaAppeal = "bia-appeal",
        CircuitAppeal = "circuit-appeal",
        FinalOrder = "final-order",
        FearCase = "fear-case",
        CaseEnded = "case-ended",
    }
}

closed_set! {
    /// Answers of `government-asked`.
    GovernmentAsked { Dismiss = "dismiss", EndAsylum = "end-asylum", Restart = "restart", None = "none", }
}

closed_set! {
    /// Answers of `hearing`.
    Hearing { FirstOrShort = "first-or-short", Final = "final", NoneSet = "none-set", }
}

closed_set! {
    /// Answers of `decision`.
    Decision { Won = "won", Lost = "lost", Mixed = "mixed", LeaveByDate = "leave-by-date", }
}

closed_set! {
    /// Answers of `case-ended-how`.
    CaseEndedHow { Dismissed = "dismissed", Won = "won", LeaveByDate = "leave-by-date", Other = "other", }
}

closed_set! {
    /// Answers of `decision-when`: how long ago, in days.
    DecisionWhen {
        Days0To10 = "0-10-days",
        Days11To30 = "11-30-days",
        Days31To90 = "31-90-days",
        Days91To180 = "91-180-days",
        Over180Days = "over-180-days",
    }
}

closed_set! {
    /// Answers of `who-appealed`.
    WhoAppealed { Me = "me", Government = "government", Both = "both", }
}

closed_set! {
    /// Answers of `appeal-about`.
    AppealAbout { JudgeDecision = "judge-decision", Motion = "motion", Bond = "bond", }
}

closed_set! {
    /// Answers of `order-kind`.
    OrderKind { AtHearing = "at-hearing", MissedHearing = "missed-hearing", WithoutJudge = "without-judge", }
}

closed_set! {
    /// Answers of `earlier-motion`: an earlier motion to reopen.
    EarlierMotion { Waiting = "waiting", Refused = "refused", None = "none", }
}

closed_set! {
    /// Answers of `relief`: have, asked for or may ask for.
    Relief {
        Asylum = "asylum",
        WithholdingCat = "withholding-cat",
        Cancellation = "cancellation",
        FamilyPetition = "family-petition",
        Adjustment = "adjustment",
        Waiver = "waiver",
        Sij = "sij",
        UVisa = "u-visa",
        TVisa = "t-visa",
        Vawa = "vawa",
        Tps = "tps",
        Daca = "daca",
        GreenCardNow = "green-card-now",
        Other = "other",
        None = "none",
    }
}

closed_set! {
    /// Answers of `other-agency`: what USCIS has done.
    OtherAgency { Waiting = "waiting", Approved = "approved", No = "no", }
}

closed_set! {
    /// Answers of `years-here`.
    YearsHere { Under2 = "under-2", From2To5 = "2-to-5", From5To10 = "5-to-10", Over10 = "over-10", }
}

closed_set! {
    /// Answers of `age`, in years.
    Age { Under18 = "under-18", From18To20 = "18-to-20", From21To64 = "21-to-64", Over64 = "65-or-more", }
}

closed_set! {
    /// Answers of `family`.
    Family {
        CitizenSpouse = "citizen-spouse",
        CitizenChild = "citizen-child",
        CitizenParent = "citizen-parent",
        ResidentSpouse = "resident-spouse",
        ResidentChild = "resident-child",
        ResidentParent = "resident-parent",
        FamilyHere = "family-here",
        None = "none",
    }
}

closed_set! {
    /// Answers of `family-case`: family members' court cases.
    FamilyCase { Same = "same", Separate = "separate", None = "none", }
}

closed_set! {
    /// Answers of `caregiver`.
    Caregiver { Child = "child", SickOrDisabled = "sick-or-disabled", OlderPerson = "older-person", None = "none", }
}

closed_set! {
    /// Answers of `work-school`.
    WorkSchool {
        Works = "works",
        OwnsBusiness = "owns-business",
        Studies = "studies",
        Graduated = "graduated",
        FilesTaxes = "files-taxes",
        None = "none",
    }
}

closed_set! {
    /// Answers of `community`.
    Community {
        FaithGroup = "faith-group",
        Volunteers = "volunteers",
        MilitarySelf = "military-self",
        MilitaryFamily = "military-family",
        HelpedPoliceOrCourt = "helped-police-or-court",
        None = "none",
    }
}

closed_set! {
    /// Answers of `health`.
    Health {
        SeriousIllness = "serious-illness",
        Disability = "disability",
        MentalHealth = "mental-health",
        PregnantOrNursing = "pregnant-or-nursing",
        None = "none",
    }
}

closed_set! {
    /// Answers of `goal`.
    Goal {
        Pause = "pause",
        EndCase = "end-case",
        MoreTime = "more-time",
        FinishWithRelief = "finish-with-relief",
        AgreeOnParts = "agree-on-parts",
        LeaveDetention = "leave-detention",
        Reopen = "reopen",
        StopRemoval = "stop-removal",
        SettleAppeal = "settle-appeal",
        KeepWin = "keep-win",
        ChangeCourt = "change-court",
        NotBeArrested = "not-be-arrested",
        LeaveWithoutOrder = "leave-without-order",
        None = "none",
    }
}
