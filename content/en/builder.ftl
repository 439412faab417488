# For the people who put the app on their own site. Names of settings and of files stay as they are.

## The form

builder-title = Your settings
builder-lead = Fill in what you want. Leave the rest empty. What you type stays on this device until you save it. Nothing is sent.
builder-who = Who you are
builder-organization = Name of your organization
builder-telephone = Telephone
builder-hours = Hours
builder-hours-help = When someone answers. Say in which languages.
builder-site = Your site
builder-site-help = A whole address that begins with https://
builder-logo = Your logo
builder-logo-help = A picture file. It is made smaller here, and goes only into the ZIP for your own host.
builder-words = Your words
builder-words-help = Plain text, up to 400 letters each. It stands in a box with your name on it. It is never among our words on the law. Do not promise anything.
builder-landing = On the first page
builder-result = With the result
builder-follow-up = With the next steps on the paper
builder-paper = At the end of the paper
builder-look = How it looks
builder-color = Color of links and buttons
builder-accent = Color of lines
builder-color-help = As # and six digits: #0b5055
builder-color-passes = Can be read well in the light look and in the dark one.
builder-color-nearest = Too hard to read. The app shows the nearest color that can be read: { $light } in the light look, { $dark } in the dark one.
builder-name = What the app is called
builder-name-help = It stands in the tab and on the home screen. These names do not tell what the app is about.
builder-languages = Languages
builder-languages-help = Leave all empty for every language that the app has.
builder-first = First language, where the browser asks for none of them
builder-first-browser = The first of the app
builder-works = How it works
builder-start = Where it begins
builder-start-landing = The first page
builder-start-interview = The questions
builder-start-options = All kinds of requests
builder-court = The court that most of your people have
builder-court-none = No court
builder-exit = Where Exit leads to
builder-exit-help = Leave it empty for the empty page of the app, which works without a network. Another page must be one that anyone could have open: the weather, the news.
builder-address = Address of the app
builder-address-help = This copy of the app, or the address where you put the ZIP.

## What is made of it

builder-outputs = Copy it into your site
builder-outputs-lead = Choose one of these.
builder-card = A link
builder-card-when = Works in every editor and every newsletter. The app opens as a page of its own: the safest way, with everything in it.
builder-frame = A frame
builder-frame-when = The app inside your page. For editors that keep an iframe. In a frame nothing is kept: whoever leaves the page begins again.
builder-script = One line of script
builder-script-when = The same frame, which grows and shrinks with what it shows. For sites where you may add a script.
builder-wordpress = A WordPress shortcode
builder-wordpress-when = For the WordPress plugin. It prints the frame.
builder-wordpress-plugin = The plugin as a ZIP file
builder-config = A settings file
builder-config-when = For your own copy of the app: put it beside the first page, as config.json.
builder-package = A ZIP for your own host
builder-package-when = The whole app with your settings, to put in any folder of your site. Then no other host is asked for anything.
builder-package-make = Make the ZIP
builder-package-working = The parts of the app are being collected. This can take a minute.
builder-package-done = The ZIP was made. Read README.html in it first.
builder-package-failed = The ZIP could not be made: parts of the app could not be fetched. Try again with a network.
builder-package-wrong = The ZIP was not made: a part of the app on this host is not what it should be. Tell the people who run this host.
builder-copy = Copy
builder-copied = It was copied.
builder-not-copied = It could not be copied. Select the text and copy it by hand.
builder-save = Save what you typed
builder-saved = It was saved as pedir-settings.json.
builder-open = Open a saved file
builder-open-help = A file that you saved here, or a config.json.
builder-opened = The file was opened.
builder-not-opened = This is not such a file. Nothing was changed.
builder-too-large = The picture is too large, or no picture that this browser can read. Nothing was changed.
builder-logo-ready = The logo is { $width } by { $height } dots now, { $size } kB.

## The page in the ZIP that says what to do. No sign of HTML may be in it.

builder-readme = The app on your own host
builder-readme-1 = Open the ZIP. In it is one folder, called pedir.
builder-readme-2 = Copy this folder to your site, as it is. Do not change, rename or leave out a file: each is checked by its hash.
builder-readme-3 = Open the folder on your site in a browser. You see the app with your settings.
builder-readme-4 = Open the page to check the app, under About. It says so when something is wrong in your settings.
builder-readme-5 = If your host lets you set headers, take those in the file _headers. To change a setting later, change config.json alone. For newer information on the law, make a new ZIP.

## The preview

builder-preview = How it will look
builder-preview-phone = On a phone
builder-preview-desktop = On a computer
builder-preview-help = This is the app itself. You can press everything.
builder-card-text = Are you in removal proceedings, or do you fear them? Answer questions on your own device, and get a paper to bring to your attorney. Nothing you answer is sent to anyone.
builder-card-link = Open the questions
builder-frame-title = Questions for your attorney

## What is wrong in settings

config-title = For the people who run this site
config-lead = The settings have mistakes. The app goes on without these parts:
config-not-fetched = config.json could not be opened. Put the one from the package back beside the first page.
config-too-long = config.json is too long. Settings are short texts. Pictures do not belong in it.
config-not-json = The settings can not be read. In config.json, look for a missing comma, quote or bracket.
config-unknown = There is no setting "{ $name }".
config-not-here = "{ $name }" can not be set in a link. Set it in config.json.
config-nameless = There are words or a telephone number, but no "organization" that they are from.
config-text = "{ $name }" must be plain text of { $count } letters at most.
config-telephone = "{ $name }" must be a telephone number: digits with spaces, + - ( ) . between them.
config-address = "{ $name }" must be a whole address that begins with https://.
config-logo = "{ $name }" must be logo.png, a file beside the first page.
config-color = "{ $name }" must be # and six digits, such as #0b5055.
config-languages = "{ $name }" must be languages that the app has, with spaces between them, such as: en es
config-court = "{ $name }" must be the code of a court: three capital letters.
config-start = "{ $name }" must be interview, options, or a kind of request, such as options/dismissal.
config-name = "{ $name }" must be one of these: pedir, notes, guide, questions.
