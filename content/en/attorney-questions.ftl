# Questions for the attorney, beside the one that each kind of request brings. In the words of the person.

stay = Can I be removed now? Is there a stay of removal, and can you ask for one?
deadline = What is my last day to appeal or to go to a federal court, and will you file in time?
detention = Can you ask for bond or release, or go to a federal court for me?
fear = What happens at my fear interview or hearing, and who can be with me?
keep-win = Can the government still appeal my win, until what day, and what should I do until then?
dismissal = If the government asks to dismiss my case, should we object, and what should I say in court?
end-asylum = Can the government end my asylum claim without a full hearing, and how do we answer?
restart = How and by what day do we answer a request to start my paused case again?
expedited-removal = Could fast removal with no judge (expedited removal) be used on me, and what should I carry or
    not carry?
after-case = My case is over. What protects me now, and what must I file again, and by when?
check-in = What should I know before my next ICE check-in, and can you come with me?
order = Could there be an order that I don't know about? Please check.
missed-date = A date of mine is over. Did the court decide something?
address = How do we tell the court my correct address in a safe way?
motion-limits = Is it too late for a motion to reopen, and was one filed before?
circuit = Which federal circuit hears my case, and does its court have mediation for cases like mine?
uscis = Are cases like mine on hold at USCIS, and can USCIS start a court case if it says no?
asylum = What happens to my asylum claim and my work permit if my case is paused or ends?
other-relief = Is there another way to stay that I have not thought of?
family-cases = Should my case and the cases of my family be looked at together?
leaving = If I leave without an order, what do I lose, and when could I come back?
child = I am under 18. Who helps children, and what is different for me?
should-we-ask = Is it a good idea to ask the government for anything in my case, and what could go wrong?
what-to-say = How much should we say to the government, and what should we leave out?
who-decides = Which government office decides, and how can it be asked today?
