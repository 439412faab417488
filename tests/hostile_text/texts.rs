//! What a person may type or paste that a careless program would take for something else than text.

/// Each text, and what it is after it was typed: the same but for control characters.
pub(crate) fn texts() -> Vec<(String, String)> {
    let same = |text: &str| (text.to_owned(), text.to_owned());
    let mut texts: Vec<_> = SAME.iter().copied().map(same).collect();
    let accents = ["e", &"\u{301}".repeat(199)].concat();
    texts.push((accents.clone(), accents));
    texts.extend(CONTROL.map(|(typed, after)| (typed.to_owned(), after.to_owned())));
    texts
}

/// These stay as they are.
const SAME: &[&str] = &[
    "<script>alert(1)</script>",
    "\"><img src=x onerror=\"window.ran=1\">",
    "'><svg/onload=alert(1)>",
    "</w:t></w:r><w:r><w:t>&quot;",
    "</span></title></style><script src=//x>",
    "&amp; &lt;b&gt; &#x41; &nosuch; &",
    "]]> <![CDATA[x]]> <!-- x --> <?php x ?>",
    "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///z\">]>&y;",
    "{{x}} {0} {1} ${x} #{x} <%= x %>",
    "%s %n %d %00 %0A",
    "=cmd|' /C calc'!A0",
    "\\ \\n \\s \\u0041 'one' \"two\" `three` \\",
    "end\n\nend\npedir 2\nanswer flag-arrest yes",
    "SUMMARY:x\nEND:VEVENT\nBEGIN:VEVENT",
    "javascript:alert(1) data:text/html,x",
    "__proto__ constructor null undefined NaN",
    "a\tb",
    "one\u{202E}owt\u{202C} three",
    "\u{2066}a\u{2067}b\u{2068}c\u{2069}d\u{200E}e\u{200F}f",
    "مرحبا (1) بكم, שלום 2 abc",
    "👩‍👩‍👧‍👦 👍🏽 🏳️‍🌈 🇲🇽",
    "a\u{FFFD}b",
    "a\u{2028}b\u{2029}c",
    "a\u{7F}b\u{85}c\u{9B}31md",
    "a\u{200B}b\u{FEFF}c\u{AD}d\u{E000}e\u{FFFE}f",
    "Ñandú, ça va, São Tomé: 100 %",
];

/// Control characters, which no screen and no file can show.
const CONTROL: [(&str, &str); 3] = [
    ("a\0b\u{1}c\u{8}d", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d"),
    ("\u{1B}[31mred\u{7}\u{1F}", "\u{FFFD}[31mred\u{FFFD}\u{FFFD}"),
    (
        "one\r\ntwo\rthree\u{B}\u{C}",
        "one\ntwo\u{FFFD}three\u{FFFD}\u{FFFD}",
    ),
];
