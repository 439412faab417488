//! Narrow asks, and what speaks for the person. Each id is worded in the file of the same family under `content/<lang>/`.

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
