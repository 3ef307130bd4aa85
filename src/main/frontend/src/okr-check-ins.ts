// My check-ins.
import './pages/my-check-ins.js';
