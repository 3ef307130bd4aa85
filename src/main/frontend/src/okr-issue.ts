// The panel on the page.
import './pages/issue-panel.js';
