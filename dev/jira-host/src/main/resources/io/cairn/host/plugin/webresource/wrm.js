// The part of Jira's WRM object that scripts of plugins use.
(function () {
  'use strict';

  var WRM = (window.WRM = window.WRM || {});
  var holder = document.getElementById('wrm-data');
  var unclaimed = holder ? JSON.parse(holder.textContent) : {};

  WRM.data = WRM.data || {};

  /** Server data, once: a second claim of the same key gives undefined. */
  WRM.data.claim = function (key) {
    var json = unclaimed[key];
    delete unclaimed[key];
    return json === undefined ? undefined : JSON.parse(json);
  };

  /** Puts arguments into "{0} of {1}", as AJS.format does. */
  WRM.format = WRM.format || function (pattern) {
    var values = arguments;
    return pattern.replace(/''/g, '\u0000').replace(/'/g, '').replace(/\u0000/g, "'").replace(/\{(\d+)\}/g, function (whole, index) {
      var value = values[Number(index) + 1];
      return value === undefined ? whole : String(value);
    });
  };

  WRM.I18n = WRM.I18n || {
    /** Only called for keys that were not put in when the script was served. */
    getText: function (key) {
      return key;
    }
  };
})();
