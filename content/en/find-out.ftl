# What is not known yet. Value: follows "I don't know yet:" on the paper. .how: how to find out.
# No text here tells the person to ask ICE.

-call = You can call the court's line at any hour: 1-800-898-7180. You need your A-number.

stage = Where my case is
    .how = { -call } The line shows court cases only. "No case" there does not mean that you are safe. Look at your
        newest paper too, and show it to an attorney.
order = Whether there is an order that I don't know about
    .how = { -call } The line shows court cases only. "No case" there does not mean that you are safe. An attorney
        must check for orders that officers made.
helper = Whether the person who helps me is an attorney or an accredited representative
    .how = Ask: "Are you an attorney or an accredited representative?" Ask for the answer in writing. Accredited
        representatives are on a list at justice.gov/eoir.
detained = Whether I count as detained
    .how = Ask an attorney. A person whom ICE holds, also in a jail or a hospital, may count as detained.
next-date = My next hearing, check-in or deadline
    .how = { -call } The line shows court dates only. For check-ins, look at your ICE papers. For deadlines, ask an
        attorney today.
check-in = Whether ICE expects check-ins from me
    .how = Look at every paper from ICE, and at any ICE app or monitor. Then ask an attorney. Do not ask ICE
        yourself.
government-asked = What the government has asked for in my case
    .how = Look for papers with "Motion" and "Department of Homeland Security" on them. Ask an attorney to look in
        the court file.
hearing = Whether my next hearing is a short one or the final one
    .how = Look at the hearing notice. "Master" is a short hearing. "Individual" or "merits" is the final one.
decision = What the judge decided
    .how = Look for the paper "Order of the Immigration Judge". { -call } Then show the paper to an attorney.
case-ended-how = How my case ended
    .how = Look at the last order, and ask an attorney to read it. "Dismissed" or "terminated" does not mean that
        you won. "The appeal is dismissed" can mean a final order.
decision-when = When the last decision was made
    .how = Look at the date on the decision, and on the envelope. Keep both. Tell an attorney today, because short
        deadlines may run.
who-appealed = Who appealed
    .how = Look for the paper "Notice of Appeal". It names the side that filed it.
appeal-about = What my appeal is about
    .how = Look at the "Notice of Appeal" or at the letter from the Board of Immigration Appeals. Show it to an
        attorney.
order-kind = Who made the order, and how
    .how = Look at the order. A judge's order names the immigration court. An order from an officer does not. Do not
        ask ICE. Ask an attorney.
earlier-motion = Whether someone asked before to open my case again
    .how = Ask everyone who ever filed papers for you. An attorney can look in the court file.
something-new = Whether something has changed that matters
    .how = Tell an attorney about new approvals, and about changes in your family, your health or your country.
court = Which immigration court has my case
    .how = Look at the top of a hearing notice or an order. { -call }
circuit = Which federal circuit hears my case
    .how = Ask an attorney. It depends on the immigration court, and not always on where you live.
address = Whether the court has my correct address
    .how = Look at the address on the newest letter from the court. Ask an attorney before you send a form, if there
        is or may be an order.
relief = Which ways to stay I may have
    .how = Tell an attorney everything in private: family, fear, harm, years here, and every paper that was ever
        filed.
other-agency = What USCIS has decided
    .how = Look for notices from USCIS. "Receipt" means that you wait. "Approval" means yes to that paper. Show them
        to an attorney before you ask USCIS.
family-case = Whether someone in my family has a court case
    .how = Ask your family, and look at their notices. Do not give their names to anyone but an attorney.

## On the screen alone. The paper never shows these.

arrests = What the court papers of an arrest or a charge say
    .how = Ask an attorney which papers to get, and from which court. Say nothing about it to the government.
missed-hearing = Whether I missed a hearing
    .how = { -call } Then ask an attorney, also if the line says "no case".
