<?php
// What an author may write into the shortcode, at its worst. Prints what is wrong, and ends with 1 then.
require $argv[1] . '/wp-load.php';
$wrong = array();
$asked = 0;
add_filter(
	'pre_http_request',
	function () use ( &$asked ) {
		$asked++;
		return new WP_Error( 'no', 'nothing is asked' );
	}
);
remove_all_filters( 'pedir_address' );
$options = count( wp_load_alloptions() );

$good = 'https://pedir.example.org/app';
foreach (
	array(
		''                                   => null,
		'http://pedir.example.org/'          => null,
		'javascript:alert(1)'                => null,
		'data:text/html,x'                   => null,
		'//pedir.example.org/'               => null,
		'https://user:word@example.org/'     => null,
		'https://example.org\\@evil.org/'    => null,
		'https://example.org/"onload="x'     => null,
		'http://127.0.0.1.evil.org/'         => null,
		'http://127.0.0.1:4341/'             => 'http://127.0.0.1:4341/en/interview/#from=1',
		$good                                => 'https://pedir.example.org/app/en/interview/#from=1',
		$good . '/?a=b#c'                    => 'https://pedir.example.org/app/en/interview/#from=1',
	) as $address => $wanted
) {
	$source = source( array( 'address' => $address ) );
	if ( $source !== $wanted ) {
		$wrong[] = "address $address: $source";
	}
}
foreach (
	array(
		array( 'language', 'es', 'es/interview/#from=1' ),
		array( 'language', '../x', 'en/interview/#from=1' ),
		array( 'language', "es\n", 'en/interview/#from=1' ),
		array( 'start', 'options/dismissal', 'en/options/dismissal/#from=1' ),
		array( 'start', '../../evil', 'en/interview/#from=1' ),
		array( 'start', '?x', 'en/interview/#from=1' ),
		array( 'organization', '"><script>alert(1)</script>', 'en/interview/#from=1&organization=%22%3E%3Cscript%3Ealert%281%29%3C%2Fscript%3E' ),
		array( 'organization', 'A &amp; B', 'en/interview/#from=1&organization=A+%26+B' ),
		array( 'organization', "a\nb", 'en/interview/#from=1&organization=a+b' ),
		array( 'organization', str_repeat( 'é', 90 ), 'en/interview/#from=1&organization=' . str_repeat( '%C3%A9', 80 ) ),
		array( 'follow-up', 'a&exit=https://evil.org/', 'en/interview/#from=1&follow-up=a%26exit%3Dhttps%3A%2F%2Fevil.org%2F' ),
		array( 'unknown', 'x', 'en/interview/#from=1' ),
	) as list( $name, $value, $wanted )
) {
	$source = source( array( 'address' => $good, $name => $value ) );
	if ( $good . '/' . $wanted !== $source ) {
		$wrong[] = "$name $value: $source";
	}
}
$frame = pedir_frame( array( 'address' => $good, 'title' => '" onload="alert(1)', 'height' => '-9x' ) );
if ( 8 !== count( attributes( $frame ) ) ) {
	$wrong[] = "attributes: $frame";
}
if ( '" onload="alert(1)' !== attributes( $frame )['title'] || '200' !== attributes( $frame )['height'] ) {
	$wrong[] = "title and height: $frame";
}
if ( 0 !== $asked || count( wp_load_alloptions() ) !== $options ) {
	$wrong[] = "it asked $asked times, and left " . ( count( wp_load_alloptions() ) - $options ) . ' options';
}
echo implode( "\n", $wrong ), $wrong ? "\n" : '';
exit( $wrong ? 1 : 0 );

/** The address in the frame, as a browser reads it; null where there is no frame. */
function source( $given ) {
	$frame = pedir_frame( $given );
	return '' === $frame ? null : attributes( $frame )['src'];
}

/** The attributes of the iframe, by name, where it is one whole element and nothing else; the plugin has no part in reading it. */
function attributes( $frame ) {
	if ( 1 !== preg_match( '/^<iframe((?: [a-z]+="[^"<>]*")+)><\/iframe>$/', $frame, $whole ) ) {
		return array( 'src' => "no frame: $frame", 'title' => '', 'height' => '' );
	}
	preg_match_all( '/ ([a-z]+)="([^"]*)"/', $whole[1], $found );
	return array_combine(
		$found[1],
		array_map(
			function ( $value ) {
				return html_entity_decode( $value, ENT_QUOTES | ENT_HTML5 );
			},
			$found[2]
		)
	);
}
