/** Who may see and change what; every use case asks here first. */
package io.cairn.okr.access;
