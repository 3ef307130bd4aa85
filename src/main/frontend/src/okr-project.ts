// The project's page and the page of all objectives.
import './pages/overview.js';
