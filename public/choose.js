/* Leads to the first language of this browser that the app speaks; else to the first that it speaks. A host may offer fewer
   languages, in its own order, and may lead further than to the first page (config.json, src/content/config/setting.rs). */
(function () {
  'use strict';
  var codes = document.querySelector('[data-languages]').dataset.languages.split(' ');
  /* No settings are better than a page that waits for them. */
  var PATIENCE = 2000;
  var led = false;

  function lead(settings) {
    if (led) return;
    led = true;
    var offered = String(settings.languages || '').split(' ').filter(function (code) { return codes.indexOf(code) >= 0; });
    var from = offered.length ? offered : codes;
    var start = /^(interview|options(\/[a-z-]+)?)$/.test(settings.start) ? settings.start + '/' : '';
    var wanted = navigator.languages || [navigator.language || ''];
    function matching(language) {
      var whole = from.filter(function (code) { return code.toLowerCase() === language.toLowerCase(); })[0];
      return whole || from.filter(function (code) { return code.split('-')[0] === language.split('-')[0]; })[0];
    }
    var chosen = wanted.map(matching).filter(Boolean)[0] || from[0];
    /* Settings that a link brought along go on. */
    location.replace(chosen + '/' + start + location.hash);
  }

  setTimeout(lead, PATIENCE, {});
  fetch('config.json', { credentials: 'omit' })
    .then(function (answer) { return answer.json(); })
    .then(function (settings) { lead(settings || {}); })
    .catch(function () { lead({}); });
})();
