# The fixed sentences of the paper (page 1, for the attorney) and of its second page (for me).
#
# Page 1 speaks as the person: "I". Page 2 speaks to the person: "you", or as a short list.
# It can be lost or taken. So it never says whose phone it came from, how a person came, or anything about arrests,
# earlier orders, missed hearings, harm, work, business, taxes, health or help to police.
# Families inside this file: "first-<id>" has one message for each urgent box, "stage-<id>", "attorney-<id>",
# "detained-<id>" and "asked-<id>" one for each answer, "careful-<id>" one for each kind of request that can do harm.
#
# Dates come as text in the language of the page, for example "12 January 2027".

## The head

sheet-title = For my attorney, to ask for legal advice
sheet-leave-at-home = Leave this at home for court and for ICE.
sheet-made = Made on { $date }. Legal information checked on { $checked }.
sheet-fill-in = Fill in at the attorney's office:
sheet-name = Name
sheet-a-number = A-number
sheet-telephone = Telephone
sheet-page = Page { $page } of { $pages }
# On a paper in another language, beside its translation.
sheet-translated = No translator has reviewed the translation yet. If the two differ, go by the English.
# Over the two columns, or over the two stacked texts on a phone.
sheet-two-languages = The same sentences in two languages
# Beside every edited sentence and every empty line.
sheet-write-note = Do not write how you came, arrests, work or names.

## The foot of every page

sheet-footer = Made on { $date } with information checked on { $checked }. Not legal advice. Not checked by an
    attorney. Please do not give this to the government.

## Headings of page 1, in their order

heading-first = First
heading-case = Where my case is
heading-asks = What I would like to ask about
heading-careful = Be careful with
heading-strengths = Strengths, and what can prove them
heading-private = In private
heading-find-out = I don't know yet
heading-questions = Questions for my attorney
heading-own-words = My own question
heading-own-lines = What I want to add
heading-intake = Facts my attorney will need
heading-notes = Notes at the attorney's office

## First: what comes before every request. One sentence for each urgent box.

# In place of "first-hearing-soon" when the hearing is the final one.
first-hearing-final = I have a final hearing. Nothing here changes that date. I will go.
first-hearing-soon = I have a date soon. Nothing here changes that date. I will keep it.
# On every paper of an open court case.
first-before-dismissal = If the government asks to dismiss my case, I want to talk with you before anyone agrees.
first-removal-can-happen = Please check today if there is a stay of removal, and if we should ask for one.
first-detained-now = I am in detention. Please tell me today about bond, release and federal court.
first-fear-case = I need your advice before any interview or hearing. Please check if a deadline already runs.
first-appeal-deadline = A deadline may be running. Please tell me my last day for each step today.
first-keep-your-win = The government may appeal my win. Please tell me until what day it can.
first-government-asked = The government asked for something in my case. I want your advice before I agree to
    anything or sign.
first-check-in = I must not miss a check-in with ICE. Please tell me how to prepare.
# The next two say the same. Show it once, and on every paper or on none: it must never show what a private flag said.
first-missed-date = Please check if there is an order that I do not know about.
first-address = The court may have a wrong address for me. Please help me correct it in the safe way.
first-order-unknown = Please check if there is an order that I do not know about.
first-no-case = Please advise me before anyone asks ICE or its lawyers for anything.
first-child = I am under 18. Please tell me which attorney for children can help me.

## Where my case is

case-court = Court: { $court }.
case-next-date = Next date: { $date }.
case-circuit = Federal circuit: { $circuit }.
case-circuit-varies = The federal circuit of this court can vary. Please tell me which one is mine.
# The office of the government's lawyers for this court. The list is a copy without a date.
case-office = The government's office for this court (OPLA): { $office }. Please check it. The list is a copy
    without a date.

stage-no-case = As far as I know, I have no court case.
stage-nta-not-filed = I got a "Notice to Appear". As far as I know, the court does not have my case yet.
stage-court-pending = My case is in immigration court.
stage-court-closed = My case is paused (administratively closed).
stage-judge-decided = A judge has decided my case. As far as I know, no one has appealed.
stage-bia-appeal = My case is on appeal at the Board of Immigration Appeals.
stage-circuit-appeal = My case is at a federal court of appeals.
stage-final-order = There is a final order of removal in my case.
stage-fear-case = In my case an officer or a judge decides only if I am afraid to return to my country.
stage-case-ended = My court case is over.
stage-unknown = I do not know where my case is.

attorney-yes = I have an attorney or an accredited representative.
attorney-helper = Someone helps me. I do not know if this person is an attorney.
attorney-looking = I am looking for an attorney.
attorney-no = I have no attorney yet.
attorney-unknown = I am not sure if I have an attorney.

detained-yes = I am in detention.
detained-no = I am not in detention.
detained-unknown = Detention: not answered.

asked-dismiss = The government has asked to dismiss my case.
asked-end-asylum = The government has asked to end my asylum claim without a full hearing.
asked-restart = The government has asked to start my paused case again.
asked-none = As far as I know, the government has not asked to dismiss or restart my case, or to end my asylum
    claim.

## What I would like to ask about

ask-fallback-label = If not:
ask-risk-label = What could go wrong:
# Under the requests that write to the government.
asks-private-first = Please talk with me in private before anyone writes to the government.

## Be careful with (first person; in place of the longer risk of the screen)

careful-sources = [sources { $sources }; checked { $checked }]
careful-dismissal = Dismissal: since 2025 DHS has used dismissals to arrest people and use expedited removal. It can
    end my path to relief that only a judge can give.
careful-termination = Termination: it has the same dangers as dismissal. After it, ICE may arrest me, and an asylum
    claim in court would end without a decision.
careful-admin-closure = Administrative closure: it is hard to get in detention, and either side can ask to start the
    case again at any time.
careful-no-nta = No Notice to Appear: asking can make ICE notice me. I want your advice before anyone asks.
careful-cancel-nta = Taking back a Notice to Appear: asking can make ICE notice me, and a new one can come later.
careful-vd = Voluntary departure: I would have to leave, and could lose other ways to stay for about 10 years if I
    left late.
careful-withdraw-admission = Withdrawing an application for admission: I would have to leave and would lose claims
    here.
careful-stay = A stay from ICE (form I-246): I would have to go to ICE in person. I will not go before you tell me
    that it is safe.
careful-deferred-action = Deferred action: asking tells the government where I am, and it can end fast.
careful-parole = Parole: the government gives less of it since 2025 and can end it. Asking tells it where I am.
careful-no-arrest = Asking ICE not to arrest me: no one can force ICE to keep such a choice. Asking tells ICE where
    I am.
careful-no-reinstate = Asking for a judge in place of a fast order: since January 2025 the government does the
    opposite in many cases.

## Strengths

# { $strength } and { $proof } come from strengths.ftl.
strength-line = { $strength }. Proof: { $proof }.

## In private. The same two sentences on every paper, whatever was answered.

private-1 = Please ask me in private about arrests, earlier orders, missed hearings, papers, harm done to me, and
    how I came in.
private-2 = Please ask me in private about work, health and help to police.

## I don't know yet

# Under "Whether there is an order that I don't know about", which is on every paper.
find-out-order = The court's line, 1-800-898-7180, shows court cases only. "No case" there does not mean that I am
    safe. Please check.

## What my attorney will ask: lines that stay empty until the attorney's office

intake-lead = Leave these lines empty until you are at the attorney's office.
intake-interpreter = Interpreter (language):
intake-country = Country of citizenship:
# Applications, petitions and motions already sent, and the receipt for each.
intake-filings = Filings and receipt numbers:
# Asylum must in general be asked for within one year of arrival. The line asks for the date in the attorney's office alone.
intake-one-year = One-year date (asylum):
intake-family-cases = Cases of family members:
intake-check-in = Next check-in with ICE:

## What the person typed. The mark stands behind the words.

typed-as-is = (as typed, not translated)
typed-changed = (changed by me, as typed)

## Questions

own-words-label = My question, in my own words:
notes-request = What my attorney will ask for:
notes-deadline = My deadlines, as my attorney confirms them:
notes-next-meeting = Our next meeting:
notes-answer = The answer of the government:

## The reduced paper: questions only

reduced-title = Questions for my attorney, to ask for legal advice
# Shown on the screen, never on the paper.
reduced-explained = Where your case is now, a paper with facts about you can do more harm than good. Anyone who
    takes it can read it. So your paper has questions only. It does not say where your case is, how long you have
    been here, or anything about your family.
reduced-warning = Read this first. If you switch this on, the paper shows where your case is, your time here, your
    family and your strengths. If ICE takes the paper, ICE can use it. An attorney can hear all of this from you in
    private.

## My own words: off until switched on. Shown on the screen, beside the switch in ui.ftl.

own-words-warning = Before you switch this on, read your words again. Do not write how you came, arrests, work or
    names. The paper can be lost or taken.

## Page 2: for me

heading-for-me = For me
heading-checklist = Papers to collect
heading-plan = My plan
heading-scripts = Words to use
heading-log = Who I talked with
heading-help = Where to get help
heading-sources = Where this information comes from

checklist-about = Collect these to show to your attorney. Do not send them to the government yourself.
checklist-copies = Copies, not originals.
checklist-private-papers = Show pay, tax and medical papers only to your attorney.
checklist-translation = Ask your attorney which papers need an English translation.
checklist-paper = Paper
checklist-have = Have it
checklist-can-get = Can get it
checklist-unknown = Don't know
checklist-where = Where to get it

plan-number = Step
plan-what = What
plan-who = Who
plan-when = By when
plan-done = Done
# No day is worked out. The attorney writes the deadline.
plan-deadline-note = Only an attorney can confirm a deadline. Write it here when your attorney tells you.

log-date = Date
log-whom = With whom
log-how = How (visit, call, letter)
log-said = What they said
log-next = What comes next
log-note = Write no names of family and no facts about your case here.

## Words to use

script-attorney-heading = What you can write to your attorney
script-attorney-note = Keep it short. A message can be read by others.
script-attorney-subject = Asking for a meeting
script-attorney-hello = Hello,
script-attorney-1 = I would like to talk with you about asking the government for prosecutorial discretion.
script-attorney-2 = I have a list of questions that I can show you when we meet.
script-attorney-3 = When can we meet? If I have a hearing or a deadline before that, please tell me what to do.
script-attorney-4 = Please send nothing to the government before we talk.
script-attorney-thanks = Thank you.
script-attorney-date = My next date is { $date }.

script-find-heading = What you can say when you look for an attorney
script-find-1 = Hello. I have an immigration case and I need legal advice.
script-find-2 = Are you an attorney or an accredited representative of the Department of Justice?
script-find-3 = My next date is { $date }.
script-find-4 = How soon can I talk with someone, and what does it cost?
script-find-5 = Which papers should I bring?
script-find-deadline = A deadline may be running. I need to talk with someone today.

script-email-heading = For your attorney: an email to the government's lawyers
script-email-note = Only your attorney sends this, and changes it first. We could not confirm which offices take
    such requests by email today, or how. We show no email address because none could be confirmed.
script-email-subject = Subject: as the office asks for it
script-email-1 = I represent the person named in the attached notice of appearance.
script-email-2 = My client asks DHS for the following:
script-email-3 = If DHS does not agree, my client asks in place of that:
script-email-4 = The next hearing is on:
script-email-5 = Please tell me the position of DHS by:

script-call-heading = For your attorney: a call to the duty attorney
script-call-note = A duty attorney is a government lawyer who answers questions on a given day. We could not confirm
    such a line at any office today. Your attorney may know if there is one. Please do not call it yourself.
script-call-1 = I represent a person with a case at your court.
script-call-2 = I sent a request on this day:
script-call-3 = Did you get it, and who will decide on it?
script-call-4 = By what day can I expect an answer?
script-call-5 = If the answer is no, will DHS take a position on the smaller request?

## Where to get help

help-first = Only an attorney or an accredited representative may give you legal advice. A notary, a "notario", a
    tax preparer or a consultant may not.
help-probono = The immigration court keeps a list of groups and attorneys that may help for free. It is on
    justice.gov/eoir. Look for "pro bono".
help-roster = Accredited representatives and their groups are on a list too. The Department of Justice (DOJ) keeps
    it on justice.gov/eoir.
help-line = The court's line tells you about your court case at any hour: 1-800-898-7180. You need your A-number. It
    shows court cases only. "No case" there does not mean that you are safe.
help-signs = Be careful if someone promises a result or asks you to sign an empty form. Be careful if someone keeps
    your original papers, gives no receipt, or speaks of a "new program" or a special contact.
help-from-organization = From { $organization }

## Sources and review

sources-none-newer = The newest legal source found is from mid 2026. Laws and policies can have changed since then.
sources-old = Some of this information may be old. It should have been checked again by { $date }.
sources-line = { $title }, { $date }
sources-not-reviewed = No attorney has reviewed this text.
