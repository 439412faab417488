/* The way back: put in the place of service-worker.js on a host, it removes itself and all that it kept from every device
   that asks for the app again. Nothing of it needs the app. */
(function () {
  'use strict';
  function empty() {
    return caches.keys().then(function (names) {
      var ours = names.filter(function (name) { return name.indexOf('pedir ' + self.registration.scope + ' ') === 0; });
      return Promise.all(ours.map(function (name) { return caches.delete(name); }));
    });
  }
  /* The one that runs may stay busy until its pages are closed. With nothing kept it asks the host for everything. */
  self.addEventListener('install', function (event) {
    self.skipWaiting();
    event.waitUntil(empty());
  });
  self.addEventListener('activate', function (event) {
    event.waitUntil(empty().then(function () { return self.registration.unregister(); }));
  });
})();
