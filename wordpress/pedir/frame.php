<?php
/**
 * The iframe.
 *
 * @package Pedir
 */

defined( 'ABSPATH' ) || exit;

/** What the app in the frame may do. The same as in the line of script (docs/embedding.md). */
const PEDIR_SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

/** What the frame may ask the browser for. */
const PEDIR_ALLOW = 'clipboard-write; web-share; fullscreen';

/** How high the frame is, in CSS pixels, where nothing else is given. */
const PEDIR_HEIGHT = 720;

/**
 * The iframe for a shortcode or a block. Where the address cannot be taken, one who edits the page is told, and nobody else.
 *
 * @param array|string $given Settings by name; WordPress gives an empty text for none.
 * @return string HTML.
 */
function pedir_frame( $given ) {
	$known   = array_fill_keys( array_keys( PEDIR_SETTINGS ), '' );
	$known  += array(
		'address'  => '',
		'language' => 'en',
		'start'    => 'interview',
		'title'    => 'Pedir',
		'height'   => PEDIR_HEIGHT,
	);
	$given   = shortcode_atts( $known, is_array( $given ) ? $given : array(), 'pedir' );
	$address = pedir_address( pedir_text( $given['address'] ) );
	if ( '' === $address ) {
		$told = __( 'Pedir: give an address that begins with https://', 'pedir' );
		return current_user_can( 'edit_posts' ) ? '<p>' . esc_html( $told ) . '</p>' : '';
	}
	$height = min( 5000, max( 200, absint( $given['height'] ) ) );
	return sprintf(
		'<iframe src="%s" title="%s" width="100%%" height="%s" loading="lazy" sandbox="%s" allow="%s" referrerpolicy="no-referrer"></iframe>',
		esc_url( pedir_page( $address, $given ), array( 'https', 'http' ) ),
		esc_attr( pedir_text( $given['title'] ) ),
		esc_attr( (string) $height ),
		esc_attr( PEDIR_SANDBOX ),
		esc_attr( PEDIR_ALLOW )
	);
}
