# The statements of law, one message each. Where each comes from is in facts/facts.toml, under the same id.
#
# Each stands alone: it is shown with its source and date, and on the paper. "The government" is the Department of
# Homeland Security (DHS) and its lawyers. Please do not make a statement stronger or softer than it is: what could not
# be confirmed must still say so.

## What prosecutorial discretion is, and how things stand

pd-is-a-choice = Prosecutorial discretion (PD) is a choice of the government (DHS), one case at a time. It is not a
    right. A judge cannot order it.
pd-no-status = A yes to such a request gives you no immigration status by itself. In most cases it gives no work
    permit either.
pd-can-be-undone = The government can undo most kinds of PD. It can start a new court case, start a paused case
    again, or end parole or deferred action.
pd-narrow-now = The government may still agree in one case at a time. It is rare, and offices differ. A law office
    wrote in 2026 that wide programs are largely gone.
doyle-not-in-use = The 2022 rules for the government's lawyers (the Doyle memo) are not in use. An order of the
    President of 20 January 2025 told DHS to undo such rules. We found no public paper that ends the memo by name.
full-enforcement = The President's order of 20 January 2025 (Executive Order 14159) calls for full enforcement. It
    names no group that is protected.
review-for-expedited-removal = A DHS memo of 23 January 2025 (the Huffman memo) told officers to review cases for
    expedited removal. That includes ending court cases and parole to use it. A court put parts of it on hold for
    some people on parole.
judges-told-not-to-ask = A law office wrote in 2026 that judges in many courts are told not to ask the government
    about PD.
judges-memo-2023 = A memo of 28 September 2023 (DM 23-04) told immigration judges to ask about priorities and to act on
    requests for PD. It seems not to be in use. We found no paper that ends it.
closure-memo-taken-back = One law firm wrote that a memo that favored pauses (DM 22-03) was taken back on 18 April 2025.
policy-history = The rules on PD have changed many times since 1976. The newest papers that we found are from about
    June 2026.
memos-until-2024 = From 2000 to 2024 the government mostly wrote memos on how to use PD. The rules of 2015 to 2023
    looked first at open court cases. For 2025 and 2026 we found no general memo that favors people.
priority-memos = Memos between 2011 and 2024 named whom officers should go after first. They named people seen as a
    danger, and people who came lately. In 2014 that meant after 1 January 2014. In 2021 to 2023 it meant after
    1 November 2020. In April 2015 the government's lawyers were told to pause or end other cases. That ended in
    2017. A memo of 2017 (the Kelly memo) left no group out. It named even charges that were not decided. As far as
    we found, none of these memos is in use today.
no-appeal-found = We found no formal way to appeal when the government says no, or does not read a request.

## How a request is sent

opla-office-of-court = A request goes to the government's lawyers (OPLA) for the court where the case is or was. It
    does not go to the office near your home.
court-list = The list of immigration courts is from a public copy of 15 September 2026. Two courts could not be matched
    to it: Batavia and San Francisco. In January 2026 the press reported that the main San Francisco court would close.
office-by-court-not-state = The only list of OPLA offices that we found has no date. Some states are under two
    offices. So an office must never be chosen by the state alone.
mailboxes-unconfirmed = In 2021 to 2023 offices took such requests by email. A source of 2025 says that the list of
    addresses was taken down. We could not confirm any address, so we show none.
past-channels = In the past some requests went by email, and some through an ICE website for court papers (eService). In
    April 2022 the government's lawyers posted a form for people with no attorney. We could not confirm that any of
    these is open today.
request-channel-unconfirmed = We could not confirm how an office takes such requests today, or how long an answer
    takes.
duty-attorney-unconfirmed = Some offices had a duty attorney in the past. We could not confirm that any office has
    one today.
offices-own-rules = In 2021 a study looked at 25 OPLA offices. Each had its own rules on which court papers of arrests
    it wanted.
past-office-rules = In 2015 one OPLA office asked for a short request, one PDF, the good and the bad, and as early
    as possible. It deleted emails that had no text. These are old rules of one office.
factors-from-old-memos = The reasons that officers weighed come from government memos that are no longer in force.
    They bind no one today.
negative-factors = Old memos counted against a person: danger to national security, a criminal record, gangs, fraud,
    a recent entry, and earlier orders or missed hearings.
papers-listed = The lists of papers that can help come from rules of past offices and from lawyers' lists.
words-can-be-used = The office that gets the request is also the office that argues for your removal. Facts that you
    write can be used in court. Decide with an attorney how much to tell it.

## Dismissal, termination and expedited removal

dismissal-arrests = Since May 2025 the government has asked judges to dismiss cases so that ICE can arrest people
    and use expedited removal.
expedited-removal-nationwide = On 23 June 2026 a federal court of appeals let expedited removal inside the whole
    country go ahead. The rule is for people who were not admitted or paroled and cannot show two years here. We
    found no later court step.
two-years-no-safe-harbor = Two years or more here is not a sure protection. An ICE email of 18 February 2025 told
    officers to consider expedited removal for some people on parole, with no time limit. We could not confirm what
    holds today.
parolee-stay = In October 2025 a court order (CHIRLA v. Noem) kept people who were paroled at a port of entry out of
    expedited removal. We could not confirm if it still holds.
judge-need-not-dismiss = A judge does not have to dismiss a case only because the government asks (Matter of H.N.
    Ferreira, 2023).
after-filing-only-judge = Once the court has the case, the government cannot end it alone. It must ask the judge.
on-the-spot-dismissal = A court email of 30 May 2025 said that judges may grant a spoken request to dismiss on the
    spot. The court system later took that email back.
termination-rule = A court rule of 2024 says when a judge may end a case (termination). We found no end of this rule
    up to mid 2026.
cancellation-only-judge = Only an immigration judge can give cancellation of removal. If the court case ends, you
    lose that way to stay.
asylum-after-dismissal = If the court case ends, an asylum claim in court ends with no decision. Guidance of 2023 to
    2025 let people ask USCIS for asylum with a new form. A work permit based on the court claim lasts to its end
    date, but cannot be renewed with the ended claim.
asylum-one-year = Asylum has a one-year limit, with exceptions. If your case ends, ask an attorney about it at once.
uscis-can-start-case = A USCIS memo of 28 February 2025 is about starting a court case after USCIS says no. Ask an
    attorney before you ask USCIS for something.
uscis-holds = A USCIS memo of 2 December 2025 put asylum applications, and cases of people from some countries, on
    hold. We could not confirm what is on hold today.
pretermission = The government asks judges to end asylum claims without a full hearing, by pointing to another
    country.
asylum-work-permit-proposal = In February 2026 the government proposed a longer wait for asylum work permits (365
    days), and a stop of new ones. We found only a proposal.
asylum-fees = A law of 2025 set a fee of $100 to file for asylum, and $100 for each year that it waits.
courthouse-arrests-vacated = On 23 June 2026 a federal court in California canceled ICE's policy on arrests at
    immigration courts, for the whole country. We could not confirm if that still holds.

## Pausing a case, more time, agreements

closure-rule = A court rule of 2024 lets a judge pause a case. The judge usually says yes if both sides ask, or if
    one side clearly does not oppose. If not, the judge looks at all the facts. We found no end of this rule up to
    mid 2026.
closure-can-be-reopened = Either side can ask at any time to put a paused case back on the calendar.
closed-cases-restarted = In 2025 the government asked to start closed cases again. One news count found more than
    117,000 by October 2025.
closure-hard-when-detained = A decision of 2025 (Matter of B-N-K-) makes a pause hard to get for people in
    detention.
recalendar-answer-fast = If the government asks to start a paused case again, you must answer fast.
recalendar-judge-decides = If the government files a motion to start a paused case again, the judge or the Board
    decides.
missed-hearing-order = If you miss a hearing, a judge can order your removal without you.
judge-still-decides = If the government agrees with you, the judge still decides, and can say no.
relief-own-status = If the judge gives you a way to stay, your status and your rights to work depend on that way to
    stay. The government cannot simply start the same case again. It can still appeal, unless it gives up its
    appeal.
stipulation-binds = What you agree to in a stipulation can bind you. Admit no new fact without your attorney.
continuance-discouraged = In February 2025 the courts brought back a policy against giving more time.
new-charges-possible = We have no checked source on how charges change today. New charges may also be possible. Ask
    an attorney first.
non-oppose-unconfirmed = We have no checked source on how the government answers other requests today. Examples:
    another court, a hearing by video, a late paper, or one case for a family. An attorney must confirm it.

## Detention and ICE

bond-without-inspection = In September 2025 the Board said that people who entered without inspection get no bond
    hearing (Matter of Yajure Hurtado). Courts did not agree with each other. On 26 June 2026 the government asked
    the Supreme Court to decide. We found nothing newer.
bond-who-decides = The government's lawyers (OPLA) and ICE may agree to a bond, or not object to it. Where the law
    allows it, a judge decides. The government can appeal a bond, and then the Board decides. A bond is release alone.
    ICE can detain a person again if things change.
release-can-end = ICE decides on a release from detention. A release has conditions, and ICE can end it.
check-in-risk = An ICE check-in can lead to arrest. Missing one is dangerous too. Talk with an attorney first.
stay-in-person = A stay from ICE (form I-246) is asked for in person, at ICE. ICE checks fingerprints and records.
    If ICE says no, there is no appeal. ICE can take a stay back. A form of 2020 had a fee of $155. We could not
    confirm the fee today.
stay-who-decides = A stay from ICE is for a person with a final order. An ICE field office director decides. A yes comes
    with an order of supervision, and gives no immigration status. Papers named for it are a passport, medical proof,
    proof of hardship for the family, and all criminal papers.
deferred-action-can-end = USCIS or ICE decides on deferred action, at any stage, also after an order. The government
    can end it. On 6 June 2025 USCIS stopped new deferred action for Special Immigrant Juveniles. People went to
    court about that.
parole-cut-back = ICE, the border agency (CBP) or USCIS can give parole, for an urgent humanitarian reason or for the
    public good. Since 2025 the government gives less of it, and officers review parole for expedited removal. Parole
    is not an admission and not a status. The government can end it.
work-permit-not-confirmed = We found no checked source on work permits today under deferred action, parole or an order
    of supervision.
no-arrest-cannot-be-enforced = Officers of ICE or the border agency (CBP) may choose not to arrest or detain a person.
    The choice can change on any day. No one can force them to keep it.
no-reinstate-opposite-practice = Since January 2025 the government does the opposite in many cases: it uses fast
    orders where it can.
no-reinstate-who-decides = Officers of ICE or the border agency (CBP) decide if they use an old order again, or a fast
    order in place of a judge. If they do not, a court case starts. We could not confirm how this is asked for today.
no-nta-brings-attention = If you have no court case, asking can make ICE notice you. It can lead to a court case or
    to expedited removal.
no-nta-who-decides = Officers of ICE, the border agency (CBP) or USCIS decide if a court case starts. The government's
    lawyers (OPLA) can have a part in it. The government can start a case later.
cancel-nta-new-one-possible = If the government takes back a Notice to Appear, it can make a new one.
old-order-contact = If there is an old removal order, ICE can carry it out. A request or a motion does not stop that
    unless there is a stay.
criminal-record-contact = Offices asked for all criminal records. Since 2025 enforcement is broad. Any arrest, also
    an old or dropped one, can make a request dangerous.

## Old orders, appeals and federal court

request-does-not-stop-removal = Asking does not stop a removal. In most cases a motion or a petition does not stop
    it either. A stay does.
joint-motion-excused = A motion to reopen that both sides sign is excused from the 90 days and from the limit of one
    motion. If it is granted, the old order no longer counts and you are back in court.
motion-to-reopen-limits = In most cases you have one motion to reopen, within 90 days of the final order.
late-motion-exceptions = A late motion to reopen is allowed in some cases. Examples: changed conditions in the home
    country, or some cases of abuse (VAWA). A judge can also reopen a case without being asked.
motion-to-reconsider = In most cases you have one motion to reconsider, within 30 days.
motion-fee = In late 2025 the fee for a motion to reopen was $1,045. We could not confirm if a motion that both
    sides sign has a fee. In July 2025 a motion about a missed hearing with no notice had no fee.
in-absentia-limits = An order made because you missed a hearing can be undone in some cases. There are 180 days if
    an exceptional reason kept you away.
in-absentia-no-limit = There is no time limit to undo an order for a missed hearing, if you got no proper notice or
    were in custody.
in-absentia-hold = If you ask the judge to undo an order for a missed hearing, removal is on hold while that judge
    decides. In an appeal after that it usually is not.
motion-tells-ice = A request to reopen tells ICE where you are while the old order is live. If the answer is no, ICE
    may act on the order.
joint-motion-rare = Reopening old orders with the government was slow and rare even in 2021 to 2023.
another-agency-harder = Past rules looked mostly at open court cases. It is harder to reopen an old order so that
    another office, such as USCIS, can decide.
appeal-deadline = In the latest source we found, from March 2026, the Board must get an appeal within 30 calendar
    days of the judge's decision. We found nothing newer than mid 2026. Call an attorney the same day.
ten-day-rule = A rule of February 2026 tried to cut most appeals to 10 days. A federal court canceled the main parts
    on 8 March 2026. We could not confirm what happened after that.
ten-day-rule-split = If the 10 days ever come, law offices say that 30 days would stay only if the judge refuses asylum on
    the merits. Other cases would have 10 days, also asylum that is refused because it was late.
brief-twenty-days = In an appeal to the Board, both sides must file their written arguments within the same 20 days.
    More time is rare.
appeal-fee = In late 2025 the fee for an appeal to the Board was $1,010.
automatic-stay = Removal is on hold during the time to appeal a judge's decision, and during an appeal on time. This
    ends if you give up (waive) your appeal.
waive-appeal-final = If the government gives up its appeal, your win is final at once. If you give up your own
    appeal, you lose the automatic stay.
withdraw-appeal-final = If the government takes back its appeal, the judge's decision becomes final.
government-appeal-choice = The government's lawyers (OPLA) decide if the government gives up its appeal. They may keep the
    right to appeal and not use it. They may also take back an appeal, and then the Board closes it.
petition-for-review = A petition for review must be filed at a federal court of appeals within 30 days of the final
    order. A motion to reopen or voluntary departure does not make that time longer.
no-automatic-stay-in-circuit = A petition for review does not stop removal by itself. A stay must be asked for.
withholding-only-clock = In a case about fear alone, the 30 days for a petition start at the removal order that
    officers made (Riley v. Bondi, 2025).
mediation-ninth = The 9th Circuit has a mediation office for these cases. Either side may ask. The talks are
    confidential. The government's lawyers (OIL) must be willing, and they ask ICE. We could not confirm how it
    works today.
mediation-elsewhere-unconfirmed = We could not confirm that other federal courts of appeals have mediation for
    immigration cases.
abeyance-can-be-refused = A federal court of appeals decides if it puts a case on hold (abeyance). What the government's
    lawyers (OIL) say matters. The 9th Circuit refused a hold for talks in 2023 (Ayanian v. Garland). In 2012 the 2nd
    Circuit preferred to send cases back.
remand-can-lose = A case that is sent back goes on. A new removal order can follow.
remand-who-decides = At the Board, the government's lawyers (OPLA) may join a request to send a case back, or not object.
    The Board decides. In federal court the government's lawyers are OIL, and the court decides.
oil-remand-no-stay = Asking the government's lawyers at the federal court (OIL) does not stop removal. A stay must
    be asked for, and the court decides.
voluntary-departure = Voluntary departure means that you must leave: within 120 days if early in the case, within 60
    days at the end. Early, you must give up other ways to stay and your appeal. At the end you must show good
    character. If you do not leave in time, there is a fine and about 10 years without several ways to stay.
voluntary-departure-no-order = In voluntary departure you agree to leave by a date and pay for it yourself. The government
    may agree to it, and the judge decides. If you leave in time, no removal order is made. It gives no immigration
    status. Other rules can still keep you from coming back.
withdraw-admission-loses-claims = Some people at the border, or in a case that began there, may be allowed to take back
    their request to enter. They leave with no order and lose their claims here. The government decides, and in court
    the judge. We could not confirm how it is used today.

## Finding out, moving house, help, privacy

court-line = The court's line is 1-800-898-7180, at any hour. You need your A-number.
court-line-limits = The court's line shows court cases only. An order that an officer made may not be there. "No
    case" there does not mean that you are safe.
online-case-status = The court system also shows cases online: Automated Case Information, at acis.eoir.justice.gov.
a-number-digits = An A-number has 7 to 9 digits. Forms want 9. Put zeros in front if yours is shorter.
court-address-five-days = If you move, tell the court with form EOIR-33 within 5 working days. Each person needs
    one. A copy goes to the government's lawyers.
uscis-address-ten-days = If you move, tell USCIS with form AR-11 within 10 days. It does not tell the court.
circuit-of-state = The law puts each state into one of the federal circuits (28 U.S.C. 41).
who-may-help = Only two kinds of people may give legal advice about immigration. One is an attorney. The other is an
    accredited representative: a person whom the Department of Justice (DOJ) allows to do this for an approved
    group. A notary, notario, tax preparer or consultant may not.
where-to-find-help = The court system (EOIR) has a list of free legal help for each court, renewed each quarter. It
    also has a roster of approved groups and accredited representatives.
notario-signs = Warning signs of fraud are a promised result, blank forms to sign, and original papers that are kept.
    Others are no receipt or contract, and a "new program" or a special contact.
victim-policy = ICE Directive 11005.4 of 31 January 2025 ended a policy that protected victims of crime. Officers
    need not count being a victim in your favor. A court case about it began in October 2025. We do not know how it
    ended.
victim-privacy = A law limits how the government shares facts about VAWA, T and U cases. A USCIS policy of 22
    December 2025 made that looser.
asylum-privacy = Rules limit what the government may tell others about an asylum claim, above all the home country.
    They do not stop DHS and the court from sharing it with each other.
