//! What to find out, and which papers to show. Each id is worded in the file of the same family under `content/<lang>/`.

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
