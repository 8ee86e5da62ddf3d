import { startSession } from '../../tasklist/scripts/session.js';

startSession();

export default [];
