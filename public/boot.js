/* Boot: wakes the page that is already readable. It is outside the WebAssembly, so that something can
   speak when that fails, and it is plain ES2018, so that old phones can run it. */
(function () {
  'use strict';

  var app = document.getElementById('app');
  var data = app.dataset;

  /* The app changes the address in place, and a browser then asks for a relative icon anew. */
  var icon = document.querySelector('link[rel="icon"]');
  icon.setAttribute('href', icon.href);

  /* What was kept is opened by the app; until then no question is shown as if new. */
  if (app.classList.contains('has-kept') && document.getElementById('interview')) app.classList.add('is-opening');

  function text(address, integrity) {
    return fetch(address, integrity ? { integrity: integrity } : {}).then(function (answer) {
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.text();
    });
  }

  function failed() {
    app.classList.remove('is-opening');
    app.classList.add('is-asleep');
  }

  function wake() {
    var words = data.root + data.words;
    var files = [text(words + data.lang + '.txt', data.wordsIntegrity), data.prose ? text(words + data.prose) : '', data.prose ? text(words + 'facts.txt') : ''];
    /* What was changed on the host or on the way does not run: the browser rejects it. */
    var wasm = fetch(data.wasm, { integrity: data.wasmIntegrity });
    Promise.all([wasm_bindgen({ module_or_path: wasm }), Promise.all(files)])
      .then(function (ready) { if (!wasm_bindgen.wake(ready[1][0], ready[1][1], ready[1][2])) throw new Error("asleep"); })
      .then(function () {
        app.classList.remove('is-opening');
        app.classList.add('is-awake');
        document.documentElement.classList.remove('is-slow');
      })
      .catch(failed);
  }

  if (typeof WebAssembly !== 'object' || typeof wasm_bindgen === 'undefined') failed();
  /* The interview needs the app at once; a page to read needs it only after everything it shows. */
  else if (data.eager === 'true' || document.readyState === 'complete') wake();
  else window.addEventListener('load', function () { setTimeout(wake, 0); });
})();
