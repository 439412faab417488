(function () {
  'use strict';
  var links = Array.prototype.slice.call(document.querySelectorAll('[data-language]'));
  var segments = location.pathname.split('/');
  var found = -1;
  links.forEach(function (link) { found = Math.max(found, segments.lastIndexOf(link.dataset.language)); });
  if (found < 0) return;
  var root = segments.slice(0, found).join('/') + '/';
  Array.prototype.forEach.call(document.querySelectorAll('[data-exit]'), function (link) { link.setAttribute('href', root + 'blank.html'); });
  links.forEach(function (link) {
    link.setAttribute('href', root + link.dataset.language + '/');
    if (link.dataset.language !== segments[found]) link.closest('section').hidden = true;
  });
})();
