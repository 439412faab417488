/* The way back: put in the place of service-worker.js on a host, it removes itself and all that it kept from every device
   that asks for the app again. Nothing of it needs the app. */
(function () {
  'use strict';
  self.addEventListener('install', function () { self.skipWaiting(); });
  self.addEventListener('activate', function (event) {
    event.waitUntil(caches.keys()
      .then(function (names) {
        var ours = names.filter(function (name) { return name.indexOf('pedir ' + self.registration.scope + ' ') === 0; });
        return Promise.all(ours.map(function (name) { return caches.delete(name); }));
      })
      .then(function () { return self.registration.unregister(); }));
  });
})();
