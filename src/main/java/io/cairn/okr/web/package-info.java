/** Pages and panels: each reads one use case and draws its first content; scripts make it live. No rules here. */
package io.cairn.okr.web;
