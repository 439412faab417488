# The 28 kinds of requests, in the order of the law table.
#
# Value: the name in plain words, with the legal word in brackets. .sentence: what it is. .may-do: what it may do.
# .risk: what could go wrong; it is always shown before .may-do. .question: one question for the attorney.
# "The government" is the Department of Homeland Security (DHS) and its lawyers in court, unless a text says otherwise.
# Each statement of law rests on the law table of the same id. Do not make a risk softer in translation.

-fast-removal = fast removal with no judge (expedited removal)
-no-status = It gives you no immigration status.

no-nta = Not starting a court case (no Notice to Appear)
    .sentence = The government chooses not to put you in immigration court.
    .risk = If you have no court case, asking can make ICE notice you. ICE may use { -fast-removal } for some people
        in place of a court case. Two years or more here is not a sure protection. Also, a judge alone can give some
        ways to stay, and you need a court case for those.
    .may-do = No court case starts for now. { -no-status } It gives no work permit by itself. The government can
        start a case later.
    .question = Is it safer for me to ask for nothing now?

cancel-nta = Taking back a Notice to Appear before the court has it
    .sentence = The government takes back the paper that starts a court case, before the court has the case.
    .risk = Asking can make ICE notice you. ICE may use { -fast-removal } for some people in place of a court case.
        Two years or more here is not a sure protection. If the court already has the case, only the judge can end
        it. A new Notice to Appear can come later.
    .may-do = The court case does not start for now. { -no-status }
    .question = Can you check that the court does not have my case yet?

dismissal = Ending the case because the government asks for it (dismissal)
    .sentence = The judge ends the court case because the government asks for it, alone or together with you.
    .risk = Since May 2025 the government has used dismissals to arrest people. It then used { -fast-removal }. Two
        years or more here is not a sure protection. You lose ways to stay that only a judge can give, such as
        cancellation of removal. An asylum claim in court ends without a decision. A work permit based on it cannot
        be renewed with the ended case. If the judge dismisses the case and you object, the time to appeal still
        runs.
    .may-do = The court case stops. { -no-status } The government can start a new case. You may be able to ask USCIS
        for asylum. There is a one-year rule, so ask an attorney at once. If USCIS later says no, it can start
        a new court case.
    .question = If the government asks to dismiss my case, should we object, and what could happen to me that same
        day?

termination = Ending the case for a legal reason (termination)
    .sentence = The judge ends the court case for a legal reason or under a court rule of 2024.
    .risk = It has the same dangers as a dismissal. After a case ends, ICE may arrest a person and use
        { -fast-removal }. Two years or more here is not a sure protection. An asylum claim in court ends without a
        decision. A work permit based on it cannot be renewed with the ended case. You lose ways to stay that only a
        judge can give. The government can often start a new case.
    .may-do = The court case stops. { -no-status } An application that waits at another office may go on.
    .question = What would I lose if my case ended, and could the government arrest me after that?

admin-closure = Pausing the case (administrative closure)
    .sentence = The judge pauses the case and takes it off the calendar. The case is still there.
    .risk = Either side can ask to start the case again at any time. In 2025 the government moved to start over
        117,000 paused cases again, by one news count. You must keep your address current with the court for years.
        If you miss the new hearing, a judge can order your removal. A pause is hard to get in detention.
    .may-do = There are no hearings while the case is paused. { -no-status } It gives no work permit by itself. A
        judge usually says yes if both sides ask or one side clearly does not object. If not, the judge looks at all
        the facts.
    .question = Would a pause help me more than a decision, and what happens if the case starts again?

no-recalendar = Leaving a paused case paused (no recalendaring)
    .sentence = The government does not ask to start your paused case again, or does not object to leaving it
        paused.
    .risk = If the government already asked to start the case again, you must answer fast. If you miss the new
        hearing, a judge can order your removal. The government can change its mind. Asking can also make it look at
        your case.
    .may-do = The case stays paused. { -no-status } It gives no work permit by itself.
    .question = Has the government asked to start my case again, and by what day must we answer?

stip-relief = The government agrees to a way for you to stay (stipulation to relief)
    .sentence = The government agrees that you should get a way to stay, such as asylum or a green card. Or it
        agrees to a part of it.
    .risk = The judge can still say no. The government can still appeal, unless it also gives up its appeal.
    .may-do = If the judge says yes, that way to stay brings its own status and its own rights to work. The hearing
        can be shorter.
    .question = Is my case complete enough to ask the government to agree, and will it also give up its appeal?

stip-facts = Agreeing on facts or papers (stipulation to facts)
    .sentence = The government agrees that some things are not in dispute. For example: how long you have been here,
        or that your papers are real.
    .risk = What you agree to can bind you. A new fact that you admit can be used against you. Do not admit any new
        fact without your attorney.
    .may-do = The hearing can be shorter, because there is less to prove. { -no-status }
    .question = Which facts can we agree on without admitting anything new?

bond = Bond: a sum of money to leave detention
    .sentence = The government agrees to an amount of bond, does not object to it, or does not appeal it. A judge
        may then release you.
    .risk = In September 2025 the Board of Immigration Appeals said that many people get no bond hearing. Courts did
        not agree with each other on this. On 26 June 2026 the government asked the Supreme Court to decide. We
        found nothing newer. The government can appeal a bond. ICE can detain a person again if things change. What
        you say at a bond hearing can be used in your case.
    .may-do = You may leave detention while your case goes on. { -no-status }
    .question = Can I have a bond hearing here, and if not, can a federal court help me?

release = Release from detention with rules (conditions)
    .sentence = ICE lets you out of detention and sets rules for you, such as check-ins or a monitor.
    .risk = A check-in can lead to arrest, and missing a check-in is dangerous too. ICE can end the release at any
        time. What you tell ICE can be used in your case. If there is a final order, asking for release does not stop
        your removal.
    .may-do = You may leave detention. { -no-status } You must follow the rules.
    .question = Can we ask for my release, and which rules could I keep?

continuance = More time (continuance)
    .sentence = The government agrees to more time, or does not object. The judge decides.
    .risk = The judge can say no. Since February 2025 a court policy is against giving more time. More time may
        stop the count of days toward an asylum work permit. We found no source for this, so ask your attorney. Your
        date stays the same until the judge changes it.
    .may-do = You get more time to prepare, or for another office to decide. { -no-status } The case stays active.
    .question = Should we ask for more time, and what would it do to my work permit?

non-oppose-other = Not objecting to another request (non-opposition)
    .sentence = The government does not object to a request to the judge. For example: another court, a hearing by
        video, a late paper or one case for a family.
    .risk = The judge can still say no. Until the judge says yes, go to the court on your notice on the day on your
        notice. The request can show the government your new address. We could not confirm how the government
        answers such requests today.
    .may-do = The judge may find it easier to say yes. { -no-status }
    .question = Which request would make my hearing safer or easier?

charges = Changing the charges in the Notice to Appear
    .sentence = The government corrects or takes out a charge or a fact in the paper that started your case.
    .risk = The government may also add new charges. A mistake in the paper may help you, so do not point to it before
        an attorney has looked. What you say about a charge can be used against you. We could not confirm how charges
        change today.
    .may-do = A charge or a fact is corrected or dropped. Ask if that would open a way to stay for you. { -no-status }
    .question = Are the charges and the facts in my Notice to Appear right?

jmtr = Opening an old case with the government (joint motion to reopen)
    .sentence = The government signs with you to open an old order again. The court or the Board decides.
    .risk = Asking tells ICE where you are while there is an order against you. Asking does not stop your removal.
        If the government says no, ICE may use the order to remove you. It was slow and rare even in 2021 to 2023.
        It is harder if you need another office, such as USCIS.
    .may-do = If the motion is granted, the old order no longer counts and you are back in court. { -no-status } A
        joint motion does not have two of the limits: 90 days and only one motion.
    .question = Is it safe to ask the government to join, and can we ask for a stay of removal first?

mtr-nonopp = Opening a case again when the government does not object
    .sentence = You ask alone to open an old order again (motion to reopen), and the government does not object.
    .risk = In most cases you have only one such motion and 90 days, and this does not change that. The motion tells
        the government where you are. In most cases it does not stop your removal. In late 2025 the fee was $1,045.
        Ask what it is today.
    .may-do = If the motion is granted, the old order no longer counts and you are back in court. { -no-status }
    .question = Do I still have my one motion, and is there a reason that allows a late one?

remand = Sending the case back to the judge (remand)
    .sentence = Both sides ask the Board of Immigration Appeals or a federal court to send the case back to the
        judge. Or you ask, and the government does not object.
    .risk = The judge can order your removal again. Asking does not by itself stop your removal. Deadlines for your
        papers go on.
    .may-do = Your case goes on before the judge. { -no-status }
    .question = Is there something new that is a reason to send my case back?

waive-appeal = The government gives up its appeal
    .sentence = The government accepts the judge's decision in your favor.
    .risk = Do not give up your own appeal by mistake. If you do, you also lose the automatic stay of removal. It
        keeps your removal on hold during the time to appeal.
    .may-do = What the judge gave you becomes final at once.
    .question = Did the government keep its right to appeal, and can we ask it to give that up?

withdraw-appeal = The government takes back its appeal (withdrawing an appeal)
    .sentence = The government ends an appeal that it filed. The Board of Immigration Appeals then closes it.
    .risk = The government can say no, and the appeal goes on. Until the Board closes the appeal, your papers to the
        Board are still due. Ask your attorney for proof in writing.
    .may-do = The judge's decision becomes final.
    .question = Is there a good reason for the government to take back its appeal in my case?

vd = Leaving by a date, without a removal order (voluntary departure)
    .sentence = You agree to leave by a date and pay for it yourself. No removal order is made if you leave in time.
    .risk = You must leave the country. Early in a case you must give up other ways to stay and your appeal. If you
        do not leave in time, there is a fine. For about 10 years you also cannot get several ways to stay. Other
        rules can still keep you from coming back.
    .may-do = If you leave in time, no removal order is made. A judge can give up to 120 days early in a case, and
        up to 60 days at the end. { -no-status }
    .question = What would I give up if I left, and when could I come back?

withdraw-admission = Going back without an order (withdrawing the application for admission)
    .sentence = Some people may take back their request to enter and leave without an order.
    .risk = You must leave the country. You lose your claims here, such as asylum. It is only for some people. We
        could not confirm how the government uses it today.
    .may-do = You leave without a removal order.
    .question = Is this open to me at all, and what would I lose?

stay = Delaying a removal (stay of removal from ICE, form I-246)
    .sentence = ICE does not carry out a final order for some time.
    .risk = You ask in person, at an ICE office, with an order against you. ICE checks your fingerprints and
        records. A visit to ICE can lead to arrest. Asking does not stop your removal while you wait. If ICE says
        no, you cannot appeal. ICE can end a stay of removal. Do not go before an attorney says that it is safe.
    .may-do = Your removal waits for some time, often with ICE check-ins. { -no-status }
    .question = Can we ask a court for a stay of removal, and is that safer?

deferred-action = A decision not to remove you for a set time (deferred action)
    .sentence = The government decides not to remove you for a set time.
    .risk = Asking tells the government where you are. If there is an old order, ICE can carry it out. The government
        can end deferred action. On 6 June 2025 USCIS stopped it for new Special Immigrant Juvenile cases, and
        people went to court about that. Such programs can end fast.
    .may-do = Your removal waits for a set time. { -no-status } We found no checked source on a work permit under
        it today.
    .question = Is there any form of this that is still given, and is it safe for me to ask?

parole = Permission to be here for a time (parole)
    .sentence = The government lets a person be here for a time, for an urgent humanitarian reason or for the public
        good.
    .risk = Since 2025 the government gives less parole. Officers were told to look at ending it and using
        { -fast-removal }. We could not confirm how far courts stop this today. Two years or more here is not a sure
        protection. Asking tells the government where you are. If there is an old order, ICE can carry it out.
    .may-do = You may be here for a time. It is not an admission, and it gives you no immigration status. We found no
        checked source on a work permit under it today.
    .question = Is parole safe for me to ask for, and what happens when it ends?

no-arrest = Not arresting or detaining you
    .sentence = Officers choose not to arrest you, not to detain you and not to ask a jail to hold you.
    .risk = No one can force ICE to keep such a choice, and it can change any day. Asking tells ICE where you are. If
        there is an old order, ICE can carry it out. Do not miss court because you fear an arrest. If you miss a
        hearing, a judge can order your removal.
    .may-do = Officers may leave you free for now. { -no-status }
    .question = What can we prepare now in case ICE arrests me?

no-reinstate = A judge in place of a fast order
    .sentence = The government does not use an old order again. Or it lets you see a judge in place of expedited
        removal.
    .risk = Since January 2025 the government does the opposite in many cases. Asking can show the government an old
        order and where you are.
    .may-do = A court case starts, and a judge hears it. { -no-status } That case can also end with an order.
    .question = Does the government know of an old order, and can I still see a judge?

mediation = Settlement talks with a court mediator (mediation)
    .sentence = A mediator who works for a federal court of appeals talks with both sides to look for an agreement.
    .risk = Talks do not stop your removal. Only a stay of removal does: an order that puts removal on hold. The
        government must be willing, and the court may refuse to wait for the talks.
    .may-do = Talks can lead to sending the case back, opening it again together, or a promise not to remove you.
        { -no-status } The court for the 9th Circuit has such an office. We could not confirm it for other circuits.
    .question = Does our court of appeals have a mediation office, and do we have a stay of removal?

abeyance = Putting a federal case on hold (abeyance)
    .sentence = A federal court of appeals puts your case on hold while something else happens.
    .risk = The removal order is still there, and you can be removed. Only a stay of removal puts removal on hold. Courts have refused to put a
        case on hold only for talks.
    .may-do = Your case waits, for example for another office to decide. { -no-status }
    .question = Is there a good reason to put my case on hold, and do we have a stay of removal?

oil-remand = The government agrees to send a federal case back, or does not object to a stay of removal
    .sentence = In federal court the government's lawyers are called OIL (part of the Department of Justice). They
        agree to send your case back. Or they do not object to a stay of removal.
    .risk = Asking for this does not stop your removal. Filing a petition does not stop it by itself either. Only a
        stay of removal does. It must be asked for, and the court decides.
    .may-do = Your case goes back to the Board or the judge, or your removal is on hold for a time. { -no-status }
    .question = Have we asked the court for a stay of removal?
