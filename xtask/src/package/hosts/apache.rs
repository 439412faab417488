//! For Apache, and the many shared hosts that read the same file: `.htaccess` in the folder of the app, whichever it is.

use std::fmt::Write as _;

use super::ABOUT;
use crate::headers::{ASKED_AGAIN, FOR_EVER, NAMED_BY_HASH, TYPES};

/// The endings of the compressed copies, as the regular expression has them.
const COPIES: &str = "([.]br|[.]gz)?";

/// The file.
pub(super) fn text(list: &[(&str, &str)]) -> String {
    let mut text = String::new();
    for line in ABOUT {
        let _ = writeln!(text, "# {line}");
    }
    let headers: Vec<String> = list
        .iter()
        .map(|(name, value)| format!("    Header always set {name} \"{value}\"\n"))
        .collect();
    let headers = headers.concat();
    let named = NAMED_BY_HASH.replace('$', &format!("{COPIES}$"));
    let _ = write!(
        text,
        "Options -Indexes
DirectoryIndex index.html
DirectorySlash On

<IfModule mod_headers.c>
{headers}    Header always set Cache-Control \"{ASKED_AGAIN}\"
    Header always set Cache-Control \"{FOR_EVER}\" \"expr=%{{REQUEST_STATUS}} != 404 && %{{REQUEST_URI}} =~ m#{named}#\"
    Header always merge Vary \"Accept-Encoding\"
</IfModule>

"
    );
    for (ending, kind, _) in TYPES {
        let _ = writeln!(
            text,
            "<FilesMatch \"[.]{ending}{COPIES}$\">\n    ForceType \"{kind}\"\n</FilesMatch>"
        );
    }
    text.push_str(
        "<FilesMatch \"^[^.]+$\">
    ForceType \"text/plain; charset=utf-8\"
</FilesMatch>

<IfModule mod_rewrite.c>
    RewriteEngine On
    # The folder of the app, whichever it is: what the address has before the part that is meant here.
    RewriteCond $0#%{REQUEST_URI} ^([^#]*)#/(.*)\\1$
    RewriteRule ^.*$ - [E=PEDIR:%2]
    # Nothing is compressed a second time, or anew for each visit.
    RewriteRule ^ - [E=no-gzip:1,E=no-brotli:1]
    # A folder is its page, so that its compressed copy is found.
    RewriteCond %{REQUEST_FILENAME} -d
    RewriteCond %{REQUEST_URI} /$
    RewriteCond %{REQUEST_FILENAME}/index.html -f
    RewriteRule ^(.*)$ $1index.html
    RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
    RewriteCond %{REQUEST_FILENAME}.br -f
    RewriteRule ^(.+)$ $1.br [L]
    RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
    RewriteCond %{REQUEST_FILENAME}.gz -f
    RewriteRule ^(.+)$ $1.gz [L]
</IfModule>
<FilesMatch \"[.]br$\">
    SetHandler default-handler
    AddEncoding br .br
</FilesMatch>
<FilesMatch \"[.]gz$\">
    AddEncoding gzip .gz
</FilesMatch>
ErrorDocument 404 \"/%{reqenv:PEDIR}404.html\"
",
    );
    text
}
