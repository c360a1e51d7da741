import './panel.css';
import { startApp } from '../app/start.tsx';

startApp('panel');
