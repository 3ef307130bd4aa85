// How often forecasts and people were right.
import './pages/track-record.js';
