/** Sample objectives for the imported project, made over the plugin's own REST interface. */
package io.cairn.host.demo;
