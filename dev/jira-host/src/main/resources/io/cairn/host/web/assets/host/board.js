/* The board: cards move by drag or menu through Jira's REST, a click opens the detail at the side. */
(function (document, window, AJS, JIRA, $) {
  'use strict';

  var board = document.getElementById('gh');
  if (!board) { return; }
  var rest = AJS.contextPath() + '/rest/api/2/issue/';

  function say(type, message) {
    AJS.flag({ type: type, body: AJS.escapeHtml(message), close: 'auto' });
  }

  function json(url, options) {
    return fetch(url, Object.assign({ headers: { 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check' }, credentials: 'same-origin' }, options))
      .then(function (response) {
        return response.text().then(function (text) {
          var body = text ? JSON.parse(text) : {};
          if (!response.ok) {
            throw new Error((body.errorMessages || []).concat(Object.values(body.errors || {})).join(' ') || String(response.status));
          }
          return body;
        });
      });
  }

  function page(url) {
    return fetch(url, { credentials: 'same-origin' })
      .then(function (response) { return response.text(); })
      .then(function (text) { return new DOMParser().parseFromString(text, 'text/html'); });
  }

  function replace(id, from) {
    var fresh = from.getElementById(id);
    var here = document.getElementById(id);
    if (fresh && here) { here.replaceChildren.apply(here, Array.from(fresh.childNodes)); }
    return here;
  }

  function addressOf(key) {
    var url = new URL(window.location.href);
    if (key) { url.searchParams.set('selectedIssue', key); } else { url.searchParams.delete('selectedIssue'); }
    return url.toString();
  }

  function mark(key) {
    document.querySelectorAll('.ghx-issue').forEach(function (card) { card.classList.toggle('ghx-selected', card.dataset.issueKey === key); });
  }

  function selected() {
    return new URL(window.location.href).searchParams.get('selectedIssue');
  }

  /** Shows an issue at the side; tells plugins that new markup is there, as Jira does. */
  function open(key) {
    return page(addressOf(key)).then(function (fresh) {
      window.history.replaceState(null, '', addressOf(key));
      var view = replace('ghx-detail-view', fresh);
      mark(key);
      JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [$(view), 'panelRefreshed']);
    });
  }

  function close() {
    window.history.replaceState(null, '', addressOf(null));
    document.getElementById('ghx-detail-view').replaceChildren();
    mark(null);
  }

  function refresh() {
    return page(window.location.href).then(function (fresh) {
      replace('ghx-pool', fresh);
      if (selected()) {
        JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [$(replace('ghx-detail-view', fresh)), 'panelRefreshed']);
      }
      mark(selected());
    });
  }

  function move(key, column) {
    var statuses = column.dataset.statusIds.split(',');
    return json(rest + encodeURIComponent(key) + '/transitions?expand=transitions.fields').then(function (found) {
      var step = found.transitions.find(function (transition) { return statuses.indexOf(transition.to.id) >= 0; });
      if (!step) { throw new Error(board.dataset.noWay); }
      var body = { transition: { id: step.id } };
      var resolution = step.fields && step.fields.resolution;
      if (resolution && resolution.required) { body.fields = { resolution: { name: preferred(resolution.allowedValues) } }; }
      return json(rest + encodeURIComponent(key) + '/transitions', { method: 'POST', body: JSON.stringify(body) });
    }).then(refresh).then(function () {
      JIRA.trigger(JIRA.Events.ISSUE_REFRESHED, [key]);
    }).catch(function (problem) { say('error', problem.message); });
  }

  function preferred(resolutions) {
    var names = resolutions.map(function (resolution) { return resolution.name; });
    return names.indexOf('Done') >= 0 ? 'Done' : names[0];
  }

  board.addEventListener('click', function (event) {
    var target = event.target.closest('[data-move-to]');
    var card = event.target.closest('.ghx-issue');
    if (target) {
      event.preventDefault();
      target.closest('details').open = false;
      move(card.dataset.issueKey, document.querySelector('.ghx-column[data-column-id="' + target.dataset.moveTo + '"]'));
    } else if (event.target.closest('.ghx-detail-close')) {
      event.preventDefault();
      close();
    } else if (card && !event.target.closest('.ghx-move, .ghx-key') && !event.metaKey && !event.ctrlKey) {
      event.preventDefault();
      open(card.dataset.issueKey);
    }
  });

  board.addEventListener('dragstart', function (event) {
    var card = event.target.closest('.ghx-issue');
    if (card) { event.dataTransfer.setData('text/plain', card.dataset.issueKey); event.dataTransfer.effectAllowed = 'move'; }
  });

  board.addEventListener('dragover', function (event) {
    var column = event.target.closest('.ghx-column');
    document.querySelectorAll('.host-drop').forEach(function (other) { if (other !== column) { other.classList.remove('host-drop'); } });
    if (column) { event.preventDefault(); column.classList.add('host-drop'); }
  });

  board.addEventListener('drop', function (event) {
    var column = event.target.closest('.ghx-column');
    if (!column) { return; }
    event.preventDefault();
    column.classList.remove('host-drop');
    var key = event.dataTransfer.getData('text/plain');
    if (key && !column.querySelector('[data-issue-key="' + key + '"]')) { move(key, column); }
  });

  mark(selected());
})(document, window, window.AJS, window.JIRA, window.jQuery);
