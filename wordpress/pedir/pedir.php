<?php
/**
 * Plugin Name: Pedir
 * Description: Shows Pedir, a guided interview about prosecutorial discretion, inside a page: as a block and as a shortcode.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT OR Apache-2.0
 * Text Domain: pedir
 *
 * It prints an iframe and nothing else. It keeps no setting, asks no other site for anything, and puts no script on a page.
 *
 * @package Pedir
 */

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/address.php';
require_once __DIR__ . '/frame.php';

add_action( 'init', 'pedir_register' );

/** Makes the shortcode and the block known, and the links to an app whose address the owner of the site gave. */
function pedir_register() {
	add_shortcode( 'pedir', 'pedir_frame' );
	register_block_type( __DIR__, array( 'render_callback' => 'pedir_block' ) );
	$address = pedir_address( '' );
	if ( '' !== $address ) {
		wp_oembed_add_provider( $address . '*', $address . 'v1/oembed.json' );
	}
}

/**
 * The block, which may be as wide as the theme allows.
 *
 * @param array $given Its settings.
 * @return string HTML.
 */
function pedir_block( $given ) {
	$frame = pedir_frame( $given );
	return '' === $frame ? '' : '<div ' . get_block_wrapper_attributes() . '>' . $frame . '</div>';
}
