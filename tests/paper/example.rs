//! Page 1 for the scenario of the design, word for word, and the order of page 2.

use pedir::export::text::text;

use super::support::{EXAMPLE, OFF, answers, paper_of};

const PAGE_1: &str = r#"For my attorney, to ask for legal advice
========================================
Made on 24 November 2026. Legal information checked on 24 November 2026.
*** Leave this at home for court and for ICE. ***
Fill in at the attorney's office:
Name _______________  A-number _______________  Telephone _______________

First
  1. I have a final hearing. Nothing here changes that date. I will go.
  2. If the government asks to dismiss my case, I want to talk with you before
     anyone agrees.

Where my case is
  My case is in immigration court. Court: San Diego Immigration Court. Federal
  circuit: 9th. Next date: 12 January 2027. I am not in detention. I have an
  attorney or an accredited representative. As far as I know, the government
  has not asked to dismiss or restart my case, or to end my asylum claim.

What I would like to ask about
  1. Would DHS agree that I should get the relief I ask for, and give up its
     appeal?
     If not: Would DHS agree on a part of it, so that the judge decides only
     the rest?
  2. Would DHS agree to pause my case (administrative closure) while USCIS
     decides my family petition?
     If not: Would DHS not object to more time (a continuance) until USCIS
     answers?
  3. Would DHS agree that some things are not in dispute, such as how long I
     have been here and my family ties?
     If not: Would DHS agree that my papers about them are real?
  Please talk with me in private before anyone writes to the government.

Be careful with
  - Dismissal: since 2025 DHS has used dismissals to arrest people and use
    expedited removal. It can end my path to relief that only a judge can
    give. [sources 1, 2, 3, 4, 5, 6; checked 24 November 2026]
  - Termination: it has the same dangers as dismissal. After it, ICE may
    arrest me, and an asylum claim in court would end without a decision.
    [sources 1, 2, 3, 4, 5, 6; checked 24 November 2026]
  - Voluntary departure: I would have to leave, and could lose other ways to
    stay for about 10 years if I left late. [sources 7; checked 24 November
    2026]

Strengths, and what can prove them
  - Here for 5 to 10 years. Proof: leases, bills, dated letters, bank or
    school records.
  - Child who is a US citizen. Proof: the child's birth certificate.
  - Takes care of a child. Proof: letters from the school; custody papers.
  - In a faith group. Proof: letter from the group.
  - Something is waiting at USCIS. Proof: receipt notice.

In private
  Please ask me in private about arrests, earlier orders, missed hearings,
  papers, harm done to me, and how I came in. Please ask me in private about
  work, health and help to police.

I don't know yet
  - Whether there is an order that I don't know about
    The court's line, 1-800-898-7180, shows court cases only. "No case" there
    does not mean that I am safe. Please check.
  - Whether ICE expects check-ins from me
  - Whether the court has my correct address
  - Whether someone in my family has a court case

Facts my attorney will need
Leave these lines empty until you are at the attorney's office.
  Interpreter (language): ____________________________________________________
  Country of citizenship: ____________________________________________________
  Filings and receipt numbers: _______________________________________________
  One-year date (asylum): ____________________________________________________
  Cases of family members: ___________________________________________________
  Next check-in with ICE: ____________________________________________________

Notes at the attorney's office
Do not write how you came, arrests, work or names.
  What my attorney will ask for: _____________________________________________
  My deadlines, as my attorney confirms them: ________________________________
  Our next meeting: __________________________________________________________

------------------------------------------------------------------------------
Made on 24 November 2026 with information checked on 24 November 2026. Not
legal advice. Not checked by an attorney. Please do not give this to the
government."#;

#[test]
fn page_1_reads_as_designed() {
    let text = text(&paper_of(&answers(EXAMPLE), OFF));
    let end = text.find("Page 1 of 2").unwrap();
    assert!(
        text[..end].trim_end() == PAGE_1,
        "page 1 changed; if that is right, this is the new text:\n{}",
        &text[..end]
    );
}

#[test]
fn page_2_is_for_the_person() {
    let paper = paper_of(&answers(EXAMPLE), OFF);
    let headings: Vec<&str> = paper.pages[1]
        .parts
        .iter()
        .map(|part| part.heading.id.as_str())
        .collect();
    assert_eq!(
        headings,
        [
            "heading.risks",
            "heading.ways",
            "heading.checklist",
            "heading.questions",
            "heading.plan",
            "heading.scripts",
            "heading.log",
            "heading.help",
            "heading.sources",
        ]
    );
}
