# What speaks for the person. Value: a short phrase for the paper, without "you" or "I". .proof: papers that can prove it.
#
# Proofs on the paper name no pay, tax or medical papers: those are only for the attorney.

here-2-to-5 = Here for 2 to 5 years
    .proof = leases, bills, dated letters, bank or school records
here-5-to-10 = Here for 5 to 10 years
    .proof = leases, bills, dated letters, bank or school records
here-over-10 = Here for more than 10 years
    .proof = leases, bills, dated letters, bank or school records
came-as-child = Came as a child
    .proof = school records from that time
under-18 = Under 18
    .proof = birth certificate
age-65-or-more = 65 or older
    .proof = a paper with the date of birth
citizen-spouse = Husband or wife who is a US citizen
    .proof = marriage certificate; the citizen's US birth certificate, US passport or citizenship certificate
citizen-child = Child who is a US citizen
    .proof = the child's birth certificate
citizen-parent = Parent who is a US citizen
    .proof = birth certificate; the parent's US birth certificate, US passport or citizenship certificate
resident-spouse = Husband or wife with a green card
    .proof = marriage certificate; copy of the green card
resident-child = Child with a green card
    .proof = the child's birth certificate; copy of the green card
resident-parent = Parent with a green card
    .proof = birth certificate; copy of the parent's green card
family-here = Other family in the United States
    .proof = photos together; letters that the attorney says are safe
cares-for-child = Takes care of a child
    .proof = letters from the school; custody papers
cares-for-sick-or-disabled = Takes care of a person who is very ill or has a disability
    .proof = letters on who gives the care
cares-for-older-person = Takes care of an older person
    .proof = letters on who gives the care
studies = Goes to school
    .proof = letter from the school; school records
graduated = Finished school or has a diploma
    .proof = diploma; school records
faith-group = In a faith group
    .proof = letter from the group
volunteers = Helps others without pay
    .proof = letter from the group or from people who were helped
military-self = Served or serves in the US military
    .proof = service papers, such as form DD-214
military-family = Close family member served or serves in the US military
    .proof = that person's service papers; paper that shows the family tie
uscis-waiting = Something is waiting at USCIS
    .proof = receipt notice
uscis-approved = USCIS has approved something
    .proof = approval notice

## On the screen alone. The paper never shows these.

works = Works
    .proof = letter from an employer and pay papers, shown only to the attorney
owns-business = Has a business
    .proof = business papers, shown only to the attorney
files-taxes = Files tax returns
    .proof = tax returns, shown only to the attorney
helped-police-or-court = Helped the police or a court
    .proof = papers about it, shown only to the attorney
serious-illness = Serious illness
    .proof = letter from a doctor, shown only to the attorney
disability = Disability
    .proof = letter from a doctor or school, shown only to the attorney
mental-health = Mental health condition
    .proof = letter from a doctor or therapist, shown only to the attorney
pregnant-or-nursing = Pregnant or nursing a baby
    .proof = letter from a doctor or midwife, shown only to the attorney
