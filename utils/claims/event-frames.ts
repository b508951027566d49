export { contraryEvents, eventFrames } from './meaning/contrary-events.ts';
