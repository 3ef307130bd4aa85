// The strip above a board's columns, and the panel in the board's issue detail.
import './pages/issue-panel.js';
import { watchBoard } from './pages/board.js';

watchBoard();
