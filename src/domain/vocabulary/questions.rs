//! Questions and parts of the interview.

closed_set! {
    /// A question of the interview, in the order asked.
    QuestionId {
        Attorney = "attorney",
        Detained = "detained",
        Soon = "soon",
        CheckIn = "check-in",
        Stage = "stage",
        GovernmentAsked = "government-asked",
        Hearing = "hearing",
        Decision = "decision",
        CaseEndedHow = "case-ended-how",
        DecisionWhen = "decision-when",
        DecisionDate = "decision-date",
        WhoAppealed = "who-appealed",
        AppealAbout = "appeal-about",
        OrderKind = "order-kind",
        EarlierMotion = "earlier-motion",
        SomethingNew = "something-new",
        Court = "court",
        NextDate = "next-date",
        AddressCurrent = "address-current",
        Relief = "relief",
        OtherAgency = "other-agency",
        YearsHere = "years-here",
        CameAsChild = "came-as-child",
        Age = "age",
        Family = "family",
        FamilyCase = "family-case",
        Caregiver = "caregiver",
        WorkSchool = "work-school",
        Community = "community",
        Health = "health",
        FlagHarmed = "flag-harmed",
        FlagArrest = "flag-arrest",
        FlagEarlierOrder = "flag-earlier-order",
        FlagMissedHearing = "flag-missed-hearing",
        Goal = "goal",
        OwnWords = "own-words",
    }
}

closed_set! {
    /// A part of the interview, named on its signpost.
    Part {
        Now = "now",
        Case = "case",
        Plan = "plan",
        Life = "life",
        Private = "private",
        Goal = "goal",
    }
}

closed_set! {
    /// A question asked before the interview, and never kept with the answers.
    Opening {
        Phone = "phone",
        Who = "who",
    }
}
