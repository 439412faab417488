# Everything on the screen that is not in a file of its own. The person may be afraid and tired: short, calm, true.

## On every page

app-name = Pedir
skip-link = Skip to the page
exit = Exit now
language = Language
kept-nothing = Nothing is saved.
kept-in-tab = Kept in this tab on your phone. Erase it before you close the tab.
kept-not-possible = This browser does not let the page keep your answers. If you close it, they are gone.
kept-copy = A locked copy of earlier answers is on this device.
kept-locked = Kept on this device, locked with your passcode, until you erase it.
kept-locked-failed = The locked copy could not be changed. Your new answers are only in this tab.
keep-longer = Keep longer
ready-offline = Ready without a network.
# On every page in another language, until a translator has reviewed it.
translation-note = No translator has reviewed this translation yet.
translation-english = Read it in English
footer-not-advice = This is information. It is not legal advice. No attorney has reviewed it yet.
footer-checked = Legal information checked on { $date }.
footer-find-help = Find legal help
footer-options = All kinds of requests
footer-glossary = Legal words
footer-privacy = Your privacy
footer-about = About this app
footer-site = For your own site
footer-map = For attorneys: questions, rules and sources (opens a new tab)
not-reviewed = No attorney has reviewed this page yet.
sources-title = Where this comes from
sources-unsure = What could not be confirmed
sources-intro = Each statement, its source, and how sure we are.
source-checked = Checked on { $date }.
source-old = This was due to be checked again on { $date }. It may be old. Ask your attorney.
# Behind a statement, and under a part of a page, that is too old. A warning is never taken away.
may-have-changed = This may have changed. Ask your attorney.
# In place of a statement that makes something look safer or possible, once it is too old.
ask-attorney-instead = Ask your attorney about this. What stood here may have changed.
page-old-title = This may be old
page-old = Some of this was due to be checked again on { $date }. It may have changed. Ask your attorney.
page-expired-title = Parts of this are too old
page-expired = What may have helped is no longer shown, because it may have changed. Every warning is still here. Ask your attorney.
reviewed = Reviewed by { $name } on { $date }.
source-of = Source: { $title } ({ $date }).
source-undated = Source: { $title } (no date).
confidence-high = We found good sources for this.
confidence-medium = We found few sources for this. Ask your attorney to check it.
confidence-low = We are not sure of this. Ask your attorney to check it.
# In previews alone: the address asks for a day that is none.
preview-no-day = This preview was asked for a day that is none
preview-no-day-help = Write it as ?asof=2027-03-31. Until then it uses the day of this device.
page-not-loaded = This page could not be opened
page-not-loaded-help = You may have no connection. What you entered is still here. Please try again later.
asleep-title = The interview can't run here
asleep-help = Your browser may be too old, or something did not load. You can try again, or print the worksheet and fill it in by hand.
asleep-worksheet = Open the worksheet
noscript-title = The interview needs JavaScript
noscript-help = It is switched off in this browser. You can still read every page, and you can print the worksheet and fill it in by hand.
opening = Opening your answers …
later-loading = Opening the next part …
later-not-loaded = The next part of the app did not come. You may have no connection. Your answers are still here.

## Landing

landing-title = Get ready to talk with your attorney
landing-lead = Are you in a deportation case (removal proceedings)? Your attorney can ask the government to pause the case, to agree on parts of it, or to do something else that helps. This is called prosecutorial discretion.
landing-lead-risk = Asking can also harm you. This app helps you see both.
landing-get-title = What you get
landing-get-1 = What you can ask for, and what could go wrong, in plain words.
landing-get-2 = A short interview. It takes ten to twenty minutes. You can stop at any time and use what you have.
landing-get-3 = A paper to bring to your attorney.
landing-private-title = Private and free
landing-private = You do not give your name. Nothing you enter leaves your phone, unless you send it yourself. We never send anything to the government. It costs nothing. "Exit now", at the top, empties this page at once. It can't hide that you were here: the history of the browser stays.
landing-not-title = What this is not
landing-not = It is not legal advice. It does not send a request. It can't tell you if the government will agree. No attorney has reviewed it yet. Talk with an attorney before you do anything.
landing-start = Start the interview
landing-learn = Read first
landing-worksheet = Print a paper worksheet
landing-urgent-title = Is it urgent?
landing-urgent-lead = Read the page that fits. Then call an attorney today.
landing-learn-title = Read first, if you want
landing-learn-lead = You can start now and read later.
landing-learn-basics = The basics
landing-learn-protect = Protect your case
landing-learn-before = Before you ask
landing-learn-look-up = Look things up

## The list of options

options-title = All kinds of requests
options-lead = Each page says what could go wrong before it says what may help. Whether a request fits you is a question for your attorney.
options-in-court = In immigration court
options-in-detention = In detention
options-appeal = After a judge's decision, or on appeal
options-federal-court = In a federal court
options-old-order = After an order of removal
options-ice = Decided by ICE or USCIS, not by a judge
options-before-court = Before a court case starts
option-full-page = Read the whole page

## The interview

signpost = Part { $number } of { $total }: { $part }
before-signpost = Before we begin
continue = Continue
back-to = Back: { $where }
back-landing = Back: first page
why-we-ask = Why we ask
what-it-means = What does this mean?
choose-one = Choose one.
choose-many = Choose all that fit.
may-skip = You can skip any question.
date-day = Day
date-month = Month
date-year = Year
date-hint = For example: 12 January 2027.
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date-written = { $day } { $month } { $year }
month-written = { $month } { $year }
date-month-choose = Month
last-day-cautious = If you have only 10 days, the last day is
last-day-latest-source = If you have 30 days, the last day is
last-day-over = (This day is over. Call today. Ask what can still be done.)
last-day-confirm = These days are not sure. Your attorney must confirm this today.
court-choose = Choose a court
court-search = Type a city, a state or the name of the court
court-found-one = One court fits. Is it this one?
court-found = { $count } courts fit.
court-found-more = { $count } courts fit. These fit best. Type more to see others.
court-found-none = No court fits. Check the letters, open the whole list, or choose "I don't know".
court-whole-list = The whole list, by state
court-about = About this court
court-address = Address
court-circuit = Circuit (which federal court hears appeals)
court-circuit-varies = It depends on the case. Ask your attorney.
court-office = Office of the government's lawyers (OPLA)
court-office-varies = It depends on the case. Ask your attorney.
court-listed = This court stood on the list of open courts of { $date }. Courts move and close. Check before you go or write.
court-not-listed = We could not confirm this court on the newest list that we have. Check before you go or write.
court-office-undated = The office is from a list with no date. Check before you use it. Your attorney contacts it, not you.
court-office-dated = The office is from a list of { $date }. Check before you use it. Your attorney contacts it, not you.
court-loading = Opening the list of courts …
court-not-loaded = The list of courts could not be opened. You may have no connection. Choose "I don't know" and go on, or try again later.
try-again = Try again
text-limit = At most { $limit } characters.
text-left = { $left } characters left.
error-title = Please check this
error-date-missing = Write the day, the month and the year, or choose "I don't know".
error-date-impossible = There is no such day: { $date }. Please check the day and the month.
error-text-too-long = This is { $count } characters long. It can be at most { $limit }. Please make it shorter. Nothing is lost.
safety-title = About this device
safety-exit = "Exit now", at the top, empties this page at once and erases your answers, also those kept in this tab. It can't hide that you were here: the history of the browser still shows the addresses of these pages. It can't help if someone watches the screen, or if a spy app is on the device. Saved files, papers and a locked copy stay.
safety-mine = If only you use it, your answers are kept in this tab. Closing the tab may not erase them: some browsers can bring it back. So erase them when you are done. If you leave the tab open, someone who opens the device can read them. Parts of the app stay on the device too, so that it works with no network. They hold no answer, but they show that the app was here. Later you can choose to keep your answers longer, with a passcode.
safety-other = In all other cases nothing is kept. If you close or reload the page, your answers are gone, and no one can bring them back.
private-title = Four private questions
private-lead = These answers stay in this tab. They are never on the paper, in a file or in a code. They only change what the app warns you about. You can skip them.
more-title = One moment
more-help = The next questions are loading. Your answers are here.
unfinished-title = Your earlier answers could not be opened
unfinished-help = They were made with another version, or they are damaged. Please start again. Everything else works.
restarted-title = Your answers were not kept
restarted-help = The page was opened again, and nothing was saved. Please start again.
partly-title = Please answer this again
partly-help = The app is newer than your answers. What can be answered here has changed, so these answers could not be kept. All the others are here.

## The stop after the first part

stop-title = Before you go on
stop-lead = From what you told us so far:
stop-nothing = Nothing you told us so far looks urgent. That does not mean that there is no danger.
stop-help = No attorney yet? Finding one comes first.
stop-result = See my result now
stop-go-on = Go on

## Check your answers

check-title = Check your answers
check-lead = You can change each answer. Nothing is lost.
check-change = Change
check-change-what = Change: { $what }
check-unknown = To find out
check-answered = Answered
check-not-answered = Not answered
check-continue = See my result
check-private-note = Your private answers are not shown here.

## The result

result-title = What to talk about with your attorney
result-lead = This is a list to talk about. It is not advice, and it does not say what the government will do.
result-urgent = First
result-options = Kinds of requests
result-none-in-group = None from what you told us.
result-not-now-more = Show the other kinds
option-risk = What could go wrong
option-more = More, and how to ask
option-may-do = What it may do
option-why = Why it is here
option-ask = How to ask narrowly
option-fallback = If not:
option-question = Ask your attorney
from-answers = From your answers:
from-unanswered = Not known yet:
result-strengths = Your strengths, and papers that can prove them
result-strengths-none = We found none in your answers. Your attorney may see others.
result-find-out = What to find out
result-evidence = Papers to look for
result-questions = Questions for your attorney
result-plan = What to do next
result-private = Talk about these in private
result-paper = Make the paper for my attorney
result-check = Back: check your answers
result-more-questions = Answer more questions

## The paper on the screen

paper-title = The paper for your attorney
paper-lead = Read it first. Then print it, or show it on this screen.
paper-print = Print
paper-print-help = On some phones printing does not work inside another app. Then open this page in your own browser.
take-title = Take it with you
take-lead = These files are made on this device. Nothing is sent unless you send it.
take-where = A saved file lies in the downloads of this device. Others who use the device can find it there. When you share a file, the app that you choose keeps a copy.
take-share = Share the paper with an app on this phone
take-word = Save as a Word file
take-web = Save as a web page
take-web-help = It opens in any browser with no network. You can print it from there.
take-pdf = Save as PDF
take-pdf-failed = The PDF file could not be made. You may have no connection, or the paper has a letter that a PDF file from here cannot show. Save it as a web page instead. You can print it from there.
take-pdf-none = There is no PDF file in this language: its letters would be too much to load. Save the web page instead. You can print it from there.
take-print = Print, or save as PDF
take-copy = Copy the text
take-calendar = Save the next date for the calendar
take-calendar-help = The entry says only "Reminder", and the day.
take-calendar-entry = Reminder
take-making = Making the file …
take-saved = The file was handed to the browser. If you do not find it, try another way here.
take-shared = Done. Nothing was sent that you did not send yourself.
take-copied = The text is copied. Paste it where you need it, then copy something else: other apps can read what is copied.
take-failed = The file could not be made. You may have no connection. Your answers are still here. Try again, or print the paper.
take-refused = This browser did not let the file out. Try another way here.
take-in-app = You are inside another app. Files and printing often do nothing here. Open this page in your own browser: look for the three dots or the share sign, then "Open in browser". Your answers do not come along.
office-not-loaded = This part did not load
office-not-loaded-help = You may have no connection. Nothing is lost. Try again.
office-needs-script = Here you choose the file or the code. This part needs JavaScript. If nothing shows up, the browser may be too old, or something did not load.
paper-making = Your paper is being made.
paper-failed = Your paper could not be made
paper-failed-help = You may have no connection. Your answers are still here. Try again when you have a connection.
paper-english-failed = The English could not be opened
paper-english-failed-help = The paper is in one language for now. Nothing is lost. Try again when you have a connection.
paper-switch-title = What is on the paper
own-words-switch = Put my own question on the paper
reduced-switch = Put more about me on the paper
paper-back = Back: my result
erase-title = Erase everything
erase-lead = This erases your answers and everything else that this app put on this device, also a locked copy. It can't erase papers that you printed, files that you saved, or the history of the browser.
erase-helping-title = Erase, then the next person
erase-helping-lead = Before the next person begins, erase the answers of this one. It can't erase papers that were printed, files that were saved, or the history of the browser.
erase-yes = Erase now
erased-title = What was erased
erased-memory = Your answers on this page
erased-tab = Answers kept in this tab
erased-copy = A locked copy on this device
erased-files = Files of the app for use without a network
erased-worker = The helper of the browser that keeps those files
erased-gone = erased
erased-nothing = there was nothing
erased-remains = still there
erased-remains-help = The browser did not let the app remove a part. Open the settings of the browser, find the data of websites, and delete those of this website.
erased-not = These are still there: printed papers, saved files, what you sent, and the history of the browser. To hide more, delete the history too. Then close this tab.
keep-title = Keep your answers longer
keep-lead = Your answers are in this tab only. You can keep a locked copy on this device, and go on another day.
keep-back = my answers
keep-not-here = You can keep a copy only of your own answers, on a phone that only you use, and after the first question.
keep-old-title = There is a locked copy already
keep-old-help = If you lock these answers, they take its place. The older answers can then not be opened any more.
unlock-title = A locked copy is on this device
unlock-lead = Someone kept answers here with a passcode. Only a person who knows it can open them.
unlock-nothing = There is no locked copy on this device.
unlock-start = Start without opening it
unlock-start-help = The copy stays as it is.
erased-again = Start again
result-others-stage-unknown = Other kinds, once you know where your case is

## Changing the paper, on its screen. $line is a sentence of the paper.

change-title = Change the paper
change-lead = You can change the order, take lines out, and write them in your own words. You can always go back to the suggested text. What you write stays as you write it. It is not translated.
change-private = Some lines stay as they are. They are the same on every paper, so that no paper shows more about you than another.
change-up = Up
change-down = Down
change-out = Take out
change-back = Put back
change-write = Change the words
change-suggested = Back to the suggested text
# The name of a button for a screen reader: the button, then the sentence.
change-name = { $button }: { $line }
change-is-out = Not on the paper
change-is-changed = Changed by me
change-field = In my own words
change-keep = Use these words
change-leave = Leave it as it was
change-add = Add a line of my own
change-remove = Take this line away
change-full = Your paper has { $count } lines of your own. There is no room for more.
change-empty = Write something first, or leave it as it was.
change-all = Back to the suggested paper
change-all-ask = This takes away every change on this page, and the lines of your own.
change-all-yes = Take my changes away
# Said to a screen reader after a button was pressed.
change-said-moved = Number { $place } of { $count } now: { $line }
change-said-end = This line can't go further.
change-said-out = Taken out: { $line }
change-said-back = On the paper again: { $line }
change-said-changed = The paper now says: { $line }
change-said-removed = Your line is not on the paper any more.
change-said-all = The paper is as it was suggested.

## An address that is no page

not-found-title = This page does not exist
not-found-help = The address may be wrong, or the page has moved. If you came from the interview, go back first.
not-found-home = Go to the first page

## What a tab and the history of the browser show: what kind of page it is, never its subject

tab-start = Start
tab-questions = Questions
tab-list = List
tab-guide = Guide
tab-help = Find help
tab-words = Word list
tab-privacy = Your privacy
tab-worksheet = Worksheet
tab-about = About
tab-check = Check
tab-site = For your site
tab-description = Information and questions in plain words. Nothing that you enter leaves your device.

## The page to check the app oneself: what its live part shows

live-needs-script = The lists need JavaScript. They show themselves when the page is ready.
live-requests = What this page asked for
live-requests-count = { $count } requests since it was opened.
live-none-foreign = All of them went to the address of this site.
live-foreign = Some went to another address. That should never be. Do not use this site for your answers.
live-each = Show each one
live-kept = What is kept now
live-tab = This tab
live-device = This device
live-cookies = Cookies
live-databases = Databases
live-files = Files for use with no network
live-workers = The helper in the background
live-nothing = nothing
live-unknown = the browser does not say
live-something = { $count }: { $names }
live-own-answers = your answers
live-own-key = the key of the locked copy
live-own-copy = the locked copy
live-own-tries = how often a passcode failed
live-own-files = parts of this app
live-again = Look again

## The settings file of a host, config.json. Its names stay as they are.

name-notes = Notes
name-guide = Guide
name-questions = Questions

## When the app ends, or takes too long to wake

watchdog-slow-title = This takes longer than it should
watchdog-slow-help = The questions are still loading. You can wait. You can also load the page again, or print the worksheet and fill it in by hand.
watchdog-broken-title = The app stopped
watchdog-broken-help = This is our fault, not yours. If only you use this phone, load the page again: what was kept in this tab comes back. In all other cases nothing was kept, and your answers are gone.
watchdog-again = Load the page again

## New information that is on the device already

update-title = New information
update-waits = There is information of { $date }. It is on this device already. If you take it, the page opens again. Your answers stay in this tab.
update-taken = You took newer information in another tab. Here you still see the older. If you take it, the page opens again. Your answers stay in this tab.
update-take = Take the new information
update-late = The new information could not be taken now. Your answers are still here. The app will use it when you open it the next time.

## To put the app on the home screen. $name is what the app is called.

install-title = On the home screen of your phone
install-risk = You can open the app from there, also without a network. Its picture is called { $name }. Anyone who sees your phone sees it there.
install-ask = Put it on the home screen
install-menu = Tap the button to share, at the edge of the screen. Then choose "Add to Home Screen".

## From the organization that offers the app, in boxes of its own. $name is what it is called.

from-title = From { $name }
from-note = These are the words of { $name }. They are not a part of this app. Nobody here has checked them.
from-telephone = Telephone
from-hours = Hours
from-site = Site
from-court = The court that { $name } names

## In a frame on another site

framed-open = Open the full page
framed-help = You see this inside another site. Nothing is kept here. The full page begins again: your answers do not come along.
framed-files = If a button does nothing, the site around this page does not let files out. Copy the text instead.

## For the people who put the app on their own site

builder-needs-script = The form needs JavaScript. Without it, put a plain link to the first page of this app on your site.
