/* Guard: the first script of every page of the app. Exit, Back and the one neutral entry of the history must hold before the
   app is awake, and where it never wakes; and someone must speak when it ends. It is plain ES2018, so that old phones can run it. */
(function () {
  'use strict';

  /* The names under which this app keeps anything (src/platform/storage.rs), and what the app listens for. */
  var KEPT = 'pedir';
  var KEY = 'pedir.key';
  var LOCKED = 'pedir.locked';
  var EXIT = 'pedir-exit';
  /* Three presses of Escape within so many milliseconds. */
  var QUICK = 2000;
  /* How long the app may take to wake before the person is told how to go on. */
  var SLOW = 10000;
  /* How long a page may take that does not come: then one that needs no network. */
  var PATIENCE = 2000;

  var root = document.documentElement;
  var app = document.getElementById('app');
  var gone = false;

  /* Settings of the site that leads here are taken out of the address before anything else changes it
     (src/content/config/fragment.rs). */
  function takeSettings() {
    if (!/^#from=1(&|$)/.test(location.hash)) return;
    app.settings = app.settings || location.hash.slice(1);
    history.replaceState(null, '', location.pathname + location.search);
  }
  takeSettings();
  window.addEventListener('hashchange', takeSettings);

  function kept(storage, name) {
    try { return window[storage].getItem(name) !== null; } catch (blocked) { return false; }
  }

  /* Whether only the person uses this phone: said in the form before anything is kept, and kept in this mode alone. Inside
     another site nothing is kept. */
  function isMine() {
    if (window.top !== window) return false;
    var said = document.querySelector('input[name="phone"]:checked');
    return said ? said.value === 'mine' : kept('sessionStorage', KEPT);
  }

  function isControlled() {
    try { return Boolean(navigator.serviceWorker && navigator.serviceWorker.controller); } catch (forbidden) { return false; }
  }

  function leave() {
    var link = document.querySelector('.exit');
    gone = true;
    root.classList.add('is-gone');
    document.title = 'Notes';
    try { [KEPT, KEY].forEach(function (name) { sessionStorage.removeItem(name); }); } catch (blocked) { /* Then nothing is there. */ }
    document.dispatchEvent(new Event(EXIT));
    /* Out of reach of the network only what a service worker keeps can be shown, or a page of the browser's own. */
    var far = navigator.onLine === false;
    var to = far ? (isControlled() ? link.dataset.blank : 'about:blank') : link.href;
    to = new URL(to, location.href).href;
    /* Inside another site the whole page goes, where that site lets it. */
    if (window.top !== window) try { window.top.location.replace(to); } catch (forbidden) { /* Then our part of it. */ }
    location.replace(to);
    setTimeout(function () { location.replace('about:blank'); }, PATIENCE);
  }

  /* Before all others: nothing that the page does with a press may hold it back. */
  document.addEventListener('click', function (event) {
    if (!event.target.closest || !event.target.closest('.exit')) return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  }, true);

  var presses = [];
  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape' && event.key !== 'Esc') { presses = []; return; }
    if (event.repeat) return;
    presses = presses.concat(event.timeStamp).slice(-3);
    if (presses.length === 3 && presses[2] - presses[0] < QUICK) leave();
  }, true);

  /* A step of the form before the app is awake: an entry of the history only where the phone is the person's own. */
  document.addEventListener('click', function (event) {
    if (event.defaultPrevented || !event.target.closest) return;
    var link = event.target.closest('.interview-plain a[href^="#"]');
    if (!link || isMine()) return;
    event.preventDefault();
    location.replace(link.hash);
  });

  /* A page that the browser kept whole for Back would bring its answers back. */
  window.addEventListener('pagehide', function () {
    if (!isMine()) root.classList.add('is-gone');
  });
  window.addEventListener('pageshow', function (event) {
    if (event.persisted && (gone || root.classList.contains('is-gone'))) location.reload();
  });

  /* The watchdog: what ended the app, and a start that takes too long, are told by a part of the page that needs neither. */
  var watchdog = document.getElementById('watchdog');

  /* The app goes from page to page in place: what is relative to this one would lead elsewhere. */
  Array.prototype.forEach.call(document.querySelectorAll('#watchdog a:not([href=""])'), function (link) { link.setAttribute('href', link.href); });

  function told(state) {
    if (gone || !watchdog) return;
    root.classList.add('is-' + state);
    watchdog.hidden = false;
  }

  function ended(failure) {
    if (window.WebAssembly && failure instanceof WebAssembly.RuntimeError) told('broken');
  }

  window.addEventListener('error', function (event) { ended(event.error); });
  window.addEventListener('unhandledrejection', function (event) { ended(event.reason); });
  if (app.dataset.eager === 'true') {
    setTimeout(function () {
      if (!/is-(awake|asleep)/.test(app.className)) told('slow');
    }, SLOW);
  }

  /* The browser's own offer to install waits until a person asks for it (src/platform/install.rs). */
  window.addEventListener('beforeinstallprompt', function (event) {
    event.preventDefault();
    app.installPrompt = event;
  });

  /* The check page shows every request, and not the first 250 alone. */
  if (window.performance && performance.setResourceTimingBufferSize) performance.setResourceTimingBufferSize(5000);

  /* What is kept is not known to the page as it was prerendered: its line is silent until the app speaks. */
  if (kept('sessionStorage', KEPT) || kept('localStorage', LOCKED)) app.classList.add('has-kept');
})();
