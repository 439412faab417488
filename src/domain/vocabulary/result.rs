//! What a result is made of.

closed_set!{
    /// An urgent box, in the order shown.
    UrgentId {
        RemovalCanHappen = "removal-can-happen",
        DetainedNow = "detained-now",
        FearCase = "fear-case",
        AppealDeadline = "appeal-deadline",
        KeepYourWin = "keep-your-win",
        GovernmentAsked = "government-asked",
        HearingSoon = "hearing-soon",
        CheckIn = "check-in",
        MissedDate = "missed-date",
        Address = "address",
        OrderUnknown = "order-unknown",
        NoCase = "no-case",
        Child = "child",
    }
}
