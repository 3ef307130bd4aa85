/* The host's own pages: dialogs and menus. Every page also works without it. */
(function (document, AJS) {
  'use strict';

  document.addEventListener('click', function (event) {
    var opener = event.target.closest('[data-dialog]');
    var dialog = opener && document.getElementById(opener.dataset.dialog);
    if (dialog && dialog.showModal) {
      event.preventDefault();
      dialog.showModal();
    }
    var closer = event.target.closest('[data-close-dialog]');
    if (closer) {
      event.preventDefault();
      closer.closest('dialog').close();
    }
    document.querySelectorAll('details.ghx-move[open]').forEach(function (menu) {
      if (!menu.contains(event.target)) { menu.open = false; }
    });
  });

  document.addEventListener('submit', function (event) {
    var question = event.target.dataset.confirm;
    if (question && !window.confirm(question)) { event.preventDefault(); }
  });

  AJS.toInit(function () {
    document.documentElement.classList.add('host-live');
  });
})(document, window.AJS);
