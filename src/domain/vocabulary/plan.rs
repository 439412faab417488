//! Questions for the attorney, and the steps of the follow-up plan. Each id is worded in the file of the same family under `content/<lang>/`.

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
        /// Find legal help: the list of free providers, the roster of accredited representatives.
        FindAttorney = "find-attorney",
        /// Who may give legal advice, and how to ask the helper.
        CheckHelper = "check-helper",
        /// Call an attorney today: an urgent box that cannot wait is open.
        CallToday = "call-today",
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
