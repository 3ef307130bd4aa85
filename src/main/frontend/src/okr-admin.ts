// Administration: cycles.
import './pages/cycles.js';
