// What would become of figures: for the pages of objectives and key results.
import './parts/what-if.js';
