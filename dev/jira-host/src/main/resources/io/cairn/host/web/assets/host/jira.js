/*
 * The globals that Jira's own scripts give to every page, on top of AUI and jQuery. Kept to what plugins are known to use; UNVERIFIED on a running Jira
 * except where a source is named. Loaded after AUI and before any plugin's script.
 */
(function (window, document, AJS, $) {
  'use strict';

  function meta(name) {
    var tag = document.querySelector('meta[name="ajs-' + name + '"]');
    return tag ? tag.getAttribute('content') : undefined;
  }

  AJS.Meta = {
    get: meta,
    getBoolean: function (name) { return meta(name) === 'true'; },
    getNumber: function (name) { return parseFloat(meta(name)); },
    getAllAsMap: function () {
      var all = {};
      document.querySelectorAll('meta[name^="ajs-"]').forEach(function (tag) { all[tag.name.substring(4)] = tag.content; });
      return all;
    }
  };

  // Server data of web resources: claimed once, as in Jira (jira-platform.md C.5). Written into the page by the container as inert JSON.
  var WRM = window.WRM;
  if (!WRM.data) {
    var claimed = {};
    WRM.data = {
      claim: function (key) {
        var holder = Array.prototype.find.call(document.querySelectorAll('script[type="application/json"][data-wrm-data]'),
          function (element) { return element.getAttribute('data-wrm-data') === key; });
        if (!holder || claimed[key]) { return undefined; }
        claimed[key] = true;
        return JSON.parse(holder.textContent);
      }
    };
  }

  var JIRA = window.JIRA = window.JIRA || {};
  JIRA.Events = { NEW_CONTENT_ADDED: 'newContentAdded', ISSUE_REFRESHED: 'issueRefreshed' };
  JIRA.bind = function (name, handler) { $(document).on(name, handler); };
  JIRA.unbind = function (name, handler) { $(document).off(name, handler); };
  JIRA.trigger = function (name, args) { $(document).trigger(name, args); };
  JIRA.Issue = {
    getIssueKey: function () { return meta('issue-key'); },
    getIssueId: function () { var id = document.getElementById('key-val'); return id ? id.getAttribute('rel') : undefined; }
  };

  // A small AMD loader with the modules that Jira names alike. Defined after AUI, whose own UMD wrapper must not find it.
  var factories = {};
  var made = {};
  function load(name) {
    if (!(name in made)) {
      if (!(name in factories)) { throw new Error('No such module: ' + name); }
      var module = factories[name];
      made[name] = {};
      var exported = {};
      var given = module.dependencies.map(function (d) { return d === 'exports' ? exported : d === 'require' ? load : load(d); });
      var result = typeof module.factory === 'function' ? module.factory.apply(null, given) : module.factory;
      made[name] = result === undefined ? exported : result;
    }
    return made[name];
  }
  window.define = function (name, dependencies, factory) {
    var bare = !Array.isArray(dependencies);
    factories[name] = { dependencies: bare ? [] : dependencies, factory: bare ? dependencies : factory };
  };
  window.define.amd = { jQuery: true };
  window.require = function (names, callback) {
    if (typeof names === 'string') { return load(names); }
    var modules = names.map(load);
    return callback ? callback.apply(null, modules) : undefined;
  };
  window.define('jquery', function () { return $; });
  window.define('wrm/context-path', function () { return AJS.contextPath; });
  window.define('wrm/data', function () { return WRM.data; });
  window.define('wrm/i18n', function () { return AJS.I18n; });
})(window, document, window.AJS, window.jQuery);
