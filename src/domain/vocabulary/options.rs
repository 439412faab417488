//! Kinds of request, and what the result says of each.

closed_set! {
    /// A kind of request, in the order of the law table.
    OptionId {
        NoNta = "no-nta",
        CancelNta = "cancel-nta",
        Dismissal = "dismissal",
        Termination = "termination",
        AdminClosure = "admin-closure",
        NoRecalendar = "no-recalendar",
        StipRelief = "stip-relief",
        StipFacts = "stip-facts",
        Bond = "bond",
        Release = "release",
        Continuance = "continuance",
        NonOpposeOther = "non-oppose-other",
        Charges = "charges",
        Jmtr = "jmtr",
        MtrNonopp = "mtr-nonopp",
        Remand = "remand",
        WaiveAppeal = "waive-appeal",
        WithdrawAppeal = "withdraw-appeal",
        Vd = "vd",
        WithdrawAdmission = "withdraw-admission",
        Stay = "stay",
        DeferredAction = "deferred-action",
        Parole = "parole",
        NoArrest = "no-arrest",
        NoReinstate = "no-reinstate",
        Mediation = "mediation",
        Abeyance = "abeyance",
        OilRemand = "oil-remand",
    }
}

closed_set! {
    /// What the result says of an option.
    Verdict {
        TalkFirst = "talk-first",
        AlsoAsk = "also-ask",
        BeCareful = "be-careful",
        NotNow = "not-now",
    }
}
