// The page of one objective or key result.
import './pages/single.js';
