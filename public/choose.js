/* Leads to the first language of this browser that the app speaks; else to the first that it speaks. */
(function () {
  'use strict';
  var codes = document.querySelector('[data-languages]').dataset.languages.split(' ');
  var wanted = navigator.languages || [navigator.language || ''];
  function matching(language) {
    var whole = codes.filter(function (code) { return code.toLowerCase() === language.toLowerCase(); })[0];
    return whole || codes.filter(function (code) { return code.split('-')[0] === language.split('-')[0]; })[0];
  }
  var chosen = wanted.map(matching).filter(Boolean)[0] || codes[0];
  location.replace(chosen + '/');
})();
