// For the pages of objectives and key results: what a form asks for each measure and its options, the history of a key result, and what is worth a look.
import './parts/expectation-options.js';
import './parts/history.js';
import './parts/looks.js';
import './parts/milestone-fields.js';
import './parts/number-fields.js';
import './parts/share-options.js';
