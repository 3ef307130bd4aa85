// What would become of figures, and what of them is worth a look: for the pages of objectives and key results.
import './parts/looks.js';
import './parts/what-if.js';
