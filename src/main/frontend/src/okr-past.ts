// How pages stood on a past day, for the pages of one objective or key result and for those of many.
import './pages/past-overview.js';
import './pages/past-single.js';
