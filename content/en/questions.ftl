# The questions, their answers and their help. One message for each question, in the order asked.
#
# Value: the question. .label: a short name for the check page and the paper. .hint: one line under the question.
# .why: why we ask. .meaning: what the words mean. Then one attribute for each answer, and .unknown ("I don't know").
# An answer id that begins with a digit has "a-" before it.
#
# The person may be tired or afraid. "Attorney" is the word for a lawyer; it is explained in the question "attorney".
# English names of papers stay in English, in quotation marks, beside the translation: people must find them on paper.
# We never ask how a person came into the country. Please do not add a word that does.

# Ends most "why" texts. True for answers that the paper can show.
-may-show = Your answer stays on this device unless you share it yourself. The paper may show it.
# Ends the "why" texts of answers that the paper never shows.
-never-shows = Your answer stays on this device. The paper never shows it.

## Before the interview

phone = Who uses this phone or computer?
    .label = Phone or computer
    .hint = Think of family, friends, people at work, and anyone who could open it and look.
    .why = Someone else who uses this device could see your answers. If only you use it, your answers are kept in
        this tab. Closing the tab may not erase them: some browsers can bring it back. Erase them, or leave with
        "Exit now". In all other cases nothing is kept. When you close or reload the page, your answers are gone. If
        you are not sure, choose "I am not sure".
    .mine = Only I use it
    .shared = I share it with someone
    .not-mine = It belongs to someone else
    .unknown = I am not sure

who = Who is this for?
    .label = For whom
    .hint = If you help someone, ask them each question and wait for their own answer.
    .why = One person, one set of answers. If you help several people, start again with each one. "You" always means
        the person with the immigration case.
    .self = For me
    .helping = I am helping someone else
    .unknown = I do not want to say

## Part 1: Right now

attorney = Do you have an attorney?
    .label = Attorney
    .hint = An attorney is a lawyer. An accredited representative also counts.
    .why = This app does not give legal advice. An attorney can. If you have none, finding one comes first in your
        plan. { -may-show }
    .meaning = Only two kinds of people may give you legal advice about immigration. One is an attorney. The other is an
        accredited representative: a person whom the Department of Justice (DOJ) allows to do this work for an
        approved group. A notary, a "notario", a tax preparer or a consultant may not. Ask the person who helps you:
        "Are you an attorney or an accredited representative?" Ask for the answer in writing. Be careful if someone
        promises a result, asks you to sign an empty form, or keeps your original papers.
    .yes = Yes, an attorney or an accredited representative
    .helper = Someone helps me, but I don't know if they are an attorney
    .looking = Not yet, I am looking for one
    .no = No
    .unknown = I am not sure

detained = Are you in detention now?
    .label = Detention
    .hint = Detention means that you are held and are not free to leave.
    .why = A person in detention can be moved fast, so help must come fast too. It also changes what you can ask
        for. { -may-show }
    .meaning = Detention can be a detention center, a jail or another place where ICE holds you. ICE (Immigration
        and Customs Enforcement) is the part of the government that arrests people for immigration reasons. An ankle
        monitor at home is not detention. We ask about that soon.
    .yes = Yes
    .no = No
    .unknown = I am not sure

soon = Do you have a hearing, a check-in or a deadline soon?
    .label = Dates that come soon
    .hint = Look at your newest letters from the court and from the government.
    .why = Your dates come before everything else. Nothing here moves a hearing, a check-in or a deadline. If one is
        near, we say so at the top. { -may-show }
    .meaning = A hearing is a day in court. A check-in is a visit, a call or a report to immigration officers (ICE).
        A deadline is the last day to do something. For an appeal it is the last day for your paper to arrive, not
        the day to mail it.
    .within-2-weeks = Yes, within 2 weeks
    .later = Yes, but later than 2 weeks
    .no-date = No, I have no date now
    .unknown = I don't know

check-in = Does ICE check on you?
    .label = ICE check-ins
    .hint = For example with visits to an office, calls, an ankle monitor or a phone app.
    .why = Missing a check-in is dangerous. Going to one can lead to arrest too. So an attorney should know before
        you go. { -may-show }
    .meaning = ICE (Immigration and Customs Enforcement) is the part of the government that arrests people for
        immigration reasons. A check-in is any way in which you must show ICE where you are. Your papers may call it
        "order of supervision", "ISAP" or "alternatives to detention".
    .yes = Yes
    .no = No
    .unknown = I am not sure

stage = Where is your case now?
    .label = Where my case is
    .hint = Choose what fits best. If you are not sure, choose "I don't know". We then tell you how to find out.
    .why = This matters most. What you can ask for, whom to ask and what can go wrong all depend on it.
        { -may-show }
    .meaning = Look at your newest paper and read the top of it. "Notice to Appear" is the paper that starts a court
        case. A hearing notice comes from the immigration court. "Board of Immigration Appeals" (BIA) means an
        appeal of a judge's decision. "United States Court of Appeals" means federal court. "Administratively
        closed" means that the judge paused your case. "Ordered removed" or "deported" means an order to send you
        out of the country. If the Board wrote "the appeal is dismissed" about your own appeal, there may be a final
        order. "Credible fear", "reasonable fear" or "withholding only" means a case about fear alone. You can call
        the court's line at any hour: 1-800-898-7180. You need your A-number: the letter A and 7 to 9 digits on your
        papers. The line shows court cases only. "No case" there does not mean that you are safe.
    .no-case = I have no court case, as far as I know
    .nta-not-filed = I got a "Notice to Appear", but the court does not have my case yet
    .court-pending = My case is open in immigration court, and the judge has not decided it
    .court-closed = A judge paused my case (administrative closure)
    .judge-decided = A judge decided my case, and no one has appealed, as far as I know
    .bia-appeal = My case is on appeal at the Board of Immigration Appeals (BIA)
    .circuit-appeal = My case is at a federal court of appeals
    .final-order = There is a final order to remove me (deport me)
    .fear-case = An officer or a judge decides only if I am afraid to return to my country
    .case-ended = My court case is over
    .unknown = I don't know where my case is

government-asked = What has the government asked for in your case?
    .label = What the government asked for
    .hint = Choose all that fit. It counts if they wrote it or only said it.
    .why = Some of these can hurt you, and you may have only a few days to answer. Do not agree and do not sign
        before you talk with an attorney. { -may-show }
    .meaning = The government side is the Department of Homeland Security (DHS). Its lawyers in court are called
        OPLA. They are part of ICE. Look for a paper from them. "Motion to dismiss" asks the judge to end your case.
        "Motion to pretermit" asks the judge to end your asylum claim without a full hearing. "Motion to recalendar"
        asks the judge to start a paused case again.
    .dismiss = To end my court case (dismiss it)
    .end-asylum = To stop my asylum claim without a full hearing
    .restart = To start my paused case again
    .none = None of these, as far as I know
    .unknown = I don't know

## Part 2: Your case

hearing = What kind of hearing comes next?
    .label = Next hearing
    .why = Some agreements are made before the final hearing. If it is close, your attorney needs time to ask.
        { -may-show }
    .meaning = Look at your hearing notice. "Master" means a short hearing. "Individual" or "merits" means the final
        hearing, where the judge hears your whole case.
    .first-or-short = A first or short hearing ("master")
    .final = The final hearing ("individual" or "merits")
    .none-set = No hearing is set
    .unknown = I don't know

decision = What did the judge decide?
    .label = The judge's decision
    .why = If you lost, a short deadline may be running. If you won, the government can still appeal. { -may-show }
    .meaning = Look for a paper called "Order of the Immigration Judge". "Granted" means yes. "Denied" means no.
        "Ordered removed" means an order to send you out of the country. "Voluntary departure" means that you must
        leave by a date. If the judge gave you one thing and refused another, choose "I won a part".
    .won = I won
    .lost = I lost
    .mixed = I won a part and lost a part
    .leave-by-date = I must leave by a date (voluntary departure)
    .unknown = I don't know

case-ended-how = How did your case end?
    .label = How my case ended
    .why = A case that ended can start again. If it was dismissed, fast removal with no judge may be a danger. A
        deadline to appeal may be running too. { -may-show }
    .meaning = Look at the last order. "Proceedings" or "case" with "dismissed" or "terminated" means that the case
        stopped. It does not mean that you won. But "the appeal is dismissed" can mean that you lost your appeal and
        that there is a final order. Ask an attorney today. "Granted" means that you won. "Voluntary departure"
        means that you had to leave by a date.
    .dismissed = It was dismissed or terminated
    .won = I won
    .leave-by-date = I had to leave by a date (voluntary departure)
    .other = In another way
    .unknown = I don't know

decision-when = How long ago was the last decision?
    .label = Time since the decision
    .hint = Count from the date on the paper. If there are several decisions, use the newest.
    .why = Deadlines to appeal are short, and they are counted from this day. We do not calculate your deadline.
        Only an attorney can confirm it. { -may-show }
    .a-0-10-days = 10 days or less
    .a-11-30-days = 11 to 30 days
    .a-31-90-days = 31 to 90 days (1 to 3 months)
    .a-91-180-days = 91 to 180 days (3 to 6 months)
    .over-180-days = More than 180 days (more than 6 months)
    .unknown = I don't know

decision-date = What is the exact date of that decision?
    .label = Date of the decision
    .hint = Fill this in only if you can see the date on the paper.
    .why = With the exact date, an attorney can check your deadlines faster. We do not calculate a deadline for you.
        { -may-show }
    .unknown = I don't know the exact date

who-appealed = Who asked for the appeal?
    .label = Who appealed
    .why = The government can take back an appeal that it started. You can ask for that only if the government
        appealed. { -may-show }
    .meaning = An appeal asks the Board of Immigration Appeals (BIA) to change a judge's decision. Look for the
        paper called "Notice of Appeal". It names the side that filed it. "DHS" means the government.
    .me = I did, or my attorney did
    .government = The government did
    .both = Both sides did
    .unknown = I don't know

appeal-about = What is the appeal about?
    .label = What the appeal is about
    .why = In some appeals you can still be removed from the country while you wait. An attorney must check which
        kind is yours. { -may-show }
    .meaning = A judge's decision says yes or no at the end of a case. A motion is a request to a judge, for example
        to open an old case again. Bond is money that a person pays to leave detention.
    .judge-decision = The judge's decision in my case
    .motion = A judge's answer to a motion, such as a motion to reopen
    .bond = Bond, to leave detention
    .unknown = I don't know

order-kind = How was the order made?
    .label = Kind of order
    .why = A judge can open only some orders again. The rules are different if you missed the hearing, or if no
        judge was there. { -may-show }
    .meaning = An order from a judge names the immigration court. "In absentia" means that you were not at the
        hearing. An order from an officer may say "expedited removal" or "reinstatement". If you are not sure, do
        not ask ICE. Ask an attorney.
    .at-hearing = A judge made it, and I was there
    .missed-hearing = A judge made it, and I was not there
    .without-judge = An officer made it, without a judge
    .unknown = I don't know

earlier-motion = Have you asked before to open your case again?
    .label = Earlier motion to reopen
    .why = In most cases the law allows only one such request. An attorney must know about every earlier one.
        { -may-show }
    .meaning = A request to open a decided case again is called a "motion to reopen". It may have been filed by
        someone who helped you. If someone filed papers for you and you don't know which, choose "I don't know".
    .waiting = Yes, and I wait for an answer
    .refused = Yes, and the answer was no
    .none = No
    .unknown = I don't know

something-new = Has something important changed for you?
    .label = Something new
    .hint = For example: an application was approved, or your family, your health or the law changed.
    .why = A change can be a reason to ask again. You do not say here what changed. Tell your attorney.
        { -may-show }
    .yes = Yes
    .no = No
    .unknown = I am not sure

court = Which immigration court has your case?
    .label = Court
    .hint = If your case is over or closed, choose the court that had it last.
    .why = Different courts have different offices of government lawyers. The right office is the one for your
        court, not for your home. { -may-show }
    .meaning = Look at the top of your hearing notice or of the judge's order. It names the court and its city. You
        can also call the court's line at any hour: 1-800-898-7180. You need your A-number.
    .unknown = I don't know which court

next-date = What is your next date?
    .label = Next date
    .hint = The first that comes: a hearing, a check-in or a deadline. If you missed it, enter it anyway.
    .why = We put a near date at the top, so that nothing here takes time away from it. { -may-show }
    .meaning = Your newest hearing notice shows the date of your hearing. You can also call the court's line at any
        hour: 1-800-898-7180. You need your A-number. The line does not show ICE check-ins. Look for those on your
        ICE papers.
    .unknown = I don't know the date

address-current = Does the court have your correct address?
    .label = Address with the court
    .why = The court sends its letters to the address that it has. If you miss a hearing because a letter did not
        reach you, a judge can still order your removal. We do not ask for your address. { -may-show }
    .meaning = You tell the court about a new address with form EOIR-33. Telling USCIS or the post office does not
        tell the court. If there is an order to remove you, talk with an attorney before you send this form.
    .yes = Yes
    .no = No, I moved or it is wrong
    .unknown = I am not sure

## Part 3: Ways to stay

relief = Which of these do you have, or have you asked for, or may you ask for?
    .label = Ways to stay
    .hint = Choose all that fit. A choice here does not mean that you can get it. An attorney must check.
    .why = If you have a way to stay, your attorney can ask for something that helps you get it. If you have none,
        the risks are different. Your answer stays on this device unless you share it yourself. The paper may show
        it. It never names a U visa, a T visa or VAWA.
    .meaning = The court calls a way to stay "relief". Look for receipts and approval letters, and for copies of
        forms that you or others filed. You do not have to tell us that you were a victim of a crime or of abuse.
        You can choose "I don't know" here and tell your attorney in private.
    .asylum = Asylum
    .withholding-cat = Protection from being sent to a country where I would be harmed or tortured (withholding,
        CAT)
    .cancellation = Cancellation of removal: a judge lets some people stay who have been here for many years
    .family-petition = A petition by a family member (form I-130)
    .adjustment = A green card without leaving the country (adjustment of status)
    .waiver = A waiver: the government excuses a problem
    .sij = Special Immigrant Juvenile (SIJ): for some young people whom a parent hurt, left or did not care for
    .u-visa = U visa: for victims of some crimes
    .t-visa = T visa: for victims of human trafficking
    .vawa = VAWA: for people whom a close family member abused
    .tps = Temporary Protected Status (TPS): for people from some countries
    .daca = DACA: for some people who came as children
    .green-card-now = I have a green card now
    .other = Something else
    .none = None of these
    .unknown = I don't know

other-agency = Has USCIS decided something for you?
    .label = USCIS
    .hint = If you wait for one thing and have another, choose "I am waiting".
    .why = A case in court can sometimes wait until USCIS decides. In late 2025 USCIS put some kinds of cases on
        hold. We could not confirm which are on hold today. { -may-show }
    .meaning = USCIS is the immigration office that decides applications and petitions outside court. A "receipt
        notice" means that you are waiting. An "approval notice" means that it said yes to that paper. An approval
        is not always permission to stay.
    .waiting = I am waiting for its decision
    .approved = It approved something
    .no = No, I have nothing there
    .unknown = I don't know

## Part 4: Your life here

years-here = How long have you lived in the United States?
    .label = Time in the United States
    .why = Officers have counted a long time here as a good reason in the past. A short time can be a danger: it can
        make fast removal with no judge easier. But two years or more here is not a sure protection. { -may-show }
    .under-2 = Less than 2 years
    .a-2-to-5 = 2 to 5 years
    .a-5-to-10 = 5 to 10 years
    .over-10 = More than 10 years
    .unknown = I don't know

came-as-child = Were you a child when you came to live here?
    .label = Came as a child
    .why = Government rules of the past counted this as a good reason. They are not in force today, but it can still
        help to tell your story. { -may-show }
    .yes = Yes
    .no = No
    .unknown = I don't know

age = How old are you?
    .label = Age
    .why = Some ways to stay are only for young people, and some have an age limit. Government rules of the past
        also looked at very young and older people. { -may-show }
    .under-18 = Under 18
    .a-18-to-20 = 18 to 20
    .a-21-to-64 = 21 to 64
    .a-65-or-more = 65 or older
    .unknown = I don't know

family = Do you have any of these family members?
    .label = Family
    .hint = Choose all that fit. Do not give names.
    .why = Family members who are citizens or have green cards can be a good reason. We do not ask about the papers
        of anyone else. { -may-show }
    .meaning = A US citizen was born here or became a citizen. A person with a green card is a lawful permanent
        resident. If you do not know a person's status, do not choose that person.
    .citizen-spouse = A husband or wife who is a US citizen
    .citizen-child = A child who is a US citizen
    .citizen-parent = A parent who is a US citizen
    .resident-spouse = A husband or wife with a green card
    .resident-child = A child with a green card
    .resident-parent = A parent with a green card
    .family-here = Other family in the United States
    .none = None of these
    .unknown = I don't know

family-case = Does someone in your family have a court case too?
    .label = Court cases of my family
    .why = What is asked for you can change things for them. Your attorney should look at all these cases together.
        { -may-show }
    .meaning = In some families one case covers several people. Look at the "Notice to Appear" and the hearing
        notices. Ask your attorney which people are in your case.
    .same = Yes, in the same case as mine
    .separate = Yes, in another case
    .none = No
    .unknown = I don't know

caregiver = Do you take care of someone?
    .label = People I take care of
    .hint = Choose all that fit. Do not give names.
    .why = Government rules of the past counted this as a good reason. It can show what your removal would do to
        others. { -may-show }
    .child = A child
    .sick-or-disabled = A person who is very ill or has a disability
    .older-person = An older person
    .none = No one
    .unknown = I am not sure

work-school = Does any of this fit you?
    .label = Work and school
    .hint = Choose all that fit. Do not give names of employers.
    .why = School and work can be good reasons. But facts about work, a business or taxes can also be used against
        you. So the paper never shows those three. It may show school. Your answer stays on this device unless you
        share it yourself.
    .works = I work
    .owns-business = I have my own business
    .studies = I go to school
    .graduated = I finished school or have a diploma
    .files-taxes = I file tax returns
    .none = None of these
    .unknown = I am not sure

community = What do you do with or for others?
    .label = Community
    .hint = Choose all that fit.
    .why = These can be good reasons, and other people can write letters about them. The paper never shows help to
        police or courts. It may show the rest. Your answer stays on this device unless you share it yourself.
    .faith-group = I am part of a church, mosque, temple or other faith group
    .volunteers = I help others without pay
    .military-self = I am or was in the US military
    .military-family = A close family member is or was in the US military
    .helped-police-or-court = I helped the police or a court, for example as a victim or a witness
    .none = None of these
    .unknown = I am not sure

health = Does any of this fit your health?
    .label = Health
    .hint = Choose all that fit. If you do not want to say, go on to the next question.
    .why = Government rules of the past counted this as a good reason. It can also mean that you need help fast.
        This is private. { -never-shows }
    .serious-illness = I have a serious illness
    .disability = I have a disability
    .mental-health = I have a mental health condition
    .pregnant-or-nursing = I am pregnant or I nurse a baby
    .none = None of these
    .unknown = I don't know, or I do not want to say

## Part 5: Private questions (four on one page; only yes, no or don't know; no details)

flag-harmed = Has someone done you serious harm, here or in another country?
    .label = Harm done to me
    .hint = Do not write what happened. Tell your attorney in private.
    .why = Some laws protect people who were harmed. An attorney should ask you about this in private. Every paper
        has the same sentence about private things, whatever you answer. { -never-shows }
    .yes = Yes
    .no = No
    .unknown = I don't know, or I do not want to say

flag-arrest = Have the police ever arrested you, or has a court ever charged you with a crime?
    .label = Arrests
    .hint = At any time, in any country, even if it ended well.
    .why = Any arrest can make a request to the government dangerous. An attorney must know about it first. Every
        paper has the same sentence about private things, whatever you answer. { -never-shows }
    .yes = Yes
    .no = No
    .unknown = I don't know, or I do not want to say

flag-earlier-order = Have you ever been ordered to leave the United States?
    .label = Earlier orders
    .hint = By a judge or by an officer, at any time.
    .why = An old order can be used to remove you. If you may have one, an attorney must check before anyone writes
        to the government. Every paper has the same sentence about private things, whatever you answer.
        { -never-shows }
    .meaning = The order may be called removal, deportation, exclusion or expedited removal. The court's line may
        not show an order that an officer made.
    .yes = Yes
    .no = No
    .unknown = I don't know, or I do not want to say

flag-missed-hearing = Have you ever missed a hearing in immigration court?
    .label = Missed hearings
    .why = A judge can order removal when a person is not there. You may have an order and not know it. Every paper
        has the same sentence about private things, whatever you answer. { -never-shows }
    .yes = Yes
    .no = No
    .unknown = I don't know, or I do not want to say

## Part 6: What you want

goal = What would you like to happen?
    .label = What I want
    .hint = Choose all that fit. The government and the judge can say no to each of them.
    .why = We sort the kinds of requests by what you want. You can change this at any time. { -may-show }
    .pause = Pause my court case
    .end-case = End my court case (this can be dangerous, so read the warning first)
    .more-time = Get more time
    .finish-with-relief = Finish my case with a way to stay
    .agree-on-parts = Have the government agree on some parts of my case
    .leave-detention = Get out of detention
    .reopen = Open my case again
    .stop-removal = Stop my removal for now
    .settle-appeal = Find an agreement in my appeal
    .keep-win = Keep what I won
    .change-court = Move my case to another court, or have a hearing by video
    .not-be-arrested = Not be arrested
    .leave-without-order = Leave the country without a removal order
    .none = None of these
    .unknown = I don't know yet

own-words = Do you want to add a question for your attorney?
    .label = My own question
    .hint = At most 200 characters. Do not write how you came, arrests, work or names.
    .why = Your own words help your attorney see what worries you. The paper can be lost or taken, so keep it
        general. It is not on the paper until you switch it on. Your words stay on this device unless you share them
        yourself.
    .unknown = I have no question now
