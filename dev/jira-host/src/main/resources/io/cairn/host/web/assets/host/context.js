/* Before AUI: it takes AJS.contextPath over from here, as from Jira. */
(function (window, document) {
  'use strict';
  function contextPath() {
    var tag = document.querySelector('meta[name="ajs-context-path"]');
    return tag ? tag.getAttribute('content') : '';
  }
  window.AJS = window.AJS || {};
  window.AJS.contextPath = contextPath;
  window.WRM = window.WRM || {};
  window.WRM.contextPath = contextPath;
})(window, document);
