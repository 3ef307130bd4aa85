// What is opened on the project's page: what a form asks for each measure and its options, and the history of a key result.
import './parts/expectation-options.js';
import './parts/history.js';
import './parts/milestone-fields.js';
import './parts/number-fields.js';
import './parts/share-options.js';
