# The follow-up plan, in the order shown. Value: what to do. .who: who does it. .when: by when.
# No day is worked out here. Only an attorney can confirm a deadline.

call-today = Call an attorney today. Read the boxes at the top first and say what is urgent.
    .who = You, or someone you trust
    .when = Today
find-attorney = Find legal help. The immigration court has a list of groups and attorneys that may help for free.
    The Department of Justice has a list of accredited representatives. Both are on justice.gov/eoir.
    .who = You, or someone you trust
    .when = Today, or as soon as you can
check-helper = Ask the person who helps you: "Are you an attorney or an accredited representative?" Ask for the
    answer in writing. No one else may give you legal advice.
    .who = You
    .when = Before you sign or pay anything more
find-childrens-attorney = Find an attorney who works with children and young people.
    .who = You, with an adult you trust
    .when = As soon as you can
tell-someone = Tell someone you trust where you are held. Give that person your A-number for the attorney.
    .who = You, or your family
    .when = Today
do-not-sign = Do not agree to anything and do not sign anything before an attorney has seen it.
    .who = You
    .when = Always
answer-government = Answer what the government asked for, in time.
    .who = Your attorney
    .when = Today. Ask for the last day to answer: it can be very close.
file-appeal = Decide on an appeal or a petition to a federal court, and file it in time. If you find no attorney in
    time, ask a legal help group how to file it yourself.
    .who = Your attorney
    .when = Today. Ask for the last day. Act as if you had only 10 days from the decision.
find-out-stage = Find out where your case is. Call the court's line: 1-800-898-7180. You need your A-number. It
    shows court cases only. "No case" there does not mean that you are safe.
    .who = You
    .when = Today
check-for-order = Check if there is an order that you don't know about, also an order made by an officer. Do not ask
    ICE yourself.
    .who = Your attorney
    .when = At the first meeting, before anyone writes to the government
go-to-hearing = Go to the hearing. Nothing here changes its date. Ask an attorney before it how to prepare.
    .who = You
    .when = On the day on your notice
prepare-check-in = Do not miss the check-in. Talk with an attorney before it. Leave your paper at home.
    .who = You
    .when = Before the next check-in
keep-dates = Keep every court date, ICE check-in, USCIS appointment and deadline. Talk with an attorney before each
    one.
    .who = You
    .when = Always
tell-court-address = Tell the court your correct address with form EOIR-33. Each person needs a form. A copy goes to
    the government's lawyers (OPLA, part of ICE).
    .who = You, or your attorney
    .when = Within 5 working days of a move. If those days are over, now.
address-attorney-first = Talk with an attorney before you tell the court your address. There is or may be an order,
    and the form shows where you live.
    .who = You, with an attorney
    .when = In the next days
gather-papers = Collect copies of the papers on your list. Do not send them to the government.
    .who = You
    .when = Before the meeting. If the meeting is soon, go with what you have.
bring-paper = Give your paper to the attorney, and talk in private about what is not on it.
    .who = You
    .when = At the first meeting
attorney-decides = Decide if it is safe to ask, what to ask for, and how much to say.
    .who = Your attorney, with you
    .when = Before anyone writes to the government
attorney-writes = Write to the office of the government's lawyers (OPLA) for your court, or speak with them in
    court. We could not confirm how offices take such requests today.
    .who = Your attorney
    .when = Well before the hearing, if your attorney decides to ask
attorney-follows-up = Ask again if no answer comes. In the past some offices had a duty attorney for such calls. We
    could not confirm one at any office today.
    .who = Your attorney
    .when = Your attorney says when
attorney-asks-oil = Talk with the government's lawyers at the federal court of appeals (OIL), not with ICE. Ask the
    court about a stay of removal first.
    .who = Your attorney
    .when = As soon as your attorney decides to ask
keep-log = Write down each call, each letter and each answer, with the day. Write no facts about your case there.
    .who = You, or your attorney
    .when = Each time
ask-again = If something changes, tell your attorney. It may be a reason to ask again.
    .who = You
    .when = When your family, your health, your papers or the law changes
