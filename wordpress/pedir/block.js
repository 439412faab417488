/* The block in the editor: fields for its settings. The page itself gets an iframe from PHP, and no script. */
( function ( wp ) {
	'use strict';

	var element = wp.element.createElement;
	var translate = wp.i18n.__;
	var FIELDS = [
		[ 'address', translate( 'Address of Pedir (https://…)', 'pedir' ) ],
		[ 'language', translate( 'Language: en, es, …', 'pedir' ) ],
		[ 'start', translate( 'First page: interview, options, …', 'pedir' ) ],
		[ 'organization', translate( 'Name of your organization', 'pedir' ) ],
		[ 'telephone', translate( 'Telephone', 'pedir' ) ],
		[ 'hours', translate( 'Hours', 'pedir' ) ],
		[ 'site', translate( 'Your site (https://…)', 'pedir' ) ],
		[ 'court', translate( 'Court', 'pedir' ) ],
		[ 'color', translate( 'Color (#rrggbb)', 'pedir' ) ],
		[ 'accent', translate( 'Second color (#rrggbb)', 'pedir' ) ],
		[ 'title', translate( 'Title of the frame, for those who hear the page', 'pedir' ) ],
		[ 'height', translate( 'Height, in pixels', 'pedir' ) ],
	];

	function edit( properties ) {
		var fields = FIELDS.map( function ( field ) {
			return element( wp.components.TextControl, {
				key: field[ 0 ],
				label: field[ 1 ],
				value: properties.attributes[ field[ 0 ] ],
				onChange: function ( value ) {
					var change = {};
					change[ field[ 0 ] ] = value;
					properties.setAttributes( change );
				},
			} );
		} );
		return element( 'div', wp.blockEditor.useBlockProps(), element( wp.components.Placeholder, { label: 'Pedir' }, element( 'div', null, fields ) ) );
	}

	wp.blocks.registerBlockType( 'pedir/frame', {
		edit: edit,
		save: function () {
			return null;
		},
	} );
} )( window.wp );
