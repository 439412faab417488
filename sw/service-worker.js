/* Service worker: after one visit the app needs no network. It keeps files of the app, each as it was built, and never an
   answer. `cargo xtask dist` writes PEDIR before this text: the version, and the files with the hash of each. ES2018. */
(function () {
  'use strict';

  /* A connection that answers nothing for so many milliseconds counts as none. */
  var PATIENCE = 3000;
  /* The one file that a host may change at any time: it has no hash. */
  var CONFIG = 'config.json';

  var scope = self.registration.scope;
  /* src/platform/worker.rs finds our caches by this. */
  var OURS = 'pedir ' + scope + ' ';
  var NAME = OURS + PEDIR.version;

  function whole(path) { return new URL(path, scope).href; }

  /* The file as it was built. A host that was given a newer version meanwhile answers with another: then none of it is kept. */
  function keep(cache, path) {
    var address = whole(path);
    return cache.match(address).then(function (found) {
      if (found) return undefined;
      return fetch(address, { integrity: PEDIR.files[path], cache: 'no-cache', credentials: 'omit' }).then(function (answer) {
        if (!answer.ok) throw new Error(String(answer.status));
        return cache.put(address, answer);
      });
    });
  }

  /* One after the other: what the person waits for meanwhile goes first. */
  function keepAll(paths) {
    return caches.open(NAME).then(function (cache) {
      return paths.reduce(function (before, path) { return before.then(function () { return keep(cache, path); }); }, Promise.resolve())
        .then(function () { return fetch(whole(CONFIG), { credentials: 'omit' }); })
        .then(function (answer) { return answer.ok ? cache.put(whole(CONFIG), answer) : undefined; });
    });
  }

  /* What is kept at this address. It never makes a cache anew: after everything was erased there is none. */
  function kept(address) { return caches.match(address, { cacheName: NAME }); }

  function keepLanguages(languages) {
    return languages.reduce(function (paths, language) { return paths.concat(PEDIR.languages[language] || []); }, []);
  }

  function languageOf(address) { return address.slice(scope.length).split('/')[0]; }

  /* The languages of the open pages, and those that an older version kept. */
  function languages() {
    var open = self.clients.matchAll({ includeUncontrolled: true, type: 'window' }).then(function (pages) {
      return pages.map(function (page) { return languageOf(page.url); });
    });
    var kept = Promise.all(Object.keys(PEDIR.languages).map(function (language) {
      return caches.match(whole(language + '/')).then(function (found) { return found ? language : ''; });
    }));
    return Promise.all([open, kept]).then(function (both) {
      return both[0].concat(both[1]).filter(function (language, place, all) { return PEDIR.languages[language] && all.indexOf(language) === place; });
    });
  }

  self.addEventListener('install', function (event) {
    event.waitUntil(languages()
      .then(function (wanted) { return keepAll(PEDIR.shell.concat(keepLanguages(wanted))); })
      .catch(function (failed) { return caches.delete(NAME).then(function () { throw failed; }); }));
  });

  self.addEventListener('activate', function (event) {
    var old = caches.keys().then(function (names) {
      return Promise.all(names.filter(function (name) { return name.indexOf(OURS) === 0 && name !== NAME; }).map(function (name) { return caches.delete(name); }));
    });
    event.waitUntil(old.then(function () { return self.clients.claim(); }));
  });

  /* `keep`: a language, answered when it is here. `about`: the day of what this version says. `take`: it takes the place of
     the one that runs. */
  self.addEventListener('message', function (event) {
    if (event.data.take) self.skipWaiting();
    if (event.data.about) event.ports[0].postMessage(PEDIR.date);
    if (!event.data.keep) return;
    event.waitUntil(keepAll(PEDIR.shell.concat(keepLanguages([event.data.keep])))
      .then(function () { return true; }, function () { return false; })
      .then(function (kept) { event.ports[0].postMessage(kept); }));
  });

  function patient(request) {
    return new Promise(function (answer, fail) {
      setTimeout(fail, PATIENCE, new TypeError('no answer'));
      fetch(request).then(answer, fail);
    });
  }

  /* What a host may have changed: from there, or as it was, or no settings at all. */
  function config(request) {
    return patient(request).catch(function () {
      return kept(request.url).then(function (found) { return found || new Response('{}'); });
    });
  }

  function answer(request) {
    var address = request.url.split(/[?#]/)[0];
    if (address === whole(CONFIG)) return config(request);
    return kept(address).then(function (found) {
      if (found) return found;
      return patient(request).catch(function () {
        if (request.mode !== 'navigate') return Response.error();
        /* A page that was never kept: the one of the same name as a folder, or the first page of a language. */
        var instead = [address + '/', whole(languageOf(address) + '/'), whole('./')];
        return Promise.all(instead.map(kept)).then(function (pages) {
          var there = instead.filter(function (page, place) { return pages[place]; })[0];
          return there && there !== address ? Response.redirect(there) : Response.error();
        });
      });
    });
  }

  self.addEventListener('fetch', function (event) {
    if (event.request.method === 'GET' && event.request.url.indexOf(scope) === 0) event.respondWith(answer(event.request));
  });
})();
