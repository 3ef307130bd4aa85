/** The weekly word on a key result. */
package io.cairn.okr.checkin;
