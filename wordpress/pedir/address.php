<?php
/**
 * Which addresses are taken, and what is put behind them.
 *
 * @package Pedir
 */

defined( 'ABSPATH' ) || exit;

/** The settings of the app that an address can carry (docs/embedding.md), with the most letters that each may have. */
const PEDIR_SETTINGS = array(
	'organization' => 80,
	'telephone'    => 40,
	'hours'        => 120,
	'site'         => 200,
	'color'        => 7,
	'accent'       => 7,
	'languages'    => 80,
	'court'        => 20,
	'name'         => 20,
	'exit'         => 200,
	'landing'      => 400,
	'result'       => 400,
	'follow-up'    => 400,
	'paper'        => 400,
);

/**
 * The address of the app, with a slash at its end: the one that is given, or else the one that the site's owner gave by the
 * filter `pedir_address`. Empty where it is not https; a machine may be asked for itself by http.
 *
 * @param string $given An address, or nothing.
 * @return string
 */
function pedir_address( $given ) {
	$given = '' === $given ? (string) apply_filters( 'pedir_address', '' ) : $given;
	$parts = wp_parse_url( trim( $given ) );
	if ( ! is_array( $parts ) || ! isset( $parts['scheme'], $parts['host'] ) || isset( $parts['user'] ) ) {
		return '';
	}
	$own  = in_array( $parts['host'], array( '127.0.0.1', '[::1]', 'localhost' ), true );
	$safe = 'https' === $parts['scheme'] || ( 'http' === $parts['scheme'] && $own );
	if ( ! $safe || 1 !== preg_match( '/^[A-Za-z0-9.\-]+$|^\[[0-9a-f:]+\]$/', $parts['host'] ) ) {
		return '';
	}
	$port = isset( $parts['port'] ) ? ':' . $parts['port'] : '';
	$path = isset( $parts['path'] ) ? $parts['path'] : '/';
	if ( 1 !== preg_match( '~^/[A-Za-z0-9._\~/\-]*$~', $path ) ) {
		return '';
	}
	return $parts['scheme'] . '://' . $parts['host'] . $port . trailingslashit( $path );
}

/**
 * The address of a page of the app with settings behind `#`, where no server sees them.
 *
 * @param string $address The address of the app.
 * @param array  $given   Settings by name.
 * @return string
 */
function pedir_page( $address, $given ) {
	$language = pedir_matching( '/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/', $given['language'], 'en' );
	$start    = trim( pedir_matching( '~^[a-z0-9-]+(/[a-z0-9-]+)*/?$~', $given['start'], 'interview' ), '/' );
	$settings = array( 'from' => '1' );
	foreach ( PEDIR_SETTINGS as $name => $most ) {
		$value = pedir_text( isset( $given[ $name ] ) ? $given[ $name ] : '' );
		if ( '' !== $value ) {
			$settings[ $name ] = mb_substr( $value, 0, $most );
		}
	}
	return $address . $language . '/' . $start . '/#' . http_build_query( $settings, '', '&' );
}

/**
 * One line of plain text. WordPress writes `&amp;` for `&` in what an author types, so that is read back.
 *
 * @param mixed $value What was given.
 * @return string
 */
function pedir_text( $value ) {
	$text = html_entity_decode( is_scalar( $value ) ? (string) $value : '', ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	return trim( (string) preg_replace( '/\s+/u', ' ', $text ) );
}

/**
 * A value if it has this form, else the other one.
 *
 * @param string $form  A regular expression.
 * @param mixed  $value What was given.
 * @param string $other What is taken instead.
 * @return string
 */
function pedir_matching( $form, $value, $other ) {
	return is_string( $value ) && 1 === preg_match( $form . 'D', $value ) ? $value : $other;
}
