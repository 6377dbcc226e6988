// Runs in every Office there is, Internet Explorer's engine included: ECMAScript 5 only.
(function () {
  var root = document.documentElement;
  var reason = /[?&]reason=([a-z-]+)/.exec(location.search);
  var language = navigator.language || navigator.userLanguage || '';
  root.className = 'reason-' + (reason ? reason[1] : 'excel-too-old');
  root.setAttribute('lang', /^zh/i.test(language) ? 'zh-CN' : 'en');
  // Office takes a page that never answers for broken.
  if (typeof Office === 'undefined') return;
  if (typeof Office.onReady === 'function') Office.onReady();
  else
    Office.initialize = function () {
      // To be there is answer enough.
    };
})();
