//! The words of each message of a family: `=` is its value, the others are attributes, and `?` marks one that may be left
//! out. `build/` includes this file too.

use super::vocabulary::closed_set;

closed_set! {
    /// The words of a question. `Hint` and `Meaning` may be empty.
    QuestionWord {
        Ask = "=",
        Label = "label",
        Why = "why",
        Unknown = "unknown",
        Hint = "hint?",
        Meaning = "meaning?",
    }
}

closed_set! {
    /// The words of a verdict.
    VerdictWord { Name = "=", About = "about", }
}

closed_set! {
    /// The words of a kind of request.
    OptionWord {
        Name = "=",
        Sentence = "sentence",
        MayDo = "may-do",
        Risk = "risk",
        Question = "question",
    }
}

closed_set! {
    /// The words of a narrow ask.
    AskWord { Ask = "=", Fallback = "fallback", }
}

closed_set! {
    /// The words of an urgent box.
    UrgentWord { Name = "=", Says = "says", Do = "do", Help = "help?", }
}

closed_set! {
    /// The words of a strength.
    StrengthWord { Name = "=", Proof = "proof", }
}

closed_set! {
    /// The words of something to find out.
    FindOutWord { What = "=", How = "how", }
}

closed_set! {
    /// The words of a kind of paper.
    EvidenceWord { What = "=", Where = "where", }
}

closed_set! {
    /// The words of a step.
    StepWord { What = "=", Who = "who", When = "when", }
}
