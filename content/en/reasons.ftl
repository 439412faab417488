# Why a kind of request stands in its group. One sentence or two. The app shows beside it the answers that it comes from,
# and the sentence of its fact with the source.

-fast-removal = fast removal with no judge (expedited removal)

possible-at-stage = It can be asked about where your case is now.
fits-goal = It is about something that you want.
detained = You are in detention.
paused-case = Your case is paused, and the government may ask to start it again.
final-hearing = Your next hearing is the final one. Some agreements are made before it.
final-hearing-with-relief = Your next hearing is the final one, and you named a way to stay.
other-agency = USCIS is deciding something for you, or it approved something.
date-soon-no-attorney = A date comes within two weeks, and you may have no attorney yet.
decision-won = You won before the judge.
government-appealed = The government appealed.
ninth-circuit = Your court is in the 9th Circuit. In our sources, the court of appeals there has a mediation office.
something-new = Something important has changed for you.

attorney-first = Talk with an attorney in private first, before anyone writes to the government about this.
can-harm = This can do real harm.
known-limit = There is a limit or a risk that you should know.
under-two-years = You have been here for less than two years. The danger of { -fast-removal } is greater.
two-years-not-safe = Two years or more here is not a sure protection from { -fast-removal }.
court-only-relief = Only an immigration judge can give cancellation of removal. If your case ends, you lose that way
    to stay.
asylum-ends = If your case ends, your asylum claim in court ends without a decision.
hard-while-detained = It is hard to get in detention.
another-agency-harder = It is harder if another office, such as USCIS, must decide. The old order must be undone
    first.
in-absentia-limits = The order was made when you were not at the hearing. You have 180 days if an exceptional reason
    kept you away. Ask if there is another way.
one-motion-only = In most cases only one motion to reopen is allowed. There may have been one already.
mediation-unconfirmed = We could not confirm that this court of appeals has mediation for cases like yours.
find-your-circuit = First find out which federal circuit hears your case.

not-first-here = It may fit. But where your case is now, an attorney must check first if it is safe to ask.
never-first = It may fit what you want. We do not put it first, because it can do harm or you cannot rely on it.
past-five = It may fit too. But five others already come first.
rests-on-unknown = This depends on something that you have not answered or do not know yet.

stage-unknown = First find out where your case is.
other-stage = It is for another stage of a case.
not-detained = It is for people in detention.
no-court-order = No court made this order, so an immigration court cannot open it again.
judge-made-order = It is for orders that an officer made. A judge made this one.
decision-recent = The decision is new. Ask about an appeal first, today.
nothing-to-reopen = You won, so there is nothing to open again.
no-win = It is for people who won before the judge, in full or in part.
government-did-not-appeal = It is for appeals by the government. The government did not appeal.
appeal-not-about-decision = Your appeal is about a motion or about bond, not about the judge's decision in your
    case.
no-earlier-order = It is for people with an earlier order.
leaving-not-chosen = It is only for people who want to leave without an order. You did not choose that.
