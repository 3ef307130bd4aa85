/** A plugin to test the host with; packed into jars by the tests, class by class. */
package com.example.notes;
