// The forms of the project's page, apart from it so that neither script grows too large.
import './parts/key-result-form.js';
import './parts/objective-form.js';
