// Where the issues of key results come from: for the page of one key result and for the forms of the project's page.
import './parts/source-rows.js';
import './parts/sources.js';
