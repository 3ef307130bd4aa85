// Administration: cycles, the rules behind all figures, and the check of all figures.
import './pages/check.js';
import './pages/cycles.js';
import './pages/rules.js';
