# What is handed to the attorney's office, and how it is opened there. These texts are fetched when something shows them.

## On the paper's screen

office-title = Hand it to the office
office-lead = You can give your answers to your attorney's office. They open them in this same app, on their own device. This app sends nothing.
office-holds = What goes along: your answers to the questions. What never goes along: the private questions, work, business, taxes, health, and help to the police. Your own words go only into the sealed file, and only if you switched them on above. What you changed on the paper stays here.
office-where = The office opens both on this page of the app:
office-file-title = A sealed file
office-file-about = Only a person who knows the passphrase should be able to open it. Use four words or more that have nothing to do with each other. Use no names and no dates. Write them on paper, or say them on the telephone. Do not send them with the file.
office-file-lost = No one can bring back a lost passphrase. Then the file cannot be opened again.
office-passphrase = Passphrase
office-again = The passphrase once more
office-hide = Hide what I type
office-seal = Make the sealed file
office-sealed = The file was handed to the browser. Look in the downloads of this device. Others who use it can find the file there.
office-code-title = A code to show
office-code-about = The office takes a picture of it, or types its text. It holds your choices and dates. It holds no word that you typed.
office-code-open = The code is not sealed. Anyone who takes a picture of it can read your answers. Show it only at your attorney's office.
office-draw = Show the code
office-drawn = Here is the code. Cover it when you do not need it.
# For people who can't see the picture.
office-code-label = Code for your attorney's office
office-code-text = The same code as text. It can be typed or copied:

## On the page where they are opened

office-choose-file = The file
office-open = Open the file
office-camera-title = The camera
office-camera-about = What the camera sees stays on this device. It is not kept and not sent.
office-camera-start = Start the camera
office-camera-stop = Stop the camera
office-filming = The camera is on. Hold the code in front of it.
office-camera-off = The camera is off.
office-no-camera = The camera did not start. You may have said no, it may be in use, or there is none. Use a picture or the text of the code.
office-picture-title = A picture of a code
office-choose-picture = The picture
office-look = Read the picture
office-text-title = The text of a code
office-type-text = The text that begins with NOTES
office-read = Read the text
office-found = The answers can be opened.
office-found-title = Open these answers?
office-found-help = They will be in this tab only. Nothing of them is kept: when you close the tab, they are gone. Private questions are not among them.
office-found-own = You have answers of your own in this tab. They will be erased if you go on.
office-see = Look at the answers
office-replace = Erase mine and look at these
office-keep = Keep mine

## What became of a press

office-working = Working … This can take some seconds.
office-not-fetched = A part of this app did not load. You may have no connection. Nothing is lost. Try again.
office-not-run = This did not work here. The device may have too little memory, or the browser may be too old. Nothing is lost. Try another device.
office-no-random = This browser has no safe source of random numbers. So no sealed file is made here. Nothing is lost. Try another browser.
office-no-file = Choose a file first.
office-no-picture = Choose a picture first. If you did, this browser cannot read it. Then type the text of the code.
office-foreign = This is no file and no code of this app. Nothing was changed.
office-cut = The end of it is missing. Ask for it again. Nothing was changed.
office-newer = A newer version of this app made it. Load this page again when you have a connection, then try once more. Nothing was changed.
office-wrong-passphrase = This passphrase does not open the file. Check small and large letters, and the spaces between words. A damaged file looks the same. Nothing was changed.
office-damaged = A part of it was lost or changed on the way. Ask for it again. Nothing was changed.
office-no-code = No code can be seen there. Go closer, hold still, and have enough light.
office-no-passphrase = Type the passphrase first.
office-weak = This passphrase is too easy to guess. Use four words or more.
office-differs = The two are not the same. Type the passphrase once more.
office-nothing = There is nothing to hand over. Either nothing was answered yet, or your paper has questions only. You can change that above, under its warning.

## The locked copy on this device

lock-holds = The copy holds your answers and how far you are, and each change that you make later. The four private questions are never in it. They are asked again.
lock-risk = Someone who takes this phone can see that there is a locked copy. They may push you to tell the passcode. If that could happen to you, do not keep one.
lock-passcode = Choose a long passcode: four words or more that have nothing to do with each other. Use no names and no dates. "Exit now" does not erase the copy. "Erase everything" does.
lock-lost = No one can bring back a lost passcode. Then the copy can not be opened again.
lock-field = Passcode
lock-again = The passcode once more
lock-no-passcode = Type the passcode first.
lock-weak = This passcode is too easy to guess. Use four words or more.
lock-differs = The two are not the same. Type the passcode once more.
lock-do = Keep a locked copy
lock-done = The copy is locked and kept on this device.
lock-not-kept = This browser does not let the page keep it. Storage may be blocked or full. Nothing is lost: your answers are still in this tab.
unlock-do = Open the copy
unlock-done = The copy is open.
unlock-wrong = This passcode does not open the copy. Check small and large letters, and the spaces between words. Nothing was changed. You must wait a little before the next try, and longer each time.
unlock-wait = Wait { $seconds } more seconds, then try again.
unlock-damaged = This copy is damaged. The passcode can not open it any more. You can start without it, or erase it. Nothing was changed.
