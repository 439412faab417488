/* Embed: the app in the page of another site, where the <script> of this file stands, and as high as what it shows. Other
   sites keep their line for years: docs/embedding.md says what may never change here. ES5, so that old phones can run it. */
(function () {
  'use strict';

  /* `cargo xtask dist` writes them here: the code of each language, and the title of the frame in it. */
  var LANGUAGES = [/* languages */];
  /* Until the app says how high it is, and where it never does. */
  var HEIGHT = '640px';
  var HIGHEST = 100000;
  /* How long a page may take to say it, in milliseconds. */
  var PATIENCE = 3000;

  var script = document.currentScript;
  if (!script) return;
  var root = new URL('../', script.src);

  function said(name) { return script.getAttribute('data-' + name); }

  /* The language of this code, or of its first part: of Spanish, where Mexican Spanish is asked for. */
  function language(code, among) {
    function same(by) { return among.filter(function (one) { return by(one[0]) === by(code); })[0]; }
    return same(function (whole) { return whole.toLowerCase(); }) || same(function (whole) { return whole.toLowerCase().split('-')[0]; });
  }

  function chosen() {
    var own = (said('languages') || '').split(' ').map(function (code) { return language(code, LANGUAGES); }).filter(Boolean);
    var among = own.length ? own : LANGUAGES;
    var around = script.closest('[lang]');
    return language(said('language') || '', among) || language(around ? around.lang : '', among) || among[0];
  }

  /* A page of the app, by its way from the folder of the language; nothing that leads out of it. */
  function start() {
    var path = said('start');
    if (path === null || !/^[a-z0-9/-]*$/.test(path)) path = 'interview';
    path = path.replace(/^\/+|\/+$/g, '');
    return path ? path + '/' : '';
  }

  /* The settings are in the fragment, which no browser sends to any host. */
  function settings() {
    var pairs = new URLSearchParams('from=1');
    Array.prototype.forEach.call(script.attributes, function (attribute) {
      var name = attribute.name.replace(/^data-/, '');
      if (name !== attribute.name && name !== 'language' && name !== 'start' && attribute.value) pairs.append(name, attribute.value);
    });
    return pairs.toString();
  }

  var found = chosen();
  var frame = document.createElement('iframe');
  var attributes = {
    lang: found[0],
    title: found[1],
    loading: 'lazy',
    sandbox: 'allow-scripts allow-same-origin allow-forms allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation',
    /* A browser warns of what it does not know. */
    allow: (navigator.share ? 'web-share; ' : '') + 'clipboard-write; fullscreen',
    referrerpolicy: 'no-referrer',
    src: root.href + found[0] + '/' + start() + '#' + settings()
  };
  Object.keys(attributes).forEach(function (name) { frame.setAttribute(name, attributes[name]); });
  /* Not as an attribute: a strict policy of the site would refuse it. */
  var style = frame.style;
  style.display = 'block';
  style.boxSizing = 'content-box';
  style.width = '100%';
  style.height = HEIGHT;
  style.padding = style.border = '0';

  var loads = 0;
  var heard = false;
  var arrives = false;

  function isLength(value) { return typeof value === 'number' && value >= 0 && value <= HIGHEST; }

  /* Scrolls the page around, where this place of the frame is not in view: to the top of the frame, where Exit is, if both are
     in view then. */
  function show(at) {
    var box = frame.getBoundingClientRect();
    var place = box.top + at * box.height / (frame.offsetHeight || 1);
    if (!box.height || (place >= 0 && place < window.innerHeight * 0.75)) return;
    var top = at < window.innerHeight / 2 ? 0 : at - 16;
    style.scrollMarginTop = -top + 'px';
    frame.scrollIntoView();
    if (!style.scrollMarginTop) window.scrollBy(0, top);
    style.scrollMarginTop = '';
  }

  function hear(event) {
    /* Taken out of the page. Put back, it loads again. */
    if (frame.isConnected === false) { window.removeEventListener('message', hear); return; }
    var data = event.data;
    if (event.origin !== root.origin || event.source !== frame.contentWindow) return;
    if (!data || data.pedir !== 1 || !isLength(data.height)) return;
    heard = true;
    style.height = data.height + 'px';
    if (isLength(data.at)) show(data.at);
    else if (arrives) show(0);
    arrives = false;
  }

  frame.addEventListener('load', function () {
    window.addEventListener('message', hear);
    heard = false;
    /* A link of the frame was followed: the new page is shown from its top. */
    arrives = loads > 0 && document.activeElement === frame;
    loads += 1;
    frame.contentWindow.postMessage({ pedir: 1, hello: true }, root.origin);
    setTimeout(function () { if (!heard) style.height = HEIGHT; }, PATIENCE);
  });

  script.parentNode.insertBefore(frame, script.nextSibling);
})();
