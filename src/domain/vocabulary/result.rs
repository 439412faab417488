//! Urgent boxes, and why a verdict is what it is. Each id is worded in the file of the same family under `content/<lang>/`.

closed_set! {
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

closed_set! {
    /// Why an option got its verdict. The answers behind it are shown beside it, and so is the sentence of its
    /// fact, where it has one: so one general reason serves many facts.
    ReasonId {
        /// The stage allows it. The plainest reason to list an option.
        PossibleAtStage = "possible-at-stage",
        /// It serves something the person said they want.
        FitsGoal = "fits-goal",
        /// You are detained.
        Detained = "detained",
        /// Your case is paused, and the government may ask to restart it.
        PausedCase = "paused-case",
        /// Your final hearing is set.
        FinalHearing = "final-hearing",
        /// Your final hearing is set, and you named a way to stay.
        FinalHearingWithRelief = "final-hearing-with-relief",
        /// USCIS is deciding, or has approved, something for you.
        OtherAgency = "other-agency",
        /// A date comes within two weeks, and there is no attorney yet.
        DateSoonNoAttorney = "date-soon-no-attorney",
        /// The judge decided for you.
        DecisionWon = "decision-won",
        /// The government appealed.
        GovernmentAppealed = "government-appealed",
        /// Your court belongs to the 9th Circuit, where the court of appeals has mediation for these cases.
        NinthCircuit = "ninth-circuit",
        /// Something important changed for you.
        SomethingNew = "something-new",

        /// Rule 3: talk with an attorney in private before anyone writes to the government about this.
        AttorneyFirst = "attorney-first",
        /// This can do real harm; the fact beside it says what harm.
        CanHarm = "can-harm",
        /// There is a limit or a risk to know; the fact beside it says which.
        KnownLimit = "known-limit",
        /// Here for less than two years: the danger of fast removal with no judge is greater.
        UnderTwoYears = "under-two-years",
        /// Two years or more here is not a safe harbour. Also said when the time is not known.
        TwoYearsNotSafe = "two-years-not-safe",
        /// Only a judge can give cancellation of removal: when the case ends, that way ends.
        CourtOnlyRelief = "court-only-relief",
        /// An asylum claim in court ends without an answer when the case ends.
        AsylumEnds = "asylum-ends",
        /// Administrative closure is hard to get while detained.
        HardWhileDetained = "hard-while-detained",
        /// Reopening so that another agency can decide is harder: the order must go first.
        AnotherAgencyHarder = "another-agency-harder",
        /// An order made at a missed hearing: 180 days in some cases, at any time without proper notice.
        InAbsentiaLimits = "in-absentia-limits",
        /// There was already a motion to reopen, or it is not known: in most cases only one is allowed.
        OneMotionOnly = "one-motion-only",
        /// Whether this court of appeals has mediation for these cases could not be confirmed.
        MediationUnconfirmed = "mediation-unconfirmed",
        /// Find out which circuit hears your case.
        FindYourCircuit = "find-your-circuit",

        /// It would be talked about first, but at this stage it is not: an attorney first.
        NotFirstHere = "not-first-here",
        /// It fits what the person wants, but this kind is never put first: it can do harm, or cannot be relied on.
        NeverFirst = "never-first",
        /// It fits too, but five others already come first.
        PastFive = "past-five",
        /// The verdict rests on a question not answered, or answered "I don't know"; the question stands beside it.
        RestsOnUnknown = "rests-on-unknown",

        /// Not now: first find out where the case is.
        StageUnknown = "stage-unknown",
        /// Not now: for another stage of a case.
        OtherStage = "other-stage",
        /// Not now: for a person who is detained.
        NotDetained = "not-detained",
        /// Not now: no court made this order, so no court can reopen it.
        NoCourtOrder = "no-court-order",
        /// Not now: for orders that an officer made; a judge made this one.
        JudgeMadeOrder = "judge-made-order",
        /// Not now: the decision is so new that an appeal comes first.
        DecisionRecent = "decision-recent",
        /// Not now: the judge decided for you, so there is nothing to reopen.
        NothingToReopen = "nothing-to-reopen",
        /// Not now: the judge did not decide for you, so there is no win for the government to accept.
        NoWin = "no-win",
        /// Not now: the government did not appeal.
        GovernmentDidNotAppeal = "government-did-not-appeal",
        /// Not now: the appeal is about a motion or bond, not about the judge's decision in the case.
        AppealNotAboutDecision = "appeal-not-about-decision",
        /// Not now: for people who have an earlier order.
        NoEarlierOrder = "no-earlier-order",
        /// Not now: only for a person who chose to leave without an order, and that was not chosen.
        LeavingNotChosen = "leaving-not-chosen",
    }
}
