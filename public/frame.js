/* Frame: inside another site, the page tells the site how high it is, and where the eye belongs on a new step. It tells
   nothing else, and only to the window around it, once that has said hello (public/v1/embed.js). A part of the guard's file,
   so that it works before the app is awake and where it never wakes. */
(function () {
  'use strict';
  if (window.top === window) return;

  /* Where a browser can't say that a size has changed: how often to look, in milliseconds. */
  var OFTEN = 500;
  /* How long the site may take to make room, in milliseconds. */
  var PATIENCE = 500;

  var root = document.documentElement;
  /* The origin that said hello. */
  var host = '';
  var told = -1;

  root.classList.add('is-framed');

  /* Not `scrollHeight`, which is never less than the frame. */
  function height() { return Math.ceil(root.getBoundingClientRect().height); }

  /* A site that makes less room than that gets a scroll bar. */
  function fit() { root.classList.toggle('is-sized', host !== '' && window.innerHeight >= height()); }

  function tell(element) {
    /* What is hidden has no width. What is left has no height that counts. */
    if (!host || !window.innerWidth || root.classList.contains('is-gone')) return;
    var message = { pedir: 1, height: height() };
    if (element) message.at = Math.max(0, Math.round(element.getBoundingClientRect().top + window.pageYOffset));
    else if (message.height === told) return;
    told = message.height;
    window.parent.postMessage(message, host);
    setTimeout(fit, PATIENCE);
  }

  function changed() { tell(); }

  window.addEventListener('message', function (event) {
    var data = event.data;
    if (event.source !== window.parent || !data || data.pedir !== 1 || data.hello !== true) return;
    /* Nothing can be told to an origin that is none, but to all. */
    if (event.origin === 'null') return;
    host = event.origin;
    told = -1;
    tell();
  });

  /* The app moves the focus to a heading, or to what is wrong; the keyboard alone never goes there. */
  document.addEventListener('focusin', function (event) {
    if (event.target.tabIndex < 0) tell(event.target);
  });
  /* A step of the form before the app is awake, or a place on a page. */
  window.addEventListener('hashchange', function () {
    var target = document.querySelector(':target');
    if (target) tell(target);
  });

  window.addEventListener('resize', fit);
  if (window.ResizeObserver) {
    new ResizeObserver(changed).observe(root);
  } else {
    ['load', 'resize', 'click'].forEach(function (name) { window.addEventListener(name, changed); });
    setInterval(changed, OFTEN);
  }
})();
