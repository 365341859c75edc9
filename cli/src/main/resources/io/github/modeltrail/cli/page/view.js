// Keeps the facts of a mark within the window, and lets Escape close them.
(function () {
  'use strict';
  document.querySelectorAll('mark > .facts').forEach(function (facts) {
    var mark = facts.parentElement;
    function show() {
      mark.classList.remove('closed');
      facts.style.left = '0';
      var over = facts.getBoundingClientRect().right - document.documentElement.clientWidth + 8;
      if (over > 0) { facts.style.left = -over + 'px'; }
    }
    mark.addEventListener('mouseenter', show);
    mark.addEventListener('focus', show);
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      document.querySelectorAll('mark:hover, mark:focus').forEach(function (mark) { mark.classList.add('closed'); });
    }
  });
})();
