# Narrow asks: what the person would like the attorney to ask for. They go on the paper.
#
# Value: one sentence that a busy attorney can answer with yes or no. .fallback: a smaller request, after "If not:".
# They name no application at USCIS but a family petition, and no reason of a private kind.
# "DHS" is the government in immigration court. "OIL" is the government in federal court.

release = Would ICE release me from detention, with rules such as check-ins?
    .fallback = Would ICE say which papers it needs to decide on my release?
bond = Would DHS agree to a bond that my family can pay?
    .fallback = Would DHS not object if the judge sets a bond, and not appeal it?
no-recalendar = Would DHS leave my case paused and not ask the judge to start it again?
    .fallback = Would DHS agree to more time before the first new hearing?
stip-relief = Would DHS agree that I should get the relief I ask for, and give up its appeal?
    .fallback = Would DHS agree on a part of it, so that the judge decides only the rest?
admin-closure = Would DHS agree to pause my case (administrative closure)?
    .fallback = Would DHS not object if we ask the judge to pause it?
admin-closure-family-petition = Would DHS agree to pause my case (administrative closure) while USCIS decides my
    family petition?
    .fallback = Would DHS not object to more time (a continuance) until USCIS answers?
admin-closure-uscis = Would DHS agree to pause my case (administrative closure) while I wait for USCIS?
    .fallback = Would DHS not object to more time (a continuance) until USCIS answers?
admin-closure-approved = Would DHS agree to pause my case (administrative closure) for the next step after an
    approval by USCIS?
    .fallback = Would DHS not object to more time (a continuance) for that step?
continuance = Would DHS not object to more time (a continuance) to prepare my case?
    .fallback = Would DHS not object to a shorter time, for the most important paper alone?
continuance-attorney = Would DHS not object to more time (a continuance) so that I can find an attorney?
    .fallback = Would the judge give me a short time for this if I ask at the hearing?
continuance-uscis = Would DHS not object to more time (a continuance) until USCIS answers?
    .fallback = Would DHS not object to a shorter time, after which we report what USCIS has done?
stip-facts = Would DHS agree that my papers are real, so that no witness has to prove them?
    .fallback = Would DHS agree on the one fact that you think is safe and useful?
stip-facts-ties = Would DHS agree that some things are not in dispute, such as how long I have been here and my
    family ties?
    .fallback = Would DHS agree that my papers about them are real?
waive-appeal = Would DHS give up its appeal, so that what I won is final?
    .fallback = Would DHS tell us soon if it will appeal, and which part?
withdraw-appeal = Would DHS take back its appeal?
    .fallback = Would DHS take back a part of its appeal?
mediation = Would the government's lawyers (OIL) agree to talks with a mediator of the 9th Circuit?
    .fallback = Would OIL talk with you about an agreement without a mediator?
mediation-elsewhere = If our court of appeals has mediation for cases like mine, would the government's lawyers
    (OIL) agree to it?
    .fallback = Would OIL talk with you about an agreement without a mediator?
oil-remand = Would the government's lawyers (OIL) agree to send my case back to the Board or the judge?
    .fallback = Would OIL not object to a stay of removal while the court decides?
remand = Would the government join us and ask to send my case back to the judge?
    .fallback = Would it not object if we ask alone?
jmtr = Would DHS join a motion to reopen my case?
    .fallback = Would DHS not object if we file the motion alone?
jmtr-new = Would DHS join a motion to reopen my case, because something important has changed?
    .fallback = Would DHS not object if we file the motion alone?
jmtr-missed-hearing = Would DHS join a motion to reopen the order that was made when I was not there?
    .fallback = Would DHS not object if we file the motion alone?
mtr-nonopp = Would DHS not object to our motion to reopen?
    .fallback = Would DHS take no side and let the judge or the Board decide?
mtr-nonopp-missed-hearing = Would DHS not object to our motion to reopen the order that was made when I was not
    there?
    .fallback = Would DHS take no side and let the judge decide?
non-oppose-other = Would DHS not object if we ask the judge for another court, or for hearings by video?
    .fallback = Would DHS not object to one hearing by video?
charges = If a charge or a fact in my Notice to Appear is wrong, would DHS correct it?
    .fallback = Would DHS take out that one charge?
abeyance = Would the government's lawyers (OIL) agree to put my federal case on hold?
    .fallback = Would OIL not object to more time for our papers?
deferred-action = Would it be safe and useful to ask for deferred action in my case?
    .fallback = Is it better to ask for nothing now?
parole = Would it be safe and useful to ask for parole in my case?
    .fallback = Is it better to ask for nothing now?
no-arrest = Would it be safe and useful to ask ICE not to arrest me?
    .fallback = What should my family and I prepare if ICE arrests me?
no-reinstate = Would it be safe and useful to ask for a judge in place of a fast order?
    .fallback = What else can be done in time against a fast order?
