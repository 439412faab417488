<?php
// What the owner of the site adds for the links to the app, and what lets a test ask its own machine.
add_filter(
	'pedir_address',
	function () {
		return getenv( 'PEDIR_APP' );
	}
);
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter(
	'http_allowed_safe_ports',
	function ( $ports ) {
		return array_merge( $ports, array( (int) wp_parse_url( getenv( 'PEDIR_APP' ), PHP_URL_PORT ) ) );
	}
);

/** Nothing is sent. */
function wp_mail() {
	return true;
}
