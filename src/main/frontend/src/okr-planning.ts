// The forms of objectives and key results, apart from their pages so that no script grows too large.
import './parts/key-result-form.js';
import './parts/objective-form.js';
