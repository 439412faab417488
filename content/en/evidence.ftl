# Papers to show the attorney. Value: what it is. .where: where to get it. Copies, not originals. Nothing is sent to the
# government by the person.

case-papers = The "Notice to Appear", hearing notices, and all papers filed in your case
    .where = At home, from your attorney or from earlier helpers. An attorney can ask for a copy of the court file.
decision-papers = The judge's decision or the order, with its envelope
    .where = In your letters from the court, or from your attorney.
appeal-papers = Papers of the appeal or the petition, and proof of the day they arrived
    .where = From the person who filed them, or in letters from the Board or the federal court.
motion-papers = Earlier motions to reopen, and the answers
    .where = From the person who filed them, or from the court file through an attorney.
missed-hearing-proof = Proof of why a hearing was missed, or that no notice came
    .where = For example: old addresses with dates, returned letters, or papers from that day. Show medical papers
        only to your attorney.
government-papers = Every paper that the government filed or gave you
    .where = In your letters, or what you got in court. Keep the envelopes.
time-here = Dated papers for each year here
    .where = Leases, bills, bank records, school records, dated mail and letters from a church or other group. Show
        pay and tax papers only to your attorney.
childhood-here = School and vaccine records from childhood
    .where = From the school or the school district. Show medical papers only to your attorney.
family-ties = Birth and marriage certificates, and proof that family members are citizens or have green cards
    .where = At home, or from the office of the state or county that keeps such records.
family-cases = Notices of the court cases of family members
    .where = From the family member or their attorney.
caregiving = Letters about the person you take care of
    .where = From a school, a care service or people who see it. Custody papers come from a court. Show medical
        papers only to your attorney.
school = School letters, records and diplomas
    .where = From the school.
community-letters = Letters from a faith group, or from people whom you helped
    .where = Ask the leader of the group. Letters should say how the person knows you. Ask your attorney first what
        a letter should leave out.
military = Service papers, such as form DD-214
    .where = From the person who served, or from the office that keeps military records.
character-letters = Letters from people who know you well
    .where = Ask people whom your attorney finds safe to ask. Letters should say how the person knows you, and how
        to reach the person.
relief-papers = Copies of every application for a way to stay
    .where = From the person who filed it, or from the court file through an attorney.
uscis-receipts = Receipt notices from USCIS
    .where = In your letters, or from the person who filed the application.
uscis-approvals = Approval notices from USCIS
    .where = In your letters, or from the person who filed the application.
new-facts = Proof of what has changed
    .where = The paper that shows the change, with its date. Show medical papers only to your attorney.
custody-papers = Letter from a sponsor, a fixed address, and proof of ties, for bond or release
    .where = From a person with a safe status who can give you a home. Ask an attorney who should write it.
check-in-papers = ICE check-in papers
    .where = What ICE gave you, and messages in an ICE app. Take a photo of each one.
address-papers = Proof that the court was told your address
    .where = Your copy of form EOIR-33 and proof of mailing, if you sent one.
change-court-reason = The reason for another court or a hearing by video
    .where = For example a new lease. Show a letter from a doctor only to your attorney.

## Only for the attorney. The paper never shows these.

work = Work papers, only for your attorney
    .where = From an employer or at home. Do not carry them with you, and do not send them to the government.
taxes = Tax returns, only for your attorney
    .where = At home, or from the person who prepared them.
health = Medical papers, only for your attorney
    .where = From a doctor or a clinic: what you have, what care you need, and why care elsewhere may not be
        possible.
arrest-records = Court records of every arrest, also old or dropped ones, only for your attorney
    .where = From the court of each case. Ask your attorney first which ones and how.
harm-papers = Papers about harm done to you, or about help to police or a court, only for your attorney
    .where = Where you keep them safe. Do not carry them with you.
earlier-order-papers = Papers of an earlier order, only for your attorney
    .where = At home or from earlier helpers. Do not ask ICE for them. Ask an attorney how to get copies.
