# The urgent boxes, in the order shown. Value: the heading. .says: what is true. .do: what to do now.
# .help: what makes it look safer or possible; when the law behind it is too old, "ask your attorney" stands in its place.
#
# These are read by people in danger. Short, calm and exact. A deadline here is the rule in the latest source; it is
# never worked out for one person. Please do not add words for a person to say to an officer about fear: no source was
# checked for that.

-fast-removal = fast removal with no judge (expedited removal)

removal-can-happen = You may still be removed from the country
    .says = Nothing in this app stops removal. Asking the government for something does not stop it. In most cases a
        motion or a petition does not stop it by itself. A stay of removal does. That is an order that puts removal
        on hold.
    .help = There is one exception, for people who missed a hearing and asked the judge to reopen the case because
        of that. Their removal is on hold until that judge decides. In an appeal after that it usually is not.
    .do = Call an attorney today. Ask: "Is there a stay of removal in my case? If not, can we ask for one now?" Do
        not ask ICE yourself.

detained-now = Detention: get help today
    .says = ICE can move people in detention to another place fast. Some people can ask for bond. For others the
        answer depends on the court, and courts did not agree on the rules in mid 2026.
    .do = Ask an attorney today about three things: bond, release and federal court (habeas). Keep the A-number and
        the name of the detention place ready. Do not sign a paper before you talk with an attorney.

fear-case = Your case is about fear: get help today
    .says = In this kind of case an officer or a judge decides only if you are afraid to return to your country. We
        have no checked source on what to tell an officer, so this app says nothing on that. Asking the government
        for something does not stop such a case. For some people the 30 days to go to a federal court of appeals may
        already run.
    .do = Call an attorney today, before any interview or hearing. Ask: "Does a deadline already run?" Go to every
        interview and hearing.

appeal-deadline = A deadline may be running now
    .says = The latest source says: the Board of Immigration Appeals (BIA) must have your appeal within 30 days of
        the judge's decision. In 2026 the government tried to cut this to 10 days in most cases. A court canceled
        the main parts of that in March 2026. We found nothing newer than mid 2026. After a final order, a petition
        for review must be filed at a federal court of appeals within 30 days. A motion to reopen does not make that
        time longer.
    .do = Call an attorney today, the same day. Ask: "What is my last day for each step?" Until an attorney answers,
        act as if you had only 10 days from the decision. If 10 or 30 days are over, call today too. Ask what can
        still be done.

keep-your-win = The government can still appeal your win
    .says = Your win may not be final yet. The government can appeal it. An appeal can take away what the judge gave
        you.
    .do = Ask your attorney: "Did the government keep its right to appeal, and until what day?" Keep your address
        current with the court. Open every letter at once. Do not leave the country before you ask an attorney.

government-asked = Do not agree or sign before you talk with an attorney
    .says = Since May 2025 the government has used dismissals to arrest people. It then used { -fast-removal }. Two
        years or more here is not a sure protection. The government also asks judges to end asylum claims without a
        full hearing, and to start paused cases again.
    .help = A judge does not have to end a case only because the government asks.
    .do = Call an attorney today, because the time to answer can be very short. You can ask the judge for time to
        talk with an attorney. Go to every hearing. If your case was dismissed already, ask today if you can still
        appeal or undo it.

hearing-soon = You have a date soon
    .says = Nothing here changes a hearing, a check-in or a deadline. Asking the government for something does not
        change it either. If you miss a hearing, a judge can order your removal. Since 2025 some people were
        arrested at court.
    .help = In June 2026 a federal court canceled ICE's policy on arrests at court. We could not confirm what is true today.
    .do = Go, and be early. For a deadline, make sure that the paper arrives in time. Before the day, ask an
        attorney what to bring and how to prepare. Leave the paper from this app at home.

check-in = Do not miss your ICE check-in
    .says = Missing a check-in is dangerous. A check-in can also lead to arrest.
    .do = Talk with an attorney before you go. Tell someone you trust where you go and when you should be back.
        Leave the paper from this app at home.

missed-date = Check now if you missed a hearing
    .says = When a person misses a hearing, a judge can order removal. You may have an order that you do not know
        about. An order made this way can sometimes be undone. In the latest source there are 180 days if an
        exceptional reason kept you away.
    .help = There is no time limit if you got no proper notice or were in custody.
    .do = Call the court's line today: 1-800-898-7180. You need your A-number. Then call an attorney today, also if
        the line says "no case". If you were at that hearing, check your next date. If you missed a check-in or a
        deadline, call an attorney today.

address = Tell the court your new address
    .says = The court sends its letters to the address that it has. If a letter does not reach you, you can miss a
        hearing, and a judge can order your removal.
    .do = Is there an order to remove you, or may there be one? Then talk with an attorney first, in the next days.
        The form shows the government where you live. If not, send form EOIR-33 to the court within 5 working days
        of a move. Each person needs a form. A copy goes to the government's lawyers (OPLA, part of ICE). Telling
        USCIS (form AR-11, within 10 days) does not tell the court.

order-unknown = There may be an order that you do not know about
    .says = The court's line, 1-800-898-7180, shows court cases only. An order that an officer made may not be
        there. "No case" there does not mean that you are safe.
    .do = Call the line and write down what it says. Then ask an attorney how to check for other orders. Do not ask
        ICE yourself.

no-case = Do not ask ICE for this on your own
    .says = Asking can show the government where you are. It can lead to a new court case or to { -fast-removal }.
        If there is an old order, ICE can use it.
    .do = Do not ask ICE or its lawyers for this on your own. Keep every court date, ICE check-in, USCIS appointment
        and deadline. Talk with an attorney first, also about those.

child = You are under 18: find an attorney for children
    .says = Some ways to stay are only for young people, and some have an age limit.
    .do = Find an attorney who works with children. Ask an adult you trust to help you call. Do not wait for a
        birthday.
