//! What a result is made of. Each id is worded in the file of the same family under `content/<lang>/`.

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

closed_set! {
    /// A narrow ask: one sentence that a busy attorney can answer with yes or no, and what to ask if not.
    /// The plain id is the ask without further facts; a longer one is sharpened by an answer.
    AskId {
        Release = "release",
        Bond = "bond",
        NoRecalendar = "no-recalendar",
        StipRelief = "stip-relief",
        AdminClosure = "admin-closure",
        /// Pause while USCIS decides a family petition.
        AdminClosureFamilyPetition = "admin-closure-family-petition",
        /// Pause while USCIS decides. Does not say what: the paper names no visa for victims.
        AdminClosureUscis = "admin-closure-uscis",
        /// Pause so that the next step after a USCIS approval can be taken.
        AdminClosureApproved = "admin-closure-approved",
        Continuance = "continuance",
        /// More time to find an attorney.
        ContinuanceAttorney = "continuance-attorney",
        /// More time until USCIS answers.
        ContinuanceUscis = "continuance-uscis",
        StipFacts = "stip-facts",
        /// Agree on the time here and the family ties, both answered.
        StipFactsTies = "stip-facts-ties",
        WaiveAppeal = "waive-appeal",
        WithdrawAppeal = "withdraw-appeal",
        /// In the 9th Circuit.
        Mediation = "mediation",
        /// Elsewhere, or where the circuit is not known: first ask whether there is mediation at all.
        MediationElsewhere = "mediation-elsewhere",
        OilRemand = "oil-remand",
        Remand = "remand",
        Jmtr = "jmtr",
        /// Join a motion to reopen because something important changed. Does not say what.
        JmtrNew = "jmtr-new",
        /// Join a motion to reopen an order made at a missed hearing.
        JmtrMissedHearing = "jmtr-missed-hearing",
        MtrNonopp = "mtr-nonopp",
        /// Not oppose a motion to reopen an order made at a missed hearing.
        MtrNonoppMissedHearing = "mtr-nonopp-missed-hearing",
        NonOpposeOther = "non-oppose-other",
        Charges = "charges",
        Abeyance = "abeyance",
        DeferredAction = "deferred-action",
        Parole = "parole",
        NoArrest = "no-arrest",
        NoReinstate = "no-reinstate",
    }
}

closed_set! {
    /// Something that speaks for the person, and the papers that can prove it.
    StrengthId {
        HereFrom2To5 = "here-2-to-5",
        HereFrom5To10 = "here-5-to-10",
        HereOver10 = "here-over-10",
        CameAsChild = "came-as-child",
        Under18 = "under-18",
        Over64 = "age-65-or-more",
        CitizenSpouse = "citizen-spouse",
        CitizenChild = "citizen-child",
        CitizenParent = "citizen-parent",
        ResidentSpouse = "resident-spouse",
        ResidentChild = "resident-child",
        ResidentParent = "resident-parent",
        FamilyHere = "family-here",
        CaresForChild = "cares-for-child",
        CaresForSickOrDisabled = "cares-for-sick-or-disabled",
        CaresForOlderPerson = "cares-for-older-person",
        Studies = "studies",
        Graduated = "graduated",
        FaithGroup = "faith-group",
        Volunteers = "volunteers",
        MilitarySelf = "military-self",
        MilitaryFamily = "military-family",
        /// USCIS is deciding something. Does not say what.
        UscisWaiting = "uscis-waiting",
        /// USCIS approved something. Does not say what.
        UscisApproved = "uscis-approved",
        /// On the screen alone, never on a paper.
        Works = "works",
        /// On the screen alone, never on a paper.
        OwnsBusiness = "owns-business",
        /// On the screen alone, never on a paper.
        FilesTaxes = "files-taxes",
        /// On the screen alone, never on a paper.
        HelpedPoliceOrCourt = "helped-police-or-court",
        /// On the screen alone, never on a paper.
        SeriousIllness = "serious-illness",
        /// On the screen alone, never on a paper.
        Disability = "disability",
        /// On the screen alone, never on a paper.
        MentalHealth = "mental-health",
        /// On the screen alone, never on a paper.
        PregnantOrNursing = "pregnant-or-nursing",
    }
}

closed_set! {
    /// Something not known yet that matters, and how to find it out.
    FindOutId {
        /// Where the case is.
        Stage = "stage",
        /// Whether there is an order that the person does not know about. On every paper, whatever the answers.
        Order = "order",
        /// Whether the helper is an attorney or an accredited representative.
        Helper = "helper",
        /// Whether the person counts as detained (asked by someone outside, for example).
        Detained = "detained",
        /// The next hearing, check-in or deadline.
        NextDate = "next-date",
        /// Whether ICE expects check-ins.
        CheckIn = "check-in",
        /// What the government has asked for in the case.
        GovernmentAsked = "government-asked",
        /// Whether the next hearing is a short one or the final one.
        Hearing = "hearing",
        /// What the judge decided.
        Decision = "decision",
        /// How the case ended.
        CaseEndedHow = "case-ended-how",
        /// When the decision was made: the deadline to appeal counts from it.
        DecisionWhen = "decision-when",
        WhoAppealed = "who-appealed",
        AppealAbout = "appeal-about",
        /// Whether a judge made the order, and whether the person was there.
        OrderKind = "order-kind",
        /// Whether anyone ever asked to reopen the case.
        EarlierMotion = "earlier-motion",
        /// Whether something that matters has changed.
        SomethingNew = "something-new",
        /// Which immigration court has the case.
        Court = "court",
        /// Which circuit's court of appeals hears the case.
        Circuit = "circuit",
        /// Whether the court has the right address.
        Address = "address",
        /// Which ways to stay there are.
        Relief = "relief",
        /// What USCIS has decided.
        OtherAgency = "other-agency",
        /// Court cases of family members.
        FamilyCase = "family-case",
        /// Arrests and charges, and their court papers. On the screen alone, never on a paper.
        Arrests = "arrests",
        /// Whether a hearing was missed. On the screen alone, never on a paper.
        MissedHearing = "missed-hearing",
    }
}

closed_set! {
    /// A kind of paper to show the attorney: copies, not originals.
    EvidenceId {
        /// Notice to Appear, hearing notices, what was filed, receipts.
        CasePapers = "case-papers",
        /// The judge's decision or the order.
        DecisionPapers = "decision-papers",
        /// Papers of an appeal or a petition for review, and the proof that they were filed.
        AppealPapers = "appeal-papers",
        /// Earlier motions to reopen and the answers.
        MotionPapers = "motion-papers",
        /// Why a hearing was missed, or that no notice came.
        MissedHearingProof = "missed-hearing-proof",
        /// What the government has filed or asked for.
        GovernmentPapers = "government-papers",
        /// Proof of time in the United States, dated papers of each year.
        TimeHere = "time-here",
        /// Proof of having come as a child: school and vaccine records.
        ChildhoodHere = "childhood-here",
        /// Birth and marriage certificates, and proof of the status of citizens and green-card holders.
        FamilyTies = "family-ties",
        /// Notices of the court cases of family members.
        FamilyCases = "family-cases",
        /// Letters of school, doctors or others about the person cared for.
        Caregiving = "caregiving",
        School = "school",
        /// Letters of a faith group or of people helped.
        CommunityLetters = "community-letters",
        Military = "military",
        /// Letters of people who know the person well.
        CharacterLetters = "character-letters",
        /// Copies of applications for relief, in court or at USCIS.
        ReliefPapers = "relief-papers",
        /// USCIS receipt notices.
        UscisReceipts = "uscis-receipts",
        /// USCIS approval notices.
        UscisApprovals = "uscis-approvals",
        /// Proof of what has changed.
        NewFacts = "new-facts",
        /// A sponsor's letter, a fixed address, and proof of ties, for bond or release.
        CustodyPapers = "custody-papers",
        /// ICE check-in papers.
        CheckInPapers = "check-in-papers",
        /// Proof that the court was told of the new address.
        AddressPapers = "address-papers",
        /// The reason for another court or a hearing by video: a lease, a letter of a doctor.
        ChangeCourtReason = "change-court-reason",
        /// Pay and employer papers. Only for the attorney; never on a paper.
        Work = "work",
        /// Tax returns. Only for the attorney; never on a paper.
        Taxes = "taxes",
        /// Medical papers. Only for the attorney; never on a paper.
        Health = "health",
        /// Court records of every arrest. Only for the attorney; never on a paper.
        ArrestRecords = "arrest-records",
        /// Papers about harm, or about help to police or a court. Only for the attorney; never on a paper.
        HarmPapers = "harm-papers",
        /// Papers of an earlier order, asked for because of a private answer. Only for the attorney; never on a paper.
        EarlierOrderPapers = "earlier-order-papers",
    }
}

closed_set! {
    /// A question for the attorney, beside the one that each kind of request brings along.
    AttorneyQuestionId {
        /// Can I be removed now? Is there a stay, and can you ask for one?
        Stay = "stay",
        /// What is the last day to appeal or to ask a federal court, and will you file?
        Deadline = "deadline",
        /// Can you ask for bond or release, or go to federal court?
        Detention = "detention",
        /// What happens at my fear interview or hearing, and who can be with me?
        Fear = "fear",
        /// Can the government appeal my win, and what should I do now?
        KeepWin = "keep-win",
        /// What do we say if the government asks to dismiss my case?
        Dismissal = "dismissal",
        /// Can the government end my asylum case without a full hearing, and how do we answer?
        EndAsylum = "end-asylum",
        /// How do we answer a request to put my paused case back?
        Restart = "restart",
        /// Could fast removal without a judge (expedited removal) be used on me?
        ExpeditedRemoval = "expedited-removal",
        /// My case ended: what protects me now, and what must I file again, by when?
        AfterCase = "after-case",
        /// What should I know before my next ICE check-in? Can you come with me?
        CheckIn = "check-in",
        /// Could there be an order that I don't know about? Please check. On every paper, whatever the answers.
        Order = "order",
        /// I passed a date: did the court decide anything?
        MissedDate = "missed-date",
        /// My address with the court is wrong: how do we tell it safely?
        Address = "address",
        /// Is it too late for a motion to reopen? Was there one before?
        MotionLimits = "motion-limits",
        /// Which circuit hears my case, and does it have mediation?
        Circuit = "circuit",
        /// Is my kind of USCIS case on hold, and can USCIS start a court case?
        Uscis = "uscis",
        /// What happens to my asylum claim and my work permit?
        Asylum = "asylum",
        /// Is there another way to stay that I have not named?
        OtherRelief = "other-relief",
        /// Should my case and the cases of my family be looked at together?
        FamilyCases = "family-cases",
        /// What would leaving without an order cost me?
        Leaving = "leaving",
        /// I am under 18: who helps children?
        Child = "child",
        /// Is asking the government a good idea in my case at all, and what could go wrong?
        ShouldWeAsk = "should-we-ask",
        /// How much should we say, and what should we keep out?
        WhatToSay = "what-to-say",
        /// Which government office decides, and how does one ask today?
        WhoDecides = "who-decides",
    }
}

closed_set! {
    /// A step of the follow-up plan: who does what, by when. In the order shown.
    StepId {
        /// Call an attorney today: an urgent box that cannot wait is open.
        CallToday = "call-today",
        /// Find legal help: the list of free providers, the roster of accredited representatives.
        FindAttorney = "find-attorney",
        /// Who may give legal advice, and how to ask the helper.
        CheckHelper = "check-helper",
        /// Find an attorney who works with children.
        FindChildrensAttorney = "find-childrens-attorney",
        /// Detained: tell someone outside where you are, keep your A-number at hand.
        TellSomeone = "tell-someone",
        /// Do not agree to anything and do not sign anything before an attorney has seen it.
        DoNotSign = "do-not-sign",
        /// The attorney answers what the government asked for, in time.
        AnswerGovernment = "answer-government",
        /// The attorney files the appeal or the petition in time.
        FileAppeal = "file-appeal",
        /// Find out where the case is: the court's line.
        FindOutStage = "find-out-stage",
        /// Ask an attorney to check for an order that you don't know about.
        CheckForOrder = "check-for-order",
        /// Go to the hearing.
        GoToHearing = "go-to-hearing",
        /// Do not miss the check-in; talk with an attorney before it; leave the paper at home.
        PrepareCheckIn = "prepare-check-in",
        /// Keep every court date, ICE check-in, USCIS appointment and deadline.
        KeepDates = "keep-dates",
        /// Tell the court about the address (EOIR-33).
        TellCourtAddress = "tell-court-address",
        /// There is or may be an order: talk with an attorney before telling the court about the address.
        AddressAttorneyFirst = "address-attorney-first",
        /// Get copies of the papers on the checklist.
        GatherPapers = "gather-papers",
        /// Give the paper to the attorney, and talk in private.
        BringPaper = "bring-paper",
        /// The attorney decides whether to ask, what and how.
        AttorneyDecides = "attorney-decides",
        /// The attorney writes to the government's office for the court. Only where a court or the Board has the case.
        AttorneyWrites = "attorney-writes",
        /// The attorney asks at the office of the government's lawyers if no answer comes; no channel is confirmed.
        AttorneyFollowsUp = "attorney-follows-up",
        /// The attorney talks with the government's lawyer at the court of appeals (OIL), not with ICE.
        AttorneyAsksOil = "attorney-asks-oil",
        /// Write down each try and each answer.
        KeepLog = "keep-log",
        /// Ask again when something changes.
        AskAgain = "ask-again",
    }
}
