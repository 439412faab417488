# The groups in which the kinds of requests are shown. No group says that a person will get something.

talk-first = Talk about these first
    .about = These may fit what you told us. The government can say no to each one. Read what could go wrong. Then
        ask your attorney.
also-ask = You can also ask about these
    .about = These can be asked about where your case is now. Read what could go wrong. Then ask your attorney.
be-careful = Be careful with these
    .about = These can do real harm. Do not ask for them, agree to them or sign anything before you talk with an
        attorney.
not-now = Other kinds
    .about = These do not seem to fit where your case is now. That can change. An attorney can check.
