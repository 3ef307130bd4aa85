// Administration: cycles, and the check of all figures.
import './pages/check.js';
import './pages/cycles.js';
