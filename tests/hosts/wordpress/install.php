<?php
// Makes the site: an administrator, and an author who may not write any HTML.
$database = new mysqli( 'localhost', 'root', '', '', 0, dirname( $argv[1] ) . '/database.socket' );
$database->query( 'CREATE DATABASE wordpress CHARACTER SET utf8mb4' );
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = 'localhost';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Another site', 'administrator', 'administrator@example.org', false, '', 'password' );
wp_insert_user(
	array(
		'user_login' => 'author',
		'user_pass'  => 'password',
		'user_email' => 'author@example.org',
		'role'       => 'author',
	)
);
update_option( 'active_plugins', array( 'pedir/pedir.php' ) );
